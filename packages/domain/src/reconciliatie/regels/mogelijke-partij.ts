import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { kenmerkenVan } from "../koppelen/compare.ts"
import { grondenVoor } from "../koppelen/gronden.ts"
import { mogelijkePartijen } from "../koppelen/mogelijke-partijen.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/profile.ts"
import { referTo } from "../record-reference.ts"

/** Ongekende betrokkenen whose contactgegevens point to exactly one partij. */
export const mogelijkePartij: Dossierregel<Klantcontactdossier> = (dossier) =>
  mogelijkePartijen(dossier).flatMap((candidatesOf, _index, inKlantcontact) => {
    const { betrokkene, partijen } = candidatesOf
    const [candidate, ...meer] = partijen
    if (candidate === undefined || meer.length > 0) return []
    const { levels, partij } = candidate
    return [{
      regel: "mogelijke-partij",
      records: [referTo("betrokkene", betrokkene), referTo("partij", partij)],
      kenmerken: kenmerkenVan(levels),
      rustOp: [
        profileAsText(profileOfContactgegevens(betrokkene.contactgegevens)),
        profileAsText(profileOfPartijgegevens(partij.gegevens))
      ],
      voorstel: {
        soort: "koppelen",
        betrokkene: betrokkene.id,
        partij: partij.id,
        gronden: grondenVoor(candidatesOf, inKlantcontact)
      }
    }]
  })
