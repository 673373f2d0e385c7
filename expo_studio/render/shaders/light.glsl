const float PI = 3.14159265359;

uniform sampler2D sky_table;      // rows: roughness 0..1, last row: irradiance / pi; columns: d.y from -1 to 1
uniform sampler2DShadow shadow_map;  // the sun's map below, two spots' side by side above, then the faces of two points'

float fifth(float x) { float x2 = x * x; return x2 * x2 * x; }

struct Surface {
    vec3 albedo;
    vec3 f0;        // reflected straight on, metal and non-metal mixed
    vec3 shine;     // the same of the non-metal alone
    float f90;
    vec3 normal;
    vec3 view;
    float roughness;
    float occlusion;
    vec2 split;
    vec3 again;     // what several bounces inside the microfacets add to one
    vec3 coat_normal;
    float coat_roughness;
    vec3 sheen;
    float sheen_roughness;
    float sheen_view;
    float brushed;      // how much wider highlights are along than across
    vec3 brush_along;
    vec3 brush_across;
#ifdef FILM
    vec3 bare_f0;       // without the film
    vec3 film;          // what film and surface reflect towards the eye
    float film_part;
#endif
};

struct Light {
    vec3 diffuse;
    vec3 gloss;
    vec3 coat;
    vec3 sheen;
};

const float TABLE_ROWS = 17.0;

#ifdef SKY_PICTURE
// Everything around as six roughnesses see it, one tile above the other; the last is irradiance / pi.
const float TILES = 7.0, TILE_ROWS = 128.0;

vec3 sky_tile(vec3 direction, float tile) {
    float down = clamp(acos(clamp(direction.y, -1.0, 1.0)) / PI, 0.5 / TILE_ROWS, 1.0 - 0.5 / TILE_ROWS);
    return texture(sky_table, vec2(atan(direction.x, -direction.z) / (2.0 * PI) + 0.5, (tile + down) / TILES)).rgb;
}

vec3 sky_reflected(vec3 direction, float roughness) {
    float tile = roughness * (TILES - 2.0), whole = min(floor(tile), TILES - 3.0);
    return mix(sky_tile(direction, whole), sky_tile(direction, whole + 1.0), tile - whole);
}

vec3 sky_diffuse(vec3 normal) { return sky_tile(normal, TILES - 1.0); }
#else
vec3 sky_reflected(vec3 direction, float roughness) {
    float row = (roughness * (TABLE_ROWS - 2.0) + 0.5) / TABLE_ROWS;
    return texture(sky_table, vec2(direction.y * 0.5 + 0.5, row)).rgb;
}

vec3 sky_diffuse(vec3 normal) {
    return texture(sky_table, vec2(normal.y * 0.5 + 0.5, (TABLE_ROWS - 0.5) / TABLE_ROWS)).rgb;
}
#endif

// The split sum's second factor (Karis, "Real Shading in Unreal Engine 4", 2013): what the lobe below
// reflects of an even light for F0 = 1 and, of that, what Fresnel adds; fits, off by at most 0.04.
vec2 split_sum(float roughness, float n_v) {
    float r = roughness, n = n_v;
    float over = 1.0517 + n * (10.0749 - n * (1.4273 + 0.9805 * n))
        + r * (-5.8437 + n * (3.9487 * n - 5.1504) + r * (13.1303 - 8.9957 * n - 3.3988 * r));
    float under = 1.0 + n * (10.1883 - 2.1768 * n) + r * (-4.6584 - 5.1262 * n + 9.1248 * r);
    float added = exp2(0.0619 - n * (5.7914 + 8.8686 * n) + r * (8.24 * n - 2.7253 - 4.7293 * r));
    return vec2(min(over / under, 1.0) - added, added);
}

// GGX with height-correlated Smith visibility (Heitz 2014), without Fresnel.
float lobe(float roughness, float n_l, float n_v, float n_h) {
    float alpha = roughness * roughness;
    float a2 = alpha * alpha;
    float q = n_h * n_h * (a2 - 1.0) + 1.0;
    float spread = a2 / (PI * q * q);
    float smith = 0.5 / max(n_l * sqrt(a2 + (1.0 - a2) * n_v * n_v) + n_v * sqrt(a2 + (1.0 - a2) * n_l * n_l), 1e-6);
    return spread * smith;
}

