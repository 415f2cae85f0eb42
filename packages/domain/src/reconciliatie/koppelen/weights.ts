import type { Koppelgrond } from "../voorstel.ts"

/**
 * The levels of agreement between two values of a field, the most agreement first. `ontbreekt` (either is missing)
 * weighs nothing. First names that are not equal but may be one person's have levels of their own:
 *
 * - `een-van-meer-voornamen`: one record has more of the first names than the other;
 * - `roepnaam`: one is a call name of the other, or the same name in another language or script;
 * - `bijna-gelijk`: a typing error or another spelling, or the first and last name changed places.
 */
export const levels = ["gelijk", "bijna-gelijk", "anders"] as const
/**
 * As {@link levels}, of last names. `andere-achternaam`: another one, as after a marriage, where the first name or the initials
 * are alike and how somebody is reached is equal.
 */
export const levelsOfAchternaam = ["gelijk", "bijna-gelijk", "andere-achternaam", "anders"] as const
/** As {@link levels}, of first names. */
export const levelsOfVoornaam = ["gelijk", "een-van-meer-voornamen", "roepnaam", "bijna-gelijk", "anders"] as const
/**
 * As {@link levels}, of e-mail addresses and telephone numbers. `gedeeld`: of people, equal, and a family's or an office's,
 * as a landline is, or an e-mail address by its name.
 */
export const levelsOfDigitaalAdres = ["gelijk", "bijna-gelijk", "gedeeld", "anders"] as const
/** A level of a field. */
export type Level =
  | typeof levelsOfAchternaam[number]
  | typeof levelsOfVoornaam[number]
  | typeof levelsOfDigitaalAdres[number]
  | "ontbreekt"

/** Whether a level is of two values that may be one person's. */
export const isAlike = (level: Level): boolean => level !== "anders" && level !== "ontbreekt"

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

type FieldProbabilities = { readonly [level in Exclude<Level, "ontbreekt">]?: Probabilities }

/** The levels of a field, the most agreement first. */
export const levelsOf = (veld: ComparedField): ReadonlyArray<Exclude<Level, "ontbreekt">> => levelsPerField[veld]

const levelsPerField = {
  achternaam: levelsOfAchternaam,
  voornaam: levelsOfVoornaam,
  voorletters: levels,
  organisatienaam: levels,
  email: levelsOfDigitaalAdres,
  telefoon: levelsOfDigitaalAdres,
  adres: levels
} as const satisfies { readonly [veld in ComparedField]: ReadonlyArray<Level> }

/**
 * The table behind all linking (Fellegi and Sunter, 1969). `m` and `u` are probabilities among pairs that share a
 * blocking key and both have the field. So `u` is high for what a household shares, and such an agreement weighs
 * little.
 *
 * `npm run linking-trial -- --estimate` estimates them and shows both side by side. The values are rounded, and held
 * back where a register of real people is less neat than the generated ones:
 *
 * - people have more e-mail addresses and telephone numbers, move more often than they report, and name children after
 *   each other more often. So the `m` of addresses and the `u` of equal initials and a call name are moderated;
 * - an organisation's own vestigingen share its name, and the presence of several tells them apart. So `u` leaves most
 *   of those out.
 */
export const probabilities: { readonly [veld in ComparedField]: FieldProbabilities } = {
  achternaam: {
    gelijk: { m: 0.951, u: 0.51 },
    "bijna-gelijk": { m: 0.022, u: 0.018 },
    "andere-achternaam": { m: 0.004, u: 0.004 },
    anders: { m: 0.023, u: 0.468 }
  },
  voornaam: {
    gelijk: { m: 0.772, u: 0.03 },
    "een-van-meer-voornamen": { m: 0.094, u: 0.004 },
    roepnaam: { m: 0.061, u: 0.011 },
    "bijna-gelijk": { m: 0.017, u: 0.004 },
    anders: { m: 0.056, u: 0.951 }
  },
  voorletters: {
    gelijk: { m: 0.166, u: 0.005 },
    "bijna-gelijk": { m: 0.793, u: 0.12 },
    anders: { m: 0.041, u: 0.875 }
  },
  organisatienaam: {
    gelijk: { m: 0.985, u: 0.16 },
    "bijna-gelijk": { m: 0.012, u: 0.006 },
    anders: { m: 0.003, u: 0.834 }
  },
  email: {
    gelijk: { m: 0.825, u: 0.22 },
    "bijna-gelijk": { m: 0.005, u: 0.002 },
    gedeeld: { m: 0.05, u: 0.06 },
    anders: { m: 0.12, u: 0.718 }
  },
  telefoon: {
    gelijk: { m: 0.795, u: 0.25 },
    "bijna-gelijk": { m: 0.005, u: 0.002 },
    gedeeld: { m: 0.05, u: 0.1 },
    anders: { m: 0.15, u: 0.648 }
  },
  adres: { gelijk: { m: 0.835, u: 0.625 }, "bijna-gelijk": { m: 0.075, u: 0.13 }, anders: { m: 0.09, u: 0.245 } }
}

/** The weight of a level of a field, in bits: log2(m/u); 0 for `ontbreekt`. */
export const gewicht = (veld: ComparedField, level: Level): number => gewichten[veld][level] ?? 0

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
 * The grounds for linking without a person deciding, if the policy allows it. A household shares its address, telephone
 * number and sometimes e-mail address, and a father and son may share initials. A child may have the first name of a
 * parent, and give the parent's e-mail address. So each ground requires the whole voornaam, and an own telephone number
 * beside an own e-mail address: both are lent less often than one.
 *
 * Source: towns of people who do not exist, in which e-mail address and name alone were wrong in 5 of 12 500 links.
 */
export const groundRequirements: { readonly [grond in Koppelgrond]: GroundRequirement } = {
  // Somebody who moved is left to a person: a son of the same name may still use the family's e-mail address.
  "email-en-naam": {
    equal: ["email", "telefoon", "achternaam", "voornaam"],
    notDifferent: ["voorletters", "adres"]
  },
  "telefoon-adres-en-naam": {
    equal: ["telefoon", "adres", "achternaam", "voornaam", "email"],
    notDifferent: ["voorletters"]
  }
}

const gewichten = Object.fromEntries(
  comparedFields.map((
    veld
  ) => [
    veld,
    Object.fromEntries(
      Object.entries(probabilities[veld]).map(([level, { m, u }]) => [level, Math.log2(m / u)])
    )
  ])
) as { readonly [veld in ComparedField]: { readonly [level in Level]?: number } }
