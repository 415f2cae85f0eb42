import { type ClaimedSharing, sharedAfter } from "../digitaal-adres/shared-adressen.ts"
import { type AdresIds, adresIdsByKey, keepAdresIds, ownAdresIds } from "../values/adres-ids.ts"
import { changed } from "../values/changed.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { nextVersie } from "../values/versie.ts"
import { withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
import { withMoments } from "./afwijkingen-gegeven-op.ts"
import type { Betrokkene } from "./betrokkene.ts"
import type { Contactgegevens } from "./contactgegevens.ts"
import type { Betrokkenegegevens } from "./nieuwe-betrokkene.ts"

/**
 * Changes rol, initiator and contactgegevens at the moment `nu`. The klantcontact (B1) and the usage mode (B10) can't be changed here.
 * `adresIds` are ids of its digital addresses that are claimed for these ones; others keep theirs. A change that changes
 * nothing gives the betrokkene itself, at its own version. `brought` are ids that addresses have from elsewhere, `shared`
 * tells of which it is said that the partij has them too.
 *
 * Example: {@link koppel}.
 */
export const wijzigBetrokkenegegevens = <B extends Betrokkene>(
  betrokkene: B,
  gegevens: Betrokkenegegevens,
  nu: Tijdstip,
  adresIds: AdresIds = {},
  brought: AdresIds = {},
  shared: ClaimedSharing = {}
): B => {
  const own = adresIdsVanBetrokkene(betrokkene)
  const after = changedInto(betrokkene, gegevens, [brought, ownAdresIds(own, adresIds), own], shared)
  return after === betrokkene ? betrokkene : withMoments(after, [betrokkene], nu)
}

/**
 * Like {@link wijzigBetrokkenegegevens}, also with ids that the betrokkene had before: see {@link keepAdresIds}. The moments stay as they are.
 */
export const changedInto = <B extends Betrokkene>(
  betrokkene: B,
  { contactgegevens, initiator, rol }: Betrokkenegegevens,
  known: ReadonlyArray<AdresIds>,
  shared: ClaimedSharing = {}
): B => changed(betrokkene, metContactgegevens({ ...betrokkene, rol, initiator }, contactgegevens, known, shared))

/** The ids of the digital addresses of a betrokkene. */
export const adresIdsVanBetrokkene = (betrokkene: Betrokkene): AdresIds =>
  adresIdsByKey(betrokkene, betrokkene.contactgegevens.digitaleAdressen)

/**
 * The betrokkene with other contactgegevens, to be stored at its next version. Its digital addresses keep these ids, see
 * {@link keepAdresIds}. One that is changed is its own from then on, unless it is claimed as shared. What was received of a field goes once that field has another value.
 */
export const metContactgegevens = <B extends Betrokkene>(
  betrokkene: B,
  given: Contactgegevens,
  known: ReadonlyArray<AdresIds>,
  claimed: ClaimedSharing = {}
): B => {
  const { sharedAdressen, versie, ...rest } = betrokkene
  const contactgegevens = withoutOutdatedOntvangen(betrokkene.contactgegevens, given)
  const shared = sharedAfter(
    sharedAdressen,
    betrokkene.contactgegevens.digitaleAdressen,
    contactgegevens.digitaleAdressen,
    claimed
  )
  const after = { ...rest, contactgegevens, versie: nextVersie(versie) } as object as B
  return {
    ...keepAdresIds(after, contactgegevens.digitaleAdressen, known),
    ...(shared.length === 0 ? {} : { sharedAdressen: shared }),
    versie
  }
}
