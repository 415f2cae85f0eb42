import { verwijderOnderwerpobjectMetKlantcontacten } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { klantcontactInSight } from "../../access/klantcontact-in-sight.ts"
import { orNull, relation } from "../engine/kind.ts"
import { byObjectidentificator, byRelation, type DescribedSide, field, objectidentificator } from "./described-side.ts"

/** What a klantcontact was about. */
export const onderwerpobjecten: DescribedSide<"onderwerpobject"> = {
  soort: "onderwerpobject",
  collection: "onderwerpobjecten",
  members: [
    field("klantcontact", orNull(relation("klantcontacten")), "klantcontact"),
    field("wasKlantcontact", orNull(relation("klantcontacten")), "wasKlantcontact"),
    field("onderwerpobjectidentificator", objectidentificator, "identificator")
  ],
  parameters: {
    ...byRelation("klantcontact", "klantcontact"),
    ...byRelation("wasKlantcontact", "wasKlantcontact"),
    ...byObjectidentificator("onderwerpobjectidentificator")
  },
  cascade: Effect.fnUntraced(function*({ gegevens: { klantcontact, wasKlantcontact }, id, versie }, right) {
    for (const one of [klantcontact, wasKlantcontact]) {
      if (one !== undefined) yield* klantcontactInSight(one, right)
    }
    return yield* verwijderOnderwerpobjectMetKlantcontacten(id, versie)
  })
}
