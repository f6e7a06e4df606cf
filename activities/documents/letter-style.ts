/** Sizes in points and colours that the parts of a letter share. */
export const FONT_SIZE = 12;
export const SMALL = 9;
export const RED = '#c00000';
export const GREY = '#555555';
export const SHADE = '#f4f4f4';
export const MARKED = '#dddddd';
export const LINE = '#888888';
/** The text of an A4 page, in points. */
export const PAGE_WIDTH = 595.28;
export const MARGIN = { left: 74, top: 79, right: 68, bottom: 84 } as const;
export const TEXT_WIDTH = PAGE_WIDTH - MARGIN.left - MARGIN.right;
