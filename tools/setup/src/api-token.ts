import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/**
 * The token of the API: the one given (API_TOKEN), or else one that the first start makes and keeps in a file under
 * `dataFolder`, readable by this account only.
 */
export const apiToken = async (given: string | undefined, dataFolder: string): Promise<string> => {
  if (given !== undefined && given !== "") return given
  const file = join(dataFolder, "api-token")
  try {
    return await readFile(file, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
    const token = randomBytes(20).toString("hex")
    await mkdir(dataFolder, { recursive: true })
    await writeFile(file, token, { mode: 0o600, flag: "wx" })
    return token
  }
}
