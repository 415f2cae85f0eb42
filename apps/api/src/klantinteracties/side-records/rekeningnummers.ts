import { orNull, relation, text, textOfAtLeast } from "../engine/kind.ts"
import { exact, uuid } from "../engine/parameter.ts"
import { type DescribedSide, field } from "./described-side.ts"

/** The bank accounts of partijen. */
export const rekeningnummers: DescribedSide<"rekeningnummer"> = {
  soort: "rekeningnummer",
  collection: "rekeningnummers",
  members: [
    field("partij", orNull(relation("partijen")), "partij"),
    field("iban", text(34), "iban", { required: true }),
    field("bic", textOfAtLeast(8, 11), "bic")
  ],
  parameters: { uuid: [uuid, "id"], iban: [exact, "iban"], bic: [exact, "bic"] }
}
