import { Schema } from "effect"
import { Identificator, Identificatorsoort } from "../values/identificator.ts"
import { regel, violation } from "../values/regel.ts"
import { ruleOverItems } from "../values/rule-over-fields.ts"

/** The kinds of partij: a person, an organisation, or a person as contact for an organisation. */
export const soortenPartij = ["persoon", "organisatie", "contactpersoon"] as const
/** The kind of a known person or organisation: one of {@link soortenPartij}. */
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

/** A list of identificatoren has at most one of each kind. */
export const oneOfEachKind = ruleOverItems(["soort"], (identificatoren: Given) => {
  const soorten = identificatoren.flatMap((one) => one === undefined ? [] : [one.soort])
  return new Set(soorten).size === soorten.length ? undefined : violation([], dubbel.foutcode, dubbel.message)
})

/** The length of a list of identificatoren. With one more than there are kinds, it has two of one kind. */
export const maximumIdentificatoren = Schema.isMaxLength(Identificatorsoort.literals.length, dubbel)

/**
 * The identificatoren of one partij: at most one of each kind (`identificatorsoort-dubbel`), and only kinds that fit
 * the partij (`identificator-past-niet-bij-soort-partij`).
 */
export const identificatorenVan = (soortPartij: SoortPartij) =>
  Schema.Array(Identificator).check(
    maximumIdentificatoren,
    ruleOverItems(["soort"], (identificatoren: Given) =>
      identificatoren.every((one) =>
          one === undefined || pastBijSoortPartij(one.soort, soortPartij)
        )
        ? undefined
        : violation(
          [],
          "identificator-past-niet-bij-soort-partij",
          `Bij soortPartij ${soortPartij} past alleen: ${allowed[soortPartij].join(", ")}.`
        )),
    oneOfEachKind
  )

type Given = ReadonlyArray<{ readonly soort: Identificatorsoort } | undefined>
