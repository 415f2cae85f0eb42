import {
  type Betrokkene,
  type Inzagerecht,
  type Klantcontact,
  type Koppeling,
  type Registratie,
  zichtOpPartij
} from "@betrokkene/domain"
import { Schema } from "effect"
import { BetrokkeneAnswer, betrokkeneJson } from "./betrokkene-json.ts"
import { KlantcontactAnswer, klantcontactJson } from "./klantcontact-json.ts"
import { PartijAnswer, partijJson } from "./partij-json.ts"

/** What was registered or linked, as it is answered. */
export const RegistratieAnswer = Schema.Struct({
  uitkomst: Schema.Literals(["partij-gevonden", "partij-geregistreerd", "ongekend"]),
  klantcontact: KlantcontactAnswer,
  betrokkene: BetrokkeneAnswer,
  partij: Schema.NullOr(PartijAnswer)
}).annotate({ identifier: "Registratie" })

export const registratieJson = (
  base: string,
  { betrokkene, klantcontact, partij, uitkomst }:
    | Registratie
    | (Koppeling & { readonly klantcontact: Klantcontact; readonly betrokkene: Betrokkene }),
  right: Inzagerecht
) => ({
  uitkomst,
  klantcontact: klantcontactJson(base, klantcontact),
  betrokkene: betrokkeneJson(base, betrokkene),
  partij: partij === undefined ? null : partijJson(base, zichtOpPartij(partij, right))
})
