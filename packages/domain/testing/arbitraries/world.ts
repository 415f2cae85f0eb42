import { Schema } from "effect"
import * as fc from "fast-check"
import { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { Klantcontact } from "../../src/klantcontact/klantcontact.ts"
import { Partij } from "../../src/partij/partij.ts"
import { geschrevenGekendeBetrokkene, geschrevenOngekendeBetrokkene } from "./betrokkene.ts"
import { decoded } from "./decoded.ts"
import { geschrevenKlantcontact } from "./klantcontact.ts"
import { geschrevenPartij } from "./partij.ts"

const Register = Schema.Struct({
  klantcontacten: Schema.Array(Klantcontact),
  partijen: Schema.Array(Partij),
  betrokkenen: Schema.Array(Betrokkene)
})

/** A whole register: every link leads somewhere, ids and numbers are unique, and no two partijen share an identificator (B4). */
export type Wereld = typeof Register.Type
type Geschreven = typeof Register.Encoded

/** Records that differ in id and in number, each at its first writing. */
const verschillend = <A extends { readonly id: string; readonly nummer: string }>(
  records: fc.Arbitrary<A>,
  minimum: number
) =>
  fc.uniqueArray(records, { minLength: minimum, maxLength: 4, selector: ({ id }) => id.toLowerCase() }).map((gekozen) =>
    gekozen.filter(({ nummer }, plaats) => gekozen.findIndex((ander) => ander.nummer === nummer) === plaats)
  )

/** The partijen, of which a later one goes without the identificatoren that an earlier one has. */
const zonderGedeeldeIdentificatoren = (partijen: Geschreven["partijen"]): Geschreven["partijen"] => {
  const gezien = new Set<string>()
  return partijen.map((partij) => ({
    ...partij,
    gegevens: {
      ...partij.gegevens,
      identificatoren: (partij.gegevens.identificatoren ?? []).filter(({ waarde, ...overig }) => {
        const sleutel = JSON.stringify({ ...overig, waarde: waarde.padStart(9, "0") })
        return !gezien.has(sleutel) && gezien.add(sleutel)
      })
    } as typeof partij.gegevens
  }))
}

const een = <A>(records: ReadonlyArray<A>, plaats: number): A => records[plaats % records.length] as A

const metVerwijzingen = (
  klantcontacten: Geschreven["klantcontacten"],
  partijen: Geschreven["partijen"],
  betrokkenen: ReadonlyArray<readonly [Geschreven["betrokkenen"][number], number, number]>
): Geschreven => ({
  klantcontacten,
  partijen,
  betrokkenen: betrokkenen.flatMap(([betrokkene, naarKlantcontact, naarPartij]): Geschreven["betrokkenen"] => {
    const klantcontact = een(klantcontacten, naarKlantcontact).id
    if (betrokkene._tag === "Ongekend") return [{ ...betrokkene, klantcontact }]
    return partijen.length === 0 ? [] : [{ ...betrokkene, klantcontact, partij: een(partijen, naarPartij).id }]
  })
})

const geschrevenWereld: fc.Arbitrary<Geschreven> = fc.tuple(
  verschillend(geschrevenKlantcontact, 1),
  verschillend(geschrevenPartij, 0).map(zonderGedeeldeIdentificatoren),
  fc.uniqueArray(fc.tuple(fc.oneof(geschrevenOngekendeBetrokkene, geschrevenGekendeBetrokkene), fc.nat(), fc.nat()), {
    maxLength: 8,
    selector: ([{ id }]) => id.toLowerCase()
  })
).map((delen) => metVerwijzingen(...delen))

/** Registers of up to 4 klantcontacten, 4 partijen and 8 betrokkenen of both usage modes. */
export const wereld: fc.Arbitrary<Wereld> = decoded(Register, geschrevenWereld)
