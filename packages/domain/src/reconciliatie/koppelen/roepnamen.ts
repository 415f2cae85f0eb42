import { roepnamenElsewhere } from "./roepnamen-elsewhere-table.ts"
import { roepnamenOfMen } from "./roepnamen-of-men-table.ts"
import { roepnamenOfWomen } from "./roepnamen-of-women-table.ts"
import { spelled } from "./spelling.ts"
import { transliterations } from "./transliterations-table.ts"

/** The ways to write a name, for each way that stands in {@link transliterations}. */
const writings: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  transliterations.trim().split("\n").map((line) => line.split(" ")).flatMap((group) =>
    group.map((naam) => [naam, group])
  )
)

const lines = [roepnamenOfMen, roepnamenOfWomen, roepnamenElsewhere].flatMap((table) => table.trim().split("\n"))

/**
 * Each call name with each official first name that it may stand for, and each name with each other way to write it, as
 * folded words.
 */
export const roepnaamPairs: ReadonlyArray<readonly [roepnaam: string, official: string]> = [
  ...lines.flatMap((line) => {
    const [official = "", ...roepnamen] = line.split(/[:,]\s*/u)
    return roepnamen.flatMap((roepnaam) =>
      (writings.get(official) ?? [official]).map((written) => [roepnaam, written] as const)
    )
  }),
  ...[...writings].flatMap(([naam, group]) =>
    group.filter((other) => other !== naam).map((other) => [naam, other] as const)
  )
]

/** The words in one spelling, as one word. */
export const spelledAsOne = (folded: string): string => spelled(folded.replaceAll("ij", "y")).replaceAll(" ", "")

const namesOf = (
  key: (pair: typeof roepnaamPairs[number]) => string,
  value: (pair: typeof roepnaamPairs[number]) => string
): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map(
    [...Map.groupBy(roepnaamPairs, (pair) => spelledAsOne(key(pair)))]
      .map(([naam, pairs]) => [naam, [...new Set(pairs.map((pair) => spelledAsOne(value(pair))))]])
  )

const officialNamen = namesOf(([roepnaam]) => roepnaam, ([, official]) => official)

/** The official first names that a call name may stand for, all in one spelling; empty when there are none. */
export const officialNamenOf = (roepnaam: string): ReadonlyArray<string> => officialNamen.get(roepnaam) ?? []

/** Whether the name in one spelling is a call name. */
export const isRoepnaam = (naam: string): boolean => officialNamen.has(naam)

const all: ReadonlySet<string> = new Set(roepnaamPairs.flat().map(spelledAsOne))

/** Whether the folded name is that of people, as far as the tables know: a call name or an official one. */
export const isKnownVoornaam = (folded: string): boolean => all.has(spelledAsOne(folded))

/** Whether one of two names in one spelling is a call name of the other. Two call names of one official name are not. */
export const isRoepnaamVan = (one: string, other: string): boolean =>
  officialNamenOf(one).includes(other) || officialNamenOf(other).includes(one)

const letters = new Map(
  [...Map.groupBy(roepnaamPairs, ([roepnaam]) => spelledAsOne(roepnaam))].map(([roepnaam, pairs]) => [
    roepnaam,
    [...new Set(pairs.map(([, official]) => official.slice(0, 1)))]
  ])
)

/** The first letters of the official names that a call name in one spelling may stand for; empty when there are none. */
export const lettersOfOfficialNamen = (roepnaam: string): ReadonlyArray<string> => letters.get(roepnaam) ?? []
