import { Effect } from "effect"
import { print } from "./print.ts"

/** How a command ends: its exit code, and what it prints. */
export interface Ending<ExitCode extends number = number> {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Prints what the command has to say, and sets the exit code of this process. */
export const end = ({ exitCode, stderr, stdout }: Ending): Effect.Effect<void> =>
  Effect.gen(function*() {
    yield* print(process.stdout, stdout)
    yield* print(process.stderr, stderr)
    process.exitCode = exitCode
  })
