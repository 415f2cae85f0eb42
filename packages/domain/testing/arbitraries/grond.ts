import * as fc from "fast-check"
import { Grond, maximumAlternatives } from "../../src/betrokkene/grond.ts"
import type { Identificatorsoort } from "../../src/values/identificator.ts"
import { decoded } from "./decoded.ts"
import { writtenMedewerker } from "./medewerker.ts"
import { object } from "./object.ts"
import { metSoort } from "./soort.ts"
import { writtenTijdstip } from "./tijdstip.ts"

const doorEnOp = { door: writtenMedewerker, op: writtenTijdstip }
const digest = fc.tuple(
  fc.stringMatching(/^[0-9a-f]{8}$/u),
  fc.stringMatching(/^[A-Za-z0-9_-]{43}$/u)
).map(([mark, hmac]) => `${mark}.${hmac}`)
const identificatorsoort = fc.constantFrom<Identificatorsoort>("bsn", "rsin", "kvk_nummer", "vestigingsnummer")

const alternatives = fc.array(fc.uuid(), { minLength: 1, maxLength: maximumAlternatives })
const earlier = object({ identificatorsoort, digest, op: writtenTijdstip })

/** A valid ground as it is stored. */
export const writtenGrond: fc.Arbitrary<typeof Grond.Encoded> = fc.oneof(
  metSoort("soort", "identificator", object({ identificatorsoort, ...doorEnOp }, { digest, earlier, alternatives })),
  metSoort("soort", "gekozen-partij", object(doorEnOp, { earlier, alternatives }))
)

/** A valid ground of a link. */
export const grond = decoded(Grond, writtenGrond)
