const float PI = 3.14159265359;

uniform sampler2D sky_table;      // rows: roughness 0..1, last row: irradiance / pi; columns: d.y from -1 to 1
uniform sampler2DShadow shadow_map;

float fifth(float x) { float x2 = x * x; return x2 * x2 * x; }

struct Surface {
    vec3 albedo;
    vec3 f0;
    vec3 normal;
    vec3 view;
    float roughness;
    float occlusion;
};

const float TABLE_ROWS = 17.0;

vec3 sky_reflected(float height, float roughness) {
    float row = (roughness * (TABLE_ROWS - 2.0) + 0.5) / TABLE_ROWS;
    return texture(sky_table, vec2(height * 0.5 + 0.5, row)).rgb;
}

vec3 sky_diffuse(float height) {
    return texture(sky_table, vec2(height * 0.5 + 0.5, (TABLE_ROWS - 0.5) / TABLE_ROWS)).rgb;
}

// Karis, "Physically Based Shading on Mobile" (2014): the split sum's second factor.
vec2 split_sum(float roughness, float n_v) {
    const vec4 c0 = vec4(-1.0, -0.0275, -0.572, 0.022);
    const vec4 c1 = vec4(1.0, 0.0425, 1.04, -0.04);
    vec4 r = roughness * c0 + c1;
    float a = min(r.x * r.x, exp2(-9.28 * n_v)) * r.x + r.y;
    return vec2(-1.04, 1.04) * a + r.zw;
}

// GGX with height-correlated Smith visibility (Heitz 2014) and Schlick's Fresnel.
vec3 reflected(Surface s, vec3 light) {
    float n_l = max(dot(s.normal, light), 0.0);
    if (n_l == 0.0) return vec3(0.0);
    vec3 half_way = normalize(light + s.view);
    float n_v = max(dot(s.normal, s.view), 1e-4);
    float n_h = max(dot(s.normal, half_way), 0.0);
    float v_h = max(dot(s.view, half_way), 0.0);
    float alpha = s.roughness * s.roughness;
    float a2 = alpha * alpha;
    float q = n_h * n_h * (a2 - 1.0) + 1.0;
    float spread = a2 / (PI * q * q);
    float smith = 0.5 / max(n_l * sqrt(a2 + (1.0 - a2) * n_v * n_v) + n_v * sqrt(a2 + (1.0 - a2) * n_l * n_l), 1e-6);
    vec3 fresnel = s.f0 + (1.0 - s.f0) * fifth(1.0 - v_h);
    return (s.albedo / PI + fresnel * (spread * smith)) * n_l;
}

float in_sun(vec3 at, vec3 normal) {
    // Along the normal by more where the sun grazes, so that no texel shades its own surface.
    float facing_sun = clamp(dot(normal, sun_direction.xyz), 0.0, 1.0);
    vec3 moved = at + normal * tuning.z * (0.3 + 1.7 * sqrt(1.0 - facing_sun * facing_sun));
    vec3 place = (shadow_view * vec4(moved, 1.0)).xyz * 0.5 + 0.5;
    if (any(greaterThan(abs(place - 0.5), vec3(0.5)))) return 1.0;
#ifdef FINE
    vec2 texel = 1.0 / vec2(textureSize(shadow_map, 0));
    float lit = 0.0;
    for (int i = 0; i < 4; i++) {
        vec2 offset = (vec2(i & 1, i >> 1) - 0.5) * 1.4 * texel;
        lit += texture(shadow_map, vec3(place.xy + offset, place.z - tuning.w));
    }
    return lit * 0.25;
#else
    return texture(shadow_map, vec3(place.xy, place.z - tuning.w));
#endif
}

vec3 from_sky(Surface s) {
    float n_v = max(dot(s.normal, s.view), 1e-4);
    vec2 factors = split_sum(s.roughness, n_v);
    vec3 once = s.f0 * factors.x + factors.y;
    // Light bounced more than once inside the microfacets (Fdez-Agüera 2019).
    float left = 1.0 - (factors.x + factors.y);
    vec3 mean = s.f0 + (1.0 - s.f0) / 21.0;
    vec3 more = once * mean / (1.0 - left * mean) * left;
    vec3 diffuse = s.albedo * (1.0 - max(max(once.r + more.r, once.g + more.g), once.b + more.b));
    vec3 irradiance = sky_diffuse(s.normal.y);
    // Rough surfaces look more along their normal than along the mirrored ray.
    vec3 mirrored = normalize(mix(reflect(-s.view, s.normal), s.normal, s.roughness * s.roughness * s.roughness * s.roughness));
    return (sky_reflected(mirrored.y, s.roughness) * once + (more + diffuse) * irradiance) * s.occlusion;
}

#ifdef LAMPS
// The lamps of a thing, four bits each, counted from 1.
vec3 from_lamps(Surface s, vec3 at, vec2 lists) {
    vec3 sum = vec3(0.0);
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
        sum += reflected(s, light) * lamp_colour[lamp].rgb * strength;
    }
    return sum;
}
#endif
