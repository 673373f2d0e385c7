#include "frame.glsl"
#include "tone.glsl"
in vec3 direction;
out vec4 picture;

#ifdef SKY_PICTURE
uniform sampler2D sky_table;   // the picture, north in the middle, up in the first row

void main() {
    vec3 way = normalize(direction);
    float across = atan(way.x, -way.z) / 6.28318530718 + 0.5;
    float down = acos(clamp(way.y, -1.0, 1.0)) / 3.14159265359;
    picture = vec4(shown(texture(sky_table, vec2(across, down)).rgb), 1.0);
}
#else
void main() {
    float y = normalize(direction).y;
    vec3 radiance = y >= 0.0 ? mix(horizon.rgb, zenith.rgb, sqrt(y)) : mix(horizon.rgb, ground.rgb, min(1.0, -4.0 * y));
    picture = vec4(shown(radiance), 1.0);
}
#endif
