const unreleased = /^## \[Unreleased\]\n/mu
const released = /^## \[(\d+\.\d+\.\d+[^\]]*)\]/mu

/** The version that was released last; undefined if none was. */
export const lastReleased = (changelog: string): string | undefined => released.exec(changelog)?.[1]

/** What is told of the next release, without its heading; empty if that is nothing. */
export const unreleasedNotes = (changelog: string): string => {
  const from = unreleased.exec(changelog)
  if (from === null) throw new Error("CHANGELOG.md has no heading [Unreleased].")
  const rest = changelog.slice(from.index + from[0].length)
  return (released.exec(rest) === null ? rest : rest.slice(0, released.exec(rest)?.index)).trim()
}

/** The changelog with what was unreleased under this version and date (YYYY-MM-DD), and a new empty part above it. */
export const withRelease = (changelog: string, version: string, date: string): string =>
  changelog.replace(unreleased, `## [Unreleased]\n\n## [${version}] - ${date}\n`)
