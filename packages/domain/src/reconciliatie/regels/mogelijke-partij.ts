import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { kenmerkenVan } from "../koppelen/compare.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { explainCandidates } from "../koppelen/explain-candidates.ts"
import { grondenVoor } from "../koppelen/gronden.ts"
import { type MogelijkePartij, mogelijkePartijen, mogelijkePartijFor } from "../koppelen/mogelijke-partijen.ts"
import { notCompared } from "../koppelen/not-compared.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { referTo } from "../record-reference.ts"
import type { Koppelgrond } from "../voorstel.ts"

/**
 * Ongekende betrokkenen whose contactgegevens point to one partij. If some of their values are shared by too many partijen
 * to compare, the finding says so: then there may be others.
 */
export const mogelijkePartij: Dossierregel<Klantcontactdossier> = (dossier, { beleid }) =>
  mogelijkePartijen(dossier).flatMap((candidatesOf, _index, inKlantcontact) => {
    const { betrokkene, dossier: own, partijen: [candidate, ...meer] } = candidatesOf
    return candidate === undefined || meer.length > 0
      ? []
      : [bevinding(betrokkene, candidate, {
        gronden: grondenVoor(candidatesOf, inKlantcontact),
        kenmerken: [...explainCandidates(candidatesOf, beleid)(candidate), ...notCompared(own)]
      })]
  })

/**
 * What the rule finds where this partij is the only candidate, whether or not it is one now: it may not be actief, or share
 * its values with others. Undefined if the contactgegevens do not point to it.
 */
export const koppelbevinding = (betrokkene: OngekendeBetrokkene, partij: Partij): Bevinding | undefined => {
  const candidate = mogelijkePartijFor(profileOfContactgegevens(betrokkene.contactgegevens), partij)
  return candidate === undefined ? undefined : bevinding(betrokkene, candidate, {
    gronden: [],
    kenmerken: kenmerkenVan(candidate.levels)
  })
}

const bevinding = (
  betrokkene: OngekendeBetrokkene,
  { partij }: MogelijkePartij,
  { gronden, kenmerken }: Pick<Bevinding, "kenmerken"> & { readonly gronden: ReadonlyArray<Koppelgrond> }
): Bevinding => ({
  regel: "mogelijke-partij",
  records: [referTo("betrokkene", betrokkene), referTo("partij", partij)],
  kenmerken,
  rustOp: [
    profileAsText(profileOfContactgegevens(betrokkene.contactgegevens)),
    profileAsText(profileOfPartijgegevens(partij.gegevens))
  ],
  voorstel: { soort: "koppelen", betrokkene: betrokkene.id, partij: partij.id, gronden }
})
