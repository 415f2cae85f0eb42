import { number } from "@betrokkene/program"
import type { Rapport } from "../report.ts"

/** Whether a run looked at everything, or from which change it went on. */
export const lookedAt = ({ sinds: since }: Pick<Rapport, "sinds">): string =>
  since === undefined ? "het hele register" : `wat anders kan zijn sinds wijziging ${number(since)}`
