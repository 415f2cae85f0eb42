import type { Klantcontact } from "@betrokkene/domain"
import type { KlantcontactRow } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"

/** The row of a klantcontact. */
export const toKlantcontactRow = (
  { gegevens, id, nummer, registratiedatum, versie }: Klantcontact
): KlantcontactRow => ({
  id,
  nummer,
  referentienummer: gegevens.referentienummer ?? null,
  kanaal: gegevens.kanaal,
  onderwerp: gegevens.onderwerp,
  inhoud: gegevens.inhoud ?? null,
  taal: gegevens.taal ?? null,
  vertrouwelijk: gegevens.vertrouwelijk,
  plaatsgevonden_op: gegevens.plaatsgevondenOp,
  indicatie_contact_gelukt: gegevens.indicatieContactGelukt ?? null,
  verdere_actie_ondernomen: gegevens.verdereActieOndernomen ?? null,
  verdere_teksten: furtherTexts(gegevens),
  zoals_ontvangen: gegevens.zoalsOntvangen ?? null,
  registratiedatum,
  versie
})

const furtherTexts = (
  { hoofdOnderwerpType, metadata, reactie }: Klantcontact["gegevens"]
): KlantcontactRow["verdere_teksten"] => {
  const texts = {
    ...(reactie === undefined ? {} : { reactie }),
    ...(hoofdOnderwerpType === undefined ? {} : { hoofdOnderwerpType }),
    ...(metadata === undefined ? {} : { metadata })
  }
  return Object.keys(texts).length === 0 ? null : texts
}

/** The klantcontact of a row. */
export const fromKlantcontactRow = (row: KlantcontactRow): Klantcontact => ({
  id: row.id,
  nummer: row.nummer,
  gegevens: withoutNulls({
    referentienummer: row.referentienummer,
    kanaal: row.kanaal,
    onderwerp: row.onderwerp,
    inhoud: row.inhoud,
    taal: row.taal,
    vertrouwelijk: row.vertrouwelijk,
    plaatsgevondenOp: row.plaatsgevonden_op,
    indicatieContactGelukt: row.indicatie_contact_gelukt,
    verdereActieOndernomen: row.verdere_actie_ondernomen,
    ...row.verdere_teksten,
    zoalsOntvangen: row.zoals_ontvangen
  }),
  registratiedatum: row.registratiedatum,
  versie: row.versie
})
