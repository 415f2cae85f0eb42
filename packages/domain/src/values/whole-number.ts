import { Schema } from "effect"
import { regel } from "./regel.ts"

/** A whole number of `minimum` to `maximum`; `code` names the refusal. `instead` is said of what is no number. */
export const wholeNumber = (
  minimum: number,
  maximum: number,
  code: string,
  instead = "Hier wordt een getal verwacht."
) => {
  const fout = regel(code, `Een geheel getal van ${minimum} tot en met ${maximum} wordt verwacht.`)
  return Schema.Number.annotate(regel("type-onjuist", instead)).check(
    Schema.isInt(fout),
    Schema.isBetween({ minimum, maximum }, fout)
  )
}