#ifdef BRUSHED
// The same of two roughnesses, the greater along the brush's way (KHR_materials_anisotropy).
float brushed_lobe(Surface s, vec3 light, vec3 half_way, float n_l, float n_v, float n_h) {
    float across = s.roughness * s.roughness, along = mix(across, 1.0, s.brushed * s.brushed);
    vec2 alpha = vec2(along, across);
    vec2 h = vec2(dot(s.brush_along, half_way), dot(s.brush_across, half_way));
    vec2 l = vec2(dot(s.brush_along, light), dot(s.brush_across, light));
    vec2 v = vec2(dot(s.brush_along, s.view), dot(s.brush_across, s.view));
    float a2 = along * across;
    vec3 stretched = vec3(alpha.yx * h, a2 * n_h);
    float part = a2 / max(dot(stretched, stretched), 1e-12);
    float smith = n_l * length(vec3(alpha * v, n_v)) + n_v * length(vec3(alpha * l, n_l));
    return a2 * part * part / PI * 0.5 / max(smith, 1e-6);
}
#endif

#ifdef SHEEN
// How much cloth reflects in all directions: a fit of Estevez and Kulla's Charlie lobe (2017).
float sheen_all(float n_v, float roughness) {
    float square = roughness * roughness, inverse = 1.0 / (roughness + 0.1);
    float a = -1.9362 + 1.0678 * roughness + 0.4573 * square - 0.8469 * inverse;
    float b = -0.6014 + 0.5538 * roughness - 0.4670 * square - 0.1255 * inverse;
    return clamp(exp(a * n_v + b), 0.0, 1.0);
}

float sheen_left(vec3 colour, float all) { return 1.0 - max(max(colour.r, colour.g), colour.b) * all; }

// Charlie's distribution with Neubelt and Pettineo's visibility (2013).
float sheen_lobe(float roughness, float n_l, float n_v, float n_h) {
    float inverse = 1.0 / (roughness * roughness);
    float sine2 = max(1.0 - n_h * n_h, 0.0078125);
    float spread = (2.0 + inverse) * pow(sine2, inverse * 0.5) / (2.0 * PI);
    return spread * clamp(1.0 / (4.0 * (n_l + n_v - n_l * n_v)), 0.0, 1.0);
}
#endif

// One light from a direction, of an irradiance on what faces it.
void lit(inout Light sum, Surface s, vec3 light, vec3 irradiance) {
    float n_l = max(dot(s.normal, light), 0.0);
    vec3 half_way = normalize(light + s.view);
    float v_h = max(dot(s.view, half_way), 0.0);
    float mirror = fifth(1.0 - v_h);
#ifdef COAT
    float c_l = max(dot(s.coat_normal, light), 0.0);
    float c_v = max(dot(s.coat_normal, s.view), 1e-4), c_h = max(dot(s.coat_normal, half_way), 0.0);
    sum.coat += irradiance * (c_l * lobe(s.coat_roughness, c_l, c_v, c_h) * (0.04 + 0.96 * mirror));
#endif
    if (n_l == 0.0) return;
    float n_v = max(dot(s.normal, s.view), 1e-4);
    float n_h = max(dot(s.normal, half_way), 0.0);
    vec3 received = irradiance * n_l;
#ifdef SHEEN
    sum.sheen += received * s.sheen * sheen_lobe(s.sheen_roughness, n_l, n_v, n_h);
    received *= sheen_left(s.sheen, max(s.sheen_view, sheen_all(n_l, s.sheen_roughness)));
#endif
#ifdef FILM
    vec3 fresnel = mix(s.bare_f0 + (s.f90 - s.bare_f0) * mirror, s.film, s.film_part);
#else
    vec3 fresnel = s.f0 + (s.f90 - s.f0) * mirror;
#endif
#ifdef BRUSHED
    float spread = brushed_lobe(s, light, half_way, n_l, n_v, n_h);
#else
    float spread = lobe(s.roughness, n_l, n_v, n_h);
#endif
    sum.gloss += received * fresnel * s.again * spread;
    sum.diffuse += received * s.albedo / PI * (1.0 - s.shine - (s.f90 - s.shine) * mirror);
}

