import { access, constants, mkdir, stat } from "node:fs/promises"
import { dirname } from "node:path"

/** Makes a folder where nothing is, and tells why it cannot be written in, as a code such as EACCES; undefined if it can. */
export const folderFault = async (folder: string): Promise<string | undefined> => {
  try {
    await make(folder)
    await access(folder, constants.W_OK)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "onbekend"
  }
}

/** `mkdir` with `recursive` tries for ever where a parent is there and refuses with ENOENT, as /proc does. */
const make = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EEXIST") {
      if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" })
    } else if (code === "ENOENT" && dirname(folder) !== folder) {
      await make(dirname(folder))
      await mkdir(folder)
    } else throw error
  }
}
