// Runs on the Node of the machine, before anything is installed: plain JavaScript with only modules of Node itself.
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { constants } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..")
const binaries = join(root, "node_modules/.bin")
const installedMark = join(root, "node_modules/.betrokkene-installed")

const commands = {
  start: ["node", ["tools/setup/src/start.ts"]],
  // nx starts the projects with most dependents first, and among equals what took longest in earlier runs.
  test: ["node", [
    "tools/embedded-postgres/src/with-test-server.ts",
    "nx",
    "run-many",
    "-t",
    ...["test:contract", "test:process", "test:faults", "test:privacy", "test", "types", "lint", "format"],
    "--parallel=2",
    "--outputStyle=static"
  ]]
}

const wanted = () => createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex")

const installed = () => {
  try {
    return readFileSync(installedMark, "utf8")
  } catch {
    return undefined
  }
}

const environment = {
  ...process.env,
  PATH: binaries + delimiter + (process.env.PATH ?? ""),
  NX_DAEMON: "false",
  NX_TUI: "false",
  NX_NO_CLOUD: "true",
  // The tests start the same programs many times: they are compiled once.
  ...(process.argv[2] === "test" ? { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled") } : {})
}

/** Runs a program in the root, passes signals on to it, and resolves with its exit code. */
const run = (program, parameters) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: environment,
      stdio: "inherit",
      shell: process.platform === "win32"
    })
    const passOn = (signal) => child.kill(signal)
    for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, passOn)
    // A terminal sends Ctrl-C to the child as well. Any other SIGINT must be passed on.
    process.on("SIGINT", (signal) => process.stdin.isTTY ? undefined : passOn(signal))
    child.once("error", reject)
    child.once("exit", (code, signal) => {
      for (const signal of ["SIGTERM", "SIGHUP"]) process.off(signal, passOn)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })

const install = async () => {
  const lock = wanted()
  if (installed() === lock) return
  console.error("Installing what is missing …")
  const npm = process.env.npm_execpath
  // Even if NODE_ENV is production: Node itself is a development dependency.
  const parameters = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]
  const code = npm === undefined ? await run("npm", parameters) : await run(process.execPath, [npm, ...parameters])
  if (code !== 0) {
    console.error(
      "Installing failed: npm could not fetch or build a package, see above. Is the npm registry reachable?"
    )
    process.exit(code)
  }
  mkdirSync(dirname(installedMark), { recursive: true })
  writeFileSync(installedMark, lock)
}

const command = commands[process.argv[2]]
if (command === undefined) {
  console.error(`Usage: node tools/setup/src/run.mjs ${Object.keys(commands).join("|")}`)
  process.exit(2)
}
await install()
process.exit(await run(...command))
