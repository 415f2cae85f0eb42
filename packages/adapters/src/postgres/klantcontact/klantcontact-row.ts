import type { Klantcontact } from "@betrokkene/domain"
import type { KlantcontactTabel } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"

/** The row of a klantcontact. */
export const naarKlantcontactRij = (
  { gegevens, id, nummer, registratiedatum, versie }: Klantcontact
): KlantcontactTabel => ({
  id,
  nummer,
  kanaal: gegevens.kanaal,
  onderwerp: gegevens.onderwerp,
  inhoud: gegevens.inhoud ?? null,
  taal: gegevens.taal ?? null,
  vertrouwelijk: gegevens.vertrouwelijk,
  plaatsgevonden_op: gegevens.plaatsgevondenOp,
  indicatie_contact_gelukt: gegevens.indicatieContactGelukt ?? null,
  registratiedatum,
  versie
})

/** The klantcontact of a row, trusted: what is stored may be older than a rule, and must stay readable. */
export const vanKlantcontactRij = (rij: KlantcontactTabel): Klantcontact =>
  ({
    id: rij.id,
    nummer: rij.nummer,
    gegevens: zonderLeeg({
      kanaal: rij.kanaal,
      onderwerp: rij.onderwerp,
      inhoud: rij.inhoud,
      taal: rij.taal,
      vertrouwelijk: rij.vertrouwelijk,
      plaatsgevondenOp: rij.plaatsgevonden_op,
      indicatieContactGelukt: rij.indicatie_contact_gelukt
    }),
    registratiedatum: rij.registratiedatum,
    versie: rij.versie
  }) as Klantcontact
