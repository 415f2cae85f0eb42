import { migrate } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { asOtherProgram } from "@betrokkene/dataset"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { type Kind, kinds } from "@betrokkene/load"
import { scriptArguments } from "@betrokkene/program"
import { Effect } from "effect"
import type { Assignment } from "../command-line.ts"
import { type Figure, peakMemory, speed } from "../figure.ts"
import { seed } from "../filled-register.ts"
import { type Reached, reachedBy } from "../http/reached.ts"
import { measuredProcess } from "../measured-process.ts"
import { type Nights, nightsIn } from "../reconciliation/nights-in.ts"
import { nightFigures } from "../reconciliation/reconciliation.ts"

/** What one register took, once. */
interface Measured {
  readonly size: number
  readonly loadSeconds: number
  readonly loadMebibytes: number | undefined
  readonly read: Reached
  readonly list: Reached
  readonly nights: Nights
}

/** Minimum speed in the largest register, as a share of that in the smallest. */
const wantedShare = 0.67

/** Maximum memory of the program that loads, in MiB, at any size. */
const wantedMebibytes = 512

/** Seconds of requests before the measurement: V8 compiles the code, and PostgreSQL reads what it will need. */
const warmUp = 3

/** Quotas too large to be reached, so that they are counted as in production. */
const settings = { RATE_LIMIT: "1000000000", RECORD_LIMIT: "1000000000" }

/**
 * Loads a register of each size, reads from it through the API and reconciles it, once: whether loading and reading are
 * as fast in the largest, for each betrokkene and for each request, and what a night takes there.
 */
export const scale = async (
  { seconds, sizes }: Pick<Assignment, "seconds" | "sizes">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const registers: Array<Measured> = []
  for (const size of sizes) registers.push(await inRegisterOf(size, seconds, tell))
  const [smallest] = registers
  if (smallest === undefined) throw new RangeError("Nothing was measured.")
  return registers.flatMap((register) => figures(register, smallest))
}

const inRegisterOf = async (size: number, seconds: number, tell: (line: string) => void): Promise<Measured> => {
  const server = await temporaryPostgres("durable")
  try {
    tell(`Loading a register with ${size} betrokkenen`)
    await Effect.runPromise(migrate(server.url))
    const load = await measuredProcess(
      [...await scriptArguments("dataset"), "--betrokkenen", String(size), "--seed", String(seed)],
      { ...process.env as Record<string, string>, DATABASE_URL: server.url }
    )
    if (load.exitCode !== 0) throw new Error(`Loading ended with ${load.exitCode}.`)
    await asOtherProgram(server.url, "vacuum analyze")
    tell(`Loaded in ${load.seconds.toFixed(0)} seconds`)
    const requests = await throughApi(server.url, size, seconds)
    tell(`Read: ${JSON.stringify(requests)}`)
    const nights = await nightsIn(server.url)
    tell(`Reconciled: ${JSON.stringify(nights)}`)
    return { size, loadSeconds: load.seconds, loadMebibytes: load.peakMebibytes, ...requests, nights }
  } finally {
    await server.stop()
  }
}

const throughApi = async (
  databaseUrl: string,
  size: number,
  seconds: number
): Promise<Pick<Measured, "read" | "list">> => {
  const { list, read } = kinds(seed, size)
  const api = await startApi({ databaseUrl }, { settings, isLogRead: true })
  try {
    const reached = async (kind: Kind) => {
      await reachedBy(api, kind, warmUp, databaseUrl)
      return reachedBy(api, kind, seconds, databaseUrl)
    }
    return { read: await reached(read), list: await reached(list) }
  } finally {
    await api.end()
  }
}

const figures = (
  { list, loadMebibytes, loadSeconds, nights, read, size }: Measured,
  smallest: Measured
): ReadonlyArray<Figure> => [
  speed(
    `load, ${size} betrokkenen`,
    "betrokkenen/s",
    size / loadSeconds,
    smallest.size / smallest.loadSeconds,
    wantedShare
  ),
  ...peakMemory(`load, peak memory, ${size} betrokkenen`, [loadMebibytes], wantedMebibytes),
  speed(
    `read of a betrokkene, ${size} betrokkenen`,
    "requests/s",
    read.perSecond,
    smallest.read.perSecond,
    wantedShare
  ),
  speed(`list of 100, ${size} betrokkenen`, "requests/s", list.perSecond, smallest.list.perSecond, wantedShare),
  ...nightFigures(size, nights)
]
