import { resolve } from "node:path"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, speed } from "../figure.ts"
import { measuredProcess } from "../measured-process.ts"
import type { Measured } from "./measure-domain.ts"

/** The part of the speed of the same rules by hand to reach. */
const wantedShare = 1 / 3

/** What is added to a large input may take so many times as much of the heap as what is added to a small one: it grows with the input and with nothing else. */
const wantedGrowth = 1.2

/** What each decoding may leave behind, in bytes: nothing, but for what the engine itself keeps. */
const wantedLeft = 1

const program = resolve(import.meta.dirname, "measure-domain.ts")

/** The domain by itself, in a process of its own. */
export const domain = async (
  { rounds, seconds }: Pick<Assignment, "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  tell("Measuring the domain by itself")
  const { exitCode, stdout } = await measuredProcess(["--expose-gc", program, String(rounds), String(seconds)], {})
  if (exitCode !== 0) throw new Error(`Measuring the domain ended with ${exitCode}.`)
  const { heap, left, speeds } = JSON.parse(stdout) as Measured
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
