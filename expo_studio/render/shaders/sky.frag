in vec3 direction;
out vec4 picture;

#ifdef SKY_PICTURE
#include "frame.glsl"
#include "tone.glsl"
uniform sampler2D sky_table;  // the picture, north in the middle, up in the first row

void main() {
    vec3 way = normalize(direction);
    float across = atan(way.x, -way.z) / 6.28318530718 + 0.5;
    float down = acos(clamp(way.y, -1.0, 1.0)) / 3.14159265359;
    picture = vec4(shown(texture(sky_table, vec2(across, down)).rgb), 1.0);
}
#else
// Read from a row that was toned once: on software toning every pixel is a fifth of a plain frame.
uniform sampler2D row;  // so fine that neighbours differ by less than a shade
uniform float steps;

void main() {
    float y = direction.y * inversesqrt(dot(direction, direction));
    float place = sign(y) * sqrt(abs(y)) * 0.5 + 0.5;
    picture = texelFetch(row, ivec2(int(place * steps + 0.5), 0), 0);
}
#endif