// Part of a shadow map's tile that is lit; the place is within the tile, 0 to 1, the tile in texels.
float lit_part(vec3 place, vec2 corner, float side) {
    vec2 texel = 1.0 / vec2(textureSize(shadow_map, 0));
    vec2 at_texel = (corner + clamp(place.xy * side, 1.5, side - 1.5)) * texel;
#ifdef FINE
    float part = 0.0;
    for (int i = 0; i < 4; i++) {
        vec2 offset = (vec2(i & 1, i >> 1) - 0.5) * 1.4 * texel;
        part += texture(shadow_map, vec3(at_texel + offset, place.z));
    }
    return part * 0.25;
#else
    return texture(shadow_map, vec3(at_texel, place.z));
#endif
}

// What strays from the exact triangles must not lie in their shadow.
float in_sun(vec3 at, vec3 normal, float stray) {
    // Along the normal by more where the sun grazes, so that no texel shades its own surface.
    float facing_sun = clamp(dot(normal, sun_direction.xyz), 0.0, 1.0);
    vec3 moved = at + normal * (tuning.z * (0.3 + 1.7 * sqrt(1.0 - facing_sun * facing_sun)) + stray * 3.0);
    vec3 place = (shadow_view * vec4(moved, 1.0)).xyz * 0.5 + 0.5;
    if (any(greaterThan(abs(place - 0.5), vec3(0.5)))) return 1.0;
    return lit_part(place - vec3(0.0, 0.0, tuning.w), vec2(0.0), 2048.0);
}

vec3 more_of(vec3 f0, float f90, vec2 split) {
    // Light bounced more than once inside the microfacets (Fdez-Aguera 2019).
    float left = 1.0 - (split.x + split.y);
    vec3 mean = f0 + (1.0 - f0) / 21.0;
    return (f0 * split.x + f90 * split.y) * mean / (1.0 - left * mean) * left;
}

void from_sky(inout Light sum, Surface s) {
    vec3 once = s.f0 * s.split.x + s.f90 * s.split.y;
    vec3 left = 1.0 - (s.shine * s.split.x + s.f90 * s.split.y) - more_of(s.shine, s.f90, s.split);
    vec3 irradiance = sky_diffuse(s.normal);
    // Rough surfaces look more along their normal than along the mirrored ray.
    float r2 = s.roughness * s.roughness;
    vec3 upright = s.normal;
#ifdef BRUSHED
    // What is brushed mirrors as if it were bent (Filament, "Anisotropy").
    float kept_part = 1.0 - s.brushed * (1.0 - s.roughness);
    kept_part *= kept_part;
    vec3 bent = normalize(cross(cross(s.brush_across, s.view), s.brush_across));
    upright = normalize(mix(bent, s.normal, kept_part * kept_part));
#endif
    vec3 mirrored = normalize(mix(reflect(-s.view, upright), upright, r2 * r2));
    vec3 gloss = sky_reflected(mirrored, s.roughness) * once + more_of(s.f0, s.f90, s.split) * irradiance;
    vec3 diffuse = s.albedo * left * irradiance;
#ifdef SHEEN
    float kept = sheen_left(s.sheen, s.sheen_view);
    gloss *= kept;
    diffuse *= kept;
    sum.sheen += irradiance * s.sheen * s.sheen_view * s.occlusion;
#endif
#ifdef COAT
    float c_v = max(dot(s.coat_normal, s.view), 1e-4);
    vec2 split = split_sum(s.coat_roughness, c_v);
    float c2 = s.coat_roughness * s.coat_roughness;
    vec3 glance = normalize(mix(reflect(-s.view, s.coat_normal), s.coat_normal, c2 * c2));
    sum.coat += sky_reflected(glance, s.coat_roughness) * (0.04 * split.x + split.y) * s.occlusion;
#endif
    sum.diffuse += diffuse * s.occlusion;
#if defined(SHADED) || defined(BAKED)
    // Crevices hide reflections less than diffuse light (Lagarde and de Rousiers 2014).
    float n_v = max(dot(s.normal, s.view), 0.0);
    gloss *= clamp(pow(n_v + s.occlusion, exp2(-16.0 * s.roughness - 1.0)) - 1.0 + s.occlusion, 0.0, 1.0);
#endif
    sum.gloss += gloss;
}

