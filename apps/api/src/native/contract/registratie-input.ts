import {
  type Betrokkenegegevens,
  Contactgegevens,
  geenContactgegevens,
  type Identificatie,
  Identificator,
  Klantcontactgegevens,
  type KlantcontactId,
  Partijgegevens,
  type RegistreerBetrokkeneCommand,
  Rol
} from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Decode, decodeWith, faultsOf } from "../../http/decode.ts"
import { hasMember } from "../../http/json-value.ts"
import { bodyFault, type Fault } from "../../problems/fault.ts"
import { choosesPartij, ChosenPartij, IdentificatieInput, identificatieOf } from "./identificatie-input.ts"
import { initiatorFaults, initiatorFields, initiatorOf } from "./initiator.ts"
import { KlantcontactReference } from "./reference.ts"

const fields = <S extends Schema.Constraint>(identificatie: S) => ({
  rol: Rol,
  ...initiatorFields,
  identificatie: Schema.optionalKey(identificatie),
  partijgegevens: Schema.optionalKey(Partijgegevens),
  contactgegevens: Schema.optionalKey(Contactgegevens)
})

/** Use case 1 on a klantcontact that stands in the path. */
export const RegistratieOpKlantcontactInput = Schema.Struct(fields(IdentificatieInput)).annotate({
  identifier: "RegistratieOpKlantcontactInvoer"
})

/** Use case 1 with its klantcontact: one that exists, or a new one. */
export const RegistratieInput = Schema.Struct({
  klantcontact: Schema.Union([KlantcontactReference, Klantcontactgegevens]).annotate({
    identifier: "KlantcontactBijRegistratie"
  }),
  ...fields(IdentificatieInput)
}).annotate({ identifier: "RegistratieInvoer" })

/** A registratie as the use case takes it, without its klantcontact and the medewerker. */
export interface Registration extends Betrokkenegegevens {
  readonly identificatie?: Identificatie
}

const reference = { klantcontact: KlantcontactReference }
const gegevens = { klantcontact: Klantcontactgegevens }

interface Given {
  readonly rol: Rol
  readonly initiator?: boolean
  readonly intitiator?: boolean
  readonly identificatie?: Identificator | typeof ChosenPartij.Type
  readonly partijgegevens?: Partijgegevens
  readonly contactgegevens?: Contactgegevens
}

interface Variants {
  readonly none: Decode<Given>
  readonly reference: Decode<Given & { readonly klantcontact: KlantcontactId }>
  readonly gegevens: Decode<Given & { readonly klantcontact: Klantcontactgegevens }>
}

/** One decoder for each meaning that a body can have, so that only the faults of that meaning are told. */
const decoders: { readonly chosen: Variants; readonly identificator: Variants } = {
  chosen: {
    none: decodeWith(Schema.Struct(fields(ChosenPartij)), RegistratieOpKlantcontactInput),
    reference: decodeWith(Schema.Struct({ ...reference, ...fields(ChosenPartij) }), RegistratieInput),
    gegevens: decodeWith(Schema.Struct({ ...gegevens, ...fields(ChosenPartij) }), RegistratieInput)
  },
  identificator: {
    none: decodeWith(Schema.Struct(fields(Identificator)), RegistratieOpKlantcontactInput),
    reference: decodeWith(Schema.Struct({ ...reference, ...fields(Identificator) }), RegistratieInput),
    gegevens: decodeWith(Schema.Struct({ ...gegevens, ...fields(Identificator) }), RegistratieInput)
  }
}

export const decodeRegistratieOpKlantcontact: Decode<Registration> = (json) =>
  checked(json, Result.map(variantsFor(json).none(json), registration))

export const decodeRegistratie: Decode<Registration & Pick<RegistreerBetrokkeneCommand, "klantcontact">> = (json) => {
  const variants = variantsFor(json)
  return checked<Registration & Pick<RegistreerBetrokkeneCommand, "klantcontact">>(
    json,
    meansReference(json)
      ? Result.map(
        variants.reference(json),
        (given) => ({ ...registration(given), klantcontact: { existing: given.klantcontact } })
      )
      : Result.map(
        variants.gegevens(json),
        (given) => ({ ...registration(given), klantcontact: { nieuw: given.klantcontact } })
      )
  )
}

const variantsFor = (json: unknown) => decoders[choosesPartij(json) ? "chosen" : "identificator"]

const meansReference = (json: unknown): boolean =>
  hasMember(json, "klantcontact") && (typeof json.klantcontact === "string" || hasMember(json.klantcontact, "id"))

const registration = (given: Given): Registration => ({
  rol: given.rol,
  initiator: initiatorOf(given),
  contactgegevens: given.contactgegevens ?? geenContactgegevens,
  ...(given.identificatie === undefined
    ? {}
    : { identificatie: identificatieOf(given.identificatie, given.partijgegevens) })
})

/** Rules that no schema can say: both spellings of initiator agree, partijgegevens need an identificatie (B3). */
const checked = <A>(
  json: unknown,
  decoded: Result.Result<A, ReadonlyArray<Fault>>
): Result.Result<A, ReadonlyArray<Fault>> => {
  const faults = [...faultsOf(decoded), ...initiatorFaults(json), ...looseGegevens(json)]
  return faults.length > 0 ? Result.fail(faults) : decoded
}

const looseGegevens = (json: unknown): ReadonlyArray<Fault> =>
  !hasMember(json, "identificatie") && hasMember(json, "partijgegevens")
    ? [
      bodyFault(
        ["partijgegevens"],
        "identificatie-vereist",
        "Partijgegevens horen bij een identificatie; zonder die is de betrokkene ongekend."
      )
    ]
    : []
