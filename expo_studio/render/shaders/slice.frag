// A part of a stereo picture: each pixel's direction looked up in the picture of one eye's camera.
uniform sampler2D seen;
uniform mat4 camera;   // from directions to the picture's clip space
uniform vec2 whole;    // width and height of one eye's picture in pixels
out vec4 picture;

const float PI = 3.14159265359;

void main() {
    float turn = (gl_FragCoord.x / whole.x * 2.0 - 1.0) * PI;
    float rise = (0.5 - gl_FragCoord.y / whole.y) * PI;
    vec4 place = camera * vec4(sin(turn) * cos(rise), sin(rise), -cos(turn) * cos(rise), 1.0);
    picture = textureLod(seen, place.xy / place.w * 0.5 + 0.5, 0.0);
}
