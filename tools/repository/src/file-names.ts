const vague = /util|common|helper|manager|service/i

/** Names that tell nothing of what a file is about, in the path of the file itself or of a folder above it; its ending is what it is. */
export const vagueNames = (files: ReadonlyArray<string>): ReadonlyArray<string> =>
  files.filter((file) => vague.test(file.replace(/\.[a-z]+$/u, "")))
