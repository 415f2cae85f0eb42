import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

const folders = new Set<string>()
const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const

/** Kills the server on this data folder and removes the folder when this process exits or is ended by a signal. */
export const clearAtEnd = (dataFolder: string): void => {
  if (folders.size === 0) {
    process.on("exit", clear)
    for (const signal of signals) process.on(signal, clearAndEnd)
  }
  folders.add(dataFolder)
}

/** Call it when the folder is gone: there is nothing left to clear. */
export const forget = (dataFolder: string): void => {
  folders.delete(dataFolder)
  if (folders.size === 0) stopListening()
}

const stopListening = (): void => {
  process.off("exit", clear)
  for (const signal of signals) process.off(signal, clearAndEnd)
}

const clear = (): void => {
  for (const folder of folders) {
    killServer(folder)
    remove(folder)
  }
  folders.clear()
}

/**
 * Tries again, because a server that is ending removes files too: a removal beside it can stop half way without an
 * error.
 */
const remove = (folder: string): void => {
  for (let attempts = 20; attempts > 0 && existsSync(folder); attempts -= 1) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

const clearAndEnd = (signal: NodeJS.Signals): void => {
  // Another listener, such as vitest, decides when the process ends; the "exit" event clears then.
  if (process.listenerCount(signal) > 1) return
  clear()
  stopListening()
  process.kill(process.pid, signal)
}

const killServer = (dataFolder: string): void => {
  try {
    process.kill(Number(readFileSync(join(dataFolder, "cluster/postmaster.pid"), "utf8").split("\n")[0]), "SIGQUIT")
  } catch {
    // The server has ended already.
  }
}
