uniform vec4 flat_colour;
out vec4 picture;

void main() { picture = flat_colour; }
