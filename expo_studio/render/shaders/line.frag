in vec4 ink;
noperspective in vec2 across;
out vec4 picture;

void main() { picture = vec4(ink.rgb, ink.a * clamp(across.y + 0.5 - abs(across.x), 0.0, 1.0)); }
