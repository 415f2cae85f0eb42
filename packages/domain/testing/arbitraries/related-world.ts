import { Schema } from "effect"
import * as fc from "fast-check"
import { withMoments } from "../../src/betrokkene/afwijkingen-gegeven-op.ts"
import { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { anonimiseer, Klantcontact } from "../../src/klantcontact/klantcontact.ts"
import { Partij } from "../../src/partij/partij.ts"
import { Internetaakgegevens, InternetaakId } from "../../src/side-records/internetaak.ts"
import { newSideRecord, type SideRecord } from "../../src/side-records/side-record.ts"
import type { Tijdstip } from "../../src/values/tijdstip.ts"
import { read } from "../decoding.ts"
import { ago } from "./circumstances.ts"
import { relatedBetrokkene, writtenBetrokkene } from "./related-betrokkene.ts"
import { relatedPartij, writtenPartij } from "./related-partij.ts"

const Register = Schema.Struct({
  klantcontacten: Schema.Array(Klantcontact),
  partijen: Schema.Array(Partij),
  betrokkenen: Schema.Array(Betrokkene)
})

/**
 * A register in which the reconciliation has something to find: similar people, klantcontacten that are young or old
 * against the peildatum, right and wrong links. Partijen may share an identificator, as they could before B4 was
 * enforced.
 */
export interface RelatedWorld {
  readonly klantcontacten: ReadonlyArray<Klantcontact>
  readonly partijen: ReadonlyArray<Partij>
  readonly betrokkenen: ReadonlyArray<Betrokkene>
  readonly internetaken: ReadonlyArray<SideRecord<"internetaak">>
  /** Ids of the betrokkenen that were unlinked at some time. */
  readonly ontkoppeld: ReadonlySet<string>
  /** Ids of the partijen that were written after all betrokkenen. */
  readonly later: ReadonlySet<string>
  /**
   * Ids of the betrokkenen and partijen that are stored with an older comparison form of their digital addresses: the
   * address as it was written.
   */
  readonly oldForms: ReadonlySet<string>
}

const klantcontact = fc.record({
  kanaal: fc.constantFrom("telefoon", "balie", "post"),
  texts: fc.constantFrom({ onderwerp: "Vraag van Zandstra" }, {
    onderwerp: "Proefdorps verzoek",
    inhoud: "Belt terug op 06 70012301"
  }),
  plaatsgevondenOp: fc.oneof({ weight: 5, arbitrary: ago }, fc.constant("2099-01-01T00:00:00.000Z")),
  registratiedatum: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, ago),
  statuses: fc.array(fc.constantFrom("te_verwerken", "verwerkt"), { maxLength: 2 }),
  anonymous: fc.constantFrom(...Array<boolean>(7).fill(false), true)
})

/** The ids of the records for which the condition holds. */
const van = <A>(
  records: ReadonlyArray<{ readonly id: string; readonly choice: A }>,
  holds: (choice: A) => boolean
): ReadonlySet<string> => new Set(records.filter(({ choice }) => holds(choice)).map(({ id }) => id))

/** Sometimes none, otherwise two or more. */
const ofNoneOrMore = <A>(records: fc.Arbitrary<A>, maximum: number): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(records, { minLength: 2, maxLength: maximum, size: "max" }) },
    fc.constant([])
  )

/** Registers of 1 or 2 klantcontacten, up to 4 partijen and up to 5 betrokkenen. */
export const relatedWorld: fc.Arbitrary<RelatedWorld> = fc.tuple(
  fc.uniqueArray(fc.uuid(), { minLength: 15, maxLength: 15 }),
  fc.array(klantcontact, { minLength: 1, maxLength: 2, size: "max" }),
  ofNoneOrMore(relatedPartij, 4),
  ofNoneOrMore(relatedBetrokkene, 5)
).map(([ids, contacts, partijChoices, betrokkeneChoices]) => {
  const id = (place: number): string => ids[place] ?? ""
  const partijen = partijChoices.map((choice, place) => ({ id: id(place), choice }))
  const betrokkenen = betrokkeneChoices.map((choice, place) => ({ id: id(4 + place), choice }))
  const register = read(Register, {
    klantcontacten: contacts.map(({ kanaal, plaatsgevondenOp, registratiedatum = plaatsgevondenOp, texts }, place) => ({
      id: id(9 + place),
      nummer: String(place + 1),
      gegevens: { kanaal, ...texts, plaatsgevondenOp },
      registratiedatum,
      versie: 1
    })),
    partijen: partijen.map(({ id, choice }, place) => writtenPartij(id, place, choice)),
    betrokkenen: betrokkenen.map(({ id: own, choice }) => {
      const to = partijen[choice.toPartij % Math.max(1, partijen.length)]
      return writtenBetrokkene(
        own,
        id(9 + choice.klantcontact % contacts.length),
        to && { id: to.id, self: to.choice.self },
        choice
      )
    })
  })
  return {
    ...register,
    klantcontacten: register.klantcontacten.map((contact, place) =>
      contacts[place]?.anonymous ? anonimiseer(contact) : contact
    ),
    // As the register keeps them: no moments of kinds that a betrokkene does not have.
    betrokkenen: register.betrokkenen.map((one) => withMoments(one, [one], one.registratiedatum)),
    internetaken: contacts.flatMap(({ plaatsgevondenOp, statuses }, place) =>
      statuses.map((status, which) =>
        newSideRecord(
          "internetaak",
          read(InternetaakId, id(11 + 2 * place + which)),
          read(Internetaakgegevens, { klantcontact: id(9 + place), gevraagdeHandeling: "Bel terug", status }),
          plaatsgevondenOp as Tijdstip
        )
      )
    ),
    ontkoppeld: van(betrokkenen, ({ ontkoppeld }) => ontkoppeld),
    later: van(partijen, ({ later }) => later),
    oldForms: new Set([
      ...van(betrokkenen, ({ oldForms }) => oldForms),
      ...van(partijen, ({ oldForms }) => oldForms)
    ])
  }
})
