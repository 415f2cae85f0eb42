import type { Kenmerk } from "../kenmerk.ts"
import type { BlockKind } from "./blocking-keys.ts"
import { kenmerkenVan, type Levels } from "./compare.ts"
import type { Others } from "./others-among.ts"
import { isAlike } from "./weights.ts"

/**
 * Why two records may be of one person or organisation, in words and numbers: every field that both have, with how many
 * others have that value; how many have the last name and initial in that part of the country; and, where the first
 * names agree by an initial alone, whether it fits others at the address or telephone number. Without `others` nobody is
 * counted.
 */
export const explain = (levels: Levels, others?: Others): ReadonlyArray<Kenmerk> => {
  const named = others?.having("naam")
  const fitting = isByInitialAlone(levels) ? others?.fitting() : undefined
  return [
    ...kenmerkenVan(levels).map((kenmerk) => {
      const kind = countedKinds.find((one) => one === kenmerk.veld)
      return kind === undefined || !isAlike(levels[kind]) ? kenmerk : { ...kenmerk, ...others?.having(kind) }
    }),
    ...(named === undefined ? [] : [{ veld: "naam", uitkomst: "in-postcodegebied", ...named }]),
    ...(fitting === undefined
      ? []
      : fitting.anderen === 0
      ? [{ veld: "voorletters", uitkomst: "past-bij-niemand-anders" }]
      : [{ veld: "voorletters", uitkomst: "past-ook-bij-anderen", ...fitting }])
  ]
}

/** The compared fields of which a blocking key is the whole value. */
const countedKinds = ["email", "telefoon", "adres"] as const satisfies ReadonlyArray<BlockKind>

/** Whether the first names are only known to begin alike. */
const isByInitialAlone = ({ achternaam, voorletters, voornaam }: Levels): boolean =>
  isAlike(achternaam) && !isAlike(voornaam) && isAlike(voorletters)
