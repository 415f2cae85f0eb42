import { runCommand } from "@betrokkene/program/command-line"
import { readCommandLine, usage } from "./command-line.ts"
import { load, RegisterNotEmpty } from "./loading/load.ts"
import { progressOnStderr } from "./loading/progress.ts"

/** Tell only the code of a database error: its message and detail may hold stored data. */
const explain = (error: unknown): { readonly exitCode: number; readonly text: string } => {
  if (error instanceof RegisterNotEmpty) {
    return { exitCode: 3, text: "The register holds data already; with --toevoegen the dataset is added to them.\n" }
  }
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  const hint = code === "42P01"
    ? " The database is not migrated."
    : code === "23505"
    ? " This dataset may be there already: take another --seed."
    : ""
  return { exitCode: 1, text: `Nothing was loaded: ${String(code ?? name)}.${hint}\n` }
}

await runCommand({
  usage,
  read: (args) => readCommandLine(args, process.env),
  run: async (assignment) => {
    await load(assignment, progressOnStderr())
  },
  explain
})
