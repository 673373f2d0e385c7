// A line of a width in pixels, cut at the near plane.
layout(lines) in;
layout(triangle_strip, max_vertices = 4) out;
in vec4 ink_given[];
in float size_given[];
uniform vec2 half_canvas;  // pixels
out vec4 ink;
noperspective out vec2 across;  // pixels from the middle; half the width

void corner(vec4 at, vec2 aside, float side, float reach, float half_width) {
    gl_Position = vec4(at.xy + aside * side * reach / half_canvas * at.w, at.zw);
    ink = ink_given[0];
    across = vec2(side * reach, half_width);
    EmitVertex();
}

void main() {
    vec4 a = gl_in[0].gl_Position, b = gl_in[1].gl_Position;
    float before_a = a.z + a.w, before_b = b.z + b.w;
    if (before_a <= 0.0 && before_b <= 0.0) return;
    if (before_a < 0.0) a = mix(a, b, before_a / (before_a - before_b) + 1e-5);
    if (before_b < 0.0) b = mix(b, a, before_b / (before_b - before_a) + 1e-5);
    vec2 way = (b.xy / b.w - a.xy / a.w) * half_canvas;
    if (dot(way, way) < 1e-6) return;
    vec2 aside = normalize(vec2(-way.y, way.x));
    float half_width = size_given[0] * 0.5, reach = half_width + 0.5;
    corner(a, aside, -1.0, reach, half_width);
    corner(a, aside, 1.0, reach, half_width);
    corner(b, aside, -1.0, reach, half_width);
    corner(b, aside, 1.0, reach, half_width);
    EndPrimitive();
}
