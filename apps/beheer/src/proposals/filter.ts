import { ernsten } from "@betrokkene/domain"
import type { AnyContext } from "../http/env.ts"
import type { Bevinding, Koppelgrond } from "../words/schemas.ts"

/** The severities, the worst first. */
export const severities: ReadonlyArray<Bevinding["ernst"]> = ernsten

/** How long ago something was found, as somebody may choose. */
export type Age = "" | "day" | "week" | "month"

/** Which findings somebody wants to see. It stands in the address of each page, and tells nothing of anybody. */
export interface Filter {
  readonly rule: Bevinding["regel"] | ""
  readonly severity: Bevinding["ernst"] | ""
  readonly age: Age
  /** Only what can be decided on together on this ground. */
  readonly ground: Koppelgrond | ""
}

/** The filter in an address. What it does not know is as if it were not there. */
export const readFilter = (c: AnyContext): Filter => {
  const { searchParams } = new URL(c.req.url)
  const given = (name: string) => searchParams.get(name) ?? ""
  const { ages, groundNames, rules } = c.get("texts").proposals
  const [rule, severity, age, ground] = [given("rule"), given("severity"), given("age"), given("ground")]
  return {
    rule: Object.hasOwn(rules, rule) ? rule as Bevinding["regel"] : "",
    severity: severities.find((one) => one === severity) ?? "",
    age: Object.hasOwn(ages, age) ? age as Age : "",
    ground: Object.hasOwn(groundNames, ground) ? ground as Koppelgrond : ""
  }
}

/** The address of a page that keeps the filter. */
export const withFilter = (
  path: string,
  { age, ground, rule, severity }: Filter,
  more: Readonly<Record<string, string>> = {}
) => {
  const given = Object.entries({ rule, severity, age, ground, ...more }).filter(([, value]) => value !== "")
  const query = new URLSearchParams(given).toString()
  return query === "" ? path : `${path}?${query}`
}
