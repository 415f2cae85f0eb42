import { type Klantcontact, Klantcontactgegevens, Nummer, Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { Reference, referenceJson } from "./reference.ts"

const { inhoud, kanaal, onderwerp, taal } = Klantcontactgegevens.fields

/** A klantcontact as it is answered. */
export const KlantcontactAnswer = Schema.Struct({
  ...Reference.fields,
  nummer: Nummer,
  kanaal,
  onderwerp,
  inhoud: Schema.NullOr(Schema.toType(inhoud)),
  taal: Schema.NullOr(Schema.toType(taal)),
  vertrouwelijk: Schema.Boolean,
  plaatsgevondenOp: Tijdstip,
  indicatieContactGelukt: Schema.NullOr(Schema.Boolean),
  registratiedatum: Tijdstip
}).annotate({ identifier: "Klantcontact" })

export const klantcontactJson = (base: string, { gegevens, id, nummer, registratiedatum }: Klantcontact) => ({
  ...referenceJson(base, "klantcontacten", id),
  nummer,
  kanaal: gegevens.kanaal,
  onderwerp: gegevens.onderwerp,
  inhoud: nullable(gegevens.inhoud),
  taal: nullable(gegevens.taal),
  vertrouwelijk: gegevens.vertrouwelijk,
  plaatsgevondenOp: gegevens.plaatsgevondenOp,
  indicatieContactGelukt: nullable(gegevens.indicatieContactGelukt),
  registratiedatum
})
