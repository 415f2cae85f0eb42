import { execFile } from "node:child_process"
import { delimiter, dirname } from "node:path"

/**
 * Runs a program in a folder, on this Node, and returns what it wrote to stdout. Settings that npm gives to the scripts
 * of this repository are kept from it. Fails with all that it wrote if it ends with another exit code than 0.
 */
export const runProgram = (program: string, parameters: ReadonlyArray<string>, folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const inherited = Object.entries(process.env).filter(([name]) =>
      !/^(?:npm_|NODE_OPTIONS$|VITEST|FORCE_COLOR$)/iu.test(name)
    )
    const env = {
      ...Object.fromEntries(inherited),
      PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
      NO_COLOR: "1"
    }
    execFile(program, parameters, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${program} ${parameters.join(" ")}: ${error.message}\n${stdout}\n${stderr}`))
    })
  })
