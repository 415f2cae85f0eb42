import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { uuidMade, uuidNamed } from "./gateway-object.ts"

/** Where the records go that are read of objects of the bundle. */
export interface GatewayReading {
  readonly put: (collection: string, uuid: string, members: JsonObject, left?: ReadonlyArray<string>) => void
  /** The uuid of a record that is named, or that stands there whole: then it is taken too. */
  readonly refer: (value: unknown, take: Take, ...place: ReadonlyArray<unknown>) => string | undefined
}

/** Takes an object of one kind, known by this uuid. */
export type Take = (read: GatewayReading, json: JsonObject, uuid: string) => void

/** See {@link GatewayReading.refer}. */
export const refer = (
  read: GatewayReading,
  value: unknown,
  take: Take,
  place: ReadonlyArray<unknown>
): string | undefined => {
  if (!isJsonObject(value)) return uuidNamed(value)
  const uuid = uuidNamed(value) ?? uuidMade(...place)
  take(read, value, uuid)
  return uuid
}

/** A reference of the contract. */
export const ref = (uuid: string | undefined) => uuid === undefined ? undefined : { uuid }

/** A list, or the one that stands there by itself. */
export const allOf = (value: unknown): ReadonlyArray<unknown> =>
  value === undefined ? [] : Array.isArray(value) ? value as ReadonlyArray<unknown> : [value]
