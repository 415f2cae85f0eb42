import { canonical, type Reconciliatie, type ReconciliatieRequest, type Wijzigingsnummer } from "@betrokkene/domain"
import { Effect, Stream } from "effect"
import { reconciliaties } from "./runs.ts"

/** What is asked less from where. */
type Vraag = Pick<ReconciliatieRequest, "beleid" | "regels">

/** Up to which change everything was looked at by these rules under this policy; none: everything has to be. */
export const vorigWatermerk = (vraag: Vraag) =>
  Effect.map(
    Stream.runCollect(Stream.filter(reconciliaties, isGeheelGelukt(vraag))),
    (runs) => afgedektTot([...runs].reverse())
  )

const isGeheelGelukt = (vraag: Vraag) => ({ opdracht, toestand }: Reconciliatie): boolean =>
  toestand === "klaar" && !opdracht.proef
  && vraag.regels.every((regel) => opdracht.regels.includes(regel)) &&
  canonical(opdracht.beleid) === canonical(vraag.beleid)

/** Of runs that succeeded, the oldest first: one that left out what an earlier one had not come to leaves a gap, and counts for nothing. */
export const afgedektTot = (
  runs: ReadonlyArray<Pick<Reconciliatie, "watermerk" | "opdracht">>
): Wijzigingsnummer | undefined =>
  runs.reduce<Wijzigingsnummer | undefined>((tot, { opdracht: { sinds }, watermerk }) => {
    const sluitAan = sinds === undefined || (tot !== undefined && sinds <= tot)
    return sluitAan && (tot === undefined || watermerk > tot) ? watermerk : tot
  }, undefined)
