import { asOtherProgram } from "@betrokkene/dataset"
import { resolve } from "node:path"
import { measuredProcess } from "../measured-process.ts"
import { builtNight } from "./built-night.ts"
import { withProcessorTime } from "./with-processor-time.ts"

const floor = resolve(import.meta.dirname, "copy-floor.ts")

/** Speeds in register rows per second: of one round of nights, or the median of several. */
export interface Nights {
  readonly floor: number
  readonly firstNight: number
  readonly nextNight: number
  /** The peak memory of each night, in MiB. */
  readonly memory: ReadonlyArray<number | undefined>
  /** The processor time of the next night, as a multiple of that of COPY: of the programs and of PostgreSQL. */
  readonly timesCopy: number | undefined
  /** The processor time of a night after a thousandth of the records changed, as a share of that of a whole night. */
  readonly changedShare: number | undefined
  /** The processor time of a night after nothing changed, in seconds. As that share it leaves out the start of a process. */
  readonly idle: number | undefined
}

/**
 * Reconciles the register in processes of their own: a first night, a whole one after it, one after a thousandth of the
 * records changed, and one after nothing did. Removes earlier findings first.
 *
 * @example
 * ```ts
 * const { changedShare } = await nightsIn(server.url)
 * ```
 */
export const nightsIn = async (databaseUrl: string): Promise<Nights> => {
  const program = await builtNight()
  const environment = { ...process.env as Record<string, string>, DATABASE_URL: databaseUrl }
  const { processor: processorOfCopy, stdout } = await withProcessorTime(
    databaseUrl,
    () => measuredProcess([floor], environment)
  )
  const copied = JSON.parse(stdout) as { readonly rows: number; readonly seconds: number }
  await asOtherProgram(databaseUrl, "truncate reconciliatie, bevinding cascade")
  const night = async (...options: ReadonlyArray<string>) => {
    const { exitCode, peakMebibytes, processor, seconds } = await withProcessorTime(
      databaseUrl,
      () => measuredProcess([...program, "--json", ...options], environment)
    )
    if (exitCode === null || exitCode > 1) throw new Error(`The reconciliation ended with ${exitCode}.`)
    return { perSecond: copied.rows / seconds, peakMebibytes, processor }
  }
  const first = await night()
  const next = await night("--whole")
  const start = await withProcessorTime(
    databaseUrl,
    () => measuredProcess([...program, "--join"], environment)
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
    memory: [first.peakMebibytes, next.peakMebibytes, changed.peakMebibytes],
    timesCopy: next.processor === undefined || processorOfCopy === undefined
      ? undefined
      : next.processor / processorOfCopy,
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
): Pick<Nights, "changedShare" | "idle"> =>
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
