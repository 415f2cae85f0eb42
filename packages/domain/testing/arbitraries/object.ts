import * as fc from "fast-check"

type Arbitraries<Velden> = { readonly [naam in keyof Velden]: fc.Arbitrary<Velden[naam]> }

/** Objects with all of the first fields and any of the second. */
export const object = <Verplicht, Optioneel = object>(
  verplicht: Arbitraries<Verplicht>,
  optioneel?: Arbitraries<Optioneel>
): fc.Arbitrary<Verplicht & Partial<Optioneel>> =>
  fc.record({ ...verplicht, ...optioneel } as Arbitraries<Verplicht & Optioneel>, {
    requiredKeys: Object.keys(verplicht) as [],
    noNullPrototype: true
  }) as fc.Arbitrary<Verplicht & Partial<Optioneel>>
