// Points in front of the camera from a depth picture.
uniform sampler2D depths;
uniform vec4 lens;  // tangents of half the opening across and up, and the projection's depth terms

float away(ivec2 pixel) {
    float depth = texelFetch(depths, clamp(pixel, ivec2(0), textureSize(depths, 0) - 1), 0).r;
    return lens.w / (depth * 2.0 - 1.0 + lens.z);
}

vec3 point_at(ivec2 pixel) {
    float far = away(pixel);
    vec2 place = (vec2(pixel) + 0.5) / vec2(textureSize(depths, 0)) * 2.0 - 1.0;
    return vec3(place * lens.xy * far, -far);
}
