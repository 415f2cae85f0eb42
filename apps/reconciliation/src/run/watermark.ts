import { canonicalText, type Reconciliatie, type ReconciliatieRequest, type Wijzigingsnummer } from "@betrokkene/domain"
import { Effect, Stream } from "effect"
import { reconciliaties } from "./reconciliaties.ts"

/** A request without its starting point. */
type Query = Pick<ReconciliatieRequest, "beleid" | "regels">

/**
 * The change number up to which everything was examined by these rules under this policy. None: everything has to be
 * examined.
 */
export const previousWatermark = (query: Query) =>
  Effect.map(
    Stream.runCollect(Stream.filter(reconciliaties, isWhollySuccessful(query))),
    (runs) => coveredUntil([...runs].reverse())
  )

const isWhollySuccessful = (query: Query) => ({ opdracht: command, toestand }: Reconciliatie): boolean =>
  toestand === "klaar" && !command.proef
  && query.regels.every((regel) => command.regels.includes(regel)) &&
  canonicalText(command.beleid) === canonicalText(query.beleid)

/**
 * Takes successful runs, oldest first. A run that skipped what an earlier one had not reached leaves a gap and does not
 * count.
 */
export const coveredUntil = (
  runs: ReadonlyArray<Pick<Reconciliatie, "watermerk" | "opdracht">>
): Wijzigingsnummer | undefined =>
  runs.reduce<Wijzigingsnummer | undefined>((tot, { opdracht: { sinds: since }, watermerk: watermark }) => {
    const connects = since === undefined || (tot !== undefined && since <= tot)
    return connects && (tot === undefined || watermark > tot) ? watermark : tot
  }, undefined)
