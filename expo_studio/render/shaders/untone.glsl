// The way back from a picture to light, as far as the tone curve keeps it.
vec3 untoned(vec3 shown_colour) {
    vec3 low = shown_colour / 12.92, high = pow((shown_colour + 0.055) / 1.055, vec3(2.4));
    vec3 colour = mix(high, low, step(shown_colour, vec3(0.04045)));
    float peak = max(colour.r, max(colour.g, colour.b));
    const float start = 0.8 - 0.04, d = 1.0 - start;
    if (peak > start) {
        float pressed = min(peak, 0.985);
        colour *= (d * d / (1.0 - pressed) - d + start) / pressed;
    }
    float least = max(min(colour.r, min(colour.g, colour.b)), 0.0);
    colour += least < 0.04 ? 0.4 * sqrt(least) - least : 0.04;
    return colour / tuning.x;
}
