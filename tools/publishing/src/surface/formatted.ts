import { execFileSync } from "node:child_process"
import { join, resolve } from "node:path"

const repository = resolve(import.meta.dirname, "../../../..")

/** Declarations formatted as the sources of this repository are. */
export const formatted = (text: string): string =>
  execFileSync(process.execPath, [join(repository, "node_modules/dprint/bin.cjs"), "fmt", "--stdin", "surface.ts"], {
    cwd: repository,
    encoding: "utf8",
    input: text,
    maxBuffer: 64 * 1024 * 1024
  })
