import { spawn } from "node:child_process"
import { constants } from "node:os"
import { sharedServerVariable, testServer } from "./test-server.ts"

/**
 * Runs a command, and gives every test suite that it starts the same test server:
 *
 *     node with-test-server.ts COMMAND [ARGUMENT ...]
 *
 * Passes signals on to the command, stops the server when the command has ended, and ends with the command's exit code.
 */
const [command, ...parameters] = process.argv.slice(2)
if (command === undefined) {
  process.stderr.write("Usage: node with-test-server.ts COMMAND [ARGUMENT ...]\n")
  process.exit(2)
}

// Listening from the start keeps the server from being cleared away while the command still uses it.
let interrupted: NodeJS.Signals | undefined
let passOn = (signal: NodeJS.Signals): void => {
  interrupted = signal
}
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => passOn(signal))

const exitCode = (code: number | null, signal: NodeJS.Signals | null): number =>
  code ?? 128 + (signal === null ? 0 : constants.signals[signal])

const run = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      env: { ...process.env, [sharedServerVariable]: url },
      stdio: "inherit",
      shell: process.platform === "win32"
    })
    passOn = (signal) => {
      // A terminal sends Ctrl-C to the command as well.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal)
    }
    child.once("error", reject)
    child.once("exit", (code, signal) => resolve(exitCode(code, signal)))
  })

const server = await testServer()
let code: number
try {
  code = interrupted === undefined ? await run(server.url) : exitCode(null, interrupted)
} finally {
  await server.stop()
}
process.exit(code)
