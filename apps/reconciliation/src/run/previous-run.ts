import {
  canonicalText,
  Dossiers,
  type Reconciliatie,
  type ReconciliatieRequest,
  RegisterClock
} from "@betrokkene/domain"
import { daysEarlier, looksAt, maximumDaysSincePrevious } from "@betrokkene/domain/internal"
import { Effect, Option, Stream } from "effect"
import { reconciliaties } from "./reconciliaties.ts"

/** What has to be the same for a run to go on from another one. */
type Query = Pick<ReconciliatieRequest, "beleid" | "regels" | "uitgave">

/**
 * The last run that a run may go on from. It succeeded wholly and applied at least these rules, less than 28 days ago. No run
 * since judged by another policy or another release of the program, however far it came: it may have reported or solved what
 * this one would not. None: everything has to be looked at. That is also so where the register was put back to before it, as
 * then it tells nothing of what was written since.
 *
 * Such a run went on from another one of which the same was so, or looked at everything. So what was written up to its
 * watermark was looked at by these rules.
 */
export const previousRun = Effect.fnUntraced(function*(query: Query) {
  const earliest = daysEarlier(yield* RegisterClock.use((clock) => clock.nu), maximumDaysSincePrevious)
  const found = yield* reconciliaties.pipe(
    Stream.filter(({ opdracht }) => !opdracht.proef),
    Stream.takeWhile((run) => run.begonnen > earliest && judgesAlike(query)(run)),
    Stream.filter(isWhollySuccessful(query)),
    Stream.runHead
  )
  if (Option.isNone(found)) return found
  const position = yield* Dossiers.use((dossiers) => dossiers.changePosition)
  return Option.filter(found, ({ watermerk }) => watermerk <= position)
})

const judgesAlike = (query: Query) => ({ opdracht }: Pick<Reconciliatie, "opdracht">): boolean =>
  opdracht.uitgave !== undefined && opdracht.uitgave === query.uitgave
  && canonicalText(opdracht.beleid) === canonicalText(query.beleid)

/** Whether a run succeeded wholly and applied at least these rules. */
const isWhollySuccessful =
  ({ regels }: Query) => ({ opdracht, toestand }: Pick<Reconciliatie, "opdracht" | "toestand">): boolean =>
    toestand === "klaar" && regels.filter(looksAtRecords).every((regel) => opdracht.regels.includes(regel))

/** A comparison with another register always looks at everything. */
const looksAtRecords = (regel: ReconciliatieRequest["regels"][number]): boolean =>
  looksAt(regel, "klantcontact") || looksAt(regel, "partij")
