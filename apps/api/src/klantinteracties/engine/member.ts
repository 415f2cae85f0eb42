import type { JsonObject } from "../../http/json-value.ts"
import type { Kind } from "./kind.ts"

/** How a member of a record is told apart in the OpenAPI document. */
interface Role {
  readonly required?: true
  readonly readOnly?: true
}

/** One member of a record: its name, what it looks like, and how it is written. */
export interface Member<Shown> extends Role {
  readonly name: string
  readonly schema: JsonObject
  readonly write: (shown: Shown, base: string) => unknown
}

/** A member of this kind, whose value is found in what is shown. */
export const member = <Shown, Value>(
  name: string,
  kind: Kind<Value>,
  of: (shown: Shown) => Value,
  role: Role = {}
): Member<Shown> => ({ name, schema: kind.schema, write: (shown, base) => kind.write(of(shown), base), ...role })

/** The members as they are written, in this order. */
export const writeMembers = <Shown>(
  members: ReadonlyArray<Member<Shown>>,
  shown: Shown,
  base: string
): { readonly [name: string]: unknown } =>
  Object.fromEntries(members.map(({ name, write }) => [name, write(shown, base)]))

/** The schema of an object with these members. */
export const objectSchema = <Shown>(members: ReadonlyArray<Member<Shown>>): JsonObject => ({
  type: "object",
  required: members.flatMap(({ name, required }) => required === true ? [name] : []),
  properties: Object.fromEntries(
    members.map(({ name, readOnly, schema }) => [name, readOnly === true ? { ...schema, readOnly } : schema])
  )
})

/** A group of members within a record: always a whole object. */
export const group = <Value>(members: ReadonlyArray<Member<Value>>): Kind<Value> => ({
  schema: objectSchema(members),
  write: (value, base) => writeMembers(members, value, base)
})
