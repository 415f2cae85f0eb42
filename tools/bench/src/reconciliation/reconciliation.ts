import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, median, peakMemory, speed } from "../figure.ts"
import { filledRegister } from "../filled-register.ts"
import { type Nights, nightsIn } from "./nights-in.ts"

/** Minimum share of the speed of COPY for all rules together, and maximum memory at any size. */
const wantedShare = 0.5
const wantedMebibytes = 256

/** Maximum processor time of a whole night beside that of COPY, the program and PostgreSQL together. */
const wantedTimesCopy = 8

/** Maximum share of a whole night after a thousandth of the records changed, and maximum seconds after nothing did. */
const wantedChangedShare = 0.02
const wantedIdle = 0.5

/** Maximum ratio of the time per row, largest register to smallest: time grows in proportion. */
const wantedGrowth = 1.2

/** Compares the nightly run with COPY of the same rows, in registers of each size. */
export const reconciliation = async (
  assignment: Assignment,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const bySize: Array<readonly [number, Nights]> = []
  for (const size of assignment.sizes) bySize.push([size, await inRegisterOf(size, assignment.rounds, tell)])
  const [smallest] = bySize
  const largest = bySize.at(-1)
  return [
    ...bySize.flatMap(([size, round]) => nightFigures(size, round)),
    ...(smallest === undefined || largest === undefined || smallest === largest ? [] : [
      atMost(
        `time of a row, ${largest[0]} against ${smallest[0]} betrokkenen`,
        "times",
        smallest[1].nextNight / largest[1].nextNight,
        wantedGrowth
      )
    ])
  ]
}

/** The figures of the nights in a register of this size. */
export const nightFigures = (
  size: number,
  { changedShare, firstNight, floor, idle, memory, nextNight, timesCopy }: Nights
): ReadonlyArray<Figure> => [
  speed(`first night, all rules, ${size} betrokkenen`, "rows/s", firstNight, floor, wantedShare),
  speed(`next night, all rules, ${size} betrokkenen`, "rows/s", nextNight, floor, wantedShare),
  ...(timesCopy === undefined
    ? []
    : [atMost(`next night beside COPY, processor, ${size} betrokkenen`, "times", timesCopy, wantedTimesCopy)]),
  ...(changedShare === undefined
    ? []
    : [atMost(`night after 0.1% changed, ${size} betrokkenen`, "of whole", changedShare, wantedChangedShare)]),
  ...(idle === undefined
    ? []
    : [atMost(`night after nothing changed, ${size} betrokkenen`, "s processor", idle, wantedIdle)]),
  ...peakMemory(`peak memory, ${size} betrokkenen`, memory, wantedMebibytes)
]

const inRegisterOf = async (size: number, rounds: number, tell: (line: string) => void): Promise<Nights> => {
  const server = await filledRegister({ size, storage: "durable" }, tell)
  try {
    const measured: Array<Nights> = []
    for (let index = 1; index <= rounds; index++) {
      measured.push(await nightsIn(server.url))
      tell(`Round ${index} of ${rounds}: ${JSON.stringify(measured.at(-1))}`)
    }
    return {
      floor: median(measured.map((each) => each.floor)),
      firstNight: median(measured.map((each) => each.firstNight)),
      nextNight: median(measured.map((each) => each.nextNight)),
      memory: measured.flatMap((each) => each.memory),
      timesCopy: medianOfKnown(measured.map((each) => each.timesCopy)),
      changedShare: medianOfKnown(measured.map((each) => each.changedShare)),
      idle: medianOfKnown(measured.map((each) => each.idle))
    }
  } finally {
    await server.stop()
  }
}

const medianOfKnown = (values: ReadonlyArray<number | undefined>): number | undefined => {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : median(known)
}
