import { resolve } from "node:path"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, speed } from "../figure.ts"
import { measuredProcess } from "../measured-process.ts"
import type { MeasuredDomain } from "./measured-domain.ts"

/** Minimum share of the speed of the same rules written by hand. */
const wantedShare = 1 / 3

/** Maximum ratio of heap per added address, large input to small input: memory grows in proportion to the input. */
const wantedGrowth = 1.2

/** Maximum number of bytes that a decoding may leave on the heap; allows for what the engine itself keeps. */
const wantedLeft = 1

const program = resolve(import.meta.dirname, "measured-domain.ts")

/** Measures the domain in a process of its own. */
export const domain = async (
  { rounds, seconds }: Pick<Assignment, "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  tell("Measuring the domain by itself")
  const { exitCode, stdout } = await measuredProcess(["--expose-gc", program, String(rounds), String(seconds)], {})
  if (exitCode !== 0) throw new Error(`Measuring the domain ended with ${exitCode}.`)
  const { heap, left, speeds } = JSON.parse(stdout) as MeasuredDomain
  return [
    ...speeds.map(({ domain, floor, name }) => speed(name, "times/s", domain, floor, wantedShare)),
    atMost(
      "heap of a decoding for each digital address in its input",
      "bytes",
      heap.large,
      wantedGrowth * heap.small,
      heap.small
    ),
    atMost("heap that is left behind by a decoding", "bytes", left, wantedLeft)
  ]
}
