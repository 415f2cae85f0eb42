import { canoniek } from "../canoniek.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { beeldVanContactgegevens, beeldVanPartijgegevens } from "../koppelen/beeld.ts"
import { grondenVoor } from "../koppelen/gronden.ts"
import { mogelijkePartijen } from "../koppelen/mogelijke-partijen.ts"
import { kenmerkenVan } from "../koppelen/vergelijk.ts"
import { verwijsNaar } from "../recordverwijzing.ts"

/** Ongekende betrokkenen whose contactgegevens point to exactly one partij. */
export const mogelijkePartij: Dossierregel<Klantcontactdossier> = (dossier) =>
  mogelijkePartijen(dossier).flatMap((mogelijkheden, _plaats, inKlantcontact) => {
    const { betrokkene, partijen } = mogelijkheden
    const [mogelijk, ...meer] = partijen
    if (mogelijk === undefined || meer.length > 0) return []
    const { niveaus, partij } = mogelijk
    return [{
      regel: "mogelijke-partij",
      records: [verwijsNaar("betrokkene", betrokkene), verwijsNaar("partij", partij)],
      kenmerken: kenmerkenVan(niveaus),
      rustOp: [
        canoniek(beeldVanContactgegevens(betrokkene.contactgegevens)),
        canoniek(beeldVanPartijgegevens(partij.gegevens))
      ],
      voorstel: {
        soort: "koppelen",
        betrokkene: betrokkene.id,
        partij: partij.id,
        gronden: grondenVoor(mogelijkheden, inKlantcontact)
      }
    }]
  })
