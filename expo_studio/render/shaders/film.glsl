// A film as thin as light's waves (Belcour and Barla, "A Practical Extension to Microfacet Theory for the
// Modeling of Varying Iridescence", 2017; KHR_materials_iridescence): what it and the surface below reflect.
const mat3 REC709_OF_XYZ = mat3(
    3.2404542, -0.9692660, 0.0556434, -1.5371385, 1.8760108, -0.2040259, -0.4985314, 0.0415560, 1.0572252);

vec3 squared(vec3 x) { return x * x; }
vec3 straight_between(vec3 below, float above) { return squared((below - above) / (below + above)); }
vec3 slanted(vec3 f0, float cosine) { return f0 + (1.0 - f0) * fifth(1.0 - cosine); }

// What eyes see of waves that differ by a way in nanometres and a phase, as RGB: the sensitivities as Gaussians.
vec3 seen_of(float apart, vec3 shift) {
    float phase = 2.0 * PI * apart * 1e-9, phase2 = phase * phase;
    vec3 middle = vec3(1.6810e6, 1.7953e6, 2.2084e6), spread = vec3(4.3278e9, 9.3046e9, 6.6121e9);
    vec3 xyz = vec3(5.4856e-13, 4.4201e-13, 5.2481e-13) * sqrt(2.0 * PI * spread)
        * cos(middle * phase + shift) * exp(-phase2 * spread);
    xyz.x += 9.7470e-14 * sqrt(2.0 * PI * 4.5282e9) * cos(2.2399e6 * phase + shift.x) * exp(-4.5282e9 * phase2);
    return REC709_OF_XYZ * (xyz / 1.0685e-7);
}

vec3 of_film(float ior, float thick, float cosine, vec3 f0) {
    float own = mix(1.0, ior, smoothstep(0.0, 0.03, thick));
    float within2 = 1.0 - (1.0 - cosine * cosine) / (own * own);
    if (within2 < 0.0) return vec3(1.0);
    float within = sqrt(within2);
    float top = slanted(straight_between(vec3(own), 1.0), cosine).x, through = 1.0 - top;
    vec3 root = sqrt(clamp(f0, 0.0, 0.9999)), below = (1.0 + root) / (1.0 - root);
    vec3 bottom = slanted(straight_between(below, own), within);
    vec3 shift = PI + PI * vec3(lessThan(below, vec3(own)));
    vec3 both = clamp(top * bottom, 1e-5, 0.9999);
    vec3 first = through * through * bottom / (1.0 - both);
    vec3 all = top + first, part = first - through;
    for (int order = 1; order <= 2; order++) {
        part *= sqrt(both);
        all += part * 2.0 * seen_of(float(order) * 2.0 * own * thick * within, float(order) * shift);
    }
    return max(all, vec3(0.0));
}
