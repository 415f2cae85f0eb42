// Runs on the Node of the machine, before anything is installed: plain JavaScript with only modules of Node itself.
import { Buffer } from "node:buffer"
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { constants } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { failuresOf } from "./failures-of.mjs"

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

const usages = {
  start: `Usage: npm start

Installs what is missing, starts PostgreSQL, migrates, and serves the API and the web application until Ctrl-C. It takes
no arguments. All settings: apps/api/docs/configuration.md. These have another meaning or default here:

  HOST          127.0.0.1   where the API listens; the web application too, if BEHEER_URL is given
  PORT          8080        the port of the API
  BEHEER_PORT   8081        the port of the web application
  DATA_DIR      .data       the folder of PostgreSQL and of the secrets that the first start makes
  DATABASE_URL  none        a PostgreSQL of your own; none: one is started here
  STORAGE       postgres    memory: a register that is empty at each start
`,
  test: `Usage: npm test

Installs what is missing, and runs format, lint, type check and all tests of all projects. It takes no arguments. The
tests of one workspace: npm test in its folder, after a first npm test or npm start.
`
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
  // Programs see a pipe where the reader has a terminal.
  ...(process.argv[2] === "test" && process.stdout.isTTY && process.env.NO_COLOR === undefined
    ? { FORCE_COLOR: process.env.FORCE_COLOR ?? "1" }
    : {}),
  // The tests start the same programs many times: they are compiled once.
  ...(process.argv[2] === "test" ? { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled") } : {})
}

/** Passes on what a program writes, at once, and keeps it. When nobody reads it any more, the program learns that. */
const passOnAndKeep = (from, to) => {
  const chunks = []
  from.on("data", (chunk) => {
    chunks.push(chunk)
    to.write(chunk)
  })
  to.on("error", () => from.destroy())
  return () => Buffer.concat(chunks).toString()
}

/**
 * Runs a program in the root, passes signals on to it, and resolves with its exit code. With `tellFailures`, what nx says
 * about failures is told once more after a failed run, where the reader looks first: at the end.
 */
const run = (program, parameters, tellFailures = false) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: environment,
      stdio: tellFailures ? ["inherit", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32"
    })
    const passOn = (signal) => child.kill(signal)
    for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, passOn)
    // A terminal sends Ctrl-C to the child as well. Any other SIGINT must be passed on.
    process.on("SIGINT", (signal) => process.stdin.isTTY ? undefined : passOn(signal))
    const kept = tellFailures
      ? [passOnAndKeep(child.stdout, process.stdout), passOnAndKeep(child.stderr, process.stderr)]
      : []
    child.once("error", reject)
    child.once("exit", () => {
      // A program that stays behind may hold the pipes open.
      if (tellFailures) setTimeout(() => [child.stdout, child.stderr].forEach((pipe) => pipe.destroy()), 1000).unref()
    })
    child.once("close", (code, signal) => {
      for (const signal of ["SIGTERM", "SIGHUP"]) process.off(signal, passOn)
      const exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
      if (!tellFailures || exitCode === 0) return resolve(exitCode)
      const failures = failuresOf(...kept.map((text) => text()))
      process.stdout.write(failures.map((line) => `${line}\n`).join(""), () => resolve(exitCode))
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

const [name, ...others] = process.argv.slice(2)
const command = commands[name]
const usage = usages[name] ?? `Usage: node tools/setup/src/run.mjs ${Object.keys(commands).join("|")}\n`
if (command !== undefined && (others[0] === "--help" || others[0] === "-h")) {
  process.stdout.write(usage)
  process.exit(0)
}
if (command === undefined || others.length > 0) {
  process.stderr.write(usage)
  process.exit(2)
}
await install()
process.exit(await run(...command, process.argv[2] === "test"))
