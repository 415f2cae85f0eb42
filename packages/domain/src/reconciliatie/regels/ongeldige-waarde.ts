import { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { Klantcontact } from "../../klantcontact/klantcontact.ts"
import { Partij } from "../../partij/partij.ts"
import { ordered } from "../../values/canonical-text.ts"
import type { Klantcontactdossier, Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { findInvalidValues } from "../find-invalid-values.ts"

/**
 * A klantcontact and its betrokkenen with values that today's schemas refuse or write otherwise. A value written
 * otherwise is normalised; a refused one must be mended by a person.
 */
export const ongeldigeWaardeInKlantcontact: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) => [
  ...inKlantcontact({ record: klantcontact }),
  ...betrokkenen.flatMap(({ betrokkene: record, vergelijkingsvormen }) => inBetrokkene({ record, vergelijkingsvormen }))
]

/** As {@link ongeldigeWaardeInKlantcontact}, for a partij. */
export const ongeldigeWaardeInPartij: Dossierregel<Partijdossier> = ({ partij: record, vergelijkingsvormen }) =>
  inPartij({ record, vergelijkingsvormen })

const inKlantcontact = findInvalidValues({ soort: "klantcontact", schema: Klantcontact })
const inBetrokkene = findInvalidValues({
  soort: "betrokkene",
  schema: Betrokkene,
  adresPath: ["contactgegevens", "digitaleAdressen"]
})
const inPartij = findInvalidValues({
  soort: "partij",
  schema: Partij,
  adresPath: ["gegevens", "digitaleAdressen"],
  encode: ordered
})
