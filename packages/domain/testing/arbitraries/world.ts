import { Schema } from "effect"
import * as fc from "fast-check"
import { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { Klantcontact } from "../../src/klantcontact/klantcontact.ts"
import { Partij } from "../../src/partij/partij.ts"
import { writtenGekendeBetrokkene, writtenOngekendeBetrokkene } from "./betrokkene.ts"
import { decoded } from "./decoded.ts"
import { writtenKlantcontact } from "./klantcontact.ts"
import { writtenPartij } from "./partij.ts"

const Register = Schema.Struct({
  klantcontacten: Schema.Array(Klantcontact),
  partijen: Schema.Array(Partij),
  betrokkenen: Schema.Array(Betrokkene)
})

/**
 * A whole register: every link leads to a record, ids and numbers are unique, and no two partijen share an
 * identificator (B4).
 */
export type GeneratedRegister = typeof Register.Type
type Written = typeof Register.Encoded

/** Records with different ids and numbers, each at its first version. */
const distinct = <A extends { readonly id: string; readonly nummer: string }>(
  records: fc.Arbitrary<A>,
  minimum: number
) =>
  fc.uniqueArray(records, { minLength: minimum, maxLength: 4, selector: ({ id }) => id.toLowerCase() }).map((chosen) =>
    chosen.filter(({ nummer }, place) => chosen.findIndex((ander) => ander.nummer === nummer) === place)
  )

/** The partijen, each without the identificatoren of an earlier one. */
const withoutSharedIdentificatoren = (partijen: Written["partijen"]): Written["partijen"] => {
  const gezien = new Set<string>()
  return partijen.map((partij) => ({
    ...partij,
    gegevens: {
      ...partij.gegevens,
      identificatoren: (partij.gegevens.identificatoren ?? []).filter(({ waarde, ...rest }) => {
        const key = JSON.stringify({ ...rest, waarde: waarde.padStart(9, "0") })
        return !gezien.has(key) && gezien.add(key)
      })
    } as typeof partij.gegevens
  }))
}

const one = <A>(records: ReadonlyArray<A>, place: number): A => records[place % records.length] as A

const withReferences = (
  klantcontacten: Written["klantcontacten"],
  partijen: Written["partijen"],
  betrokkenen: ReadonlyArray<readonly [Written["betrokkenen"][number], number, number]>
): Written => ({
  klantcontacten,
  partijen,
  betrokkenen: betrokkenen.flatMap(([betrokkene, toKlantcontact, toPartij]): Written["betrokkenen"] => {
    const klantcontact = one(klantcontacten, toKlantcontact).id
    if (betrokkene._tag === "Ongekend") return [{ ...betrokkene, klantcontact }]
    return partijen.length === 0 ? [] : [{ ...betrokkene, klantcontact, partij: one(partijen, toPartij).id }]
  })
})

const writtenWorld: fc.Arbitrary<Written> = fc.tuple(
  distinct(writtenKlantcontact, 1),
  distinct(writtenPartij, 0).map(withoutSharedIdentificatoren),
  fc.uniqueArray(fc.tuple(fc.oneof(writtenOngekendeBetrokkene, writtenGekendeBetrokkene), fc.nat(), fc.nat()), {
    maxLength: 8,
    selector: ([{ id }]) => id.toLowerCase()
  })
).map((parts) => withReferences(...parts))

/** Registers of up to 4 klantcontacten, 4 partijen and 8 betrokkenen of both usage modes. */
export const wereld: fc.Arbitrary<GeneratedRegister> = decoded(Register, writtenWorld)
