import * as fc from "fast-check"
import { Grond } from "../../src/betrokkene/grond.ts"
import type { Identificatorsoort } from "../../src/values/identificator.ts"
import { decoded } from "./decoded.ts"
import { writtenMedewerker } from "./medewerker.ts"
import { object } from "./object.ts"
import { metSoort } from "./soort.ts"
import { writtenTijdstip } from "./tijdstip.ts"

const doorEnOp = { door: writtenMedewerker, op: writtenTijdstip }
const identificatorsoort = fc.constantFrom<Identificatorsoort>("bsn", "rsin", "kvk_nummer", "vestigingsnummer")

export const writtenGrond: fc.Arbitrary<typeof Grond.Encoded> = fc.oneof(
  metSoort("soort", "identificator", object({ identificatorsoort, ...doorEnOp })),
  metSoort("soort", "gekozen-partij", object(doorEnOp))
)

export const grond = decoded(Grond, writtenGrond)
