// A strip of the 2:1 picture: each pixel's direction looked up on the six faces.
uniform samplerCube faces;
uniform vec2 whole;    // width and height of the picture in pixels
uniform float first;   // row of the strip's top
out vec4 picture;

const float PI = 3.14159265359;

void main() {
    vec2 at = vec2(gl_FragCoord.x, first + gl_FragCoord.y);
    float turn = (at.x / whole.x * 2.0 - 1.0) * PI;
    float rise = (0.5 - at.y / whole.y) * PI;
    vec3 direction = vec3(sin(turn) * cos(rise), sin(rise), -cos(turn) * cos(rise));
    picture = textureLod(faces, direction, 0.0);
}
