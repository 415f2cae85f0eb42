import { join } from "node:path"
import ts from "typescript"

const root = join(import.meta.dirname, "../../..")

/** What is wrong with the types of these sources, by the settings of this repository. */
export const typeFaults = (files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile) as {
    readonly config: object
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram([...files], { ...options, incremental: false, types: ["node"] })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
}
