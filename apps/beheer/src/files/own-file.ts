import { readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * The text of a file that browsers get, read from the folder beside the program. The image has that folder beside the
 * built program, so its name is not that of another program's. Throws if there is no such file.
 */
export const ownFile = (name: string): string => readFileSync(join(import.meta.dirname, "beheer-files", name), "utf8")
