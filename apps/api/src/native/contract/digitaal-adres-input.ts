import { type AdresMetId, DigitaalAdres, type NewDigitaalAdres } from "@betrokkene/domain"
import { digitaalAdresvelden } from "@betrokkene/domain/internal"
import { Result, Schema } from "effect"
import { type Decode, decodeWith, faultsOf, unlessFaults } from "../../http/decode.ts"
import { isJsonObject, mergePatch } from "../../http/json-value.ts"
import { unknownNulls } from "../../http/unknown-nulls.ts"
import { type AdresPlace, digitaalAdresUrl, geheimhoudingMark } from "./digitaal-adres-json.ts"
import { decodeBesideOwn, ownFields } from "./read-only.ts"

const voorkeur = { voorkeur: Schema.optionalKey(Schema.Boolean) }

/** A digital address as it is given to be added. */
export const DigitaalAdresInput = Schema.Struct({ ...digitaalAdresvelden, ...voorkeur }).annotate({
  identifier: "DigitaalAdresMetVoorkeurInvoer"
})

/** A digital address that is changed. */
export const DigitaalAdresReplacement = Schema.Struct({
  ...ownFields,
  ...geheimhoudingMark,
  ...DigitaalAdresInput.fields
}).annotate({
  identifier: "DigitaalAdresMetVoorkeurVervanging"
})

const decodeAdres = decodeWith(DigitaalAdres, DigitaalAdresInput)

const decodeVoorkeur = decodeWith(Schema.Struct(voorkeur))

/** The preference stands among the fields of the address, so the two are decoded apart. */
export const decodeDigitaalAdres: Decode<NewDigitaalAdres> = (json) => {
  const { isStandaardAdres, voorkeur, ...others } = isJsonObject(json) ? json : {}
  // Not to be the default is what an address that says nothing is too.
  const rest = isStandaardAdres === false || isStandaardAdres === undefined ? others : { ...others, isStandaardAdres }
  const adres = decodeAdres(isJsonObject(json) ? rest : json)
  const preferred = decodeVoorkeur(voorkeur === undefined ? {} : { voorkeur })
  return Result.isSuccess(adres) && Result.isSuccess(preferred)
    ? Result.succeed({ adres: adres.success, ...preferred.success })
    : Result.fail([...faultsOf(adres), ...faultsOf(preferred)])
}

/** From a merge patch of the present one. Its id, url and marks may be given back; null takes the preference away. */
export const decodeDigitaalAdresPatch = (
  place: AdresPlace,
  { adres, id, voorkeur }: AdresMetId,
  marks: { readonly geheimhouding?: boolean }
): Decode<NewDigitaalAdres> =>
(patch) => {
  const own = { id, url: digitaalAdresUrl("", place, id), ...marks }
  const decode = decodeBesideOwn(own, (json) => decodeDigitaalAdres({ voorkeur: false, ...(json as object) }))
  return unlessFaults(unknownInPatch(patch), decode(mergePatch({ ...adres, voorkeur }, patch)))
}

/** In a patch null removes a property. It must be a known one. */
const unknownInPatch = unknownNulls(DigitaalAdresReplacement)
