import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve, sep } from "node:path"
import ts from "typescript"
import { builtDeclarations } from "./built-declarations.ts"
import { foreignImports } from "./foreign-imports.ts"
import { packedPages } from "./packed-pages.ts"
import { publishedManifest } from "./published-manifest.ts"
import { sourceManifest } from "./source-manifest.ts"

const repository = resolve(import.meta.dirname, "../../..")

/**
 * Writes the publishable form of a package to its folder `dist`: each module that its entry points need as JavaScript
 * with declarations and source map, and package.json, the pages and the licence beside them. Other packages of this repository
 * must be built first. Types are checked elsewhere, with those of the tests. Returns the modules, relative to `folder`.
 */
export const buildPackage = (folder: string): ReadonlyArray<string> => {
  const target = join(folder, "dist")
  const manifest = sourceManifest(folder)
  const program = ts.createProgram(
    Object.values(manifest.exports).map((entry) => join(folder, entry)),
    compilerOptions(folder, target, builtDeclarations(manifest))
  )
  const modules = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) =>
    !isDeclarationFile && fileName.startsWith(folder + sep) && !fileName.includes("/node_modules/")
  )
  rmSync(target, { recursive: true, force: true })
  const emitted = new Map<string, string>()
  const write = (file: string, text: string) => emitted.set(relative(target, file), text)
  const faults = modules.flatMap((module) => program.emit(module, write).diagnostics)
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, formatting))
  const foreign = foreignImports(emitted, manifest)
  if (foreign.length > 0) throw new Error(`A user cannot follow these imports:\n${foreign.join("\n")}`)
  for (const [file, text] of emitted) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeFileSync(join(target, file), text)
  }
  const address = (manifest["repository"] as { readonly url?: string } | undefined)?.url
  const pages = packedPages(folder, { repository, address, version: manifest.version })
  const folders = [
    ...new Set(
      [...emitted.keys(), ...pages.keys()].filter((file) => file.includes(sep)).map((file) => file.split(sep)[0] ?? "")
    )
  ].toSorted()
  writeFileSync(join(target, "package.json"), `${JSON.stringify(publishedManifest(manifest, folders), null, 2)}\n`)
  for (const [place, text] of pages) {
    mkdirSync(dirname(join(target, place)), { recursive: true })
    writeFileSync(join(target, place), text)
  }
  copyFileSync(join(repository, "LICENSE"), join(target, "LICENSE"))
  return modules.map(({ fileName }) => relative(folder, fileName))
}

const compilerOptions = (
  folder: string,
  target: string,
  paths: Readonly<Record<string, ReadonlyArray<string>>>
): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.base.json"), ts.sys.readFile) as { config: object }
  const { incremental: _, tsBuildInfoFile: __, ...options } =
    ts.parseJsonConfigFileContent({ ...config, files: ["package.json"] }, ts.sys, folder).options
  return {
    ...options,
    types: ["node"],
    rootDir: folder,
    outDir: target,
    noEmit: false,
    noCheck: true,
    declaration: true,
    sourceMap: true,
    // The sources themselves stay at home: Node refuses TypeScript in node_modules.
    inlineSources: true,
    rewriteRelativeImportExtensions: true,
    paths: Object.fromEntries(Object.entries(paths).map(([name, files]) => [name, [...files]]))
  }
}

const formatting: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => repository,
  getNewLine: () => "\n"
}
