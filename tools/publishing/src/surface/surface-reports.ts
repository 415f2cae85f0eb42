import { join } from "node:path"
import ts from "typescript"
import { publishedPackages } from "../published-packages.ts"
import { sourceManifest } from "../source-manifest.ts"
import { formatted } from "./formatted.ts"
import { type Entry, surfaceReport } from "./surface-report.ts"

/** The command that writes the reports. */
export const updateCommand = "npm run surface"

/** The file of a report, and what it must hold. */
export interface Report {
  readonly file: string
  readonly text: string
}

/** Entry points that are for this repository only promise nothing to others. */
const isInternal = ({ specifier }: Entry): boolean => specifier.endsWith("/internal")

/** The report of each public entry point of the published packages, which must be built. */
export const surfaceReports = (): ReadonlyArray<Report> => {
  const entries = publishedPackages.map(entriesOf)
  const [main, ...others] = entries.flat()
  if (main === undefined) throw new Error("No package is published.")
  const program = ts.createProgram([main, ...others].map(({ file }) => file), options([main, ...others]))
  const reports = entries.flatMap((ofPackage) =>
    ofPackage.filter((entry) => !isInternal(entry)).map((entry) => {
      const known = [...new Set([main, ...ofPackage])].filter((one) => one !== entry && !isInternal(one))
      return { entry, text: surfaceReport(entry, known, program) }
    })
  )
  const texts = formatted(reports.map(({ text }) => text))
  return reports.map(({ entry }, index) => ({ file: reportFile(entry), text: page(entry, texts[index] ?? "") }))
}

const entriesOf = (folder: string): ReadonlyArray<Entry> => {
  const { exports, name } = sourceManifest(folder)
  return Object.entries(exports).map(([path, source]) => ({
    specifier: name + path.slice(1),
    folder: join(folder, "dist"),
    file: join(folder, "dist", source.replace(/\.ts$/u, ".d.ts"))
  }))
}

/** The packages refer to each other's declarations as they were built. */
const options = (entries: ReadonlyArray<Entry>): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: ["node"],
  paths: Object.fromEntries(entries.map(({ file, specifier }) => [specifier, [file]]))
})

const reportFile = ({ folder, specifier }: Entry): string => {
  const [, , ...path] = specifier.split("/")
  return join(folder, "../surface", `${path.length === 0 ? "index" : path.join("-")}.md`)
}

const page = ({ specifier }: Entry, text: string): string =>
  `# ${specifier}

What users of this entry point can see. \`${updateCommand}\` writes this page; do not edit it.

\`\`\`ts
${text}\`\`\`
`
