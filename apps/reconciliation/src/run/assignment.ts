import { type Beleid, canonicalText, type ReconciliatieRequest } from "@betrokkene/domain"
import { Effect } from "effect"
import type { NightAssignment } from "../command-line.ts"
import { previousWatermark } from "./watermark.ts"

/** The request for a run, with the watermark that `vorige` stands for. */
export const reconciliatieRequestOf = Effect.fnUntraced(
  function*({ proef: trial, regels, sinds: since }: NightAssignment, beleid: Beleid) {
    const from = since === "vorige" ? yield* previousWatermark({ regels, beleid }) : since
    return {
      regels,
      proef: trial,
      beleid,
      ...(from === undefined ? {} : { sinds: from })
    } satisfies ReconciliatieRequest
  }
)

/** Whether two requests are the same, so that an unfinished run can be continued. */
export const isSameRequest = (one: ReconciliatieRequest, ander: ReconciliatieRequest): boolean =>
  canonicalText(one) === canonicalText(ander)
