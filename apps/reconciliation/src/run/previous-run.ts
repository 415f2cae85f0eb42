import { canonicalText, type Reconciliatie, type ReconciliatieRequest, RegisterClock } from "@betrokkene/domain"
import { daysEarlier, looksAt, maximumDaysSincePrevious } from "@betrokkene/domain/internal"
import { Effect, Stream } from "effect"
import { reconciliaties } from "./reconciliaties.ts"

/** What has to be the same for a run to go on from another one. */
type Query = Pick<ReconciliatieRequest, "beleid" | "regels" | "uitgave">

/**
 * The last run that a run may go on from. It succeeded wholly and applied at least these rules, by this policy and by the
 * same release of the program, less than 28 days ago. None: everything has to be looked at.
 *
 * Such a run went on from another one of which the same was so, or looked at everything. So what was written up to its
 * watermark was looked at by these rules.
 */
export const previousRun = Effect.fnUntraced(function*(query: Query) {
  const earliest = daysEarlier(yield* RegisterClock.use((clock) => clock.nu), maximumDaysSincePrevious)
  return yield* reconciliaties.pipe(
    Stream.takeWhile(({ begonnen }) => begonnen > earliest),
    Stream.filter(mayBeGoneOnFrom(query)),
    Stream.runHead
  )
})

/** Whether a run may go on from this one, apart from when it began. */
export const mayBeGoneOnFrom =
  (query: Query) => ({ opdracht, toestand }: Pick<Reconciliatie, "opdracht" | "toestand">): boolean =>
    toestand === "klaar" && !opdracht.proef && opdracht.uitgave !== undefined && opdracht.uitgave === query.uitgave
    && query.regels.filter(looksAtRecords).every((regel) => opdracht.regels.includes(regel))
    && canonicalText(opdracht.beleid) === canonicalText(query.beleid)

/** A comparison with another register always looks at everything. */
const looksAtRecords = (regel: ReconciliatieRequest["regels"][number]): boolean =>
  looksAt(regel, "klantcontact") || looksAt(regel, "partij")
