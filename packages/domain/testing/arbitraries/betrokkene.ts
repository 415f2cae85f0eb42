import * as fc from "fast-check"
import { GekendeBetrokkene, OngekendeBetrokkene } from "../../src/betrokkene/betrokkene.ts"
import type { Rol } from "../../src/betrokkene/rol.ts"
import { contactgegevens, writtenContactgegevens } from "./contactgegevens.ts"
import { decoded } from "./decoded.ts"
import { writtenGrond } from "./grond.ts"
import { writtenId } from "./id.ts"
import { object } from "./object.ts"
import { metSoort } from "./soort.ts"
import { writtenTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"

const rol = fc.constantFrom<Rol>("klant", "vertegenwoordiger")

/** What a betrokkene is and gave, apart from the identity. */
export const betrokkenegegevens = object({ rol, initiator: fc.boolean(), contactgegevens })

const common = {
  id: writtenId,
  klantcontact: writtenId,
  rol,
  initiator: fc.boolean(),
  contactgegevens: writtenContactgegevens,
  registratiedatum: writtenTijdstip,
  versie: writtenVersie
}

/** Usage mode 2, as it is stored. */
export const writtenOngekendeBetrokkene: fc.Arbitrary<typeof OngekendeBetrokkene.Encoded> = metSoort(
  "_tag",
  "Ongekend",
  object(common)
)

/** Usage mode 1, as it is stored. */
export const writtenGekendeBetrokkene: fc.Arbitrary<typeof GekendeBetrokkene.Encoded> = metSoort(
  "_tag",
  "Gekend",
  object({ ...common, partij: writtenId, grond: writtenGrond })
)

/** A betrokkene without a partij. */
export const ongekendeBetrokkene = decoded(OngekendeBetrokkene, writtenOngekendeBetrokkene)

/** A betrokkene with a partij and the ground of the link. */
export const gekendeBetrokkene = decoded(GekendeBetrokkene, writtenGekendeBetrokkene)

/** A betrokkene in either usage mode. */
export const betrokkene = fc.oneof(ongekendeBetrokkene, gekendeBetrokkene)
