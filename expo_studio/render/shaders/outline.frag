// A bright edge around what a mask holds, and a breath of colour inside.
uniform sampler2D mask;
uniform vec4 ink;
uniform float inside;
out vec4 picture;

void main() {
    ivec2 here = ivec2(gl_FragCoord.xy);
    float covered = texelFetch(mask, here, 0).r;
    if (covered > 0.5) {
        picture = vec4(ink.rgb, inside);
        return;
    }
    float near = 0.0, far = 0.0;
    for (int i = 0; i < 8; i++) {
        vec2 way = vec2(cos(float(i) * 0.7853982), sin(float(i) * 0.7853982));
        near = max(near, texelFetch(mask, here + ivec2(round(way * 1.4)), 0).r);
        far = max(far, texelFetch(mask, here + ivec2(round(way * 2.4)), 0).r);
    }
    float edge = max(near, far * 0.55);
    if (edge == 0.0) discard;
    picture = vec4(ink.rgb, ink.a * edge);
}
