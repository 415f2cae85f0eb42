/** What If-Match names: any version there is, or one of the strong tags. A weak tag never matches (RFC 9110, 13.1.1). */
export type TagCondition = "any" | Tags

/** The tags of a header, without their quotation marks. */
export interface Tags {
  readonly strong: ReadonlyArray<string>
  readonly weak: ReadonlyArray<string>
}

const list = /^\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)*$/u

/** The condition in the header (RFC 9110, 13.1), or undefined when it is invalid. */
export const parseTags = (header: string): TagCondition | undefined => {
  if (header.trim() === "*") return "any"
  if (!list.test(header)) return undefined
  const tags = [...header.matchAll(/(W\/)?"([^"]*)"/gu)]
  const named = (isWeak: boolean) => tags.flatMap(([, weak, tag = ""]) => (weak !== undefined) === isWeak ? [tag] : [])
  return { strong: named(false), weak: named(true) }
}

/**
 * The tag of a record at a version. It also changes with the records that are shown whole within it. Only the part
 * before the first dot is compared by {@link nameVersion}.
 */
export const versionTag = (versie: number, shown: ReadonlyArray<string> = []): string => [versie, ...shown].join(".")

/** Whether one of these tags names this version, with whatever was shown beside it. */
export const nameVersion = (tags: ReadonlyArray<string>, versie: number): boolean =>
  tags.some((tag) => tag.split(".")[0] === String(versie))

/** Whether the condition of If-None-Match names the tag, weak or strong. */
export const namesTag = (condition: TagCondition, tag: string): boolean =>
  condition === "any" || [...condition.strong, ...condition.weak].includes(tag)
