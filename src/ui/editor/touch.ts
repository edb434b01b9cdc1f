/** Whether fingers are all there is to point with; a tablet with a mouse has Monaco like a desk. */
export const touchOnly = globalThis.matchMedia?.("(pointer: coarse) and (hover: none)").matches ?? false;
