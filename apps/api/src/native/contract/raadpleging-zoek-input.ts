import { CallerIdentity, Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"
import { decodeWith } from "../../http/decode.ts"

/** Whose raadplegingen are asked for. The identity may be a name, so it stands in a body and not in a URL. */
export const RaadplegingZoekInput = Schema.Struct({
  identiteit: CallerIdentity,
  vanaf: Schema.optionalKey(Tijdstip),
  tot: Schema.optionalKey(Tijdstip)
}).annotate({ identifier: "RaadplegingenZoekvraag" })

export const decodeRaadplegingZoek = decodeWith(RaadplegingZoekInput)
