import { Equal } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, nextVersie } from "../values/versie.ts"
import type { Bevinding, BevindingId, ReportedBevinding } from "./bevinding.ts"
import type { ReconciliatieId } from "./reconciliatie-id.ts"

/** The run that saw something, and the moment of it. */
export interface Observation {
  readonly reconciliatie: ReconciliatieId
  readonly op: Tijdstip
}

/** A finding that nobody was told of before: it is open. `vingerafdruk` is the digest by which it is to be known again. */
export const firstReport = (
  id: BevindingId,
  { kenmerken, records, regel, voorstel }: Bevinding,
  vingerafdruk: string,
  { op, reconciliatie }: Observation
): ReportedBevinding => ({
  id,
  regel,
  records,
  kenmerken,
  ...(voorstel === undefined ? {} : { voorstel }),
  vingerafdruk,
  toestand: "open",
  gevondenOp: op,
  gezienIn: reconciliatie,
  versie: firstVersie
})

/**
 * What becomes of a finding that a run sees again. One that is open or rejected stays so; one that was accepted or solved is open
 * again, as found at this moment. What it tells and proposes is as the run saw it, and its version changes with that and with its
 * life, since a person decides on those: not because it was merely seen.
 */
export const seeAgain = (
  bekend: ReportedBevinding,
  gezien: Bevinding,
  { op, reconciliatie }: Observation
): ReportedBevinding => {
  const { besluit: _, voorstel, ...eerder } = bekend
  const heropend = bekend.toestand === "geaccepteerd" || bekend.toestand === "opgelost"
  const hetzelfde = Equal.equals(bekend.kenmerken, gezien.kenmerken) && Equal.equals(voorstel, gezien.voorstel)
  return {
    ...(heropend
      ? { ...eerder, toestand: "open", gevondenOp: op }
      : { ...eerder, ...(bekend.besluit === undefined ? {} : { besluit: bekend.besluit }) }),
    kenmerken: gezien.kenmerken,
    ...(gezien.voorstel === undefined ? {} : { voorstel: gezien.voorstel }),
    gezienIn: reconciliatie,
    versie: heropend || !hetzelfde ? nextVersie(bekend.versie) : bekend.versie
  }
}

/** Whether a finding that is seen again is news: it had been solved. */
export const hasComeBack = (bekend: ReportedBevinding): boolean => bekend.toestand === "opgelost"

/** An open finding that was looked for and is no longer so: it is solved. */
export const notSeenAgain = (bekend: ReportedBevinding, door: Medewerker, op: Tijdstip): ReportedBevinding => ({
  ...bekend,
  toestand: "opgelost",
  besluit: { wijze: "verdwenen", door, op },
  versie: nextVersie(bekend.versie)
})
