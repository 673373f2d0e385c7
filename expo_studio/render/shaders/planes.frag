// A picture as YUV 4:2:0 planes (BT.709, limited range), four bytes of a plane in each pixel.
uniform sampler2D rgb;    // sRGB as shown, first row on top
uniform ivec2 size;       // pixels, width a multiple of 8, height of 4
out vec4 bytes;

const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);

float luma(vec3 colour) { return (16.0 + 219.0 * dot(colour, LUMA)) / 255.0; }

vec3 mean(ivec2 corner) {
    vec3 sum = texelFetch(rgb, corner, 0).rgb + texelFetch(rgb, corner + ivec2(1, 0), 0).rgb;
    sum += texelFetch(rgb, corner + ivec2(0, 1), 0).rgb + texelFetch(rgb, corner + ivec2(1, 1), 0).rgb;
    return sum * 0.25;
}

float chroma(int number, bool is_red) {
    int width = size.x / 2;
    vec3 colour = mean(ivec2(number % width, number / width) * 2);
    float apart = is_red ? (colour.r - dot(colour, LUMA)) / 1.5748 : (colour.b - dot(colour, LUMA)) / 1.8556;
    return (128.0 + 224.0 * apart) / 255.0;
}

void main() {
    ivec2 at = ivec2(gl_FragCoord.xy);
    if (at.y < size.y) {
        for (int i = 0; i < 4; i++) bytes[i] = luma(texelFetch(rgb, ivec2(at.x * 4 + i, at.y), 0).rgb);
        return;
    }
    int first = ((at.y - size.y) * size.x / 4 + at.x) * 4, plane = size.x * size.y / 4;
    bool is_red = first >= plane;
    for (int i = 0; i < 4; i++) bytes[i] = chroma(first + i - (is_red ? plane : 0), is_red);
}
