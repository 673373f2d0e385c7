layout(std140) uniform Material {
    vec4 base_factor;
    vec4 surface_factor;   // metallic, roughness, normal scale, occlusion strength
    vec4 emissive_factor;  // rgb, alpha cutoff
    vec4 coat_factor;      // strength, roughness, normal scale
    vec4 sheen_factor;     // rgb, roughness
    vec4 glass_factor;     // transmission, thickness, index of refraction, attenuation distance
    vec4 depth_factor;     // rgb of the attenuation, strength of what a non-metal reflects
    vec4 tint_factor;      // rgb of what a non-metal reflects
    vec4 brush_factor;     // strength times the cosine and sine of its turn
    vec4 film_factor;      // strength, index of refraction, nanometres where its map is 0 and 1
    vec4 uv_rows[30];      // two rows a slot: an affine map, and the UV set
};

vec2 uv_of(int slot, vec4 both) {
    vec4 first = uv_rows[slot * 2], second = uv_rows[slot * 2 + 1];
    vec3 own = vec3(first.w == 1.0 ? both.zw : both.xy, 1.0);
    return vec2(dot(first.xyz, own), dot(second.xyz, own));
}
