import type { JsonObject } from "../../http/json-value.ts"
import type { Reader } from "./reading.ts"

/** How a member of a record is told apart in the OpenAPI document. */
export interface Role {
  readonly required?: true
  readonly readOnly?: true
}

/** One member of a record: its name, what it looks like, and how it is written. */
export interface MemberOfRecord<Shown> extends Role {
  readonly name: string
  readonly schema: JsonObject
  readonly read?: Reader
  readonly write: (shown: Shown, base: string) => unknown
}
