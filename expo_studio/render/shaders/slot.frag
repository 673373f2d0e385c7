// Where a slot ends: at the nearest surface beyond the end of the one before.
#include "slot.glsl"
#include "cover.glsl"

void main() {
    if (is_near()) discard;
    cut_out();
}
