import { DigitaalAdres, Identificator } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Decode, decodeWith } from "../http/decode.ts"
import { hasMember } from "../http/json-value.ts"

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

export const decodePartijZoek: Decode<typeof PartijZoekInput.Type> = (json) =>
  !hasMember(json, "identificatie") && hasMember(json, "digitaalAdres")
    ? decodeDigitaalAdres(json)
    : Result.map(decodeIdentificator(json), (found): typeof PartijZoekInput.Type => found)
