/** A screen of a desk. */
export const wide = { width: 1280, height: 900 }

/** Width of the narrowest screen that must be supported (WCAG 2.2, 1.4.10); 1280 pixels at 400% zoom are as wide. */
export const narrow = { width: 320, height: 640 }
