import { randomBytes } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * The password of the server on this folder. Makes it at the first start, in a file for its own account (and root)
 * only.
 */
export const passwordIn = async (dataFolder: string): Promise<string> => {
  const file = join(dataFolder, "password")
  try {
    return await readFile(file, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
    const password = randomBytes(24).toString("hex")
    await writeFile(file, password, { mode: 0o600, flag: "wx" })
    return password
  }
}
