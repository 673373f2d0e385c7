// Which fragments of a cut-out material are there; for passes that know no other look.
#ifdef MASKED
#include "material.glsl"
in vec4 texture_at;
in vec4 tint;
uniform sampler2D base_map;

void cut_out() {
    float alpha = base_factor.a * tint.a;
#ifdef BASE_MAP
    alpha *= texture(base_map, uv_of(0, texture_at)).a;
#endif
    if (alpha < emissive_factor.a) discard;
}
#else
void cut_out() {}
#endif
