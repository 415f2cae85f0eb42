import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { explainCandidates } from "../koppelen/explain-candidates.ts"
import { mogelijkePartijen } from "../koppelen/mogelijke-partijen.ts"
import { notCompared } from "../koppelen/not-compared.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { referTo } from "../record-reference.ts"

/** Ongekende betrokkenen whose contactgegevens point to several partijen, with the reasons for each. */
export const meerMogelijkePartijen: Dossierregel<Klantcontactdossier> = (dossier, { beleid }) =>
  mogelijkePartijen(dossier).filter(({ partijen }) => partijen.length > 1).map((candidatesOf) => {
    const { betrokkene, dossier: own, partijen } = candidatesOf
    const why = explainCandidates(candidatesOf, beleid)
    return {
      regel: "meer-mogelijke-partijen",
      records: [referTo("betrokkene", betrokkene), ...partijen.map(({ partij }) => referTo("partij", partij))],
      kenmerken: [
        ...partijen.flatMap((one) => why(one).map((kenmerk) => ({ ...kenmerk, partij: one.partij.id }))),
        ...notCompared(own)
      ],
      rustOp: [
        profileOfContactgegevens(betrokkene.contactgegevens),
        ...partijen.map(({ partij }) => profileOfPartijgegevens(partij.gegevens))
      ].map(profileAsText)
    }
  })
