#include "cover.glsl"
in vec3 at;
in vec3 facing;
flat in float subject;
layout(location = 0) out vec4 place;
layout(location = 1) out vec4 side;

void main() {
    cut_out();
    place = vec4(at, subject);
    side = vec4(normalize(facing) * (gl_FrontFacing ? 1.0 : -1.0), float(gl_PrimitiveID));
}
