import type {
  IdentificatorBezet,
  IdentificatorHeeftVestigingen,
  IdentificatorTegenstrijdig,
  IdentificatorwijzigingVereist,
  IdentificatorZonderPartij
} from "@betrokkene/domain"
import { Effect } from "effect"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput, type Problem } from "../../problems/problem.ts"

type Refusal =
  | IdentificatorBezet
  | IdentificatorHeeftVestigingen
  | IdentificatorTegenstrijdig
  | IdentificatorwijzigingVereist
  | IdentificatorZonderPartij

/** What the register refuses of an identificator, in the words of the contract. None of them has its value. */
const faults: { readonly [tag in Refusal["_tag"]]: readonly [name: string, detail: string] } = {
  IdentificatorBezet: ["__all__", "Deze identificator bestaat al."],
  IdentificatorTegenstrijdig: [
    "__all__",
    "De partij heeft al een identificator van deze soort, of deze soort past niet bij haar soortPartij."
  ],
  IdentificatorHeeftVestigingen: ["nonFieldErrors", "Er staan vestigingsnummers onder dit kvk_nummer."],
  IdentificatorwijzigingVereist: [
    "nonFieldErrors",
    "Betrokkenen zijn op deze identificator gekoppeld. Wijzig haar bij de partij in /api/v1, met wat dat voor hen betekent."
  ],
  IdentificatorZonderPartij: ["identificeerdePartij", "Een bsn is altijd van een partij."]
}

/** Tells refusals of identificatoren as the contract does. */
export const identificatorRefusals = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>) =>
  Effect.catch(work, (error): Effect.Effect<never, Exclude<E, Refusal> | Problem> => {
    const [name, detail] = faults[error._tag as Refusal["_tag"]] ?? []
    return name === undefined || detail === undefined
      ? Effect.fail(error as Exclude<E, Refusal>)
      : Effect.fail(invalidInput([parameterFault(name, "invalid", detail)]))
  })
