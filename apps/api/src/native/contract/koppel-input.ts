import { type Identificatie, Identificator, Partijgegevens } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Decode, decodeWith } from "../../http/decode.ts"
import { choosesPartij, ChosenPartij, IdentificatieInput, identificatieOf } from "./identificatie-input.ts"

const withIdentificatie = <S extends Schema.Constraint>(identificatie: S) =>
  Schema.Struct({ identificatie, partijgegevens: Schema.optionalKey(Partijgegevens) })

/** The identity of a betrokkene, with partijgegevens to register a partij when none is found. */
export const KoppelInput = withIdentificatie(IdentificatieInput).annotate({ identifier: "Koppeling" })

const decodeChosen = decodeWith(withIdentificatie(ChosenPartij), KoppelInput)
const decodeIdentificator = decodeWith(withIdentificatie(Identificator), KoppelInput)

export const decodeKoppel: Decode<Identificatie> = (json) =>
  choosesPartij(json)
    ? Result.map(decodeChosen(json), ({ identificatie }) => identificatieOf(identificatie, undefined))
    : Result.map(decodeIdentificator(json), ({ identificatie, partijgegevens }) =>
      identificatieOf(identificatie, partijgegevens))
