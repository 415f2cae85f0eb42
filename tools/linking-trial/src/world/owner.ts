import { placesInHousehold } from "./person.ts"

/**
 * The person or organisation behind a record. A contactpersoon is another owner than the same person privately: these
 * are two partijen, which must stay apart.
 */
export const ownerOf = {
  person: (index: number): string => `person ${index}`,
  contactpersoon: (index: number): string => `contactpersoon ${index}`,
  organisation: (index: number): string => `organisation ${index}`
}

/** Whether two owners are persons in the same household. */
export const isSameHousehold = (one: string, other: string): boolean => {
  const [a, b] = [householdOf(one), householdOf(other)]
  return a !== undefined && a === b
}

const householdOf = (owner: string): number | undefined => {
  const [kind, index] = owner.split(" ")
  return kind === "organisation" ? undefined : Math.floor(Number(index) / placesInHousehold)
}
