import { orNull, relation } from "../engine/kind.ts"
import { uuid } from "../engine/parameter.ts"
import { byObjectidentificator, type DescribedSide, field, objectidentificator } from "./described-side.ts"

/** The documents of a klantcontact. */
export const bijlagen: DescribedSide<"bijlage"> = {
  soort: "bijlage",
  collection: "bijlagen",
  members: [
    field("wasBijlageVanKlantcontact", orNull(relation("klantcontacten")), "klantcontact"),
    field("bijlageidentificator", objectidentificator, "identificator")
  ],
  parameters: {
    klantcontact__uuid: [uuid, "klantcontact"],
    ...byObjectidentificator("bijlageidentificator")
  }
}
