import * as fc from "fast-check"

/** Something from outside that must be refused, with the code and the place that the refusal must name. */
export interface RefusedInput {
  readonly input: unknown
  readonly pad: ReadonlyArray<string | number>
  readonly code: string
}

/** Refused as a whole, with this code. */
export const ongeldig = (code: string, ...input: ReadonlyArray<fc.Arbitrary<unknown>>): fc.Arbitrary<RefusedInput> =>
  fc.oneof(...input).map((input) => ({ input, pad: [], code }))

/** A value that is not text. */
export const notText = ongeldig("type-onjuist", fc.constantFrom<unknown>(1, true, null, [], {}, ["tekst"]))

/** Valid objects with one field that is refused. `velden`: invalid values for each field. */
export const inVeld = (
  geldig: fc.Arbitrary<object>,
  velden: { readonly [veld: string]: fc.Arbitrary<RefusedInput> }
): fc.Arbitrary<RefusedInput> =>
  fc.oneof(
    ...Object.entries(velden).map(([veld, fout]) =>
      fc.tuple(geldig, fout).map(([object, { code, input, pad }]) => ({
        input: { ...object, [veld]: input },
        pad: [veld, ...pad],
        code
      }))
    )
  )

/** Valid objects with an extra, unknown field. */
export const metOnbekendVeld = (geldig: fc.Arbitrary<object>, veld = "onbekendVeld"): fc.Arbitrary<RefusedInput> =>
  geldig.map((object) => ({ input: { ...object, [veld]: "x" }, pad: [veld], code: "onbekende-eigenschap" }))

/** Valid objects without one of their required fields. */
export const zonderVeld = (
  geldig: fc.Arbitrary<object>,
  ...velden: ReadonlyArray<string>
): fc.Arbitrary<RefusedInput> =>
  fc.tuple(geldig, fc.constantFrom(...velden)).map(([object, veld]) => ({
    input: Object.fromEntries(Object.entries(object).filter(([naam]) => naam !== veld)),
    pad: [veld],
    code: "verplicht"
  }))
