import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { runProgram } from "./run-program.ts"

/** Packs built packages, as npm would publish them, into `target`. Returns the tarballs, in the order of `folders`. */
export const packTo = (target: string, folders: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  mkdirSync(target, { recursive: true })
  return Promise.all(folders.map(async (folder) => {
    const packed = await runProgram("npm", ["pack", "--silent", "--pack-destination", target], join(folder, "dist"))
    return join(target, packed.trim())
  }))
}
