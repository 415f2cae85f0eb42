import { relation } from "../engine/kind.ts"
import { byRelation, type DescribedSide, field } from "./described-side.ts"

/** Which partijen represent which others. */
export const vertegenwoordigingen: DescribedSide<"vertegenwoordiging"> = {
  soort: "vertegenwoordiging",
  collection: "vertegenwoordigingen",
  members: [
    field("vertegenwoordigendePartij", relation("partijen"), "vertegenwoordigendePartij", { required: true }),
    field("vertegenwoordigdePartij", relation("partijen"), "vertegenwoordigdePartij", { required: true })
  ],
  parameters: {
    ...byRelation("vertegenwoordigendePartij", "vertegenwoordigendePartij"),
    ...byRelation("vertegenwoordigdePartij", "vertegenwoordigdePartij")
  }
}
