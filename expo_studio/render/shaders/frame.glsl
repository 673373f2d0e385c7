layout(std140) uniform Frame {
    mat4 projection_view;
    mat4 shadow_view;
    vec4 eye;
    vec4 sun_direction;   // towards the sun
    vec4 sun_radiance;    // colour times irradiance
    vec4 zenith;
    vec4 horizon;
    vec4 ground;
    vec4 tuning;          // exposure, -, shadow texel in metres, shadow bias in depth
    vec4 canvas;          // width and height in pixels
    vec4 section;         // a plane; what is on its negative side is cut away
    vec4 lamp_position[8];   // xyz, reach
    vec4 lamp_colour[8];     // candela, cosine of the full light
    vec4 lamp_direction[8];  // xyz, cosine of the edge; of a point light both are below -1
    mat4 lamp_view[2];       // of the lamps with a shadow
    vec4 lamp_shadow[2];     // which lamp, texel in metres at one metre; -1 for none
    vec4 point_shadow[2];    // which lamp, texel in metres at one metre, near and far end of its map
    vec4 baked_low;          // metres, and metres a cell is wide
    vec4 baked_scale;        // one by the metres of all cells
};
