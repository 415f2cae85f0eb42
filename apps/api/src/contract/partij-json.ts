import {
  Bezoekadres,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  Identificator,
  maskeerBsn,
  Nummer,
  Organisatienaam,
  type Partij,
  soortenPartij,
  Tijdstip,
  Voorkeurstaal
} from "@betrokkene/domain"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { Reference, referenceJson } from "./reference.ts"

/** A bsn as it is answered. */
export const MaskedBsn = Schema.Struct({
  soort: Schema.Literal("bsn"),
  waarde: Schema.String.check(Schema.isPattern(/^\*{5}[0-9]{4}$/u))
})

const [, rsin, kvkNummer, vestigingsnummer] = Identificator.members

/** An identificator as it is answered: a bsn masked. */
export const IdentificatorAnswer = Schema.Union([MaskedBsn, rsin, kvkNummer, vestigingsnummer])
  .annotate({ identifier: "IdentificatorGemaskeerd" })

/** A partij as it is answered. */
export const PartijAnswer = Schema.Struct({
  ...Reference.fields,
  nummer: Nummer,
  soortPartij: Schema.Literals(soortenPartij),
  identificatoren: Schema.Array(IdentificatorAnswer),
  contactnaam: Schema.NullOr(Contactnaam),
  organisatienaam: Schema.NullOr(Organisatienaam),
  bezoekadres: Schema.NullOr(Bezoekadres),
  correspondentieadres: Schema.NullOr(Correspondentieadres),
  digitaleAdressen: Schema.Array(DigitaalAdres),
  voorkeurskanaal: Schema.NullOr(DigitaalAdres),
  voorkeurstaal: Schema.NullOr(Voorkeurstaal),
  indicatieGeheimhouding: Schema.Boolean,
  indicatieActief: Schema.Boolean,
  interneNotitie: Schema.NullOr(Schema.String),
  registratiedatum: Tijdstip
}).annotate({ identifier: "Partij" })

export const partijJson = (base: string, { gegevens, id, nummer, registratiedatum }: Partij) => ({
  ...referenceJson(base, "partijen", id),
  nummer,
  soortPartij: gegevens.soortPartij,
  identificatoren: gegevens.identificatoren.map(identificatorJson),
  contactnaam: gegevens.soortPartij === "organisatie" ? null : gegevens.contactnaam,
  organisatienaam: gegevens.soortPartij === "persoon" ? null : nullable(gegevens.organisatienaam),
  bezoekadres: nullable(gegevens.bezoekadres),
  correspondentieadres: nullable(gegevens.correspondentieadres),
  digitaleAdressen: gegevens.digitaleAdressen,
  voorkeurskanaal: nullable(gegevens.voorkeurskanaal),
  voorkeurstaal: nullable(gegevens.voorkeurstaal),
  indicatieGeheimhouding: gegevens.indicatieGeheimhouding,
  indicatieActief: gegevens.indicatieActief,
  interneNotitie: nullable(gegevens.interneNotitie),
  registratiedatum
})

const identificatorJson = (identificator: Identificator) =>
  identificator.soort === "bsn" ? { soort: "bsn", waarde: maskeerBsn(identificator.waarde) } : identificator
