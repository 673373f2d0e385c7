#include "frame.glsl"
#include "tone.glsl"
in vec3 direction;
out vec4 picture;

void main() {
    float y = normalize(direction).y;
    vec3 radiance = y >= 0.0 ? mix(horizon.rgb, zenith.rgb, sqrt(y)) : mix(horizon.rgb, ground.rgb, min(1.0, -4.0 * y));
    picture = vec4(shown(radiance), 1.0);
}
