import { Schema, type SchemaAST, type SchemaIssue } from "effect"
import type { violation } from "./regel.ts"

/** What a rule found: nothing, a failure, or several. */
type Found = ReturnType<typeof violation> | ReadonlyArray<ReturnType<typeof violation>> | undefined

/**
 * A rule over several fields of one object, or over those fields of each object in a list. It names the fields that it
 * looks at, so that it can be judged as soon as those are right: see `decodeNamingAll`.
 */
export interface RuleOverFields {
  readonly fields: ReadonlyArray<string>
  readonly of: "object" | "list"
  /** Whether it asks for a field. An unknown property may be that field in another spelling. */
  readonly asks: boolean
  readonly judge: (given: never) => Found
}

const annotation = "ruleOverFields"

const asFilter = <Given>(rule: Omit<RuleOverFields, "judge">, judge: (given: Given) => Found) => {
  const annotations: Readonly<Record<string, unknown>> = { [annotation]: { ...rule, judge } }
  return Schema.makeFilter<Given>((given) => {
    const found = judge(given)
    return found === undefined || Array.isArray(found) ? found : [found] as never
  }, annotations)
}

/** A check of an object: a rule over these fields of it. */
export const ruleOver = <Given extends object>(
  fields: ReadonlyArray<keyof Given & string>,
  judge: (given: Given) => Found
) => asFilter<Given>({ fields, of: "object", asks: false }, judge)

/** As {@link ruleOver}, for a rule that asks for one of these fields. */
export const ruleThatAsks = <Given extends object>(
  fields: ReadonlyArray<keyof Given & string>,
  judge: (given: Given) => Found
) => asFilter<Given>({ fields, of: "object", asks: true }, judge)

/**
 * A check of a list of objects: a rule over these fields of all of them. An item is undefined where its fields are wrong.
 */
export const ruleOverItems = <Item extends object>(
  fields: ReadonlyArray<string>,
  judge: (items: ReadonlyArray<Item | undefined>) => Found
) => asFilter<ReadonlyArray<Item>>({ fields, of: "list", asks: false }, judge)

/** The rules among the checks of an object or a list. */
export const rulesIn = ({ checks }: { readonly checks?: SchemaAST.Checks | undefined }): ReadonlyArray<
  RuleOverFields
> =>
  (checks ?? []).flatMap(({ annotations }) => {
    const rule = (annotations as Readonly<Record<string, unknown>> | undefined)?.[annotation]
    return rule === undefined ? [] : [rule as RuleOverFields]
  })

/** Where a rule found something, and what. */
export interface FoundByRule {
  readonly path: ReadonlyArray<PropertyKey>
  readonly issue: SchemaIssue.InvalidValue
}

/** Everything that the rule finds. */
export const findings = ({ judge }: RuleOverFields, given: unknown): ReadonlyArray<FoundByRule> => {
  const found = judge(given as never)
  return found === undefined ? [] : Array.isArray(found) ? found : [found as FoundByRule]
}
