import * as fc from "fast-check"
import { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { Partij } from "../../src/partij/partij.ts"
import { type Identificator, identificatorKey } from "../../src/values/identificator.ts"
import { Nummer } from "../../src/values/nummer.ts"
import { read } from "../decoding.ts"
import { peildatum } from "./circumstances.ts"
import { clearPerson } from "./clear-person.ts"
import { type RelatedWorld, relatedWorld } from "./related-world.ts"

/**
 * A {@link RelatedWorld} that a register can hold: no two partijen share an identificator (B4), and comparison forms
 * are as the domain makes them.
 */
export type NightWorld = Omit<RelatedWorld, "oldForms">

/** A later partij loses the identificatoren that an earlier one has. */
const withoutSharedIdentificatoren = (partijen: ReadonlyArray<Partij>): ReadonlyArray<Partij> => {
  const assigned = new Set<string>()
  const isFree = (identificator: Identificator): boolean => {
    const key = JSON.stringify(identificatorKey(identificator))
    return !assigned.has(key) && assigned.add(key).has(key)
  }
  return partijen.map((partij) => ({
    ...partij,
    gegevens: {
      ...partij.gegevens,
      identificatoren: (partij.gegevens.identificatoren as ReadonlyArray<Identificator>).filter(isFree)
    } as Partij["gegevens"]
  }))
}

const wietske = read(Partij, {
  id: "77777777-0000-4000-8000-000000000001",
  nummer: "77",
  gegevens: { soortPartij: "persoon", ...clearPerson },
  registratiedatum: peildatum,
  versie: 1
})

/**
 * Somebody who is not easily taken for another: as a partij, and as ongekende betrokkene at some klantcontacten, so
 * that the grounds of a policy hold.
 */
const withWietske = (wereld: NightWorld, present: ReadonlyArray<boolean>): NightWorld => ({
  ...wereld,
  partijen: [...wereld.partijen, wietske],
  betrokkenen: [
    ...wereld.betrokkenen,
    ...wereld.klantcontacten.filter((_, place) => present[place] === true).map(({ id: klantcontact }, place) =>
      read(Betrokkene, {
        _tag: "Ongekend",
        id: `77777777-0000-4000-8000-00000000001${place}`,
        klantcontact,
        rol: "klant",
        initiator: true,
        contactgegevens: clearPerson,
        registratiedatum: peildatum,
        versie: 1
      })
    )
  ]
})

/** A world in which a run of the reconciliation has something to find. */
export const nightWorld: fc.Arbitrary<NightWorld> = fc.tuple(
  relatedWorld,
  fc.array(fc.boolean(), { minLength: 2, maxLength: 2 })
).map(
  ([{ oldForms: _, ...wereld }, present]) =>
    withWietske({ ...wereld, partijen: withoutSharedIdentificatoren(wereld.partijen) }, present)
)

const postcodeVan = (adres: object, written: (postcode: string) => string): object =>
  "postcode" in adres && typeof adres.postcode === "string" ? { ...adres, postcode: written(adres.postcode) } : adres

/** The value with the postcode of its bezoekadres as it could be stored before there was one spelling. */
const sloppy = <A extends { readonly bezoekadres?: object }>(gegevens: A): A =>
  gegevens.bezoekadres === undefined
    ? gegevens
    : {
      ...gegevens,
      bezoekadres: postcodeVan(
        gegevens.bezoekadres,
        (postcode) => `${postcode.slice(0, 4)} ${postcode.slice(4).toLowerCase()}`
      )
    }

const withSloppiness = (werelden: fc.Arbitrary<NightWorld>): fc.Arbitrary<NightWorld> =>
  fc.tuple(werelden, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })).map(([wereld, choices]) => ({
    ...wereld,
    partijen: wereld.partijen.map((partij, place) =>
      choices[place] === true ? { ...partij, gegevens: sloppy(partij.gegevens) } : partij
    ),
    betrokkenen: wereld.betrokkenen.map((betrokkene, place) =>
      choices[5 + place] === true ? { ...betrokkene, contactgegevens: sloppy(betrokkene.contactgegevens) } : betrokkene
    )
  }))

/** The same, with some addresses in an old spelling: values that are read differently than they are stored. */
export const sloppyNightWorld: fc.Arbitrary<NightWorld> = withSloppiness(nightWorld)

/** Several worlds in one register: many similar people, each with identificatoren of their own. */
export const largeNightWorld: fc.Arbitrary<NightWorld> = fc.array(
  withSloppiness(relatedWorld.map(({ oldForms: _, ...wereld }) => wereld)),
  { minLength: 8, maxLength: 8 }
).map((werelden) => ({
  klantcontacten: numbered(werelden.flatMap(({ klantcontacten }) => klantcontacten)),
  partijen: withoutSharedIdentificatoren(numbered(werelden.flatMap(({ partijen }) => partijen))),
  betrokkenen: werelden.flatMap(({ betrokkenen }) => betrokkenen),
  internetaken: werelden.flatMap(({ internetaken }) => internetaken),
  ontkoppeld: new Set(werelden.flatMap(({ ontkoppeld }) => [...ontkoppeld])),
  later: new Set(werelden.flatMap(({ later }) => [...later]))
}))

const numbered = <A extends { readonly nummer: Partij["nummer"] }>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  records.map((record, place) => ({ ...record, nummer: read(Nummer, String(1000 + place)) }))
