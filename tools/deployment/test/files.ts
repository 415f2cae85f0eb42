import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

/** The folder of this tool. */
export const folder = resolve(import.meta.dirname, "..")

export const read = (file: string): string => readFileSync(join(folder, file), "utf8")
