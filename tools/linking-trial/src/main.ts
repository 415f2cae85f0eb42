import { type Assignment, readCommandLine, usage, WrongUsage } from "./command-line.ts"
import { together } from "./counts.ts"
import { estimate, pairsOf } from "./estimate.ts"
import { NoPair, readPairs } from "./pairs-file.ts"
import { estimateTable, outcomeJson, outcomeTable } from "./report.ts"
import { trial } from "./trial.ts"
import { world } from "./world/world.ts"

const run = async (): Promise<string> => {
  const assignment = readCommandLine(process.argv.slice(2))
  if (assignment === undefined) return usage
  return assignment.estimate ? estimated(assignment) : tried(assignment)
}

const tried = ({ betrokkenen, json, seeds: [first, ...others] }: Assignment): string => {
  const counts = together([trial(first, betrokkenen), ...others.map((seed) => trial(seed, betrokkenen))])
  return json ? asJson({ betrokkenen, seeds: [first, ...others], ...outcomeJson(counts) }) : outcomeTable(counts)
}

const estimated = async ({ betrokkenen, json, pairs, seeds }: Assignment): Promise<string> => {
  const estimates = estimate(pairs === undefined ? seeds.flatMap((seed) => [...pairsOf(world(seed, betrokkenen))]) : await readPairs(pairs))
  return json ? asJson(estimates) : estimateTable(estimates)
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What went wrong, without what stands in a file. */
const explain = (error: unknown): { readonly exitCode: number; readonly text: string } => {
  if (error instanceof WrongUsage) return { exitCode: 2, text: `${error.message}\n\n${usage}` }
  if (error instanceof NoPair) return { exitCode: 1, text: `${error.message}\n` }
  const { code } = error as { readonly code?: unknown }
  if (typeof code !== "string") throw error
  return { exitCode: 1, text: `The file can't be read: ${code}.\n` }
}

try {
  process.stdout.write(await run())
} catch (error) {
  const { exitCode, text } = explain(error)
  process.stderr.write(text)
  process.exitCode = exitCode
}
