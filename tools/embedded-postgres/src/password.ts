import { randomBytes } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** The password of the server on this folder: made at its first start, kept where only its account (and root) can read it. */
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
