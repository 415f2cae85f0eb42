import { Schema } from "effect"
import { regel } from "./regel.ts"

/** A whole number of `minimum` to `maximum`; `code` names the refusal. */
export const wholeNumber = (minimum: number, maximum: number, code: string) => {
  const fout = regel(code, `Een geheel getal van ${minimum} tot en met ${maximum} wordt verwacht.`)
  return Schema.Number.check(Schema.isInt(fout), Schema.isBetween({ minimum, maximum }, fout))
}
