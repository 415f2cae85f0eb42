import { runCommand } from "@betrokkene/program/command-line"
import { calibrationText } from "./calibration-text.ts"
import { calibration } from "./calibration.ts"
import { type Assignment, readCommandLine, usage } from "./command-line.ts"
import { together } from "./counts.ts"
import { curveText } from "./curve-text.ts"
import { curveOf } from "./curve.ts"
import { estimate, pairsOf } from "./estimate.ts"
import { judgedPairs } from "./judged.ts"
import { kindsText } from "./kinds-text.ts"
import { kindsOfLinks, kindsOfMerges, kindsTogether } from "./kinds.ts"
import { NoPair, readPairs } from "./pairs-file.ts"
import { estimateTable, outcomeJson, outcomeTable } from "./report.ts"
import { linkScores, mergeScores } from "./scores.ts"
import { trial } from "./trial.ts"
import { world } from "./world/world.ts"

const run = async (assignment: Assignment): Promise<void> => {
  process.stdout.write(
    assignment.estimate
      ? await estimated(assignment)
      : assignment.curve
      ? drawn(assignment)
      : assignment.chances
      ? calibrated(assignment)
      : assignment.kinds
      ? parted(assignment)
      : tried(assignment)
  )
}

const tried = ({ betrokkenen, json, seeds: [first, ...others] }: Assignment): string => {
  const counts = together([trial(first, betrokkenen), ...others.map((seed) => trial(seed, betrokkenen))])
  return json ? asJson({ betrokkenen, seeds: [first, ...others], ...outcomeJson(counts) }) : outcomeTable(counts)
}

const drawn = ({ betrokkenen, birth, json, seeds }: Assignment): string => {
  // One world at a time: they are large.
  const scores = seeds.map((seed) => {
    const made = world(seed, betrokkenen)
    return [linkScores(made, birth), mergeScores(made, birth)] as const
  })
  const curves = {
    koppelen: curveOf(scores.map(([links]) => links)),
    samenvoegen: curveOf(scores.map(([, merges]) => merges))
  }
  return json
    ? asJson({ betrokkenen, seeds, ...curves })
    : `${curveText("koppelen", curves.koppelen)}\n${curveText("samenvoegen", curves.samenvoegen)}`
}

const calibrated = ({ betrokkenen, json, seeds }: Assignment): string => {
  const all = seeds.map((seed) => judgedPairs(world(seed, betrokkenen)))
  const outcome = {
    koppelen: calibration("koppelen", all.flatMap(({ koppelen }) => koppelen)),
    samenvoegen: calibration("samenvoegen", all.flatMap(({ samenvoegen }) => samenvoegen))
  }
  return json
    ? asJson({ betrokkenen, seeds, ...outcome })
    : `${calibrationText("koppelen", outcome.koppelen)}\n${calibrationText("samenvoegen", outcome.samenvoegen)}`
}

const parted = ({ betrokkenen, json, seeds }: Assignment): string => {
  const worlds = seeds.map((seed) => {
    const made = world(seed, betrokkenen)
    return [kindsOfLinks(made), kindsOfMerges(made)] as const
  })
  const kinds = {
    koppelen: kindsTogether(worlds.map(([links]) => links)),
    samenvoegen: kindsTogether(worlds.map(([, merges]) => merges))
  }
  return json
    ? asJson({ betrokkenen, seeds, ...kinds })
    : `${kindsText("koppelen", kinds.koppelen)}\n${kindsText("samenvoegen", kinds.samenvoegen)}`
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
