import { endOnSignal } from "@betrokkene/api-process"
import { runCommand } from "@betrokkene/program/command-line"
import { busyPartij } from "./busy-partij/busy-partij.ts"
import { type Assignment, type CommandLine, readCommandLine, type Subject, usage, usualSizes } from "./command-line.ts"
import { domain } from "./domain/domain.ts"
import { type Figure, table } from "./figure.ts"
import { growth } from "./growth/growth.ts"
import { http } from "./http/http.ts"
import { memory } from "./memory/memory.ts"
import { openKlant } from "./open-klant/open-klant.ts"
import { reconciliation } from "./reconciliation/reconciliation.ts"
import { scale } from "./scale/scale.ts"
import { start } from "./start/start.ts"

const measures: {
  readonly [subject in Subject]: (
    assignment: Assignment,
    tell: (line: string) => void
  ) => Promise<ReadonlyArray<Figure>>
} = {
  http,
  domain,
  start,
  memory,
  reconciliation,
  growth,
  "busy-partij": busyPartij,
  "openklant": openKlant,
  scale
}

const run = async (asked: CommandLine): Promise<void> => {
  endOnSignal()
  const figures: Array<Figure> = []
  for (const subject of asked.subjects) {
    figures.push(
      ...await measures[subject](
        { ...asked, sizes: asked.sizes ?? usualSizes(subject) },
        (line) => process.stderr.write(`${line}\n`)
      )
    )
  }
  process.stdout.write(asked.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures))
}

await runCommand({ usage, read: readCommandLine, run })
