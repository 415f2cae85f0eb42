import { isJsonObject, type JsonObject } from "../../http/json-value.ts"

/** Every object within the value replaced by what `change` makes of it, from the inside out. */
export const mapObjects = (value: unknown, change: (object: JsonObject) => JsonObject): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (!isJsonObject(value)) return value
  return change(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapObjects(member, change)])))
}
