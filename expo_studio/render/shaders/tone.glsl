// Khronos PBR Neutral tone mapping (Khronos Group, 2024), then the sRGB curve.
vec3 neutral(vec3 colour) {
    const float start = 0.8 - 0.04;
    const float desaturation = 0.15;
    float least = min(colour.r, min(colour.g, colour.b));
    float offset = least < 0.08 ? least - 6.25 * least * least : 0.04;
    colour -= offset;
    float peak = max(colour.r, max(colour.g, colour.b));
    if (peak < start) return colour;
    float d = 1.0 - start;
    float pressed = 1.0 - d * d / (peak + d - start);
    colour *= pressed / peak;
    float g = 1.0 - 1.0 / (desaturation * (peak - pressed) + 1.0);
    return mix(colour, vec3(pressed), g);
}

vec3 srgb(vec3 linear) {
    linear = clamp(linear, 0.0, 1.0);
    // 1.055 x^(1/2.4) - 0.055 by roots, off by at most 0.05 of 255: half the price on software.
    vec3 root = sqrt(linear), fourth = sqrt(root);
    vec3 curve = 0.55449935 * root + 0.90001828 * fourth - 0.48875769 * sqrt(fourth) + 0.03444065;
    return mix(linear * 12.92, curve, step(0.0031308, linear));
}

vec3 shown(vec3 radiance) { return srgb(neutral(radiance * tuning.x)); }
