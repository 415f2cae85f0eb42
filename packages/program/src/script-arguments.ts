import { readFile } from "node:fs/promises"
import { resolve } from "node:path"

const root = resolve(import.meta.dirname, "../../..")

/** What a script of the root package.json (`exec node …`) gives Node: flags, and names of files as absolute paths. */
export const scriptArguments = async (name: string): Promise<ReadonlyArray<string>> => {
  const { scripts } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const [exec, program, ...words] = scripts[name]?.split(" ") ?? []
  if (exec !== "exec" || program !== "node") throw new Error(`package.json has no script ${name} that runs node.`)
  return words.map((word) => /\.m?[jt]s$/u.test(word) ? resolve(root, word) : word)
}

/** The flags in a script of the root package.json, such as bounds on memory. */
export const scriptFlags = async (name: string): Promise<ReadonlyArray<string>> =>
  (await scriptArguments(name)).filter((word) => word.startsWith("--"))
