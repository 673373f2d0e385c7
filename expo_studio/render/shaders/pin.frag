in vec4 ink;
in float size_given;
uniform float opacity;
out vec4 picture;

void main() {
    float radius = size_given * 0.5;
    float away = length(gl_PointCoord - 0.5) * size_given;
    float disc = clamp(radius - away, 0.0, 1.0);
    float core = clamp(radius * 0.68 - away + 0.5, 0.0, 1.0);
    float dot_inside = clamp(radius * 0.24 - away + 0.5, 0.0, 1.0);
    vec3 colour = mix(mix(vec3(1.0), ink.rgb, core), vec3(1.0), dot_inside);
    picture = vec4(colour, disc * ink.a * opacity);
}
