import { type Identificatie, Identificator, type Partijgegevens } from "@betrokkene/domain"
import { Schema } from "effect"
import { hasMember } from "../../http/json-value.ts"
import { PartijReference } from "./reference.ts"

/** Who somebody is, by a partij that was chosen. */
export const ChosenPartij = Schema.Struct({ partij: PartijReference }).annotate({ identifier: "GekozenPartij" })

/** Who somebody is, as documented. A decoder takes the one member that is meant, so that only its faults are told. */
export const IdentificatieInput = Schema.Union([Identificator, ChosenPartij]).annotate({ identifier: "Identificatie" })

/** Whether the body means a chosen partij. */
export const choosesPartij = (json: unknown): boolean =>
  hasMember(json, "identificatie") && hasMember(json.identificatie, "partij")

export const identificatieOf = (
  identificatie: Identificator | typeof ChosenPartij.Type,
  partijgegevens: Partijgegevens | undefined
): Identificatie =>
  "partij" in identificatie
    ? { soort: "gekozen-partij", partij: identificatie.partij }
    : {
      soort: "identificator",
      identificator: identificatie,
      ...(partijgegevens === undefined ? {} : { partijgegevens })
    }
