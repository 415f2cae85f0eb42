import { WrongUsage } from "../wrong-usage.ts"

/** A command of a tool: its arguments, its work and its messages. */
export interface Command<Assignment> {
  /** The text that `--help` prints. */
  readonly usage: string
  /** Reads the arguments. Returns nothing when only the usage is asked; throws WrongUsage. */
  readonly read: (args: ReadonlyArray<string>) => Assignment | undefined
  /** Does the work and returns the exit code; nothing means 0. */
  readonly run: (assignment: Assignment) => Promise<number | void>
  /** Message and exit code for an error. Without it, the error ends the process as Node does. */
  readonly explain?: (error: unknown) => { readonly exitCode: number; readonly text: string }
}

/** Runs a command with the arguments of this process. For wrong usage it prints faults and usage, and exits with 2. */
export const runCommand = async <Assignment>(
  { explain = rethrow, read, run, usage }: Command<Assignment>
): Promise<void> => {
  try {
    const assignment = read(process.argv.slice(2))
    if (assignment === undefined) process.stdout.write(usage)
    else process.exitCode = await run(assignment) ?? 0
  } catch (error) {
    const { exitCode, text } = error instanceof WrongUsage
      ? { exitCode: 2, text: `${error.message}\n\n${usage}` }
      : explain(error)
    process.stderr.write(text)
    process.exitCode = exitCode
  }
}

const rethrow = (error: unknown): never => {
  throw error
}
