import { endOnSignal } from "@betrokkene/api-process"
import { runCommand } from "@betrokkene/program/command-line"
import { type Assignment, readCommandLine, usage } from "./command-line.ts"
import { load } from "./load.ts"
import type { Measured } from "./measure.ts"

const line = (cells: ReadonlyArray<string>): string =>
  `${cells.map((cell, index) => index === 0 ? cell.padEnd(42) : cell.padStart(10)).join("")}\n`

const table = (measured: ReadonlyArray<Measured>): string =>
  [
    line(["", "per second", "p50 ms", "p99 ms", "failed"]),
    ...measured.map(({ failed, median, name, percentile99, perSecond }) =>
      line([name, perSecond.toFixed(0), String(median), String(percentile99), String(failed)])
    )
  ].join("")

const run = async (assignment: Assignment): Promise<number> => {
  endOnSignal()
  const measured = await load(assignment)
  process.stdout.write(table(measured))
  return measured.some(({ failed }) => failed > 0) ? 1 : 0
}

await runCommand({ usage, read: readCommandLine, run })
