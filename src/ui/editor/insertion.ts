/** Names that are put into the code from elsewhere. */

/** A name that is put behind a word is kept apart from it. */
export const insertedText = (text: string, before: string): string => (/[\w)]$/.test(before) ? ` ${text}` : text);
