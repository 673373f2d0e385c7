#include "frame.glsl"
layout(location = 0) in vec3 position;
layout(location = 1) in vec4 normal;
layout(location = 2) in vec4 tangent;
layout(location = 3) in vec4 uv;
layout(location = 4) in vec4 colour;

uniform samplerBuffer instances;
uniform int first_instance;

out vec3 at;
out vec3 facing;
out vec4 along;
out vec4 texture_at;
out vec4 tint;
flat out float subject;
flat out vec2 lamps;
invariant gl_Position;

void main() {
    int base = (first_instance + gl_InstanceID) * 4;
    vec4 row0 = texelFetch(instances, base);
    vec4 row1 = texelFetch(instances, base + 1);
    vec4 row2 = texelFetch(instances, base + 2);
    vec4 here = vec4(position, 1.0);
    at = vec3(dot(row0, here), dot(row1, here), dot(row2, here));
    mat3 turn = transpose(mat3(row0.xyz, row1.xyz, row2.xyz));
    // Normals go by the inverse transpose, up to scale the cofactors of the map.
    mat3 cofactors = mat3(cross(turn[1], turn[2]), cross(turn[2], turn[0]), cross(turn[0], turn[1]));
    facing = cofactors * normal.xyz;
    along = vec4(turn * tangent.xyz, tangent.w);
    texture_at = uv;
    tint = colour;
    vec3 own = texelFetch(instances, base + 3).xyz;
    subject = own.x;
    lamps = own.yz;
    gl_Position = projection_view * vec4(at, 1.0);
}
