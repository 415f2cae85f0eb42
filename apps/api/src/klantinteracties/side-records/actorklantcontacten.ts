import { relation } from "../engine/kind.ts"
import { byRelation, type DescribedSide, field } from "./described-side.ts"

/** Which actoren took part in which klantcontacten. */
export const actorklantcontacten: DescribedSide<"actorklantcontact"> = {
  soort: "actorklantcontact",
  collection: "actorklantcontacten",
  members: [
    field("actor", relation("actoren"), "actor", { required: true }),
    field("klantcontact", relation("klantcontacten"), "klantcontact", { required: true })
  ],
  parameters: { ...byRelation("actor", "actor"), ...byRelation("klantcontact", "klantcontact") }
}
