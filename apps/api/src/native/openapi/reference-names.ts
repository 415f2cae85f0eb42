import { isJsonObject, type JsonObject } from "../../http/json-value.ts"

/** The schemas that stand once, by their names. */
export type Components = { readonly [name: string]: JsonObject }

const place = "#/components/schemas/"

export const referenceTo = (name: string): JsonObject => ({ $ref: `${place}${name}` })

/** The name of the component that a schema refers to; undefined if it is no reference. */
export const referredName = ({ $ref: reference }: JsonObject): string | undefined =>
  typeof reference === "string" && reference.startsWith(place) ? reference.slice(place.length) : undefined

/** The names of all components that the values refer to, also by way of others. */
export const reachableNames = (values: ReadonlyArray<unknown>, components: Components): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit)
    } else if (isJsonObject(value)) {
      const name = referredName(value)
      if (name !== undefined && !found.has(name)) {
        found.add(name)
        visit(components[name])
      }
      Object.values(value).forEach(visit)
    }
  }
  values.forEach(visit)
  return found
}
