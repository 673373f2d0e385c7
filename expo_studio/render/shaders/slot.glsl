// Only what lies between two depths: beyond ``nearer``, at most as far as ``farther``.
uniform sampler2D nearer;
uniform sampler2D farther;
const float SAME = 1e-7;

bool is_near() { return gl_FragCoord.z <= texelFetch(nearer, ivec2(gl_FragCoord.xy), 0).r + SAME; }
bool is_far() { return gl_FragCoord.z > texelFetch(farther, ivec2(gl_FragCoord.xy), 0).r + SAME; }
