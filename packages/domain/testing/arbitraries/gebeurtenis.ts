import * as fc from "fast-check"
import type { NumberedGebeurtenis } from "../../src/gebeurtenissen/delivery.ts"
import { type Gebeurtenis, gebeurtenissoorten } from "../../src/verantwoording/gebeurtenis.ts"
import { HandelingId, type VerantwoordRecord } from "../../src/verantwoording/handeling.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { tijdstip } from "./tijdstip.ts"

/** Events, each about a record of the kind in its name. */
export const gebeurtenis: fc.Arbitrary<Gebeurtenis> = fc.constantFrom(...gebeurtenissoorten).chain((soort) =>
  fc.record({
    id: decoded(HandelingId, writtenId),
    soort: fc.constant(soort),
    subject: fc.record({
      soort: fc.constant(soort.slice(0, soort.indexOf("-")) as VerantwoordRecord["soort"]),
      id: fc.uuid()
    }),
    op: tijdstip,
    verzoek: fc.uuid()
  }, { requiredKeys: ["id", "soort", "subject", "op"] })
)

/** An event with its place in the order of all events. */
export const numberedGebeurtenis: fc.Arbitrary<NumberedGebeurtenis> = fc.record({
  gebeurtenis,
  volgnummer: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
})
