import type { Koppelgrond } from "../voorstel.ts"

/** How far two values of a field agree. Only the first three weigh: what is missing says nothing. */
export const levels = ["gelijk", "bijna-gelijk", "anders"] as const
export type Level = typeof levels[number] | "ontbreekt"

/** The fields that are compared. */
export const comparedFields = [
  "achternaam",
  "voornaam",
  "voorletters",
  "organisatienaam",
  "email",
  "telefoon",
  "adres"
] as const
export type ComparedField = typeof comparedFields[number]

/** How probable a level is among pairs that are the same person or organisation (`m`) and among pairs that are not (`u`). */
export interface Probabilities {
  readonly m: number
  readonly u: number
}

type Veldkansen = { readonly [niveau in Exclude<Level, "ontbreekt">]: Probabilities }

/**
 * The table that all linking rests on (Fellegi and Sunter, 1969). `m` and `u` are probabilities among the pairs that are compared at
 * all: those that share a blocking key, and both have the field. So `u` is high for what a household shares anyway, and such an agreement
 * weighs little. `npm run linking-trial -- --estimate` estimates them and shows both beside each other; rounded, and where it saw few
 * (initials of two letters, typing errors in digital addresses) held back, since families name their children after each other more
 * often than a generated register does. Of an organisation's name it is the `u` of others than its own vestigingen: those are told apart
 * by there being several.
 */
export const probabilities: { readonly [veld in ComparedField]: Veldkansen } = {
  achternaam: { gelijk: { m: 0.96, u: 0.68 }, "bijna-gelijk": { m: 0.022, u: 0.02 }, anders: { m: 0.018, u: 0.3 } },
  voornaam: { gelijk: { m: 0.935, u: 0.065 }, "bijna-gelijk": { m: 0.03, u: 0.02 }, anders: { m: 0.035, u: 0.915 } },
  voorletters: { gelijk: { m: 0.13, u: 0.005 }, "bijna-gelijk": { m: 0.855, u: 0.125 }, anders: { m: 0.015, u: 0.87 } },
  organisatienaam: {
    gelijk: { m: 0.985, u: 0.1 },
    "bijna-gelijk": { m: 0.012, u: 0.005 },
    anders: { m: 0.003, u: 0.895 }
  },
  email: { gelijk: { m: 0.875, u: 0.21 }, "bijna-gelijk": { m: 0.005, u: 0.0015 }, anders: { m: 0.12, u: 0.7885 } },
  telefoon: { gelijk: { m: 0.845, u: 0.28 }, "bijna-gelijk": { m: 0.005, u: 0.002 }, anders: { m: 0.15, u: 0.718 } },
  adres: { gelijk: { m: 0.88, u: 0.655 }, "bijna-gelijk": { m: 0.078, u: 0.155 }, anders: { m: 0.042, u: 0.19 } }
}

/** What the level of a field adds to the score, in bits: log2(m/u). */
export const gewicht = (veld: ComparedField, niveau: Level): number =>
  niveau === "ontbreekt" ? 0 : gewichten[veld][niveau]

/**
 * From this score on, in bits, an ongekende is proposed to be a partij, and two partijen to be one. Merging mixes all that is known of
 * two people, so it asks for more: the same name at the same address may be a father and his son.
 */
export const thresholds = { koppelen: 3, samenvoegen: 5 } as const

/** What a ground demands of the fields, beside what {@link grondenVoor} demands of all of them. */
interface Grondeis {
  /** These agree wholly. */
  readonly gelijk: ReadonlyArray<ComparedField>
  /** These don't differ, where both give them. */
  readonly nietAnders: ReadonlyArray<ComparedField>
}

/**
 * On what somebody may be linked without a person deciding, if the policy says so. A household shares its address, its telephone and
 * sometimes its e-mail address, and a father and son may share initials as well: so each ground asks for the whole voornaam.
 */
export const groundRequirements: { readonly [grond in Koppelgrond]: Grondeis } = {
  // Who moved is left to a person: a son of the same name who left home may still use the family's e-mail address.
  "email-en-naam": { gelijk: ["email", "achternaam", "voornaam"], nietAnders: ["voorletters", "adres", "telefoon"] },
  // Who gives another e-mail address may be the son who has his father's name, and the telephone at home.
  "telefoon-adres-en-naam": {
    gelijk: ["telefoon", "adres", "achternaam", "voornaam"],
    nietAnders: ["voorletters", "email"]
  }
}

const gewichten = Object.fromEntries(
  comparedFields.map((
    veld
  ) => [
    veld,
    Object.fromEntries(
      levels.map((niveau) => [niveau, Math.log2(probabilities[veld][niveau].m / probabilities[veld][niveau].u)])
    )
  ])
) as { readonly [veld in ComparedField]: { readonly [niveau in Exclude<Level, "ontbreekt">]: number } }
