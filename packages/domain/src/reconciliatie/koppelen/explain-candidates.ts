import type { Beleid } from "../beleid.ts"
import type { Kenmerk } from "../kenmerk.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { explain } from "./explain.ts"
import type { Candidates, MogelijkePartij } from "./mogelijke-partijen.ts"
import { othersAmong } from "./others-among.ts"

/** Why each of the partijen that a betrokkene may be is one, with how many others in its dossier have the same. */
export const explainCandidates = (
  { betrokkene, dossier: { candidates, largeBlocks } }: Candidates,
  { grootsteBlok }: Beleid
) => {
  const others = othersAmong(
    { partijen: candidates, largeBlocks, atLeast: grootsteBlok },
    profileOfContactgegevens(betrokkene.contactgegevens)
  )
  return ({ levels, partij: { gegevens, id } }: MogelijkePartij): ReadonlyArray<Kenmerk> =>
    explain(levels, others(id, profileOfPartijgegevens(gegevens)))
}
