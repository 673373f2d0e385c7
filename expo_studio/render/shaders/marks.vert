layout(location = 0) in vec3 position;
layout(location = 1) in vec4 colour;
layout(location = 2) in float size;
uniform mat4 projection_view;
uniform vec4 eye_and_pull;  // towards the eye by a part of the way, so that the floor does not hide its grid
out vec4 ink_given;
out float size_given;
out vec4 ink;

void main() {
    ink = ink_given = colour;
    size_given = size;
    gl_PointSize = size;
    gl_Position = projection_view * vec4(mix(position, eye_and_pull.xyz, eye_and_pull.w), 1.0);
}
