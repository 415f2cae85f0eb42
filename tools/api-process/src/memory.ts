import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** The resident memory of a process, in mebibytes; undefined if `ps` does not know it. */
export const memoryOf = async (pid: number): Promise<number | undefined> => {
  const told = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => ""
  )
  return told === "" ? undefined : Math.round(Number(told) / 1024)
}
