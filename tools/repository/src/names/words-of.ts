const border = /[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

/** The words of a name in lower case, parted at a change of case and at everything that is no letter. */
export const wordsOf = (name: string): ReadonlyArray<string> =>
  name.split(border).filter((word) => word !== "").map((word) => word.toLowerCase())
