import ts from "typescript"
import { surfaceReport } from "../src/surface/surface-report.ts"

const folder = "/example/dist"

/** The surface of a package with these declarations by file name. `index` is its entry point, `other` a second one. */
export const surfaceOf = (files: Readonly<Record<string, string>>): string => {
  const sources = new Map(
    Object.entries(files).map(([name, text]) => {
      const file = `${folder}/${name}.d.ts`
      return [file, ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)]
    })
  )
  const options = {
    noLib: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    allowImportingTsExtensions: true,
    noEmit: true
  }
  const program = ts.createProgram([...sources.keys()], options, {
    getSourceFile: (file) => sources.get(file),
    fileExists: (file) => sources.has(file),
    readFile: (file) => sources.get(file)?.text,
    getDefaultLibFileName: () => "lib.d.ts",
    writeFile: () => undefined,
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n"
  })
  const entry = (name: string) => ({ specifier: `example/${name}`, folder, file: `${folder}/${name}.d.ts` })
  return surfaceReport(entry("index"), "other" in files ? [entry("other")] : [], program)
}
