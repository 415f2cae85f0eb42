import { type Beleid, canonical, type ReconciliatieRequest } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Nachtopdracht } from "../command-line.ts"
import { vorigWatermerk } from "./watermark.ts"

/** What a run is to be asked, with the watermark that `vorige` stands for. */
export const reconciliatieopdrachtVan = Effect.fnUntraced(
  function*({ proef, regels, sinds }: Nachtopdracht, beleid: Beleid) {
    const vanaf = sinds === "vorige" ? yield* vorigWatermerk({ regels, beleid }) : sinds
    return { regels, proef, beleid, ...(vanaf === undefined ? {} : { sinds: vanaf }) } satisfies ReconciliatieRequest
  }
)

/** Whether two runs are asked the same, so that the one can be gone on with as the other. */
export const isHetzelfdeGevraagd = (een: ReconciliatieRequest, ander: ReconciliatieRequest): boolean =>
  canonical(een) === canonical(ander)
