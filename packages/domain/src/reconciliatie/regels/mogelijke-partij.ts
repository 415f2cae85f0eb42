import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { kenmerkenVan } from "../koppelen/compare.ts"
import { grondenVoor } from "../koppelen/gronden.ts"
import { mogelijkePartijen } from "../koppelen/mogelijke-partijen.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/profile.ts"
import { referTo } from "../record-reference.ts"

/** Ongekende betrokkenen whose contactgegevens point to exactly one partij. */
export const mogelijkePartij: Dossierregel<Klantcontactdossier> = (dossier) =>
  mogelijkePartijen(dossier).flatMap((mogelijkheden, _plaats, inKlantcontact) => {
    const { betrokkene, partijen } = mogelijkheden
    const [mogelijk, ...meer] = partijen
    if (mogelijk === undefined || meer.length > 0) return []
    const { levels, partij } = mogelijk
    return [{
      regel: "mogelijke-partij",
      records: [referTo("betrokkene", betrokkene), referTo("partij", partij)],
      kenmerken: kenmerkenVan(levels),
      rustOp: [
        canonical(profileOfContactgegevens(betrokkene.contactgegevens)),
        canonical(profileOfPartijgegevens(partij.gegevens))
      ],
      voorstel: {
        soort: "koppelen",
        betrokkene: betrokkene.id,
        partij: partij.id,
        gronden: grondenVoor(mogelijkheden, inKlantcontact)
      }
    }]
  })
