#include "depths.glsl"
uniform float reach;  // metres
out vec4 shade;

const int POINTS = 14;

// The smaller of two steps, so that edges do not bend the normal.
vec3 shorter(vec3 a, vec3 b) { return dot(a, a) < dot(b, b) ? a : b; }

void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    vec3 at = point_at(here);
    vec3 x = shorter(point_at(here + ivec2(1, 0)) - at, at - point_at(here - ivec2(1, 0)));
    vec3 y = shorter(point_at(here + ivec2(0, 1)) - at, at - point_at(here - ivec2(0, 1)));
    vec3 normal = normalize(cross(x, y)) * sign(lens.y);  // below 0 where the picture is upside down
    float pixels = reach / (-at.z * abs(lens.y)) * float(textureSize(depths, 0).y) * 0.5;
    if (pixels < 1.5 || texelFetch(depths, here, 0).r == 1.0) {
        shade = vec4(1.0);
        return;
    }
    pixels = min(pixels, 90.0);
    float spin = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) * 6.2831853;
    float sum = 0.0, bias = 0.012 + 0.004 * -at.z;
    for (int i = 0; i < POINTS; i++) {
        float part = (float(i) + 0.5) / float(POINTS);
        float turn = float(i) * 2.3999632 + spin;
        vec3 way = point_at(here + ivec2(vec2(cos(turn), sin(turn)) * part * pixels)) - at;
        float far2 = dot(way, way);
        float near = max(reach * reach - far2, 0.0) / (reach * reach);
        sum += near * near * near * max(dot(way, normal) - bias, 0.0) / (far2 + 0.01) * reach;
    }
    shade = vec4(clamp(1.0 - 2.2 * sum / float(POINTS), 0.0, 1.0));
}
