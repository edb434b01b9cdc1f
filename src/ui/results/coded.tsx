/** A message with its `code` set as code. */

export function Coded({ text }: { readonly text: string }) {
  // Every second part stood between backticks.
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
      <code key={index} className="coded">
        {part}
      </code>
    ) : (
      part
    ),
  );
}

/** The same to be heard. */
export const spoken = (text: string): string => text.replaceAll("`", "");
