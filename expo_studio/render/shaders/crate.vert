// The box around a copy of a part.
#include "frame.glsl"
uniform vec4 row[3];
uniform vec3 corner[2];  // low and high, in the part's own space

const int SIDES[36] = int[36](
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4,
    2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
);

void main() {
    int number = SIDES[gl_VertexID];
    vec4 here = vec4(corner[number & 1].x, corner[(number >> 1) & 1].y, corner[number >> 2].z, 1.0);
    vec3 at = vec3(dot(row[0], here), dot(row[1], here), dot(row[2], here));
    gl_Position = projection_view * vec4(at, 1.0);
}
