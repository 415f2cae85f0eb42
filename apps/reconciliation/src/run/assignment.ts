import { type Beleid, canonicalText, type ReconciliatieRequest } from "@betrokkene/domain"
import { Effect, Option } from "effect"
import manifest from "../../package.json" with { type: "json" }
import type { NightAssignment } from "../command-line.ts"
import { previousRun } from "./previous-run.ts"

/** The request for a run, which goes on from an earlier one if that is asked and there is one to go on from. */
export const reconciliatieRequestOf = Effect.fnUntraced(
  function*({ proef: trial, regels, whole }: NightAssignment, beleid: Beleid) {
    const request = { regels, proef: trial, uitgave: manifest.version, beleid } satisfies ReconciliatieRequest
    const previous = whole ? Option.none() : yield* previousRun(request)
    return Option.match(previous, {
      onNone: (): ReconciliatieRequest => request,
      onSome: ({ id, watermerk }) => ({ ...request, sinds: watermerk, vorige: id })
    })
  }
)

/** Whether two requests are the same, so that an unfinished run can be continued. */
export const isSameRequest = (one: ReconciliatieRequest, ander: ReconciliatieRequest): boolean =>
  canonicalText(one) === canonicalText(ander)