#ifdef LAMPS
float in_lamp(int map, vec3 at, vec3 normal, vec3 light, float far, float stray) {
    float grazing = clamp(dot(normal, light), 0.0, 1.0);
    float texel = lamp_shadow[map].y * far;
    vec3 moved = at + normal * (texel * (0.5 + 2.0 * sqrt(1.0 - grazing * grazing)) + stray * 3.0) + light * (2.0 * texel);
    vec4 clip = lamp_view[map] * vec4(moved, 1.0);
    if (clip.w <= 0.0) return 1.0;
    vec3 place = clip.xyz / clip.w * 0.5 + 0.5;
    if (any(greaterThan(abs(place - 0.5), vec3(0.5)))) return 1.0;
    return lit_part(place, vec2(float(map) * 1024.0, 2048.0), 1024.0);
}

#ifdef POINT_SHADOWS
const float FACE_WIDE = 512.0 / 506.0;  // three texels more on each side

// Six faces around a lamp: towards +x, -x, +y, -y, +z, -z.
float in_point(int map, vec3 from, vec3 at, vec3 normal, vec3 light, float far, float stray) {
    float grazing = clamp(dot(normal, light), 0.0, 1.0);
    float texel = point_shadow[map].y * far;
    vec3 moved = at + normal * (texel * (0.5 + 2.0 * sqrt(1.0 - grazing * grazing)) + stray * 3.0) + light * (2.0 * texel);
    vec3 way = moved - from, away = abs(way);
    vec3 side = vec3(way.x > 0.0 ? 1.0 : -1.0, way.y > 0.0 ? 1.0 : -1.0, way.z > 0.0 ? 1.0 : -1.0);
    vec3 place = vec3(way.z * side.x, way.y, away.x);
    float face = 0.5 - side.x * 0.5;
    if (away.y > max(away.x, away.z)) {
        place = vec3(-way.x * side.y, -way.z, away.y);
        face = 2.5 - side.y * 0.5;
    } else if (away.z > away.x) {
        place = vec3(-way.x * side.z, way.y, away.z);
        face = 4.5 - side.z * 0.5;
    }
    vec2 ends = point_shadow[map].zw;
    if (place.z < ends.x || place.z > ends.y) return 1.0;
    float depth = (ends.y - ends.x * ends.y / place.z) / (ends.y - ends.x);
    float tile = float(map) * 6.0 + face;
    vec2 corner = vec2(mod(tile, 4.0) * 512.0, 3072.0 + floor(tile / 4.0) * 512.0);
    return lit_part(vec3(place.xy / (place.z * FACE_WIDE) * 0.5 + 0.5, depth), corner, 512.0);
}
#endif

// The lamps of a thing, four bits each, counted from 1; shadows are asked for at a place of their own.
void from_lamps(inout Light sum, Surface s, vec3 at, vec3 asked, vec3 normal, vec3 lists) {
    for (uint list = uint(lists.x) | uint(lists.y) << 16u; list != 0u; list >>= 4u) {
        int lamp = int(list & 15u) - 1;
        vec3 way = lamp_position[lamp].xyz - at;
        float far2 = max(dot(way, way), 1e-8);
        vec3 light = way * inversesqrt(far2);
        float part = far2 / (lamp_position[lamp].w * lamp_position[lamp].w);
        float window = clamp(1.0 - part * part, 0.0, 1.0);
        float aim = dot(-light, lamp_direction[lamp].xyz);
        float cone = smoothstep(lamp_direction[lamp].w, lamp_colour[lamp].w, aim);
        float strength = cone * window * window / max(far2, 0.01);
        if (strength == 0.0) continue;
#ifdef FINE
        for (int map = 0; map < 2; map++) {
            if (lamp_shadow[map].x == float(lamp)) strength *= in_lamp(map, asked, normal, light, sqrt(far2), lists.z);
        }
#endif
#if defined(FINE) && defined(POINT_SHADOWS)
        for (int map = 0; map < 2; map++) {
            if (point_shadow[map].x != float(lamp)) continue;
            strength *= in_point(map, lamp_position[lamp].xyz, asked, normal, light, sqrt(far2), lists.z);
        }
#endif
        lit(sum, s, light, lamp_colour[lamp].rgb * strength);
    }
}
#endif
