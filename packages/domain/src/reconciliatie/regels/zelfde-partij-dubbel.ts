import { afwijkingenVan } from "../../betrokkene/afwijking.ts"
import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Bevinding } from "../bevinding.ts"
import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen of one klantcontact with the same partij and rol. One stays: an initiator before others, then the oldest, then
 * the one with the lowest id. Of each of the others it is proposed that he goes, if nothing that he gave goes with him.
 */
export const zelfdePartijDubbel: Dossierregel<Klantcontactdossier> = (dossier) =>
  [
    ...Map.groupBy(gekoppelden(dossier).map(({ betrokkene }) => betrokkene), ({ partij, rol }) => `${partij} ${rol}`)
      .values()
  ].flatMap((groep) => {
    const [blijft, ...overtollig] = [...groep].sort(voorrang)
    return blijft === undefined ? [] : overtollig.map((betrokkene) => bevinding(betrokkene, blijft))
  })

/** The one that stays comes first, so a betrokkene is never an initiator while the one that stays is not. */
const voorrang = (een: GekendeBetrokkene, ander: GekendeBetrokkene): number => {
  if (een.initiator !== ander.initiator) return een.initiator ? -1 : 1
  return sorteersleutel(een) < sorteersleutel(ander) ? -1 : 1
}

const sorteersleutel = ({ id, registratiedatum }: GekendeBetrokkene): string => `${registratiedatum} ${id}`

const bevinding = (overtollig: GekendeBetrokkene, blijft: GekendeBetrokkene): Bevinding => {
  const uitkomst = afwijkingenVan(overtollig.contactgegevens).length === 0
    ? "geen"
    : canonical(overtollig.contactgegevens) === canonical(blijft.contactgegevens)
    ? "gelijk"
    : "anders"
  return {
    regel: "zelfde-partij-dubbel",
    records: [referTo("betrokkene", overtollig), referTo("betrokkene", blijft)],
    kenmerken: [{ veld: "rol", uitkomst: overtollig.rol }, { veld: "contactgegevens", uitkomst }],
    rustOp: [
      canonical([overtollig.partij, overtollig.rol]),
      ...[overtollig, blijft].map(({ contactgegevens }) => canonical(contactgegevens))
    ],
    ...(uitkomst === "anders" ? {} : { voorstel: { soort: "betrokkene-verwijderen", betrokkene: overtollig.id } })
  }
}
