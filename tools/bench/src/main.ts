import { endOnSignal } from "@betrokkene/api-process"
import { type Assignment, readCommandLine, type Subject, usage, WrongUsage } from "./command-line.ts"
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

const run = async (): Promise<void> => {
  const assignment = readCommandLine(process.argv.slice(2))
  if (assignment === undefined) {
    process.stdout.write(usage)
    return
  }
  endOnSignal()
  const figures: Array<Figure> = []
  for (const subject of assignment.subjects) figures.push(...await measures[subject](assignment, (line) => process.stderr.write(`${line}\n`)))
  process.stdout.write(assignment.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures))
}

try {
  await run()
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error
  process.stderr.write(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
