import type { ReconciliatieStepProgress } from "@betrokkene/domain"
import { countOf, number } from "@betrokkene/program"
import { duration } from "../report/words/duration.ts"

/** Progress of a run. */
export interface Stand {
  readonly delen: number
  readonly done: number
  readonly failed: number
  readonly gelezen: number
}

export const standVan = (steps: ReadonlyArray<ReconciliatieStepProgress>): Stand => {
  const sum = (veld: "delen" | "done" | "failed" | "gelezen") => steps.reduce((tot, step) => tot + step[veld], 0)
  return { delen: sum("delen"), done: sum("done"), failed: sum("failed"), gelezen: sum("gelezen") }
}

/** Parts that are neither done nor given up. */
export const openParts = ({ delen: parts, done: ready, failed }: Stand): number => parts - ready - failed

/** Earlier progress with its time, from which speed and remaining time follow. */
export interface Meting {
  readonly stand: Stand
  readonly milliseconden: number
}

/** Progress, speed and remaining time in one line. `begin` is the progress when this process joined. */
export const progressLine = (begin: Meting, nu: Meting): string => {
  const { delen: parts, gelezen, failed } = nu.stand
  const done = partsDone(nu.stand)
  const verstreken = nu.milliseconden - begin.milliseconden
  const perSeconde = verstreken > 0 ? (gelezen - begin.stand.gelezen) * 1000 / verstreken : 0
  const doneSinceStart = done - partsDone(begin.stand)
  return [
    `${percentage(done, parts)}%`,
    `${number(done)} van ${countOf(parts, "deel", "delen")}`,
    countOf(gelezen, "record", "records"),
    ...(perSeconde > 0 ? [`${number(Math.round(perSeconde))} per seconde`] : []),
    ...(doneSinceStart > 0 && done < parts
      ? [`nog ${duration(verstreken * (parts - done) / doneSinceStart)}`]
      : []),
    ...(failed > 0 ? [`${number(failed)} mislukt`] : [])
  ].join(", ")
}

const partsDone = (stand: Stand): number => stand.delen - openParts(stand)

/** Like {@link progressLine}, behind a bar, in one line of at most this many characters. */
export const progressBar = (begin: Meting, nu: Meting, width: number): string => {
  const { delen: parts } = nu.stand
  const regel = progressLine(begin, nu)
  const length = Math.min(30, width - regel.length - 3)
  if (length < 5) return regel.slice(0, width)
  const full = parts === 0 ? length : Math.floor(length * partsDone(nu.stand) / parts)
  return `[${"#".repeat(full)}${"-".repeat(length - full)}] ${regel}`
}

/** Rounded down: 100 means done. */
const percentage = (done: number, parts: number): number => parts === 0 ? 100 : Math.floor(100 * done / parts)
