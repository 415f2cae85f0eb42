import type { AdresFilter } from "@betrokkene/domain"
import { exact } from "../engine/parameter.ts"

const [nummeraanduidingId, land, ...lines] = [
  "NummeraanduidingId",
  "Land",
  "Adresregel1",
  "Adresregel2",
  "Adresregel3"
] as const

type Part = typeof nummeraanduidingId | typeof land | typeof lines[number]

/** The parameters that look for parts of this address. */
export const adresParameters = <const Adres extends string>(adres: Adres) =>
  Object.fromEntries([nummeraanduidingId, land, ...lines].map((part) => [`${adres}${part}`, exact])) as {
    readonly [name in `${Adres}${Part}`]: typeof exact
  }

/** The filter that these parameters make: undefined when none was given. */
export const adresFilter = <const Adres extends string>(
  adres: Adres,
  given: { readonly [name: string]: unknown }
): { readonly [name in Adres]?: AdresFilter } | undefined => {
  const asked = (part: Part) => given[`${adres}${part}`] as string | undefined
  const adresregels = lines.map(asked)
  const filter = {
    ...(asked(nummeraanduidingId) === undefined ? {} : { nummeraanduidingId: asked(nummeraanduidingId) }),
    ...(asked(land) === undefined ? {} : { land: asked(land) }),
    ...(adresregels.every((line) => line === undefined) ? {} : { adresregels })
  } as AdresFilter
  return Object.keys(filter).length === 0
    ? undefined
    : { [adres]: filter } as { readonly [name in Adres]?: AdresFilter }
}
