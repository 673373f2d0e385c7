#include "cover.glsl"
out vec4 picture;

void main() {
    cut_out();
    picture = vec4(1.0);
}
