import { endOnSignal } from "@betrokkene/api-process"
import { runCommand } from "@betrokkene/command-line"
import { type Assignment, readCommandLine, type Subject, usage } from "./command-line.ts"
import { domain } from "./domain/domain.ts"
import { type Figure, table } from "./figure.ts"
import { http } from "./http/http.ts"
import { memory } from "./memory/memory.ts"
import { reconciliation } from "./reconciliation/reconciliation.ts"
import { start } from "./start/start.ts"

const measures: { readonly [subject in Subject]: (assignment: Assignment, tell: (line: string) => void) => Promise<ReadonlyArray<Figure>> } = {
  http,
  domain,
  start,
  memory,
  reconciliation
}

const run = async (assignment: Assignment): Promise<void> => {
  endOnSignal()
  const figures: Array<Figure> = []
  for (const subject of assignment.subjects) figures.push(...await measures[subject](assignment, (line) => process.stderr.write(`${line}\n`)))
  process.stdout.write(assignment.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures))
}

await runCommand({ usage, read: readCommandLine, run })
