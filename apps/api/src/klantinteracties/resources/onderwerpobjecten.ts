import type { SideRecord } from "@betrokkene/domain"
import { orNull, relation, text } from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"
import type { Resource } from "../engine/resource.ts"

/** What a klantcontact was about. */
export type Onderwerpobject = SideRecord<"onderwerpobject">

type Identificator = Onderwerpobject["gegevens"]["identificator"]

const identificator = group<Identificator>([
  member("objectId", text(200), (one) => one?.objectId),
  member("codeObjecttype", text(200), (one) => one?.codeObjecttype),
  member("codeRegister", text(200), (one) => one?.codeRegister),
  member("codeSoortObjectId", text(200), (one) => one?.codeSoortObjectId)
])

export const onderwerpobjecten: Resource<Onderwerpobject> = {
  collection: "onderwerpobjecten",
  uuidOf: ({ id }) => id,
  shows: ({ id }) => [{ record: { soort: "onderwerpobject", id } }],
  members: [
    member("klantcontact", orNull(relation("klantcontacten")), ({ gegevens }) => gegevens.klantcontact),
    member("wasKlantcontact", orNull(relation("klantcontacten")), ({ gegevens }) => gegevens.wasKlantcontact),
    member("onderwerpobjectidentificator", identificator, ({ gegevens }) => gegevens.identificator)
  ]
}
