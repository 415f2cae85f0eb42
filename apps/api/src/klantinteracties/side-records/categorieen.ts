import { text } from "../engine/kind.ts"
import { type DescribedSide, field } from "./described-side.ts"

/** What the municipality puts partijen in. */
export const categorieen: DescribedSide<"categorie"> = {
  soort: "categorie",
  collection: "categorieen",
  members: [field("naam", text(80), "naam")],
  parameters: {}
}
