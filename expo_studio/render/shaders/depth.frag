#include "cover.glsl"

void main() { cut_out(); }
