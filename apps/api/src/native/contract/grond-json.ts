import { type Betrokkene, Grond, Identificatorsoort } from "@betrokkene/domain"
import { Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"

const { door, op } = Grond.members[0].fields

/** Why the link is believed, without the digest of the identificator that it rests on. */
export const GrondAnswer = Schema.Struct({
  soort: Schema.Literals(["identificator", "gekozen-partij"]),
  identificatorsoort: Schema.NullOr(Identificatorsoort),
  door,
  op
}).annotate({ identifier: "Grond" })

/** The same, as far as the caller may see it: `door` only with `audit`. */
export const GrondzichtAnswer = Schema.Struct({ ...GrondAnswer.fields, door: Schema.optionalKey(door) })
  .annotate({ identifier: "Grondzicht" })

/** For the documentation of a body that may give the ground back. */
export const readOnlyGrond = Schema.Struct({
  soort: Schema.optionalKey(GrondAnswer.fields.soort),
  identificatorsoort: Schema.optionalKey(Identificatorsoort),
  door: Schema.optionalKey(door),
  op: Schema.optionalKey(op)
}).annotate({ identifier: "GrondInvoer", readOnly: true })

export const grondJson = (grond: Grond) => ({ ...openGrondJson(grond), door: grond.door, op: grond.op })

/** The ground of a link, as far as the caller may see it; null of an ongekende betrokkene. */
export const grondzichtJson = (betrokkene: Betrokkene, { audit }: Pick<CallerRight, "audit">) => {
  if (betrokkene._tag === "Ongekend") return null
  const { grond } = betrokkene
  return audit ? grondJson(grond) : { ...openGrondJson(grond), op: grond.op }
}

const openGrondJson = (grond: Grond) => ({
  soort: grond.soort,
  identificatorsoort: grond.soort === "identificator" ? grond.identificatorsoort : null
})
