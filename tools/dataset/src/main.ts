import { readCommandLine, usage, WrongUsage } from "./command-line.ts"
import { load, RegisterNotEmpty } from "./loading/load.ts"
import { progressOnStderr } from "./loading/progress.ts"

const run = async (): Promise<void> => {
  const assignment = readCommandLine(process.argv.slice(2), process.env)
  if (assignment === undefined) process.stdout.write(usage)
  else await load(assignment, progressOnStderr())
}

/** Of an error of the database only its code: its message and detail may hold what was stored. */
const explain = (error: unknown): { readonly exitCode: number; readonly text: string } => {
  if (error instanceof WrongUsage) return { exitCode: 2, text: `${error.message}\n\n${usage}` }
  if (error instanceof RegisterNotEmpty) return { exitCode: 3, text: "The register holds data already; with --toevoegen the dataset is added to them.\n" }
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  const hint = code === "42P01" ? " The database is not migrated." : code === "23505" ? " This dataset may be there already: take another --seed." : ""
  return { exitCode: 1, text: `Nothing was loaded: ${String(code ?? name)}.${hint}\n` }
}

try {
  await run()
} catch (error) {
  const { exitCode, text } = explain(error)
  process.stderr.write(text)
  process.exitCode = exitCode
}
