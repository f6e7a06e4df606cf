/** Sizes in points and colours that the parts of a letter share. */
export const FONT_SIZE = 12;
export const SMALL = 9;
export const RED = '#c00000';
export const GREY = '#555555';
export const SHADE = '#f4f4f4';
export const LINE = '#888888';
