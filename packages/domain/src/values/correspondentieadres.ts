import { Schema } from "effect"
import { binnenlandsAdresvelden, findableRegel, landregel, soortBinnenlands } from "./binnenlands-adres.ts"
import { buitenlandsAdresregel, buitenlandsAdresvelden, soortBuitenlands } from "./buitenlands-adres.ts"
import { postadresregel, postadresvelden, postNummer } from "./postadres.ts"
import { soorten } from "./soorten.ts"

/**
 * Address for correspondence (seed): like a bezoekadres, or a postbus or antwoordnummer, told apart by
 * `soortCorrespondentieadres`. A field of another kind is refused by name (`onbekende-eigenschap`).
 *
 * Source: correspondentieadres in the information model; Dutch addresses by the BAG. Refusal: those of its fields.
 */
export const Correspondentieadres = Schema.Union([
  Schema.Struct({ soortCorrespondentieadres: Schema.Literal(soortBinnenlands), ...binnenlandsAdresvelden }).check(
    findableRegel,
    landregel
  ),
  Schema.Struct({ soortCorrespondentieadres: Schema.Literal(soortBuitenlands), ...buitenlandsAdresvelden }).check(
    buitenlandsAdresregel
  ),
  Schema.Struct({
    soortCorrespondentieadres: Schema.Literal("postbusnummer"),
    postbusnummer: postNummer("postbusnummer-ongeldig"),
    ...postadresvelden
  }).check(postadresregel),
  Schema.Struct({
    soortCorrespondentieadres: Schema.Literal("antwoordnummer"),
    antwoordnummer: postNummer("antwoordnummer-ongeldig"),
    ...postadresvelden
  }).check(postadresregel)
]).annotate({
  identifier: "Correspondentieadres",
  ...soorten("soortCorrespondentieadres", [soortBinnenlands, soortBuitenlands, "postbusnummer", "antwoordnummer"])
}).pipe(Schema.brand("Correspondentieadres"))
export type Correspondentieadres = typeof Correspondentieadres.Type
