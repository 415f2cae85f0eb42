/** What If-Match or If-None-Match names: any version there is, or one of these strong tags. */
export type TagCondition = "any" | ReadonlyArray<string>

const list = /^\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)*$/u

/**
 * The condition in the header (RFC 9110, 13.1), or undefined when it is invalid. Weak tags never match, so they are
 * left out.
 */
export const parseTags = (header: string): TagCondition | undefined => {
  if (header.trim() === "*") return "any"
  if (!list.test(header)) return undefined
  return [...header.matchAll(/(W\/)?"([^"]*)"/gu)].flatMap(([, weak, tag]) =>
    weak === undefined && tag !== undefined ? [tag] : []
  )
}

/** As {@link parseTags}, but for the weak comparison of If-None-Match. */
export const parseTagsWeakly = (header: string): TagCondition | undefined => parseTags(header.replaceAll("W/\"", "\""))

/**
 * The tag of a record at a version. It also changes with the records that are shown whole within it. Only the part
 * before the first dot is compared by {@link namesVersion}.
 */
export const versionTag = (versie: number, shown: ReadonlyArray<string> = []): string => [versie, ...shown].join(".")

/** Whether the condition names this version, with whatever was shown beside it. */
export const namesVersion = (condition: TagCondition, versie: number): boolean =>
  condition === "any" || condition.some((tag) => tag.split(".")[0] === String(versie))

export const namesTag = (condition: TagCondition, tag: string): boolean =>
  condition === "any" || condition.includes(tag)
