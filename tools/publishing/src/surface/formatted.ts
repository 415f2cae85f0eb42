import { execFileSync } from "node:child_process"
import { join, resolve } from "node:path"

const repository = resolve(import.meta.dirname, "../../../..")

/** Declarations formatted as the sources of this repository are: all texts by one start of dprint. */
export const formatted = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const formatter = join(repository, "node_modules/dprint/bin.cjs")
  const output = execFileSync(process.execPath, [formatter, "fmt", "--stdin", "surface.ts"], {
    cwd: repository,
    encoding: "utf8",
    input: texts.join(`\n\n${between}\n\n`),
    maxBuffer: 64 * 1024 * 1024
  })
  const parts = output.split(between).map((text) => `${text.trim()}\n`)
  if (parts.length !== texts.length) throw new Error("dprint did not keep the lines between the texts.")
  return parts
}

const between = "// The next text begins here."
