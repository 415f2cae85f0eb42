import { canonical, type Reconciliatie, type ReconciliatieRequest, type Wijzigingsnummer } from "@betrokkene/domain"
import { Effect, Stream } from "effect"
import { reconciliaties } from "./runs.ts"

/** What is asked less from where. */
type Query = Pick<ReconciliatieRequest, "beleid" | "regels">

/** Up to which change everything was looked at by these rules under this policy; none: everything has to be. */
export const previousWatermark = (query: Query) =>
  Effect.map(
    Stream.runCollect(Stream.filter(reconciliaties, isWhollySuccessful(query))),
    (runs) => coveredUntil([...runs].reverse())
  )

const isWhollySuccessful = (query: Query) => ({ opdracht: command, toestand }: Reconciliatie): boolean =>
  toestand === "klaar" && !command.proef
  && query.regels.every((regel) => command.regels.includes(regel)) &&
  canonical(command.beleid) === canonical(query.beleid)

/** Of runs that succeeded, the oldest first: one that left out what an earlier one had not come to leaves a gap, and counts for nothing. */
export const coveredUntil = (
  runs: ReadonlyArray<Pick<Reconciliatie, "watermerk" | "opdracht">>
): Wijzigingsnummer | undefined =>
  runs.reduce<Wijzigingsnummer | undefined>((tot, { opdracht: { sinds: since }, watermerk: watermark }) => {
    const connects = since === undefined || (tot !== undefined && since <= tot)
    return connects && (tot === undefined || watermark > tot) ? watermark : tot
  }, undefined)
