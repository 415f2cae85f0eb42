import type { Koppelgrond } from "../voorstel.ts"

/** The levels of agreement between two values of a field. `ontbreekt` (either is missing) weighs nothing. */
export const levels = ["gelijk", "bijna-gelijk", "anders"] as const
export type Level = typeof levels[number] | "ontbreekt"

/** The compared fields. */
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

/**
 * The probability of a level among pairs that are the same person or organisation (`m`) and among pairs that are
 * not (`u`).
 */
export interface Probabilities {
  readonly m: number
  readonly u: number
}

type FieldProbabilities = { readonly [level in Exclude<Level, "ontbreekt">]: Probabilities }

/**
 * The table behind all linking (Fellegi and Sunter, 1969). `m` and `u` are probabilities among pairs that share a
 * blocking key and both have the field. So `u` is high for what a household shares, and such an agreement weighs
 * little.
 *
 * `npm run linking-trial -- --estimate` estimates them and shows both side by side. The values are rounded, and
 * held back where the trial saw few cases (initials of two letters, typing errors in digital addresses), since
 * families name children after each other more often than a generated register does. For an organisation's name,
 * `u` excludes its own vestigingen: the presence of several tells those apart.
 */
export const probabilities: { readonly [veld in ComparedField]: FieldProbabilities } = {
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

/** The weight of a level of a field, in bits: log2(m/u); 0 for `ontbreekt`. */
export const gewicht = (veld: ComparedField, level: Level): number => level === "ontbreekt" ? 0 : gewichten[veld][level]

/**
 * The score, in bits, from which linking an ongekende to a partij or merging two partijen is proposed. Merging
 * mixes all data of two people and so needs more: the same name at the same address may be father and son.
 */
export const thresholds = { koppelen: 3, samenvoegen: 5 } as const

/** What a ground requires of the fields, besides the general requirements of {@link grondenVoor}. */
interface GroundRequirement {
  /** Fields that must agree fully. */
  readonly equal: ReadonlyArray<ComparedField>
  /** Fields that may not differ if both have them. */
  readonly notDifferent: ReadonlyArray<ComparedField>
}

/**
 * The grounds for linking without a person deciding, if the policy allows it. A household shares its address,
 * telephone number and sometimes e-mail address, and a father and son may share initials. So each ground requires
 * the whole voornaam.
 */
export const groundRequirements: { readonly [grond in Koppelgrond]: GroundRequirement } = {
  // Somebody who moved is left to a person: a son of the same name may still use the family's e-mail address.
  "email-en-naam": { equal: ["email", "achternaam", "voornaam"], notDifferent: ["voorletters", "adres", "telefoon"] },
  // Somebody with another e-mail address may be the son who has his father's name and uses the telephone at home.
  "telefoon-adres-en-naam": {
    equal: ["telefoon", "adres", "achternaam", "voornaam"],
    notDifferent: ["voorletters", "email"]
  }
}

const gewichten = Object.fromEntries(
  comparedFields.map((
    veld
  ) => [
    veld,
    Object.fromEntries(
      levels.map((level) => [level, Math.log2(probabilities[veld][level].m / probabilities[veld][level].u)])
    )
  ])
) as { readonly [veld in ComparedField]: { readonly [level in Exclude<Level, "ontbreekt">]: number } }
