import * as fc from "fast-check"
import type { RefusedInput } from "./invalid.ts"

/** Objects with the field that tells their kind. */
export const metSoort = <const Veld extends string, const Soort extends string, Velden>(
  veld: Veld,
  soort: Soort,
  velden: fc.Arbitrary<Velden>
): fc.Arbitrary<Velden & { readonly [naam in Veld]: Soort }> =>
  velden.map((object) => ({ [veld]: soort, ...object }) as Velden & { readonly [naam in Veld]: Soort })

/** Values that one kind refuses. */
export const ongeldigMetSoort = (
  veld: string,
  soort: string,
  ongeldig: fc.Arbitrary<RefusedInput>
): fc.Arbitrary<RefusedInput> =>
  ongeldig.map(({ code, input, pad }) => ({ input: { [veld]: soort, ...(input as object) }, pad, code }))

/** Objects of an unknown kind, or without a kind. */
export const unknownSoort = (
  veld: string,
  geldig: fc.Arbitrary<object>,
  ...different: ReadonlyArray<unknown>
): fc.Arbitrary<RefusedInput> =>
  fc.tuple(geldig, fc.constantFrom<unknown>("", "onbekend", 1, null, undefined, ...different)).map((
    [object, soort]
  ) => ({
    input: { ...object, [veld]: soort },
    pad: [veld],
    code: "soort-onbekend"
  }))
