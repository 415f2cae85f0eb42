import { asvsLevels } from "./asvs-levels-table.ts"
import { tableRows } from "./table-rows.ts"

/** The answer of this software to one requirement. */
export interface AsvsAnswer {
  readonly id: string
  readonly level: string
  readonly about: string
  readonly answer: string
  /** The tests, the page, or the reason. */
  readonly by: string
}

/** A test that the page names: a file and a title. */
export interface NamedTest {
  readonly file: string
  readonly title: string
}

/** The requirements of the levels 1 and 2, in the order of the standard, each with its level. */
export const asvsRequirements: ReadonlyArray<readonly [id: string, level: string]> = Object.entries(asvsLevels)
  .flatMap(([section, levels]) => [...levels].map((level, index) => [`${section}.${index + 1}`, level] as const))
  .filter(([, level]) => level !== "3")

export const asvsAnswers = (page: string): ReadonlyArray<AsvsAnswer> =>
  tableRows(page, "id", "level", "about", "answer", "by").map((
    [id = "", level = "", about = "", answer = "", by = ""]
  ) => ({
    id,
    level,
    about,
    answer,
    by
  }))

/** Tests are named as `file`: "title", and more than one after a file as "title", "other title". */
export const namedTests = (by: string): ReadonlyArray<NamedTest> =>
  [...by.matchAll(/`([^`]+\.test\.ts)`: ((?:"[^"]+"(?:, )?)+)/gu)].flatMap(([, file = "", titles = ""]) =>
    [...titles.matchAll(/"([^"]+)"/gu)].map(([, title = ""]) => ({ file, title }))
  )

/** Sections that ask for a page and not for a behaviour. */
const aboutDocumentation = /^(?:2\.1|5\.1|6\.1|7\.1|8\.1|11\.1|13\.1|14\.1|15\.1|16\.1)\./u

export const asksForDocumentation = (id: string): boolean => aboutDocumentation.test(id)
