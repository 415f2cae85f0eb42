import type { Koppelgrond } from "../voorstel.ts"

/** How far two values of a field agree. Only the first three weigh: what is missing says nothing. */
export const niveaus = ["gelijk", "bijna-gelijk", "anders"] as const
export type Niveau = typeof niveaus[number] | "ontbreekt"

/** The fields that are compared. */
export const vergelekenVelden = ["achternaam", "voornaam", "voorletters", "organisatienaam", "email", "telefoon", "adres"] as const
export type VergelekenVeld = typeof vergelekenVelden[number]

/** How probable a level is among pairs that are the same person or organisation (`m`) and among pairs that are not (`u`). */
export interface Kansen {
  readonly m: number
  readonly u: number
}

type Veldkansen = { readonly [niveau in Exclude<Niveau, "ontbreekt">]: Kansen }

/**
 * The table that all linking rests on (Fellegi and Sunter, 1969). `m` and `u` are probabilities among pairs of records that share a
 * blocking key and both have the field: so `u` is high for what a household shares anyway, and such an agreement weighs little.
 * `npm run linking-trial -- --estimate` estimates them anew and shows both.
 */
export const kansen: { readonly [veld in VergelekenVeld]: Veldkansen } = {
  achternaam: { gelijk: { m: 0.93, u: 0.5 }, "bijna-gelijk": { m: 0.05, u: 0.04 }, anders: { m: 0.02, u: 0.46 } },
  voornaam: { gelijk: { m: 0.9, u: 0.03 }, "bijna-gelijk": { m: 0.07, u: 0.02 }, anders: { m: 0.03, u: 0.95 } },
  voorletters: { gelijk: { m: 0.6, u: 0.05 }, "bijna-gelijk": { m: 0.38, u: 0.1 }, anders: { m: 0.02, u: 0.85 } },
  organisatienaam: { gelijk: { m: 0.9, u: 0.3 }, "bijna-gelijk": { m: 0.08, u: 0.02 }, anders: { m: 0.02, u: 0.68 } },
  email: { gelijk: { m: 0.8, u: 0.05 }, "bijna-gelijk": { m: 0.05, u: 0.005 }, anders: { m: 0.15, u: 0.945 } },
  telefoon: { gelijk: { m: 0.8, u: 0.2 }, "bijna-gelijk": { m: 0.03, u: 0.002 }, anders: { m: 0.17, u: 0.798 } },
  adres: { gelijk: { m: 0.85, u: 0.6 }, "bijna-gelijk": { m: 0.06, u: 0.04 }, anders: { m: 0.09, u: 0.36 } }
}

/** What the level of a field adds to the score, in bits: log2(m/u). */
export const gewicht = (veld: VergelekenVeld, niveau: Niveau): number => niveau === "ontbreekt" ? 0 : gewichten[veld][niveau]

/** From this score on two records are proposed as one person or organisation, in bits. */
export const drempel = 5

/** What a ground demands of the fields, beside what {@link grondenVoor} demands of all of them. */
interface Grondeis {
  /** These agree wholly. */
  readonly gelijk: ReadonlyArray<VergelekenVeld>
  /** These don't differ, where both give them. */
  readonly nietAnders: ReadonlyArray<VergelekenVeld>
}

/**
 * On what somebody may be linked without a person deciding, if the policy says so. A household shares its address, its telephone and
 * sometimes its e-mail address, and a father and son may share initials as well: so each ground asks for the whole voornaam.
 */
export const grondeisen: { readonly [grond in Koppelgrond]: Grondeis } = {
  // Who moved is left to a person: a son of the same name who left home may still use the family's e-mail address.
  "email-en-naam": { gelijk: ["email", "achternaam", "voornaam"], nietAnders: ["voorletters", "adres"] },
  // Who gives another e-mail address may be the son who has his father's name, and the telephone at home.
  "telefoon-adres-en-naam": { gelijk: ["telefoon", "adres", "achternaam", "voornaam"], nietAnders: ["voorletters", "email"] }
}

const gewichten = Object.fromEntries(
  vergelekenVelden.map((veld) => [veld, Object.fromEntries(niveaus.map((niveau) => [niveau, Math.log2(kansen[veld][niveau].m / kansen[veld][niveau].u)]))])
) as { readonly [veld in VergelekenVeld]: { readonly [niveau in Exclude<Niveau, "ontbreekt">]: number } }
