import { readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * The text of a file that browsers get, read from the folder beside the program. In the image all programs stand beside
 * each other, so no other program may have a folder of this name. Throws if there is no such file.
 */
export const ownFile = (name: string): string => readFileSync(join(import.meta.dirname, "beheer-files", name), "utf8")
