import { Schema } from "effect"
import { maximumLengths } from "./maximum-lengths.ts"
import { seenText } from "./text.ts"

const part = Schema.optionalKey(seenText(maximumLengths.objectidentificator))

/**
 * Identifies something that another system keeps: its id there (objectId), the kind of thing (codeObjecttype), the
 * system (codeRegister) and the kind of id (codeSoortObjectId). Each is a free text of at most 200 characters.
 *
 * Source: onderwerpobjectidentificator in the information model. Refusals: `tekst-leeg`, `tekst-te-lang`,
 * `tekst-verboden-tekens`.
 */
export const Objectidentificator = Schema.Struct({
  objectId: part,
  codeObjecttype: part,
  codeRegister: part,
  codeSoortObjectId: part
}).annotate({ identifier: "Objectidentificator" })
export type Objectidentificator = typeof Objectidentificator.Type

/** The texts of an {@link Objectidentificator} in this field, as filters of a list. */
export const objectidentificatorFilters = <const Veld extends string>(veld: Veld) =>
  ({
    objectId: [veld, "objectId"],
    codeObjecttype: [veld, "codeObjecttype"],
    codeRegister: [veld, "codeRegister"],
    codeSoortObjectId: [veld, "codeSoortObjectId"]
  }) as const
