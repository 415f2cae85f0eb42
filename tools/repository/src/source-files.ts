import ts from "typescript"
import { files, read } from "./files.ts"

/** A TypeScript or JavaScript source as a tree whose nodes know their parents. `fileName` is relative to the root. */
export type SourceFile = ts.SourceFile

export const parseSource = (file: string, text: string): SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)

/** Every `.ts` and `.mjs` source that people write, so none in a folder `generated`. Takes about two seconds. */
export const sourceFiles = (): ReadonlyArray<SourceFile> =>
  files.filter((file) => /\.(?:ts|mjs)$/u.test(file) && !file.includes("/generated/")).map((file) =>
    parseSource(file, read(file))
  )

export const isTest = (file: string): boolean => /\.test\.ts$|\/test\/|\/testing\//u.test(file)

/** The file name without its folder and endings: `read-body` for `src/read-body.test.ts`. */
export const baseName = (file: string): string => file.replace(/^.*\//u, "").replace(/(?:\.test|\.config)?\.\w+$/u, "")

/** The workspace in which a file stands, such as `packages/domain`; empty for a file at the root. */
export const workspaceOf = (file: string): string => /^(?:packages|apps|tools)\/[^/]+/u.exec(file)?.[0] ?? ""
