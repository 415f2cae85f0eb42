import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runExample } from "./run-example.ts"
import { typeFaults } from "./type-faults.ts"

/** Programs that a page or a docstring shows, in a folder in which they can be checked and run. */
export interface ExampleFolder {
  /** What is wrong with their types. */
  readonly typeFaults: () => ReadonlyArray<string>
  /** The exit code of one of them, and what it printed. */
  readonly run: (
    file: string,
    variables?: Readonly<Record<string, string>>
  ) => Promise<{ readonly code: number | null; readonly output: string }>
  readonly remove: () => void
}

/** The address of the API in all examples. */
const address = "http://127.0.0.1:8080/api/v1"

/** Writes programs, by file name, into a new folder; with the address of an API that was started for them. */
export const exampleFolder = (programs: ReadonlyMap<string, string>, api = address): ExampleFolder => {
  // In the workspace, so that imports find its packages, but where neither lint nor type check looks.
  const folder = join(import.meta.dirname, "../dist")
  mkdirSync(folder, { recursive: true })
  const place = mkdtempSync(join(folder, "examples-"))
  for (const [file, content] of programs) writeFileSync(join(place, file), content.replaceAll(address, api))
  return {
    typeFaults: () =>
      typeFaults([...programs.keys()].filter((file) => file.endsWith(".ts")).map((file) => join(place, file))),
    run: (file, variables = {}) => runExample(join(place, file), variables),
    remove: () => rmSync(place, { recursive: true })
  }
}
