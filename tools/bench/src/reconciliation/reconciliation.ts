import { asOtherProgram } from "@betrokkene/dataset"
import { scriptArguments } from "@betrokkene/program"
import { resolve } from "node:path"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, median, speed } from "../figure.ts"
import { filledRegister } from "../filled-register.ts"
import { measuredProcess } from "../measured-process.ts"
import { withProcessorTime } from "./with-processor-time.ts"

const floor = resolve(import.meta.dirname, "copy-floor.ts")

/** Speeds in register rows per second and memory in MiB: of one round, or the median of several. */
interface Round {
  readonly floor: number
  readonly firstNight: number
  readonly nextNight: number
  readonly memory: number
  /** The processor time of a night after a thousandth of the records changed, as a share of that of a whole night. */
  readonly changedShare: number | undefined
  /** The processor time of a night after nothing changed, in seconds. As that share it leaves out the start of a process. */
  readonly idle: number | undefined
}

/** Minimum share of the speed of COPY for all rules together, and maximum memory at any size. */
const wantedShare = 0.5
const wantedMebibytes = 256

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

const figures = (
  size: number,
  { changedShare, firstNight, floor, idle, memory, nextNight }: Round
): ReadonlyArray<Figure> => [
  speed(`first night, all rules, ${size} betrokkenen`, "rows/s", firstNight, floor, wantedShare),
  speed(`next night, all rules, ${size} betrokkenen`, "rows/s", nextNight, floor, wantedShare),
  ...(changedShare === undefined
    ? []
    : [atMost(`night after 0.1% changed, ${size} betrokkenen`, "of whole", changedShare, wantedChangedShare)]),
  ...(idle === undefined
    ? []
    : [atMost(`night after nothing changed, ${size} betrokkenen`, "s processor", idle, wantedIdle)]),
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
      memory: Math.max(...measured.map((each) => each.memory)),
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

const round = async (databaseUrl: string): Promise<Round> => {
  const environment = { ...process.env as Record<string, string>, DATABASE_URL: databaseUrl }
  const { stdout } = await measuredProcess([floor], environment)
  const copied = JSON.parse(stdout) as { readonly rows: number; readonly seconds: number }
  await asOtherProgram(databaseUrl, "truncate reconciliatie, bevinding cascade")
  const night = async (...options: ReadonlyArray<string>) => {
    const { exitCode, peakMebibytes = 0, processor, seconds } = await withProcessorTime(
      databaseUrl,
      async () => measuredProcess([...await scriptArguments("reconcile"), "--json", ...options], environment)
    )
    if (exitCode === null || exitCode > 1) throw new Error(`The reconciliation ended with ${exitCode}.`)
    return { perSecond: copied.rows / seconds, peakMebibytes, processor }
  }
  const first = await night()
  const next = await night("--whole")
  const start = await withProcessorTime(
    databaseUrl,
    async () => measuredProcess([...await scriptArguments("reconcile"), "--join"], environment)
  )
  for (const statement of aThousandthChanged) await asOtherProgram(databaseUrl, statement)
  const changed = await night()
  // What a night writes itself is looked at once more.
  await night()
  const idle = await night()
  return {
    floor: copied.rows / copied.seconds,
    firstNight: first.perSecond,
    nextNight: next.perSecond,
    memory: Math.max(first.peakMebibytes, next.peakMebibytes, changed.peakMebibytes),
    ...beyond(start.processor, {
      whole: next.processor,
      changed: changed.processor,
      idle: idle.processor
    })
  }
}

/** The figures of nights, without what it takes to start a process. */
const beyond = (
  start: number | undefined,
  { changed, idle, whole }: { readonly [night in "changed" | "idle" | "whole"]: number | undefined }
): Pick<Round, "changedShare" | "idle"> =>
  start === undefined || changed === undefined || idle === undefined || whole === undefined
    ? { changedShare: undefined, idle: undefined }
    : { changedShare: (changed - start) / (whole - start), idle: idle - start }

/** Of each kind of record one in a thousand is written; the partijen move house, so that they share other values. */
const aThousandthChanged = [
  "update klantcontact set versie = versie + 1 where hashtext(id::text) % 1000 = 7",
  "update betrokkene set versie = versie + 1 where hashtext(id::text) % 1000 = 7",
  `update partij set versie = versie + 1,
    bezoekadres = case when bezoekadres ? 'huisnummer'
      then jsonb_set(bezoekadres, '{huisnummer}', to_jsonb((bezoekadres ->> 'huisnummer')::integer % 90 + 1))
      else bezoekadres end
  where hashtext(id::text) % 1000 = 7`
]
