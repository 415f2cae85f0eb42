import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** A secret of 160 random bits that the first start makes and keeps in a file, readable by this account only. */
export const keptSecret = async (dataFolder: string, name: string): Promise<string> => {
  const file = join(dataFolder, name)
  try {
    return await readFile(file, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
    const secret = randomBytes(20).toString("hex")
    await mkdir(dataFolder, { recursive: true })
    await writeFile(file, secret, { mode: 0o600, flag: "wx" })
    return secret
  }
}
