import { readFile } from "node:fs/promises"
import { resolve } from "node:path"

const manifest = resolve(import.meta.dirname, "../../../package.json")

/** For NODE_OPTIONS: the bounds on memory that `npm run api` gives the API, and so an operator too. */
export const bounds = async (): Promise<string> => {
  const { scripts } = JSON.parse(await readFile(manifest, "utf8")) as { readonly scripts: { readonly api: string } }
  return scripts.api.split(" ").filter((word) => word.startsWith("--")).join(" ")
}
