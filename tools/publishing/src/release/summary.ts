import type { PackedContent } from "./packed-content.ts"

/** A release that was or would be prepared. */
export interface Release {
  /** Undefined when it is not known yet. */
  readonly version: string | undefined
  readonly isFirst: boolean
  readonly packages: ReadonlyArray<PackedContent>
  readonly notes: string
}

/** What a release holds, to be read before it is made. */
export const summary = ({ isFirst, notes, packages, version = "?" }: Release): string =>
  [
    `Release ${version}${isFirst ? ", the first" : ""}`,
    "",
    ...packages.flatMap(({ files, hasProvenance, name, size }) => [
      `${name}@${version}: ${files.length} files, ${Math.ceil(size / 1000)} kB, ${
        hasProvenance ? "with" : "without"
      } provenance`,
      ...kinds(files)
    ]),
    "",
    "CHANGELOG.md:",
    "",
    notes,
    ""
  ].join("\n")

/** Files by their ending; those that stand alone by name. */
const kinds = (files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ending = (file: string) => /(?:\.d\.ts|\.js\.map|\.js)$/u.exec(file)?.[0] ?? file
  return [...Map.groupBy(files, ending)].toSorted(([one], [other]) => one < other ? -1 : 1).map(([kind, found]) =>
    kind.startsWith(".") ? `  ${found.length} × ${kind}` : `  ${kind}`
  )
}
