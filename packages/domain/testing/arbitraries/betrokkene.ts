import * as fc from "fast-check"
import { GekendeBetrokkene, OngekendeBetrokkene } from "../../src/betrokkene/betrokkene.ts"
import type { Rol } from "../../src/betrokkene/rol.ts"
import { contactgegevens, geschrevenContactgegevens } from "./contactgegevens.ts"
import { decoded } from "./decoded.ts"
import { geschrevenGrond } from "./grond.ts"
import { geschrevenId } from "./id.ts"
import { object } from "./object.ts"
import { metSoort } from "./soort.ts"
import { geschrevenTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"

const rol = fc.constantFrom<Rol>("klant", "vertegenwoordiger")

/** What a betrokkene is and gave, apart from the identity. */
export const betrokkenegegevens = object({ rol, initiator: fc.boolean(), contactgegevens })

const common = {
  id: geschrevenId,
  klantcontact: geschrevenId,
  rol,
  initiator: fc.boolean(),
  contactgegevens: geschrevenContactgegevens,
  registratiedatum: geschrevenTijdstip,
  versie: writtenVersie
}

/** Usage mode 2, as it is stored. */
export const geschrevenOngekendeBetrokkene: fc.Arbitrary<typeof OngekendeBetrokkene.Encoded> = metSoort(
  "_tag",
  "Ongekend",
  object(common)
)

/** Usage mode 1, as it is stored. */
export const geschrevenGekendeBetrokkene: fc.Arbitrary<typeof GekendeBetrokkene.Encoded> = metSoort(
  "_tag",
  "Gekend",
  object({ ...common, partij: geschrevenId, grond: geschrevenGrond })
)

export const ongekendeBetrokkene = decoded(OngekendeBetrokkene, geschrevenOngekendeBetrokkene)

export const gekendeBetrokkene = decoded(GekendeBetrokkene, geschrevenGekendeBetrokkene)

export const betrokkene = fc.oneof(ongekendeBetrokkene, gekendeBetrokkene)
