#include "frame.glsl"
#include "tone.glsl"
#include "light.glsl"
#include "material.glsl"

in vec3 at;
in vec3 facing;
in vec4 along;
in vec4 texture_at;
in vec4 tint;
flat in vec2 lamps;

uniform sampler2D base_map;
uniform sampler2D surface_map;
uniform sampler2D normal_map;
uniform sampler2D occlusion_map;
uniform sampler2D emissive_map;

out vec4 picture;

#ifdef NORMAL_MAP
vec3 bumped(vec3 normal) {
    vec2 place = uv_of(2, texture_at);
    vec3 bump = texture(normal_map, place).xyz * 2.0 - 1.0;
    bump.xy *= surface_factor.z;
#ifdef TANGENTS
    vec3 tangent = normalize(along.xyz);
    vec3 across = cross(normal, tangent) * along.w;
#else
    // A frame from screen-space derivatives (Schüler, "Normal Mapping Without Precomputed Tangents").
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
    return normalize(mat3(tangent, across, normal) * bump);
}
#endif

void main() {
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
#else
    Surface s;
    float metallic = surface_factor.x, roughness = surface_factor.y;
#ifdef SURFACE_MAP
    vec4 orm = texture(surface_map, uv_of(1, texture_at));
    metallic *= orm.b;
    roughness *= orm.g;
#endif
    s.occlusion = 1.0;
#ifdef OCCLUSION_MAP
    s.occlusion = 1.0 + surface_factor.w * (texture(occlusion_map, uv_of(3, texture_at)).r - 1.0);
#endif
    s.view = normalize(eye.xyz - at);
#ifdef FLAT
    vec3 normal = normalize(cross(dFdx(at), dFdy(at)));
    normal *= sign(dot(normal, s.view));
#else
    vec3 normal = normalize(facing) * (gl_FrontFacing ? 1.0 : -1.0);
#endif
#ifdef NORMAL_MAP
    s.normal = bumped(normal);
#else
    s.normal = normal;
#endif
    s.albedo = base.rgb * (1.0 - metallic);
    s.f0 = mix(vec3(0.04), base.rgb, metallic);
    // Where the normal turns within a pixel, its highlight is wider (as three.js does).
    vec3 turning = max(abs(dFdx(normal)), abs(dFdy(normal)));
    s.roughness = min(max(roughness, 0.0525) + max(max(turning.x, turning.y), turning.z), 1.0);
    vec3 light = from_sky(s) + emitted;
#ifdef LAMPS
    light += from_lamps(s, at, lamps);
#endif
    vec3 sun = reflected(s, sun_direction.xyz);
    if (sun != vec3(0.0)) light += sun * sun_radiance.rgb * in_sun(at, normal);
    picture = vec4(shown(light), base.a);
#endif
}
