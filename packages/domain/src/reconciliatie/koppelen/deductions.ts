import { type ComparedField, isAlike, type Level } from "./weights.ts"

type Levels = { readonly [veld in ComparedField]: Level }

/** A kenmerk that takes something off a score, in bits. */
export interface Deduction {
  readonly veld: string
  readonly uitkomst: string
  readonly gewicht: number
}

/**
 * What is taken off a score since the weights of its fields would promise too much. These hold for fields that tell of
 * each other nothing. `npm run linking-trial -- --chances` shows of every kind how often it is right.
 *
 * - Of people of whom neither an own telephone number nor an own e-mail address agrees, only the address and a family's
 *   landline and e-mail address may agree, which father and son share beside their name.
 * - Where no names could be compared, all that agrees is what a household shares.
 * - Where only last names could be compared, the address says which household it was, not who of it.
 * - An organisation's vestigingen share its name and often its e-mail address; only a telephone number or an address tells
 *   them apart.
 */
export const deductionsFrom = (levels: Levels): ReadonlyArray<Deduction> => [
  ...(isWithoutDigitaalAdres(levels) ? [{ veld: "digitaleAdressen", uitkomst: "geen-gelijk", gewicht: -1.5 }] : []),
  ...(isWithoutNaam(levels) ? [{ veld: "naam", uitkomst: "niet-vergeleken", gewicht: -0.75 }] : []),
  ...(isAnybodyOfHousehold(levels) ? [{ veld: "voornaam", uitkomst: "niet-vergeleken", gewicht: -0.3 }] : []),
  ...(isWithoutPlace(levels) ? [{ veld: "organisatienaam", uitkomst: "zonder-nummer-of-adres", gewicht: -1.5 }] : [])
]

const isWithoutDigitaalAdres = ({ achternaam, email, telefoon }: Levels): boolean =>
  achternaam !== "ontbreekt" && [email, telefoon].every((level) => level === "gedeeld" || !isAlike(level))

const isWithoutNaam = ({ achternaam, organisatienaam, voorletters, voornaam }: Levels): boolean =>
  [achternaam, organisatienaam, voorletters, voornaam].every((level) => level === "ontbreekt")

const isAnybodyOfHousehold = ({ achternaam, adres, voorletters, voornaam }: Levels): boolean =>
  isAlike(achternaam) && isAlike(adres) && voornaam === "ontbreekt" && voorletters === "ontbreekt"

const isWithoutPlace = ({ achternaam, adres, organisatienaam, telefoon }: Levels): boolean =>
  achternaam === "ontbreekt" && isAlike(organisatienaam) && !isAlike(telefoon) && !isAlike(adres)
