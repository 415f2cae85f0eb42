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

/** The rules under trial: which partijen an ongekende may be, and which partijen are the same. */
export interface Linker {
  readonly inKlantcontact: (dossier: Klantcontactdossier) => ReadonlyArray<Bevinding>
  readonly inPartij: (dossier: Partijdossier) => ReadonlyArray<Bevinding>
}

/** Maximum number of partijen that may share a blocking key: the default of the policy. */
export const largestBlock = geenBeleid.grootsteBlok

const circumstances: Circumstances = { peildatum: "2026-01-01T00:00:00.000Z" as Tijdstip, beleid: geenBeleid }

/** The rules as the nightly run applies them. */
export const rulesOfTheNight: Linker = {
  inKlantcontact: (dossier) =>
    bevindingenVanKlantcontact(dossier, ["mogelijke-partij", "meer-mogelijke-partijen"], circumstances),
  inPartij: (dossier) => bevindingenVanPartij(dossier, ["dubbele-partij-vermoeden"], circumstances)
}
