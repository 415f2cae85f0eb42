import type { SetAside } from "@betrokkene/domain"
import { maakRapport } from "../../src/report/maak-rapport.ts"
import type { Rapport } from "../../src/report/rapport.ts"
import { bevindingen } from "./sample-findings.ts"
import { id, nacht } from "./sample-night.ts"

export const terzijde: ReadonlyArray<SetAside> = [
  { record: { soort: "betrokkene", id: id(0xc001) }, reden: "onleesbaar" },
  { record: { soort: "klantcontact", id: id(0xc002) }, reden: "te veel betrokkenen" }
]

const voorafgaand = Array.from({ length: 31 }, (_, nummer) => nacht(nummer))

/** A month of nights, and one in which there is something of everything. */
export const voorbeeld: Rapport = maakRapport(nacht(31), voorafgaand, bevindingen(101), { aantal: 2, eerste: terzijde })

/** The first night of all, on a register with nothing wrong. */
export const eersteNacht: Rapport = maakRapport(
  nacht(0, { cijfers: { ...nacht(0).cijfers, regels: [], groteBlokken: [], stappen: [] } }),
  [],
  [],
  { aantal: 0, eerste: [] }
)

const proefnacht = nacht(31)

/** A proef that was not through: parts failed, and more was set aside than is told. */
export const proef: Rapport = maakRapport(
  {
    ...proefnacht,
    toestand: "deels-mislukt",
    opdracht: {
      ...proefnacht.opdracht,
      proef: true,
      beleid: { ...proefnacht.opdracht.beleid, bewaartermijnen: [{ kanaal: "balie", dagen: 365 }, { dagen: 730 }] }
    },
    cijfers: { ...proefnacht.cijfers, mislukteDelen: 3 }
  },
  voorafgaand.slice(-3),
  bevindingen(9).map(({ kenmerken, records, regel, voorstel }) => ({
    kenmerken,
    records,
    regel,
    ...(voorstel && { voorstel })
  })),
  { aantal: 1204, eerste: terzijde }
)
