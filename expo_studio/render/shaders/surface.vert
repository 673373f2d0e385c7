#include "frame.glsl"
layout(location = 0) in vec3 position;
layout(location = 1) in vec4 normal;
layout(location = 2) in vec4 tangent;
layout(location = 3) in vec4 uv;
layout(location = 4) in vec4 colour;

uniform samplerBuffer instances;
uniform int first_instance;

#ifdef BENT
layout(location = 5) in uvec4 joints;
layout(location = 6) in vec4 shares;
uniform samplerBuffer palette;  // three rows a joint of a copy, then the weights of its morph targets
#endif
#ifdef MORPHED
uniform samplerBuffer morphs;   // position and normal of each vertex, target by target
uniform ivec3 morph;            // targets, vertices, place of the first weight in numbers
#endif

out vec3 at;
#ifdef FINE
centroid out vec3 within;  // the same, never beyond the triangle at its edges
#endif
out vec3 facing;
out vec4 along;
out vec4 texture_at;
out vec4 tint;
#ifdef GLASS
out float size;
#endif
flat out float subject;
flat out vec3 lamps;  // two lists, and metres that the triangles stray from the exact ones
invariant gl_Position;

#ifdef BENT
void follow(int first, uint joint, float share, inout vec4 row0, inout vec4 row1, inout vec4 row2) {
    if (share == 0.0) return;
    int row = first + int(joint) * 3;
    row0 += share * texelFetch(palette, row);
    row1 += share * texelFetch(palette, row + 1);
    row2 += share * texelFetch(palette, row + 2);
}
#endif

void main() {
    vec3 place = position, upright = normal.xyz, aside = tangent.xyz;
    int base = (first_instance + gl_InstanceID) * 4;
    vec4 row0 = texelFetch(instances, base);
    vec4 row1 = texelFetch(instances, base + 1);
    vec4 row2 = texelFetch(instances, base + 2);
    vec4 own = texelFetch(instances, base + 3);
#ifdef MORPHED
    for (int target = 0; target < morph.x; target++) {
        int number = morph.z + target;
        float weight = texelFetch(palette, int(own.w) + (number >> 2))[number & 3];
        if (weight == 0.0) continue;
        int offset = (target * morph.y + gl_VertexID) * 2;
        place += weight * texelFetch(morphs, offset).xyz;
        upright += weight * texelFetch(morphs, offset + 1).xyz;
    }
#endif
#ifdef BENT
    vec4 bend0 = vec4(0.0), bend1 = vec4(0.0), bend2 = vec4(0.0);
    int first = int(own.w);
    follow(first, joints.x, shares.x, bend0, bend1, bend2);
    follow(first, joints.y, shares.y, bend0, bend1, bend2);
    follow(first, joints.z, shares.z, bend0, bend1, bend2);
    follow(first, joints.w, shares.w, bend0, bend1, bend2);
    vec4 straight = vec4(place, 1.0);
    place = vec3(dot(bend0, straight), dot(bend1, straight), dot(bend2, straight));
    mat3 bend = transpose(mat3(bend0.xyz, bend1.xyz, bend2.xyz));
    upright = mat3(cross(bend[1], bend[2]), cross(bend[2], bend[0]), cross(bend[0], bend[1])) * upright;
    aside = bend * aside;
#endif
    vec4 here = vec4(place, 1.0);
    at = vec3(dot(row0, here), dot(row1, here), dot(row2, here));
#ifdef FINE
    within = at;
#endif
    mat3 turn = transpose(mat3(row0.xyz, row1.xyz, row2.xyz));
    // Normals go by the inverse transpose, up to scale the cofactors of the map.
    mat3 cofactors = mat3(cross(turn[1], turn[2]), cross(turn[2], turn[0]), cross(turn[0], turn[1]));
    facing = cofactors * upright;
    along = vec4(turn * aside, tangent.w);
    texture_at = uv;
    tint = colour;
#ifdef GLASS
    size = pow(abs(determinant(turn)), 1.0 / 3.0);
#endif
    subject = own.x;
#ifdef BENT
    lamps = vec3(own.yz, fract(own.y) / 16.0);
#else
    lamps = own.yzw;
#endif
    gl_Position = projection_view * vec4(at, 1.0);
    gl_ClipDistance[0] = dot(section, vec4(at, 1.0));
}
