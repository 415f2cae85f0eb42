import * as fc from "fast-check"

type Arbitraries<Velden> = { readonly [naam in keyof Velden]: fc.Arbitrary<Velden[naam]> }

/** Objects with all of the required fields and any of the optional ones. */
export const object = <Required, Optional = object>(
  required: Arbitraries<Required>,
  optional?: Arbitraries<Optional>
): fc.Arbitrary<Required & Partial<Optional>> =>
  fc.record({ ...required, ...optional } as Arbitraries<Required & Optional>, {
    requiredKeys: Object.keys(required) as [],
    noNullPrototype: true
  }) as fc.Arbitrary<Required & Partial<Optional>>
