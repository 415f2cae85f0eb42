import type * as fc from "fast-check"
import type { Objectidentificator } from "../../src/values/objectidentificator.ts"
import { object } from "./object.ts"
import { text } from "./text.ts"

const part = text(200)

/** What identifies an object in another system, as a caller writes it. */
export const writtenObjectidentificator: fc.Arbitrary<typeof Objectidentificator.Encoded> = object({}, {
  objectId: part,
  codeObjecttype: part,
  codeRegister: part,
  codeSoortObjectId: part
})
