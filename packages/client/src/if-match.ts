/** Something that was read: the result of a call, or an item of a list, which has its version. */
export type WithVersion = { readonly response: Response } | { readonly versie: number }

/**
 * The header for a change of what was read, and of nothing that somebody else made of it since: for `header` in the
 * `params` of PUT, PATCH and DELETE. If it was changed meanwhile, the answer is the problem `versie-verouderd`.
 *
 * Example: {@link readAndChange}.
 */
export const ifMatch = (read: WithVersion): { "If-Match": string } => {
  if ("versie" in read) return { "If-Match": `"${read.versie}"` }
  const tag = read.response.headers.get("ETag")
  if (tag === null) throw new Error("What was read has no version: no ETag is in the answer.")
  // A proxy that compresses makes the tag weak; the version stays the same.
  return { "If-Match": tag.replace(/^W\//u, "") }
}
