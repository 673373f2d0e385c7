layout(location = 0) in vec3 position;
layout(location = 1) in vec4 colour;
uniform mat4 projection_view;
out vec4 ink;

void main() {
    ink = colour;
    gl_Position = projection_view * vec4(position, 1.0);
}
