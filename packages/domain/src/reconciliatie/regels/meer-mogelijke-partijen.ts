import { canoniek } from "../canoniek.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { beeldVanContactgegevens, beeldVanPartijgegevens } from "../koppelen/beeld.ts"
import { mogelijkePartijen } from "../koppelen/mogelijke-partijen.ts"
import { kenmerkenVan } from "../koppelen/vergelijk.ts"
import { verwijsNaar } from "../recordverwijzing.ts"

/** Ongekende betrokkenen whose contactgegevens point to several partijen, with what points to each. */
export const meerMogelijkePartijen: Dossierregel<Klantcontactdossier> = (dossier) =>
  mogelijkePartijen(dossier).filter(({ partijen }) => partijen.length > 1).map(({ betrokkene, partijen }) => ({
    regel: "meer-mogelijke-partijen",
    records: [verwijsNaar("betrokkene", betrokkene), ...partijen.map(({ partij }) => verwijsNaar("partij", partij))],
    kenmerken: partijen.flatMap(({ niveaus, partij }) =>
      kenmerkenVan(niveaus).map((kenmerk) => ({ ...kenmerk, partij: partij.id }))
    ),
    rustOp: [
      beeldVanContactgegevens(betrokkene.contactgegevens),
      ...partijen.map(({ partij }) => beeldVanPartijgegevens(partij.gegevens))
    ].map(canoniek)
  }))
