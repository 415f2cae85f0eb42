import { type Effect, Result } from "effect"
import { runUntilStopped } from "./ending/run.ts"
import { ownCommand, type ProgramName } from "./own-command.ts"
import { parsedArguments } from "./parsed-arguments.ts"

/** A program that serves until a signal stops it. It takes no arguments but `--check` and `--help`. */
export interface ServerProgram<Settings, E> {
  readonly name: ProgramName
  /** The text of `--help`. */
  readonly usage: string
  /** The settings, or a line for each fault in them. */
  readonly readSettings: () => Result.Result<Settings, ReadonlyArray<string>>
  readonly program: (settings: Settings) => Effect.Effect<unknown, E>
}

/**
 * Runs a server by the arguments of this process. Wrong arguments or settings are told, and give exit code 2. `--check`
 * reads the settings alone: it writes each fault on a line of stdout.
 */
export const runServer = <Settings, E>({ name, program, readSettings, usage }: ServerProgram<Settings, E>): void => {
  const parsed = parsedArguments({
    args: process.argv.slice(2),
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } }
  })
  if (parsed === undefined) {
    refuse(
      `Er is een argument dat niet bestaat: alleen --check en --help kunnen.\n\n${
        ownCommand(name, "--help")
      } zegt meer.\n`
    )
    return
  }
  if (parsed.values.help === true) {
    process.stdout.write(usage)
    return
  }
  const settings = readSettings()
  if (parsed.values.check === true) {
    const faults = Result.isFailure(settings) ? settings.failure : []
    process.stdout.write(faults.map((line) => `${line}\n`).join(""))
    process.exitCode = faults.length === 0 ? 0 : 2
    return
  }
  if (Result.isFailure(settings)) {
    refuse(`De instellingen kloppen niet:\n${settings.failure.map((line) => `- ${line}\n`).join("")}`)
    return
  }
  runUntilStopped(program(settings.success))
}

const refuse = (text: string): void => {
  process.stderr.write(text)
  process.exitCode = 2
}
