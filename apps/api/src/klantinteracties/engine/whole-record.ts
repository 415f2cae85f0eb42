import type { JsonObject } from "../../http/json-value.ts"
import { contractUrl, type Kind } from "./kind.ts"
import { objectSchema, writeMembers } from "./member.ts"
import type { Resource } from "./resource.ts"

const identified: JsonObject = {
  uuid: { type: "string", format: "uuid", readOnly: true },
  url: { type: "string", format: "uri", readOnly: true }
}

/** The schema of a record with its id and address. */
export const recordSchema = <Shown>({ members }: Resource<Shown>): JsonObject => {
  const { properties, ...rest } = objectSchema(members)
  return { ...rest, properties: { ...identified, ...properties as JsonObject } }
}

/** A record with its id and address. */
export const writeRecord = <Shown>(
  { collection, members, uuidOf }: Resource<Shown>,
  shown: Shown,
  base: string
): { readonly [name: string]: unknown } => {
  const uuid = uuidOf(shown)
  return { uuid, url: contractUrl(base, collection, uuid), ...writeMembers(members, shown, base) }
}

/** A whole record where others have a reference. */
export const wholeRecord = <Shown>(resource: Resource<Shown>): Kind<Shown> => ({
  schema: recordSchema(resource),
  write: (shown, base) => writeRecord(resource, shown, base)
})
