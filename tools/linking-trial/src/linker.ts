import {
  type Bevinding,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  type Circumstances,
  geenBeleid,
  type Klantcontactdossier,
  type Partijdossier,
  type Tijdstip
} from "@betrokkene/domain"

/** What is tried: who an ongekende may be, and which partijen are one. */
export interface Linker {
  readonly inKlantcontact: (dossier: Klantcontactdossier) => ReadonlyArray<Bevinding>
  readonly inPartij: (dossier: Partijdossier) => ReadonlyArray<Bevinding>
}

/** A value that more partijen than this share makes no candidates: what the policy says unless told otherwise. */
export const largestBlock = geenBeleid.grootsteBlok

const circumstances: Circumstances = { peildatum: "2026-01-01T00:00:00.000Z" as Tijdstip, beleid: geenBeleid }

/** The rules as the night applies them. */
export const rulesOfTheNight: Linker = {
  inKlantcontact: (dossier) =>
    bevindingenVanKlantcontact(dossier, ["mogelijke-partij", "meer-mogelijke-partijen"], circumstances),
  inPartij: (dossier) => bevindingenVanPartij(dossier, ["dubbele-partij-vermoeden"], circumstances)
}
