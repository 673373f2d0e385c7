#include "frame.glsl"
#include "tone.glsl"
#include "light.glsl"
#include "material.glsl"
#ifdef FILM
#include "film.glsl"
#endif

in vec3 at;
#ifdef FINE
centroid in vec3 within;  // beyond its edge a wall is below its floor
#endif
in vec3 facing;
in vec4 along;
in vec4 texture_at;
in vec4 tint;
flat in vec3 lamps;

uniform sampler2D base_map;
uniform sampler2D surface_map;
uniform sampler2D normal_map;
uniform sampler2D occlusion_map;
uniform sampler2D emissive_map;
uniform sampler2D coat_map;
uniform sampler2D coat_roughness_map;
uniform sampler2D coat_normal_map;
uniform sampler2D sheen_map;
uniform sampler2D sheen_roughness_map;
uniform sampler2D brushing_map;
uniform sampler2D film_map;
uniform sampler2D film_thickness_map;
uniform sampler2D shade_map;
uniform sampler3D baked_cells;  // how open a place is, and towards which side

out vec4 picture;

#ifdef SLOT
#include "slot.glsl"
#endif
#ifdef GLASS
#include "untone.glsl"
#include "glass.glsl"
#endif

#if defined(NORMAL_MAP) || defined(COAT_NORMAL_MAP) || defined(BRUSHED)
// Along u, against v and along the normal, by tangents or by screen derivatives of a map's place.
mat3 frame_of(vec3 normal, vec2 place) {
#ifdef TANGENTS
    vec3 tangent = along.xyz * inversesqrt(max(dot(along.xyz, along.xyz), 1e-20));  // 0 where there is none
    vec3 across = cross(normal, tangent) * along.w;
#else
    // A frame from screen-space derivatives (Schueler, "Normal Mapping Without Precomputed Tangents").
    vec3 dx = dFdx(at), dy = dFdy(at);
    vec2 ux = dFdx(place), uy = dFdy(place);
    vec3 px = cross(dy, normal), py = cross(normal, dx);
    vec3 tangent = px * ux.x + py * uy.x;
    vec3 across = -(px * ux.y + py * uy.y);
    float side = sign(dot(cross(dx, dy), normal));  // -1 where the picture is drawn upside down
    float size = side * inversesqrt(max(max(dot(tangent, tangent), dot(across, across)), 1e-20));
    tangent *= size;
    across *= size;
#endif
    return mat3(tangent, across, normal);
}

vec3 bumped(vec3 normal, vec3 bump, vec2 place) { return normalize(frame_of(normal, place) * bump); }
#endif

#ifdef BRUSHED
void brush(inout Surface s, mat3 frame) {
    vec2 way = brush_factor.xy;
#ifdef BRUSHING_MAP
    vec3 own = texture(brushing_map, uv_of(12, texture_at)).rgb;
    vec2 turned = own.rg * 2.0 - 1.0;
    way = mat2(way, -way.y, way.x) * (turned * inversesqrt(max(dot(turned, turned), 1e-8)) * own.b);
#endif
    float strength = length(way);
    way = strength > 0.0 ? way / strength : vec2(1.0, 0.0);
    s.brushed = min(strength, 1.0);
    vec2 sizes = vec2(dot(frame[0], frame[0]), dot(frame[1], frame[1]));
    if (min(sizes.x, sizes.y) < 1e-6) {  // a mesh without places on its pictures
        frame[0] = normalize(cross(abs(frame[2].y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0), frame[2]));
        frame[1] = cross(frame[2], frame[0]);
        way = vec2(1.0, 0.0);
    } else {  // a picture may be stretched, the lobe is not
        frame[0] *= inversesqrt(sizes.x);
        frame[1] *= inversesqrt(sizes.y);
    }
    s.brush_along = frame * vec3(way, 0.0);
    s.brush_across = frame * vec3(-way.y, way.x, 0.0);
}
#endif

vec3 geometric_normal() {
#ifdef FLAT
    vec3 normal = normalize(cross(dFdx(at), dFdy(at)));
    return normal * sign(dot(normal, eye.xyz - at));
#else
    return normalize(facing) * (gl_FrontFacing ? 1.0 : -1.0);
#endif
}

