const vague = /util|common|helper|manager|service/i

/** Files whose own name, or that of a folder above them, does not say what they are about. Endings do not count. */
export const vagueNames = (files: ReadonlyArray<string>): ReadonlyArray<string> =>
  files.filter((file) => vague.test(file.replace(/\.[a-z]+$/u, "")))
