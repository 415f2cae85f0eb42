import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { givesSomething } from "../../betrokkene/gives-something.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen of one klantcontact with the same partij and rol. One stays: an initiator before others, then
 * the oldest, then the lowest id. Removal of each other one is proposed if nothing that it gave would be lost.
 */
export const zelfdePartijDubbel: Dossierregel<Klantcontactdossier> = (dossier) =>
  [
    ...Map.groupBy(gekoppelden(dossier).map(({ betrokkene }) => betrokkene), ({ partij, rol }) => `${partij} ${rol}`)
      .values()
  ].flatMap((group) => {
    const [blijft, ...superfluous] = [...group].sort(precedence)
    return blijft === undefined ? [] : superfluous.map((betrokkene) => bevinding(betrokkene, blijft))
  })

/** Sorts the one that stays first, so an initiator is never removed in favour of another. */
const precedence = (one: GekendeBetrokkene, other: GekendeBetrokkene): number => {
  if (one.initiator !== other.initiator) return one.initiator ? -1 : 1
  return sortKey(one) < sortKey(other) ? -1 : 1
}

const sortKey = ({ id, registratiedatum }: GekendeBetrokkene): string => `${registratiedatum} ${id}`

const bevinding = (superfluous: GekendeBetrokkene, blijft: GekendeBetrokkene): Bevinding => {
  const uitkomst = !givesSomething(superfluous.contactgegevens)
    ? "geen"
    : canonicalText(superfluous.contactgegevens) === canonicalText(blijft.contactgegevens)
    ? "gelijk"
    : "anders"
  return {
    regel: "zelfde-partij-dubbel",
    records: [referTo("betrokkene", superfluous), referTo("betrokkene", blijft)],
    kenmerken: [{ veld: "rol", uitkomst: superfluous.rol }, { veld: "contactgegevens", uitkomst }],
    rustOp: [
      canonicalText([superfluous.partij, superfluous.rol]),
      ...[superfluous, blijft].map(({ contactgegevens }) => canonicalText(contactgegevens))
    ],
    ...(uitkomst === "anders" ? {} : { voorstel: { soort: "betrokkene-verwijderen", betrokkene: superfluous.id } })
  }
}
