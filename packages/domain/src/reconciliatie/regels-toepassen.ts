import { isGeanonimiseerd } from "../klantcontact/klantcontact.ts"
import type { Bevinding } from "./bevinding.ts"
import type { Klantcontactdossier, Omstandigheden, Partijdossier, VerweesdeAdressen } from "./dossier.ts"
import type { Dossierregel } from "./dossierregel.ts"
import type { Regel } from "./regels.ts"

type Tabel<Dossier> = { readonly [regel in Regel]?: Dossierregel<Dossier> }

const vanKlantcontact: Tabel<Klantcontactdossier> = {}

const vanPartij: Tabel<Partijdossier> = {}

const vanVerweesdeAdressen: Tabel<VerweesdeAdressen> = {}

/** What still matters of a klantcontact without its texts: that its values can be read, and that nothing else personal stays behind. */
const ookGeanonimiseerd: ReadonlyArray<Regel> = ["ongeldige-waarde", "bewaartermijn-verstreken"]

/** What these rules find in the dossier of a klantcontact, in the order of the rules. */
export const bevindingenVanKlantcontact = (
  dossier: Klantcontactdossier,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Omstandigheden
): ReadonlyArray<Bevinding> =>
  pasToe(
    vanKlantcontact,
    dossier,
    isGeanonimiseerd(dossier.klantcontact) ? regels.filter((regel) => ookGeanonimiseerd.includes(regel)) : regels,
    omstandigheden
  )

/** What these rules find in the dossier of a partij, in the order of the rules. */
export const bevindingenVanPartij = (
  dossier: Partijdossier,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Omstandigheden
): ReadonlyArray<Bevinding> => pasToe(vanPartij, dossier, regels, omstandigheden)

/** What these rules find in the digital addresses of an owner who is not there. */
export const bevindingenVanVerweesdeAdressen = (
  adressen: VerweesdeAdressen,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Omstandigheden
): ReadonlyArray<Bevinding> => pasToe(vanVerweesdeAdressen, adressen, regels, omstandigheden)

const pasToe = <Dossier>(
  tabel: Tabel<Dossier>,
  dossier: Dossier,
  regels: ReadonlyArray<Regel>,
  omstandigheden: Omstandigheden
): ReadonlyArray<Bevinding> => regels.flatMap((regel) => tabel[regel]?.(dossier, omstandigheden) ?? [])
