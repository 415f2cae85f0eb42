import { DigitaalAdres, Identificator } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Decode, decodeWith, faultsOf } from "../../http/decode.ts"
import { hasMember, isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { bodyFault } from "../../problems/fault.ts"

const ByIdentificator = Schema.Struct({ identificatie: Identificator }).annotate({
  identifier: "PartijenOpIdentificatie"
})
const ByDigitaalAdres = Schema.Struct({ digitaalAdres: DigitaalAdres }).annotate({
  identifier: "PartijenOpDigitaalAdres"
})

/** The ways to search for partijen. A request uses one of them. */
export const PartijZoekInput = Schema.Union([ByIdentificator, ByDigitaalAdres]).annotate({
  identifier: "PartijenZoekvraag"
})

const decodeIdentificator = decodeWith(ByIdentificator, PartijZoekInput)
const decodeDigitaalAdres = decodeWith(ByDigitaalAdres, PartijZoekInput)

export const decodePartijZoek: Decode<typeof PartijZoekInput.Type> = (json) => {
  const isBy = { identificatie: hasMember(json, "identificatie"), digitaalAdres: hasMember(json, "digitaalAdres") }
  if (isJsonObject(json) && isBy.identificatie === isBy.digitaalAdres) return notOneWay(json)
  return isBy.digitaalAdres
    ? decodeDigitaalAdres(json)
    : Result.map(decodeIdentificator(json), (found): typeof PartijZoekInput.Type => found)
}

/** By neither way, or by both at once. Told together with everything else that is wrong. */
const notOneWay = (json: JsonObject): ReturnType<Decode<never>> =>
  Result.fail([
    bodyFault([], "zoekvraag-ongeldig", "Zoek op identificatie of op digitaalAdres: geef een van beide."),
    ...faultsOf(decodeBoth(json))
  ])

const decodeBoth = decodeWith(
  Schema.Struct({
    identificatie: Schema.optionalKey(Identificator),
    digitaalAdres: Schema.optionalKey(DigitaalAdres)
  })
)
