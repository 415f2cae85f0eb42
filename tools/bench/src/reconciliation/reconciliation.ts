import { asOtherProgram } from "@betrokkene/dataset"
import { scriptArguments } from "@betrokkene/program"
import { resolve } from "node:path"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, median, speed } from "../figure.ts"
import { filledRegister } from "../filled-register.ts"
import { measuredProcess } from "../measured-process.ts"

const floor = resolve(import.meta.dirname, "copy-floor.ts")

/** Speeds in register rows per second and memory in MiB: of one round, or the median of several. */
interface Round {
  readonly floor: number
  readonly firstNight: number
  readonly nextNight: number
  readonly memory: number
}

/** Minimum share of the speed of COPY for all rules together, and maximum memory at any size. */
const wantedShare = 0.5
const wantedMebibytes = 256

/** Maximum ratio of the time per row, largest register to smallest: time grows in proportion. */
const wantedGrowth = 1.2

/** Compares the nightly run with COPY of the same rows, in registers of each size. */
export const reconciliation = async (
  assignment: Assignment,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const bySize: Array<readonly [number, Round]> = []
  for (const size of assignment.sizes) bySize.push([size, await inRegisterOf(size, assignment.rounds, tell)])
  const [smallest] = bySize
  const largest = bySize.at(-1)
  return [
    ...bySize.flatMap(([size, round]) => figures(size, round)),
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

const figures = (size: number, { firstNight, floor, memory, nextNight }: Round): ReadonlyArray<Figure> => [
  speed(`first night, all rules, ${size} betrokkenen`, "rows/s", firstNight, floor, wantedShare),
  speed(`next night, all rules, ${size} betrokkenen`, "rows/s", nextNight, floor, wantedShare),
  atMost(`peak memory, ${size} betrokkenen`, "MiB", memory, wantedMebibytes)
]

const inRegisterOf = async (size: number, rounds: number, tell: (line: string) => void): Promise<Round> => {
  const server = await filledRegister({ size, storage: "durable" }, tell)
  try {
    const measured: Array<Round> = []
    for (let index = 1; index <= rounds; index++) {
      measured.push(await round(server.url))
      tell(`Round ${index} of ${rounds}: ${JSON.stringify(measured.at(-1))}`)
    }
    return {
      floor: median(measured.map((each) => each.floor)),
      firstNight: median(measured.map((each) => each.firstNight)),
      nextNight: median(measured.map((each) => each.nextNight)),
      memory: Math.max(...measured.map((each) => each.memory))
    }
  } finally {
    await server.stop()
  }
}

const round = async (databaseUrl: string): Promise<Round> => {
  const environment = { ...process.env as Record<string, string>, DATABASE_URL: databaseUrl }
  const { stdout } = await measuredProcess([floor], environment)
  const copied = JSON.parse(stdout) as { readonly rows: number; readonly seconds: number }
  await asOtherProgram(databaseUrl, "truncate reconciliatie, bevinding cascade")
  const night = async () => {
    const { exitCode, peakMebibytes = 0, seconds } = await measuredProcess([
      ...await scriptArguments("reconcile"),
      "--json"
    ], environment)
    if (exitCode === null || exitCode > 1) throw new Error(`The reconciliation ended with ${exitCode}.`)
    return { perSecond: copied.rows / seconds, peakMebibytes }
  }
  const first = await night()
  const next = await night()
  return {
    floor: copied.rows / copied.seconds,
    firstNight: first.perSecond,
    nextNight: next.perSecond,
    memory: Math.max(first.peakMebibytes, next.peakMebibytes)
  }
}
