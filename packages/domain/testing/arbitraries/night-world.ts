import * as fc from "fast-check"
import { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { Partij } from "../../src/partij/partij.ts"
import { type Identificator, identificatorKey } from "../../src/values/identificator.ts"
import { Nummer } from "../../src/values/nummer.ts"
import { gelezen } from "../decoding.ts"
import { peildatum } from "./circumstances.ts"
import { duidelijkPersoon } from "./clear-person.ts"
import { type VerwanteWereld, verwanteWereld } from "./related-world.ts"

/** A {@link VerwanteWereld} that a register can hold: no two partijen share an identificator (B4), and vergelijkingsvormen are as they are made. */
export type Nachtwereld = Omit<VerwanteWereld, "oudeVormen">

/** A later partij goes without the identificatoren that an earlier one has. */
const zonderGedeeldeIdentificatoren = (partijen: ReadonlyArray<Partij>): ReadonlyArray<Partij> => {
  const vergeven = new Set<string>()
  const isVrij = (identificator: Identificator): boolean => {
    const sleutel = JSON.stringify(identificatorKey(identificator))
    return !vergeven.has(sleutel) && vergeven.add(sleutel).has(sleutel)
  }
  return partijen.map((partij) => ({
    ...partij,
    gegevens: {
      ...partij.gegevens,
      identificatoren: (partij.gegevens.identificatoren as ReadonlyArray<Identificator>).filter(isVrij)
    } as Partij["gegevens"]
  }))
}

const wietske = gelezen(Partij, {
  id: "77777777-0000-4000-8000-000000000001",
  nummer: "77",
  gegevens: { soortPartij: "persoon", ...duidelijkPersoon },
  registratiedatum: peildatum,
  versie: 1
})

/** Somebody who is not easily taken for another, as partij; and as ongekende betrokkene at some of the klantcontacten, on whom a policy's grounds hold. */
const metWietske = (wereld: Nachtwereld, waar: ReadonlyArray<boolean>): Nachtwereld => ({
  ...wereld,
  partijen: [...wereld.partijen, wietske],
  betrokkenen: [
    ...wereld.betrokkenen,
    ...wereld.klantcontacten.filter((_, plaats) => waar[plaats] === true).map(({ id: klantcontact }, plaats) =>
      gelezen(Betrokkene, {
        _tag: "Ongekend",
        id: `77777777-0000-4000-8000-00000000001${plaats}`,
        klantcontact,
        rol: "klant",
        initiator: true,
        contactgegevens: duidelijkPersoon,
        registratiedatum: peildatum,
        versie: 1
      })
    )
  ]
})

export const nachtwereld: fc.Arbitrary<Nachtwereld> = fc.tuple(
  verwanteWereld,
  fc.array(fc.boolean(), { minLength: 2, maxLength: 2 })
).map(
  ([{ oudeVormen: _, ...wereld }, waar]) =>
    metWietske({ ...wereld, partijen: zonderGedeeldeIdentificatoren(wereld.partijen) }, waar)
)

const postcodeVan = (adres: object, geschreven: (postcode: string) => string): object =>
  "postcode" in adres && typeof adres.postcode === "string" ? { ...adres, postcode: geschreven(adres.postcode) } : adres

/** The value with the postcode of its bezoekadres as it could be stored before there was one way to write it. */
const slordig = <A extends { readonly bezoekadres?: object }>(gegevens: A): A =>
  gegevens.bezoekadres === undefined
    ? gegevens
    : {
      ...gegevens,
      bezoekadres: postcodeVan(
        gegevens.bezoekadres,
        (postcode) => `${postcode.slice(0, 4)} ${postcode.slice(4).toLowerCase()}`
      )
    }

const metSlordigheid = (werelden: fc.Arbitrary<Nachtwereld>): fc.Arbitrary<Nachtwereld> =>
  fc.tuple(werelden, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })).map(([wereld, keuzes]) => ({
    ...wereld,
    partijen: wereld.partijen.map((partij, plaats) =>
      keuzes[plaats] === true ? { ...partij, gegevens: slordig(partij.gegevens) } : partij
    ),
    betrokkenen: wereld.betrokkenen.map((betrokkene, plaats) =>
      keuzes[5 + plaats] === true ? { ...betrokkene, contactgegevens: slordig(betrokkene.contactgegevens) } : betrokkene
    )
  }))

/** The same with addresses in an old writing here and there: values that are read as others than are stored. */
export const slordigeNachtwereld: fc.Arbitrary<Nachtwereld> = metSlordigheid(nachtwereld)

/** Several of them in one register: many who are easily taken for one another, each with a number of his own. */
export const groteNachtwereld: fc.Arbitrary<Nachtwereld> = fc.array(
  metSlordigheid(verwanteWereld.map(({ oudeVormen: _, ...wereld }) => wereld)),
  { minLength: 8, maxLength: 8 }
).map((werelden) => ({
  klantcontacten: genummerd(werelden.flatMap(({ klantcontacten }) => klantcontacten)),
  partijen: zonderGedeeldeIdentificatoren(genummerd(werelden.flatMap(({ partijen }) => partijen))),
  betrokkenen: werelden.flatMap(({ betrokkenen }) => betrokkenen),
  ontkoppeld: new Set(werelden.flatMap(({ ontkoppeld }) => [...ontkoppeld])),
  later: new Set(werelden.flatMap(({ later }) => [...later]))
}))

const genummerd = <A extends { readonly nummer: Partij["nummer"] }>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  records.map((record, plaats) => ({ ...record, nummer: gelezen(Nummer, String(1000 + plaats)) }))
