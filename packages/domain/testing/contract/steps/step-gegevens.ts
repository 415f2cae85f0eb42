import * as fc from "fast-check"
import {
  type Contactgegevens,
  type ExpectedVersie,
  type Identificatie,
  type Identificator,
  type Partijgegevens,
  type SoortPartij,
  type Versie
} from "../../../src/index.ts"
import { contactgegevens } from "../../arbitraries/contactgegevens.ts"
import { partijgegevens } from "../../arbitraries/partijgegevens.ts"
import type { Issued } from "../worlds/fixed-surroundings.ts"
import { freshEmailadres, freshIdentificator } from "../worlds/fresh.ts"
import { contactgegevensOfRelatives, partijgegevensOfRelatives } from "./gegevens-of-relatives.ts"
import { balie, operator } from "./registratie.ts"
import { one } from "./step.ts"

// Few of each, so that steps meet each other's records.
const identificatoren = (["bsn", "bsn", "rsin", "kvk_nummer", "kvk_nummer", "vestigingsnummer"] as const).map(
  freshIdentificator
)
export const adressen = [freshEmailadres(), freshEmailadres()]

export const place = fc.nat({ max: 999 })
export const door = fc.constantFrom(balie, operator)
export const inzagerecht = fc.record({ geheim: fc.boolean(), bsn: fc.boolean(), vertrouwelijk: fc.boolean() })
export const versie: fc.Arbitrary<ExpectedVersie> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("elke" as const) },
  fc.integer({ min: 1, max: 4 }).map((number) => number as Versie)
)

const past = (soortPartij: SoortPartij) => ({ soort }: Identificator): boolean =>
  (soort === "bsn") === (soortPartij !== "organisatie")

/** At most one of each kind that fits the kind of partij. */
const matching = (soortPartij: SoortPartij) =>
  fc.shuffledSubarray(identificatoren.filter(past(soortPartij))).map((chosen) =>
    chosen.filter(({ soort }, place) => chosen.findIndex((ander) => ander.soort === soort) === place)
  )

export const partij: fc.Arbitrary<Partijgegevens> = fc.oneof(partijgegevens, partijgegevensOfRelatives).chain((
  gegevens
) =>
  fc.tuple(matching(gegevens.soortPartij), fc.boolean()).map(([own, reachable]) => ({
    ...gegevens,
    identificatoren: own,
    ...(reachable && gegevens.voorkeurskanaal === undefined ? { digitaleAdressen: adressen.slice(0, 1) } : {})
  } as Partijgegevens))
)

export const reachable: fc.Arbitrary<Contactgegevens> = fc.oneof(
  contactgegevens,
  { weight: 2, arbitrary: contactgegevensOfRelatives },
  fc.tuple(contactgegevens, fc.constantFrom(...adressen)).map(([gegevens, adres]) => {
    const { communicatiekanaal: _, ...rest } = gegevens
    return { ...rest, digitaleAdressen: [adres] } as Contactgegevens
  })
)

export const identificatie = fc.oneof(
  fc.record({
    identificator: fc.constantFrom(...identificatoren),
    partijgegevens: fc.option(partij, { nil: undefined })
  }).map(
    ({ identificator, partijgegevens }) => (): Identificatie => ({
      soort: "identificator",
      identificator,
      ...(partijgegevens === undefined ? {} : { partijgegevens: { ...partijgegevens, identificatoren: [] } })
    })
  ),
  place.map((nummer) => ({ partijen }: Issued): Identificatie => ({
    soort: "gekozen-partij",
    partij: one(partijen, nummer)
  }))
)
