import { runCommand } from "@betrokkene/program/command-line"
import { type Assignment, readCommandLine, usage } from "./command-line.ts"
import { together } from "./counts.ts"
import { curveText } from "./curve-text.ts"
import { curveOf } from "./curve.ts"
import { estimate, pairsOf } from "./estimate.ts"
import { NoPair, readPairs } from "./pairs-file.ts"
import { estimateTable, outcomeJson, outcomeTable } from "./report.ts"
import { linkScores, mergeScores } from "./scores.ts"
import { trial } from "./trial.ts"
import { world } from "./world/world.ts"

const run = async (assignment: Assignment): Promise<void> => {
  process.stdout.write(
    assignment.estimate ? await estimated(assignment) : assignment.curve ? drawn(assignment) : tried(assignment)
  )
}

const tried = ({ betrokkenen, json, seeds: [first, ...others] }: Assignment): string => {
  const counts = together([trial(first, betrokkenen), ...others.map((seed) => trial(seed, betrokkenen))])
  return json ? asJson({ betrokkenen, seeds: [first, ...others], ...outcomeJson(counts) }) : outcomeTable(counts)
}

const drawn = ({ betrokkenen, json, seeds }: Assignment): string => {
  // One world at a time: they are large.
  const scores = seeds.map((seed) => {
    const made = world(seed, betrokkenen)
    return [linkScores(made), mergeScores(made)] as const
  })
  const curves = {
    koppelen: curveOf(scores.map(([links]) => links)),
    samenvoegen: curveOf(scores.map(([, merges]) => merges))
  }
  return json
    ? asJson({ betrokkenen, seeds, ...curves })
    : `${curveText("koppelen", curves.koppelen)}\n${curveText("samenvoegen", curves.samenvoegen)}`
}

const estimated = async ({ betrokkenen, json, pairs, seeds }: Assignment): Promise<string> => {
  const estimates = estimate(
    pairs === undefined ? seeds.flatMap((seed) => [...pairsOf(world(seed, betrokkenen))]) : await readPairs(pairs)
  )
  return json ? asJson(estimates) : estimateTable(estimates)
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Message of an error, without the content of a file. */
const explain = (error: unknown): { readonly exitCode: number; readonly text: string } => {
  if (error instanceof NoPair) return { exitCode: 1, text: `${error.message}\n` }
  const { code } = error as { readonly code?: unknown }
  if (typeof code !== "string") throw error
  return { exitCode: 1, text: `The file can't be read: ${code}.\n` }
}

await runCommand({ usage, read: readCommandLine, run, explain })
