import {
  Klantcontactgegevens,
  type Klantcontactzicht,
  Nummer,
  OntvangenVanKlantcontact,
  Tijdstip,
  Versie
} from "@betrokkene/domain"
import { Schema } from "effect"
import { shows } from "../../accounting/shown.ts"
import { versionTag } from "../../http/entity-tag.ts"
import { nullable } from "./nullable.ts"
import { Reference, referenceJson } from "./reference.ts"

const { hoofdOnderwerpType, inhoud, kanaal, metadata, onderwerp, reactie, referentienummer, taal } =
  Klantcontactgegevens.fields

const ofKlantcontact = ({ id }: { readonly id: string }) => [{ record: { soort: "klantcontact", id } as const }]

const OpenKlantcontactAnswer = Schema.Struct({
  ...Reference.fields,
  versie: Versie,
  nummer: Nummer,
  referentienummer: Schema.NullOr(Schema.toType(referentienummer)),
  kanaal,
  onderwerp,
  inhoud: Schema.NullOr(Schema.toType(inhoud)),
  reactie: Schema.NullOr(Schema.toType(reactie)),
  hoofdOnderwerpType: Schema.NullOr(Schema.toType(hoofdOnderwerpType)),
  metadata: Schema.NullOr(Schema.toType(metadata)),
  taal: Schema.NullOr(Schema.toType(taal)),
  vertrouwelijk: Schema.Boolean,
  plaatsgevondenOp: Tijdstip,
  indicatieContactGelukt: Schema.NullOr(Schema.Boolean),
  verdereActieOndernomen: Schema.NullOr(Schema.Boolean),
  zoalsOntvangen: Schema.NullOr(OntvangenVanKlantcontact),
  registratiedatum: Tijdstip
}).annotate({
  identifier: "Klantcontact",
  ...shows(ofKlantcontact)
})

/** A klantcontact that is vertrouwelijk, for a caller who may not see its texts. */
const ConfidentialKlantcontactAnswer = Schema.Struct({
  ...Reference.fields,
  versie: Versie,
  nummer: Nummer,
  referentienummer: Schema.NullOr(Schema.toType(referentienummer)),
  kanaal,
  taal: Schema.NullOr(Schema.toType(taal)),
  vertrouwelijk: Schema.Literal(true),
  plaatsgevondenOp: Tijdstip,
  indicatieContactGelukt: Schema.NullOr(Schema.Boolean),
  verdereActieOndernomen: Schema.NullOr(Schema.Boolean),
  zoalsOntvangen: Schema.NullOr(OntvangenVanKlantcontact),
  registratiedatum: Tijdstip,
  weggelaten: Schema.Array(
    Schema.Struct({ soort: Schema.Literals(["onderwerp", "inhoud"]), reden: Schema.Literal("vertrouwelijk") })
      .annotate({ identifier: "WeggelatenTekst" })
  )
}).annotate({ identifier: "VertrouwelijkKlantcontact", ...shows(ofKlantcontact) })

/** The answer for a klantcontact, limited to what the caller may see. */
export const KlantcontactAnswer = Schema.Union([OpenKlantcontactAnswer, ConfidentialKlantcontactAnswer]).annotate({
  identifier: "Klantcontactzicht"
})

export const klantcontactJson = (base: string, zicht: Klantcontactzicht) => {
  const { gegevens, id, nummer, registratiedatum, versie } = zicht.klantcontact
  return {
    ...referenceJson(base, "klantcontacten", id),
    versie,
    nummer,
    referentienummer: nullable(gegevens.referentienummer),
    kanaal: gegevens.kanaal,
    ...textsJson(zicht),
    taal: nullable(gegevens.taal),
    vertrouwelijk: gegevens.vertrouwelijk,
    plaatsgevondenOp: gegevens.plaatsgevondenOp,
    indicatieContactGelukt: nullable(gegevens.indicatieContactGelukt),
    verdereActieOndernomen: nullable(gegevens.verdereActieOndernomen),
    zoalsOntvangen: nullable(gegevens.zoalsOntvangen),
    registratiedatum
  }
}

const textsJson = (zicht: Klantcontactzicht) => {
  if (zicht._tag === "Vertrouwelijk") return { weggelaten: zicht.weggelaten }
  const { hoofdOnderwerpType, inhoud, metadata, onderwerp, reactie } = zicht.klantcontact.gegevens
  return {
    onderwerp,
    inhoud: nullable(inhoud),
    reactie: nullable(reactie),
    hoofdOnderwerpType: nullable(hoofdOnderwerpType),
    metadata: nullable(metadata)
  }
}

/** The tag of a klantcontact at its version. It differs by what the caller may see. */
export const klantcontactTag = ({ _tag, klantcontact: { versie } }: Klantcontactzicht): string =>
  versionTag(versie, _tag === "Vertrouwelijk" ? ["vertrouwelijk"] : [])
