import type { Identificator, PartijId } from "@betrokkene/domain"
import { choice, contractUrl, none, orNull, relation, text } from "../engine/kind.ts"
import type { Kind } from "../engine/kind.ts"
import { group, member, objectSchema, writeMembers } from "../engine/member.ts"
import { identificatorCodes } from "./identificator-codes.ts"
import { identificatorId } from "./identificator-id.ts"

/** An identificator of a partij, with its value as the caller may see it. */
export interface ShownIdentificator {
  readonly partij: PartijId
  readonly identificator: Identificator
  readonly waarde: string
}

const codes = group<ShownIdentificator>([
  member(
    "codeObjecttype",
    choice(["natuurlijk_persoon", "niet_natuurlijk_persoon", "vestiging"]),
    ({ identificator }) => identificatorCodes[identificator.soort].codeObjecttype
  ),
  member(
    "codeSoortObjectId",
    choice(["bsn", "vestigingsnummer", "kvk_nummer", "rsin"]),
    ({ identificator }) => identificator.soort
  ),
  member("objectId", text(200), ({ waarde }) => waarde),
  member(
    "codeRegister",
    choice(["brp", "hr"]),
    ({ identificator }) => identificatorCodes[identificator.soort].codeRegister
  )
])

const members = [
  member("identificeerdePartij", orNull(relation("partijen")), ({ partij }: ShownIdentificator) => partij),
  member("anderePartijIdentificator", text(200), () => undefined),
  member("partijIdentificator", codes, (shown: ShownIdentificator) => shown),
  member("subIdentificatorVan", none, () => undefined)
]

/** An identificator as it stands in its partij: the whole record. */
export const partijIdentificator: Kind<ShownIdentificator> = {
  schema: objectSchema(members),
  write: (shown, base) => {
    const uuid = identificatorId(shown.partij, shown.identificator)
    return { uuid, url: contractUrl(base, "partij-identificatoren", uuid), ...writeMembers(members, shown, base) }
  }
}
