import type { IFunctionResult, RulesetDefinition } from "@stoplight/spectral-core"

export type Rules = NonNullable<Extract<RulesetDefinition, { readonly rules: unknown }>["rules"]>

type Finding = { readonly at?: ReadonlyArray<string | number>; readonly message: string }

/** A rule that looks at each value at the path `given`. It is broken once for each finding that `question` returns. */
export const ask = (given: string, description: string, question: (value: unknown) => ReadonlyArray<Finding>) => ({
  given,
  description,
  severity: "error" as const,
  then: {
    function: (
      value: unknown,
      _options: unknown,
      context: { readonly path: ReadonlyArray<string | number> }
    ): Array<IFunctionResult> =>
      question(value).map(({ at = [], message }) => ({ message, path: [...context.path, ...at] }))
  }
})

/** The properties of a value; none when it is not an object. */
export const entries = (value: unknown): ReadonlyArray<readonly [string, unknown]> =>
  typeof value === "object" && value !== null ? Object.entries(value) : []

export const property = (value: unknown, ...names: ReadonlyArray<string>): unknown =>
  names.reduce<unknown>((inner, name) => Object.fromEntries(entries(inner))[name], value)

export const methods: ReadonlyArray<string> = ["get", "put", "post", "patch", "delete", "head", "options"]
