// The sky as it is shown, from straight down to straight up, finer towards the horizon.
#include "frame.glsl"
#include "tone.glsl"
uniform float steps;
out vec4 picture;

void main() {
    float place = (gl_FragCoord.x - 0.5) / steps * 2.0 - 1.0;  // sign and root of the direction's y
    vec3 radiance = place >= 0.0
        ? mix(horizon.rgb, zenith.rgb, place)
        : mix(horizon.rgb, ground.rgb, min(1.0, 4.0 * place * place));
    picture = vec4(shown(radiance), 1.0);
}
