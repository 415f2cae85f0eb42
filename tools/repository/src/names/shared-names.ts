import { isTest, type SourceFile, workspaceOf } from "../source-files.ts"
import { exportedNames } from "./exported-names.ts"

/** Folders that may each export the same names, because each does the same thing in another way. */
const twins: ReadonlyArray<RegExp> = [
  // Each implements the same ports.
  /^packages\/adapters\/src\/(?:memory|postgres|system)\//u,
  // Each writes the same report.
  /^apps\/reconciliation\/src\/report\/(?:html|text)\//u
]

/** Exports that have the same meaning wherever they stand. */
const allowed: ReadonlyArray<readonly [file: RegExp, name: RegExp]> = [
  // A migration is named after what it adds.
  [/\/migrations\/\d/u, /./u],
  // The body of each resource is read in the same two ways.
  [/^apps\/api\/src\/native\/contract\/[^/]+-input\.ts$/u, /^decode(?:Patch|Replacement)$/u]
]

const placeOf = (file: string): string =>
  twins.map((twin) => twin.exec(file)?.[0]).find((folder) => folder !== undefined) ?? workspaceOf(file)

const isAllowed = (file: string, name: string): boolean =>
  isTest(file) || allowed.some(([files, names]) => files.test(file) && names.test(name))

/**
 * Names that more than one file of a workspace exports, each as a line, since a name ought to have one meaning. Tests
 * have names of their own; what a file exports of another does not count.
 */
export const sharedNames = (sources: ReadonlyArray<SourceFile>): ReadonlyArray<string> => {
  const files = new Map<string, Array<string>>()
  for (const source of sources) {
    for (const name of exportedNames(source).filter((exported) => !isAllowed(source.fileName, exported))) {
      const key = `${placeOf(source.fileName)}: ${name}`
      files.set(key, [...files.get(key) ?? [], source.fileName])
    }
  }
  return [...files].filter(([, exporting]) => exporting.length > 1).map(([key, exporting]) =>
    `${key} is exported by ${exporting.join(" and ")}. Give one of them another name.`
  )
}
