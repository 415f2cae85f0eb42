import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { kenmerkenVan } from "../koppelen/compare.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { mogelijkePartijen } from "../koppelen/mogelijke-partijen.ts"
import { notCompared } from "../koppelen/not-compared.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { referTo } from "../record-reference.ts"

/** Ongekende betrokkenen whose contactgegevens point to several partijen, with the reasons for each. */
export const meerMogelijkePartijen: Dossierregel<Klantcontactdossier> = (dossier) =>
  mogelijkePartijen(dossier).filter(({ partijen }) => partijen.length > 1).map((
    { betrokkene, dossier: own, partijen }
  ) => ({
    regel: "meer-mogelijke-partijen",
    records: [referTo("betrokkene", betrokkene), ...partijen.map(({ partij }) => referTo("partij", partij))],
    kenmerken: [
      ...partijen.flatMap(({ levels, partij }) =>
        kenmerkenVan(levels).map((kenmerk) => ({ ...kenmerk, partij: partij.id }))
      ),
      ...notCompared(own)
    ],
    rustOp: [
      profileOfContactgegevens(betrokkene.contactgegevens),
      ...partijen.map(({ partij }) => profileOfPartijgegevens(partij.gegevens))
    ].map(profileAsText)
  }))
