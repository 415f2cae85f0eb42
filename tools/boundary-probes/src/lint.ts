import { spawnSync } from "node:child_process"
import { join, relative } from "node:path"

export interface Outcome {
  readonly exitCode: number | null
  readonly output: string
}

export interface Finding {
  readonly rule: string
  readonly message: string
}

const inherited = /^(NX_|npm_|VITEST|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$)/

/** The environment without what the outer nx and npm added: that would point the inner nx at the real workspace. */
const environment = (root: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name))),
  PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
  NX_DAEMON: "false",
  NX_NO_CLOUD: "true",
  NX_TUI: "false",
  FORCE_COLOR: "0"
})

const run = (root: string, command: string, ...args: ReadonlyArray<string>) =>
  spawnSync(join(root, "node_modules/.bin", command), args, {
    cwd: root,
    env: environment(root),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024
  })

/** Lints as `npm test` does: by the projects' own lint targets, through nx. Without projects: all of them. */
export const lintThroughNx = (root: string, ...projects: ReadonlyArray<string>): Outcome => {
  const selection = projects.length === 0 ? [] : [`--projects=${projects.join(",")}`]
  const { status, stdout, stderr } = run(
    root,
    "nx",
    "run-many",
    "-t",
    "lint",
    "--parallel=2",
    "--skip-nx-cache",
    "--output-style=static",
    ...selection
  )
  return { exitCode: status, output: stdout + stderr }
}

/** The findings in each file, by path from the root. Needs the project graph that {@link lintThroughNx} leaves. */
export const lintEveryFile = (root: string): ReadonlyMap<string, ReadonlyArray<Finding>> => {
  const { stdout, stderr } = run(root, "eslint", "--format", "json", ".")
  const start = stdout.indexOf("[{")
  if (start !== 0) throw new Error(`eslint printed more than its findings:\n${stdout.slice(0, 2000)}\n${stderr}`)
  const files = JSON.parse(stdout) as ReadonlyArray<{
    readonly filePath: string
    readonly messages: ReadonlyArray<{ readonly ruleId: string | null; readonly message: string }>
  }>
  return new Map(files.map(({ filePath, messages }) => [
    relative(root, filePath),
    messages.map(({ ruleId, message }) => ({ rule: ruleId ?? "fatal", message }))
  ]))
}