// Where the shadows are asked for. Of several samples of a pixel those of a floor before a wall are shaded
// as the pixel's middle, which may lie in the wall: half a pixel towards the eye along the floor does not.
vec3 asked_at() {
#ifdef FINE
    vec3 dx = dFdx(at), dy = dFdy(at), look = normalize(eye.xyz - at);
    vec2 nearer_by = vec2(dot(dx, look), dot(dy, look));
    vec2 way = nearer_by * (0.5 * inversesqrt(max(dot(nearer_by, nearer_by), 1e-20)));
    return within + dx * way.x + dy * way.y;
#else
    return at;
#endif
}

#ifdef BAKED
// How much sky the baked cells say that a surface sees; beyond them all of it.
float baked_sky(vec3 normal) {
    vec3 place = (at + normal * (baked_low.w * 1.5) - baked_low.xyz) * baked_scale.xyz;
    if (any(greaterThan(abs(place - 0.5), vec3(0.5)))) return 1.0;
    vec4 cell = texture(baked_cells, place);
    return clamp(cell.x + dot(cell.yzw * 2.0 - 1.0, normal), 0.0, 1.0);
}
#endif

float occluded(vec3 normal) {
    float occlusion = 1.0;
#ifdef OCCLUSION_MAP
    occlusion = 1.0 + surface_factor.w * (texture(occlusion_map, uv_of(3, texture_at)).r - 1.0);
#endif
#if defined(SHADED) && defined(BAKED)
    occlusion *= min(texture(shade_map, gl_FragCoord.xy / canvas.xy).r, baked_sky(normal));
#elif defined(SHADED)
    occlusion *= texture(shade_map, gl_FragCoord.xy / canvas.xy).r;
#elif defined(BAKED)
    occlusion *= baked_sky(normal);
#endif
    return occlusion;
}

#ifdef COAT
float coat_of(inout Surface s, vec3 normal, float turning) {
    float coat = coat_factor.x, roughness = coat_factor.y;
#ifdef COAT_MAP
    coat *= texture(coat_map, uv_of(5, texture_at)).r;
#endif
#ifdef COAT_ROUGHNESS_MAP
    roughness *= texture(coat_roughness_map, uv_of(6, texture_at)).g;
#endif
    s.coat_roughness = min(max(roughness, 0.045) + turning, 1.0);
    s.coat_normal = normal;
#ifdef COAT_NORMAL_MAP
    vec2 place = uv_of(7, texture_at);
    vec3 bump = texture(coat_normal_map, place).xyz * 2.0 - 1.0;
    s.coat_normal = bumped(normal, bump * vec3(coat_factor.zz, 1.0), place);
#endif
    return clamp(coat, 0.0, 1.0);
}
#endif

#ifdef SHEEN
void cloth(inout Surface s) {
    s.sheen = sheen_factor.rgb;
    s.sheen_roughness = clamp(sheen_factor.w, 1e-4, 1.0);
#ifdef SHEEN_MAP
    s.sheen *= texture(sheen_map, uv_of(8, texture_at)).rgb;
#endif
#ifdef SHEEN_ROUGHNESS_MAP
    s.sheen_roughness *= texture(sheen_roughness_map, uv_of(9, texture_at)).a;
#endif
    s.sheen_roughness = max(s.sheen_roughness, 0.02);
    s.sheen_view = sheen_all(clamp(dot(s.normal, s.view), 0.0, 1.0), s.sheen_roughness);
}
#endif

#ifdef FILM
void cover_by_film(inout Surface s) {
    s.bare_f0 = s.f0;
    s.film_part = film_factor.x;
    float thick = film_factor.w;
#ifdef FILM_MAP
    s.film_part *= texture(film_map, uv_of(13, texture_at)).r;
#endif
#ifdef FILM_THICKNESS_MAP
    thick = mix(film_factor.z, film_factor.w, texture(film_thickness_map, uv_of(14, texture_at)).g);
#endif
    if (thick == 0.0) s.film_part = 0.0;
    s.film_part = clamp(s.film_part, 0.0, 1.0);
    float n_v = clamp(dot(s.normal, s.view), 0.0, 1.0);
    s.film = of_film(film_factor.y, thick, n_v, s.f0);
    float grazing = min(fifth(1.0 - n_v), 0.9999);
    s.f0 = mix(s.f0, (s.film - grazing) / (1.0 - grazing), s.film_part);
}
#endif

