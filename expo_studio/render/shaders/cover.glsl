// Which fragments of a cut-out material are there; for passes that know no other look.
#ifdef MASKED
in vec4 texture_at;
in vec4 tint;
uniform vec4 base_factor;
uniform vec4 emissive_factor;  // rgb, alpha cutoff
uniform sampler2D base_map;
uniform mat3 uv_map[5];
uniform ivec4 uv_set;

void cut_out() {
    float alpha = base_factor.a * tint.a;
#ifdef BASE_MAP
    vec2 own = uv_set.x == 1 ? texture_at.zw : texture_at.xy;
    alpha *= texture(base_map, (uv_map[0] * vec3(own, 1.0)).xy).a;
#endif
    if (alpha < emissive_factor.a) discard;
}
#else
void cut_out() {}
#endif
