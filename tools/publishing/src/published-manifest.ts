import type { SourceManifest } from "./source-manifest.ts"

/** What a user or a registry reads. Scripts, development dependencies and settings of our tools stay at home. */
const published = [
  "name",
  "version",
  "description",
  "keywords",
  "license",
  "homepage",
  "bugs",
  "repository",
  "type",
  "sideEffects",
  "engines",
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "publishConfig"
]

/** The package.json that users get: that of the sources, with exports of what was built in `folders`. */
export const publishedManifest = (source: SourceManifest, folders: ReadonlyArray<string>): Record<string, unknown> => ({
  ...Object.fromEntries(published.flatMap((field) => field in source ? [[field, source[field]]] : [])),
  exports: {
    ...Object.fromEntries(Object.entries(source.exports).map(([name, file]) => [name, builtFiles(file)])),
    "./package.json": "./package.json"
  },
  files: folders
})

const builtFiles = (source: string) => ({
  types: source.replace(/\.ts$/u, ".d.ts"),
  default: source.replace(/\.ts$/u, ".js")
})
