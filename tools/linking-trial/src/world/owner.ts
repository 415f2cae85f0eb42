import { placesInHousehold } from "./person.ts"

/** Who or what a record is of. As contactpersoon somebody is another than as himself: those are two partijen, and must not be mixed up. */
export const ownerOf = {
  person: (index: number): string => `person ${index}`,
  contactpersoon: (index: number): string => `contactpersoon ${index}`,
  organisation: (index: number): string => `organisation ${index}`
}

/** Whether two are persons who live together. */
export const isSameHousehold = (one: string, other: string): boolean => {
  const [a, b] = [householdOf(one), householdOf(other)]
  return a !== undefined && a === b
}

const householdOf = (owner: string): number | undefined => {
  const [kind, index] = owner.split(" ")
  return kind === "organisation" ? undefined : Math.floor(Number(index) / placesInHousehold)
}
