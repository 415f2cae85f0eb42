import { Result } from "effect"
import type { JsonObject } from "../../http/json-value.ts"
import type { Kind } from "./kind.ts"
import type { MemberOfRecord, Role } from "./member-of-record.ts"
import { readMembers } from "./read-members.ts"

/** A member of this kind, whose value is found in what is shown. */
export const member = <Shown, Value>(
  name: string,
  kind: Kind<Value>,
  of: (shown: Shown) => Value,
  role: Role = {}
): MemberOfRecord<Shown> => ({
  name,
  schema: kind.schema,
  ...(kind.read === undefined ? {} : { read: kind.read }),
  write: (shown, base) => kind.write(of(shown), base),
  ...role
})

/** The members as they are written, in this order. */
export const writeMembers = <Shown>(
  members: ReadonlyArray<MemberOfRecord<Shown>>,
  shown: Shown,
  base: string
): { readonly [name: string]: unknown } =>
  Object.fromEntries(members.map(({ name, write }) => [name, write(shown, base)]))

/** The schema of an object with these members. */
export const objectSchema = <Shown>(members: ReadonlyArray<MemberOfRecord<Shown>>): JsonObject => ({
  type: "object",
  required: members.flatMap(({ name, required }) => required === true ? [name] : []),
  properties: Object.fromEntries(
    members.map(({ name, readOnly, schema }) => [name, readOnly === true ? { ...schema, readOnly } : schema])
  )
})

/** A group of members within a record: always a whole object. */
export const group = <Value>(members: ReadonlyArray<MemberOfRecord<Value>>): Kind<Value> => ({
  schema: objectSchema(members),
  read: (value, name) => value === null ? Result.succeed(undefined) : readMembers(members, value, name),
  write: (value, base) => writeMembers(members, value, base)
})
