import { Schema } from "effect"
import * as fc from "fast-check"
import { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { anonimiseer, Klantcontact } from "../../src/klantcontact/klantcontact.ts"
import { Partij } from "../../src/partij/partij.ts"
import { gelezen } from "../decoding.ts"
import { geleden } from "./circumstances.ts"
import { geschrevenBetrokkene, verwanteBetrokkene } from "./related-betrokkene.ts"
import { geschrevenPartij, verwantePartij } from "./related-partij.ts"

const Register = Schema.Struct({
  klantcontacten: Schema.Array(Klantcontact),
  partijen: Schema.Array(Partij),
  betrokkenen: Schema.Array(Betrokkene)
})

/**
 * A register in which the reconciliation has something to find: people who are easily taken for one another, klantcontacten that are
 * young and old against the peildatum, links that are right and wrong. Partijen may share an identificator, as before that was refused.
 */
export interface VerwanteWereld {
  readonly klantcontacten: ReadonlyArray<Klantcontact>
  readonly partijen: ReadonlyArray<Partij>
  readonly betrokkenen: ReadonlyArray<Betrokkene>
  /** Ids of the betrokkenen who were once unlinked. */
  readonly ontkoppeld: ReadonlySet<string>
  /** Ids of the partijen that were written after all betrokkenen. */
  readonly later: ReadonlySet<string>
  /** Ids of the betrokkenen and partijen with whose digital addresses an older vergelijkingsvorm is stored: as each was written. */
  readonly oudeVormen: ReadonlySet<string>
}

const klantcontact = fc.record({
  kanaal: fc.constantFrom("telefoon", "balie", "post"),
  teksten: fc.constantFrom({ onderwerp: "Vraag van Zandstra" }, {
    onderwerp: "Proefdorps verzoek",
    inhoud: "Belt terug op 06 70012301"
  }),
  plaatsgevondenOp: geleden,
  anoniem: fc.constantFrom(...Array<boolean>(7).fill(false), true)
})

/** The ids of those for whom it holds. */
const van = <A>(
  records: ReadonlyArray<{ readonly id: string; readonly keuze: A }>,
  geldt: (keuze: A) => boolean
): ReadonlySet<string> => new Set(records.filter(({ keuze }) => geldt(keuze)).map(({ id }) => id))

/** None now and then, else two or more. */
const vanNulOfMeer = <A>(records: fc.Arbitrary<A>, maximum: number): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(records, { minLength: 2, maxLength: maximum, size: "max" }) },
    fc.constant([])
  )

/** Registers of 1 or 2 klantcontacten, up to 4 partijen and up to 5 betrokkenen. */
export const verwanteWereld: fc.Arbitrary<VerwanteWereld> = fc.tuple(
  fc.uniqueArray(fc.uuid(), { minLength: 11, maxLength: 11 }),
  fc.array(klantcontact, { minLength: 1, maxLength: 2, size: "max" }),
  vanNulOfMeer(verwantePartij, 4),
  vanNulOfMeer(verwanteBetrokkene, 5)
).map(([ids, contacten, partijkeuzes, betrokkenkeuzes]) => {
  const id = (plaats: number): string => ids[plaats] ?? ""
  const partijen = partijkeuzes.map((keuze, plaats) => ({ id: id(plaats), keuze }))
  const betrokkenen = betrokkenkeuzes.map((keuze, plaats) => ({ id: id(4 + plaats), keuze }))
  const register = gelezen(Register, {
    klantcontacten: contacten.map(({ kanaal, plaatsgevondenOp, teksten }, plaats) => ({
      id: id(9 + plaats),
      nummer: String(plaats + 1),
      gegevens: { kanaal, ...teksten, plaatsgevondenOp },
      registratiedatum: plaatsgevondenOp,
      versie: 1
    })),
    partijen: partijen.map(({ id, keuze }, plaats) => geschrevenPartij(id, plaats, keuze)),
    betrokkenen: betrokkenen.map(({ id: eigen, keuze }) => {
      const naar = partijen[keuze.naarPartij % Math.max(1, partijen.length)]
      return geschrevenBetrokkene(
        eigen,
        id(9 + keuze.klantcontact % contacten.length),
        naar && { id: naar.id, hij: naar.keuze.hij },
        keuze
      )
    })
  })
  return {
    ...register,
    klantcontacten: register.klantcontacten.map((contact, plaats) =>
      contacten[plaats]?.anoniem ? anonimiseer(contact) : contact
    ),
    ontkoppeld: van(betrokkenen, ({ ontkoppeld }) => ontkoppeld),
    later: van(partijen, ({ later }) => later),
    oudeVormen: new Set([
      ...van(betrokkenen, ({ oudeVormen }) => oudeVormen),
      ...van(partijen, ({ oudeVormen }) => oudeVormen)
    ])
  }
})
