import {
  adresListVanPartij,
  Identificator,
  maskBsn,
  maximumIdentificatoren,
  type Partij,
  Partijgegevens,
  readBsn
} from "@betrokkene/domain"
import { keepVoorkeurskanaal } from "@betrokkene/domain/internal"
import { Result, Schema } from "effect"
import { type Decode, decodeWith, unlessFaults } from "../../http/decode.ts"
import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { unknownNulls } from "../../http/unknown-nulls.ts"
import { adressenWithIds, decodeWithAdresIds, type WithClaims } from "./adres-ids-input.ts"
import { mentions, mergeVoorkeur } from "./merge-voorkeur.ts"
import { MaskedBsn } from "./partij-json.ts"
import { decodeBeside, numberedReadOnlyFields } from "./read-only.ts"

const [persoon, organisatie, contactpersoon] = Partijgegevens.from.members

/** In the place of the bsn that is known, its mask may be given. */
const identificatoren = Schema.optionalKey(
  Schema.Array(Schema.Union([MaskedBsn, Identificator]).annotate({ identifier: "IdentificatorOfMasker" })).check(
    maximumIdentificatoren
  )
)

const lists = { identificatoren, digitaleAdressen: adressenWithIds }

/** An answer has both names of a partij, of which one is null: it may be given back. */
const absent = Schema.optionalKey(Schema.Null)

/** What only answers have, and a body may give back. `vermoedelijkeDubbelen` stands in the answer to a registration. */
const answeredFields = {
  ...numberedReadOnlyFields,
  vermoedelijkeDubbelen: Schema.optionalKey(Schema.Unknown.annotate({ readOnly: true }))
}

/** A partij that replaces the present one. */
export const PartijReplacement = Schema.Union([
  Schema.Struct({ ...answeredFields, ...persoon.fields, ...lists, organisatienaam: absent }),
  Schema.Struct({ ...answeredFields, ...organisatie.fields, ...lists, contactnaam: absent }),
  Schema.Struct({ ...answeredFields, ...contactpersoon.fields, ...lists })
]).annotate({ identifier: "PartijVervanging" })

export const decodePartij = decodeWith(Partijgegevens)

/**
 * As {@link decodePartij}, where the read-only members and the masked bsn of the present one may be given back. A caller
 * who may not read was never given that mask: it could only try which one is right.
 */
export const decodeReplacement = (present: Partij, reads: boolean): Decode<WithClaims<Partijgegevens>> =>
  decodeWithAdresIds(adresListVanPartij(present), decodeBesidePresent(present, reads))

const decodeBesidePresent = (present: Partij, reads: boolean): Decode<Partijgegevens> =>
  decodeBeside(
    "partijen",
    present,
    (json) => decodePartij(isJsonObject(json) ? withoutDubbelen(reads ? unmasked(json, present) : json) : json)
  )

/** As {@link decodeReplacement}, from a merge patch. */
export const decodePatch = (present: Partij, reads: boolean): Decode<WithClaims<Partijgegevens>> =>
  decodeWithAdresIds(adresListVanPartij(present), decodePatchOf(present, reads))

const decodePatchOf = (present: Partij, reads: boolean): Decode<Partijgegevens> => (patch) => {
  const merged = decodeBesidePresent(present, reads)(mergeVoorkeur("voorkeurskanaal", replacementJson(present), patch))
  return unlessFaults(
    unknownInPatch(patch),
    mentions("voorkeurskanaal", patch)
      ? merged
      : Result.map(merged, (gegevens) => keepVoorkeurskanaal(gegevens, present.gegevens))
  )
}

/** In a patch null removes a property. It must be a known one. */
const unknownInPatch = unknownNulls(PartijReplacement)

const encode = Schema.encodeSync(Partijgegevens)

/** The present partij as a body, with its bsn in the clear. Merge patches are applied to it; it is never answered. */
const replacementJson = ({ gegevens, id, nummer, registratiedatum }: Partij): JsonObject => ({
  id,
  nummer,
  registratiedatum,
  ...encode(gegevens)
})

const withoutDubbelen = ({ vermoedelijkeDubbelen: _, ...json }: JsonObject): JsonObject => json

const unmasked = (json: JsonObject, present: Partij): JsonObject => {
  const { identificatoren } = json
  if (!Array.isArray(identificatoren)) return json
  const known = present.gegevens.identificatoren.find(({ soort }) => soort === "bsn")
  if (known?.soort !== "bsn") return json
  const isMask = (given: JsonObject) => given["soort"] === "bsn" && given["waarde"] === maskBsn(known.waarde)
  return {
    ...json,
    identificatoren: identificatoren.map((given: unknown) =>
      isJsonObject(given) && isMask(given) ? { ...given, waarde: readBsn(known.waarde) } : given
    )
  }
}
