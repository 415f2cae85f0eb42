import { isPlaceholder } from "../is-placeholder.ts"
import { unreleasedNotes } from "./changelog.ts"

/** What a release depends on. */
export interface State {
  readonly changelog: string
  /** The address of the repository, by package. */
  readonly repositories: ReadonlyMap<string, string>
  /** Whether the next version is known: from version plans, or because it is the first. */
  readonly hasVersion: boolean
  /** What clients of the last release do not expect of the API. */
  readonly breaking: ReadonlyArray<string>
  /** What users of the packages do not expect of them, unless a plan says so. */
  readonly brokenSurfaces: ReadonlyArray<string>
}

/** Why a release can't be made now, a line for each reason; none when it can. */
export const refusals = (
  { breaking, brokenSurfaces, changelog, hasVersion, repositories }: State
): ReadonlyArray<string> => [
  ...placeholders(repositories),
  ...(hasVersion ? [] : ["There is no version plan. Say what kind of release this is: npx nx release plan"]),
  ...(unreleasedNotes(changelog) === "" ? ["CHANGELOG.md tells nothing under [Unreleased]."] : []),
  ...brokenSurfaces.map((change) => `The packages break a promise without a plan for a major release. ${change}`),
  ...breaking.map((change) => `The API breaks a promise without a new major version. ${change}`)
]

/** Nobody can check where a package comes from whose repository does not exist, and its provenance would be refused. */
export const placeholders = (repositories: ReadonlyMap<string, string>): ReadonlyArray<string> => {
  const names = [...repositories].filter(([, url]) => isPlaceholder(url)).map(([name]) => name)
  return names.length === 0
    ? []
    : [`The repository of ${names.join(", ")} is a placeholder (example.org). Give the real one by --repository.`]
}
