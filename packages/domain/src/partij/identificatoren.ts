import { Schema } from "effect"
import { Identificator, Identificatorsoort } from "../values/identificator.ts"
import { regel } from "../values/regel.ts"

/** The kinds of partij: a person, an organisation, or a person as contact for an organisation. */
export const soortenPartij = ["persoon", "organisatie", "contactpersoon"] as const
export type SoortPartij = typeof soortenPartij[number]

const allowed: { readonly [soort in SoortPartij]: ReadonlyArray<Identificatorsoort> } = {
  persoon: ["bsn"],
  organisatie: ["rsin", "kvk_nummer", "vestigingsnummer"],
  contactpersoon: ["bsn"]
}

/**
 * Whether this kind of identificator fits this kind of partij: a bsn fits a natural person, the others fit an
 * organisation.
 */
export const pastBijSoortPartij = (identificator: Identificatorsoort, partij: SoortPartij): boolean =>
  allowed[partij].includes(identificator)

const dubbel = regel("identificatorsoort-dubbel", "Een partij heeft van elke soort identificator ten hoogste één.")

/** The length of a list of identificatoren. With one more than there are kinds, it has two of one kind. */
export const maximumIdentificatoren = Schema.isMaxLength(Identificatorsoort.literals.length, dubbel)

/**
 * The identificatoren of one partij: at most one of each kind (`identificatorsoort-dubbel`), and only kinds that fit
 * the partij (`identificator-past-niet-bij-soort-partij`).
 */
export const identificatorenVan = (soortPartij: SoortPartij) =>
  Schema.Array(Identificator).check(
    maximumIdentificatoren,
    Schema.makeFilter(
      (identificatoren: ReadonlyArray<Identificator>) =>
        identificatoren.every(({ soort }) => pastBijSoortPartij(soort, soortPartij)),
      regel(
        "identificator-past-niet-bij-soort-partij",
        `Bij soortPartij ${soortPartij} past alleen: ${allowed[soortPartij].join(", ")}.`
      )
    ),
    Schema.makeFilter(
      (identificatoren: ReadonlyArray<Identificator>) =>
        new Set(identificatoren.map(({ soort }) => soort)).size === identificatoren.length,
      dubbel
    )
  )
