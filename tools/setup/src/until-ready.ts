import type { ChildProcess } from "node:child_process"
import { setTimeout as pause } from "node:timers/promises"

/**
 * Resolves with true when the address answers with success, or with false when the program has ended. Another program can
 * have taken the port and never answer, so a question to it ends with the program.
 */
export const untilReady = async (url: string, program: ChildProcess): Promise<boolean> => {
  const end = new AbortController()
  program.once("exit", () => end.abort())
  while (program.exitCode === null && program.signalCode === null) {
    const isReady = await fetch(url, { signal: end.signal }).then(({ ok }) => ok, () => false)
    if (isReady) return true
    await pause(50)
  }
  return false
}
