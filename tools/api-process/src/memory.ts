import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** The memory that a process has from the system, in mebibytes; nothing where `ps` cannot tell. */
export const memoryOf = async (pid: number): Promise<number | undefined> => {
  const told = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => ""
  )
  return told === "" ? undefined : Math.round(Number(told) / 1024)
}