Surface surface_of(vec3 base, vec3 normal, float turning) {
    Surface s;
    float metallic = surface_factor.x, roughness = surface_factor.y;
#ifdef SURFACE_MAP
    vec4 orm = texture(surface_map, uv_of(1, texture_at));
    metallic *= orm.b;
    roughness *= orm.g;
#endif
    s.normal = normal;
#ifdef NORMAL_MAP
    vec2 place = uv_of(2, texture_at);
    vec3 bump = texture(normal_map, place).xyz * 2.0 - 1.0;
    s.normal = bumped(normal, bump * vec3(surface_factor.zz, 1.0), place);
#endif
    s.view = normalize(eye.xyz - at);
    s.occlusion = occluded(normal);
    s.albedo = base * (1.0 - metallic);
    float straight = (glass_factor.z - 1.0) / (glass_factor.z + 1.0);
    s.shine = min(straight * straight * tint_factor.rgb, vec3(1.0)) * depth_factor.w;
    s.f0 = mix(s.shine, base, metallic);
    s.f90 = mix(depth_factor.w, 1.0, metallic);
    // Where the normal turns within a pixel, its highlight is wider (as three.js does).
    s.roughness = min(max(roughness, 0.045) + turning, 1.0);
    s.split = split_sum(s.roughness, max(dot(s.normal, s.view), 1e-4));
    vec3 own_f0 = s.f0;
    s.again = 1.0 + s.f0 * (1.0 / (s.split.x + s.split.y) - 1.0);
#ifdef FILM
    cover_by_film(s);
#endif
#if defined(BRUSHED) && defined(NORMAL_MAP)
    brush(s, frame_of(normal, place));
#elif defined(BRUSHED)
    brush(s, frame_of(normal, texture_at.xy));
#endif
    return s;
}

void main() {
#ifdef SLOT
    if (is_near() || is_far()) discard;
#endif
#ifdef CUT
    if (!gl_FrontFacing) {  // the inside of what is cut open
        float stripe = step(0.5, fract((gl_FragCoord.x + gl_FragCoord.y) / 9.0));
        picture = vec4(mix(vec3(0.86, 0.45, 0.2), vec3(0.93, 0.6, 0.36), stripe), 1.0);
        return;
    }
#endif
    vec4 base = base_factor * tint;
#ifdef BASE_MAP
    base *= texture(base_map, uv_of(0, texture_at));
#endif
#ifdef MASKED
    if (base.a < emissive_factor.a) discard;
#endif
#ifndef BLENDED
    base.a = 1.0;
#endif
    vec3 emitted = emissive_factor.rgb;
#ifdef EMISSIVE_MAP
    emitted *= texture(emissive_map, uv_of(4, texture_at)).rgb;
#endif
#ifdef UNLIT
    picture = vec4(shown(base.rgb), base.a);
#elif defined(BASIC)
    vec3 upright = geometric_normal();
    vec3 around = mix(ground.rgb, zenith.rgb, upright.y * 0.5 + 0.5);
    vec3 sunny = sun_radiance.rgb * max(dot(upright, sun_direction.xyz), 0.0) / PI;
    picture = vec4(shown(base.rgb * (around + sunny) + emitted), base.a);
#else
    vec3 normal = geometric_normal();
    vec3 turns = max(abs(dFdx(normal)), abs(dFdy(normal)));
    float turning = max(max(turns.x, turns.y), turns.z);
    Surface s = surface_of(base.rgb, normal, turning);
#ifdef SHEEN
    cloth(s);
#endif
#ifdef COAT
    float coat = coat_of(s, normal, turning);
#endif
    Light light = Light(vec3(0.0), vec3(0.0), vec3(0.0), vec3(0.0));
    from_sky(light, s);
#ifdef LAMPS
    from_lamps(light, s, at, asked_at(), normal, lamps);
#endif
    if (dot(s.normal, sun_direction.xyz) > 0.0) {
        lit(light, s, sun_direction.xyz, sun_radiance.rgb * in_sun(asked_at(), normal, lamps.z));
    }
#ifdef GLASS
    light.diffuse = mix(light.diffuse, seen_through(s), transmission());
#endif
    vec3 out_of = light.diffuse + light.gloss + emitted;
#ifdef SHEEN
    out_of += light.sheen;
#endif
#ifdef COAT
    float mirror = 0.04 + 0.96 * fifth(1.0 - clamp(dot(s.coat_normal, s.view), 0.0, 1.0));
    out_of = out_of * (1.0 - coat * mirror) + light.coat * coat;
#endif
    picture = vec4(shown(out_of), base.a);
#endif
}
