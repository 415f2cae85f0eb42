import { DigitaalAdres, Identificator } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Decode, decodeWith } from "../http/decode.ts"
import { isJsonObject } from "../http/json-value.ts"

const ByIdentificator = Schema.Struct({ identificatie: Identificator })
const ByDigitaalAdres = Schema.Struct({ digitaalAdres: DigitaalAdres })

/** By what partijen are looked for: one of the two. */
export const PartijZoekInput = Schema.Union([ByIdentificator, ByDigitaalAdres]).annotate({ identifier: "PartijenZoekvraag" })

const decodeIdentificator = decodeWith(ByIdentificator)
const decodeDigitaalAdres = decodeWith(ByDigitaalAdres)

export const decodePartijZoek: Decode<typeof PartijZoekInput.Type> = (json) =>
  isJsonObject(json) && !Object.hasOwn(json, "identificatie") && Object.hasOwn(json, "digitaalAdres")
    ? decodeDigitaalAdres(json)
    : Result.map(decodeIdentificator(json), (found): typeof PartijZoekInput.Type => found)
