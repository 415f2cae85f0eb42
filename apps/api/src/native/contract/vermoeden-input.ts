import { Contactgegevens } from "@betrokkene/domain"
import { Result } from "effect"
import { type Decode, decodeWith } from "../../http/decode.ts"
import { isJsonObject } from "../../http/json-value.ts"
import { bodyFault } from "../../problems/fault.ts"

/** What is known of somebody who is asked for: any of the contactgegevens. */
export const VermoedenInput = Contactgegevens

const decode = decodeWith(VermoedenInput)

export const decodeVermoeden: Decode<Contactgegevens> = (json) =>
  isJsonObject(json) && Object.values(json).every((value) => value === null)
    ? Result.fail([
      bodyFault([], "zoekvraag-ongeldig", "Geef ten minste een gegeven om op te vergelijken, zoals naam en adres.")
    ])
    : decode(json)
