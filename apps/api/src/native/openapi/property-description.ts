import { englishDescriptions } from "./english-descriptions.ts"
import { type PropertyDescription, propertyDescriptionTable } from "./property-description-table.ts"

/** What a consumer must know of a property, in Dutch and in a few words of English. */
export const propertyDescription = (name: string): PropertyDescription | undefined => {
  const described = propertyDescriptionTable[name]
  return described && { ...described, description: `${described.description} (${englishDescriptions[name]})` }
}
