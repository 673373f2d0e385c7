// Which fragments of a cut-out material are there; for passes that know no other look.
#if defined(MASKED) || defined(BLENDED)
#include "material.glsl"
in vec4 texture_at;
in vec4 tint;
uniform sampler2D base_map;

void cut_out() {
    float alpha = base_factor.a * tint.a;
#ifdef BASE_MAP
    alpha *= texture(base_map, uv_of(0, texture_at)).a;
#endif
#ifdef MASKED
    if (alpha < emissive_factor.a) discard;
#else
    if (alpha < 1.0 / 255.0) discard;  // wholly clear
#endif
}
#else
void cut_out() {}
#endif
