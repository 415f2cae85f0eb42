import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { codeBlocks } from "./code-blocks.ts"

/** An example in a docstring: the exported name that it is of, its source, and the program itself. */
export interface DocstringExample {
  readonly name: string
  /** The source, from the root of the repository. */
  readonly file: string
  readonly content: string
}

const root = join(import.meta.dirname, "../../..")

/** A docstring, and the name of what is exported under it. */
const documented =
  /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:(?:declare|abstract|async) )*(?:const|function\*?|class|interface|type) (\w+)/gmu

/** The examples in the docstrings of a source: the TypeScript below each `@example`. */
export const examplesIn = (source: string): ReadonlyArray<Omit<DocstringExample, "file">> =>
  [...source.matchAll(documented)].flatMap(([, comment = "", name = ""]) => {
    const text = comment.replaceAll(/^ \* ?/gmu, "")
    return text.split(/^@/mu).filter((tag) => tag.startsWith("example")).flatMap((tag) =>
      codeBlocks(tag).map(({ content }) => ({ name, content }))
    )
  })

/** All examples in the docstrings of the packages that others install. */
export const docstringExamples = (): ReadonlyArray<DocstringExample> =>
  globSync("packages/{domain,adapters,client}/{src,testing}/**/*.ts", { cwd: root })
    .filter((file) => !file.endsWith(".test.ts"))
    .toSorted()
    .flatMap((file) => examplesIn(readFileSync(join(root, file), "utf8")).map((example) => ({ ...example, file })))
