import { WrongUsage } from "./wrong-usage.ts"

/** A command that is run from a command line. */
export interface Command<Assignment> {
  /** What `--help` says. */
  readonly usage: string
  /** What is asked, or nothing when only the usage is; throws WrongUsage. */
  readonly read: (args: ReadonlyArray<string>) => Assignment | undefined
  /** Does it, and answers with which code the process ends; without one, 0. */
  readonly run: (assignment: Assignment) => Promise<number | void>
  /** What to say of an error, and with which code to end; without it the process ends as for any other error. */
  readonly explain?: (error: unknown) => { readonly exitCode: number; readonly text: string }
}

/** Runs a command with the arguments of this process. Of a wrong usage it says on stderr what is wrong and what would be right, and ends with 2. */
export const runCommand = async <Assignment>(
  { explain = thrown, read, run, usage }: Command<Assignment>
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

const thrown = (error: unknown): never => {
  throw error
}
