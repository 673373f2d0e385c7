// What is seen through a surface: the picture so far, bent and blurred (KHR_materials_transmission).
uniform sampler2D backdrop;  // the picture behind, with mipmaps
uniform sampler2D transmission_map;
uniform sampler2D thickness_map;
in float size;               // of the placement

float transmission() {
    float part = glass_factor.x;
#ifdef TRANSMISSION_MAP
    part *= texture(transmission_map, uv_of(10, texture_at)).r;
#endif
    return part;
}

vec3 seen_through(Surface s) {
    float thickness = glass_factor.y * size;
#ifdef THICKNESS_MAP
    thickness *= texture(thickness_map, uv_of(11, texture_at)).g;
#endif
    vec3 ray = normalize(refract(-s.view, s.normal, 1.0 / glass_factor.z)) * thickness;
    vec4 leaves = projection_view * vec4(at + ray, 1.0);
    vec2 place = leaves.xy / leaves.w * 0.5 + 0.5;
    float blur = log2(canvas.x) * s.roughness * clamp(glass_factor.z * 2.0 - 2.0, 0.0, 1.0);
    vec3 behind = untoned(textureLod(backdrop, place, blur).rgb);
    vec3 kept = vec3(1.0);
    if (glass_factor.w > 0.0) kept = pow(depth_factor.rgb, vec3(length(ray) / glass_factor.w));
    vec3 mirrored = s.f0 * s.split.x + s.f90 * s.split.y;
    return (1.0 - mirrored) * behind * kept * s.albedo;
}
