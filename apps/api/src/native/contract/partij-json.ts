import {
  Bezoekadres,
  type Bsn,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  Identificator,
  maskBsn,
  Nummer,
  OntvangenVanPersoon,
  Organisatienaam,
  type Partijzicht,
  readBsn,
  soortenPartij,
  type SoortPartij,
  Tijdstip,
  Versie,
  Voorkeurstaal
} from "@betrokkene/domain"
import { Schema } from "effect"
import { shownPartij, shows } from "../../accounting/shown.ts"
import { versionTag } from "../../http/entity-tag.ts"
import { adressenJson, DigitaalAdresInRecord } from "./digitaal-adres-json.ts"
import { nullable } from "./nullable.ts"
import { Reference, referenceJson } from "./reference.ts"
import { VermoedelijkeDubbele } from "./vermoedelijke-dubbele-json.ts"

/** The mask of a bsn, which may be given back in its place. */
export const MaskedBsn = Schema.Struct({
  soort: Schema.Literal("bsn"),
  waarde: Schema.String.check(Schema.isPattern(/^\*{5}[0-9]{4}$/u))
}).annotate({ identifier: "BsnMasker" })

const [, rsin, kvkNummer, vestigingsnummer] = Identificator.members

/** An identificator as it is answered: a bsn masked, unless the caller may see it. */
export const IdentificatorAnswer = Schema.Union([
  Schema.Struct({
    soort: Schema.Literal("bsn"),
    waarde: Schema.String.check(Schema.isPattern(/^(?:\*{5}|[0-9]{5})[0-9]{4}$/u)),
    anderePartijIdentificator: rsin.fields.anderePartijIdentificator
  }),
  rsin,
  kvkNummer,
  vestigingsnummer
]).annotate({ identifier: "IdentificatorAntwoord" })

/** What a registration tells besides the partij that it made. */
const toldWhenMade = { vermoedelijkeDubbelen: Schema.optionalKey(Schema.Array(VermoedelijkeDubbele)) }

const ofPartij = ({ id }: { readonly id: string }) => [shownPartij(id)]

const AnsweredSoortPartij = Schema.Literals(soortenPartij).annotate({ identifier: "SoortPartij" })

/** That the gegevens of a partij are not there, and why. */
export const WeggelatenPartijgegevens = Schema.Struct({
  soort: Schema.Literal("partijgegevens"),
  reden: Schema.Literal("geheimhouding")
}).annotate({ identifier: "WeggelatenPartijgegevens" })

/** A partij with geheimhouding, for a caller who may not see its gegevens. */
const SecretPartijAnswer = Schema.Struct({
  ...Reference.fields,
  versie: Versie,
  nummer: Nummer,
  soortPartij: AnsweredSoortPartij,
  indicatieGeheimhouding: Schema.Literal(true),
  indicatieActief: Schema.Boolean,
  weggelaten: Schema.Array(WeggelatenPartijgegevens),
  ...toldWhenMade
}).annotate({ identifier: "GeheimePartij", ...shows(ofPartij) })

const openPartij = <
  const Soort extends SoortPartij,
  Naam extends Schema.Constraint,
  Organisatie extends Schema.Constraint
>(
  soortPartij: Soort,
  contactnaam: Naam,
  organisatienaam: Organisatie
) =>
  Schema.Struct({
    ...Reference.fields,
    versie: Versie,
    nummer: Nummer,
    soortPartij: Schema.Literal(soortPartij),
    identificatoren: Schema.Array(IdentificatorAnswer),
    contactnaam,
    organisatienaam,
    bezoekadres: Schema.NullOr(Bezoekadres),
    correspondentieadres: Schema.NullOr(Correspondentieadres),
    digitaleAdressen: Schema.Array(DigitaalAdresInRecord),
    voorkeurskanaal: Schema.NullOr(DigitaalAdres),
    voorkeurstaal: Schema.NullOr(Voorkeurstaal),
    indicatieGeheimhouding: Schema.Boolean,
    indicatieActief: Schema.Boolean,
    interneNotitie: Schema.NullOr(Schema.String),
    zoalsOntvangen: Schema.NullOr(OntvangenVanPersoon),
    registratiedatum: Tijdstip,
    ...toldWhenMade
  }).annotate(shows(ofPartij))

const OpenPartijAnswer = Schema.Union([
  openPartij("persoon", Schema.NullOr(Contactnaam), Schema.Null),
  openPartij("organisatie", Schema.Null, Schema.NullOr(Organisatienaam)),
  openPartij("contactpersoon", Schema.NullOr(Contactnaam), Schema.NullOr(Organisatienaam))
]).annotate({ identifier: "Partij" })

/** The answer for a partij, limited to what the caller may see. */
export const PartijAnswer = Schema.Union([OpenPartijAnswer, SecretPartijAnswer]).annotate({ identifier: "Partijzicht" })

export const partijJson = (base: string, zicht: Partijzicht) =>
  zicht._tag === "Geheim" ? secretPartijJson(base, zicht) : openPartijJson(base, zicht)

const secretPartijJson = (
  base: string,
  { partij: { gegevens, id, nummer, versie }, weggelaten }: Partijzicht & { readonly _tag: "Geheim" }
) => ({
  ...referenceJson(base, "partijen", id),
  versie,
  nummer,
  soortPartij: gegevens.soortPartij,
  indicatieGeheimhouding: true,
  indicatieActief: gegevens.indicatieActief,
  weggelaten
})

const openPartijJson = (
  base: string,
  { bsn, partij }: Partijzicht & { readonly _tag: "Open" }
) => {
  const { gegevens, id, nummer, registratiedatum, versie } = partij
  return {
    ...referenceJson(base, "partijen", id),
    versie,
    nummer,
    soortPartij: gegevens.soortPartij,
    identificatoren: gegevens.identificatoren.map(identificatorJson(bsn === "leesbaar" ? readBsn : maskBsn)),
    contactnaam: gegevens.soortPartij === "organisatie" ? null : nullable(gegevens.contactnaam),
    organisatienaam: gegevens.soortPartij === "persoon" ? null : nullable(gegevens.organisatienaam),
    bezoekadres: nullable(gegevens.bezoekadres),
    correspondentieadres: nullable(gegevens.correspondentieadres),
    digitaleAdressen: adressenJson(partij, gegevens.digitaleAdressen),
    voorkeurskanaal: nullable(gegevens.voorkeurskanaal),
    voorkeurstaal: nullable(gegevens.voorkeurstaal),
    indicatieGeheimhouding: gegevens.indicatieGeheimhouding,
    indicatieActief: gegevens.indicatieActief,
    interneNotitie: nullable(gegevens.interneNotitie),
    zoalsOntvangen: nullable(gegevens.zoalsOntvangen),
    registratiedatum
  }
}

const identificatorJson = (write: (bsn: Bsn) => string) => (identificator: Identificator) =>
  identificator.soort === "bsn" ? { ...identificator, waarde: write(identificator.waarde) } : identificator

/** The tag of a partij at its version. It differs by what the caller may see. */
export const partijTag = (zicht: Partijzicht): string =>
  versionTag(zicht.partij.versie, zicht._tag === "Geheim" ? ["geheim"] : zicht.bsn === "leesbaar" ? ["bsn"] : [])
