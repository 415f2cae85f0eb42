import * as fc from "fast-check"
import type { SideSoort } from "../../src/side-records/side-soorten.ts"
import { emailadres } from "./e-mailadres.ts"
import { writtenIdentificatorOf } from "./identificator.ts"
import { object } from "./object.ts"
import { writtenObjectidentificator } from "./objectidentificator.ts"
import { telefoonnummer } from "./telefoonnummer.ts"
import { multilineText, text } from "./text.ts"

const shortTelefoonnummer = telefoonnummer.filter((nummer) => nummer.length <= 20)

const datum = fc.constantFrom("1900-01-01", "2024-02-29", "9998-12-31")

const actorWith = (soortActor: string, identificatie: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  object({ naam: text(200), soortActor: fc.constant(soortActor) }, {
    indicatieActief: fc.boolean(),
    identificator: writtenObjectidentificator,
    identificatie
  })

/** Valid gegevens of each kind of side record as a caller writes them, without the records that it stands beside. */
export const writtenSideGegevens: { readonly [soort in SideSoort]: fc.Arbitrary<object> } = {
  onderwerpobject: object({}, { identificator: writtenObjectidentificator }),
  actor: fc.oneof(
    actorWith("medewerker", object({ functie: text(40) }, { emailadres, telefoonnummer: shortTelefoonnummer })),
    actorWith("geautomatiseerde_actor", object({ functie: text(40) }, { omschrijving: text(200) })),
    actorWith(
      "organisatorische_eenheid",
      object({}, { omschrijving: text(200), emailadres, faxnummer: text(20), telefoonnummer: shortTelefoonnummer })
    )
  ),
  actorklantcontact: fc.constant({}),
  internetaak: object({ gevraagdeHandeling: text(200), status: fc.constantFrom("te_verwerken", "verwerkt") }, {
    toelichting: multilineText(1000)
  }),
  bijlage: object({}, { identificator: writtenObjectidentificator }),
  losseidentificator: fc.oneof(
    writtenIdentificatorOf.rsin,
    writtenIdentificatorOf.kvk_nummer,
    writtenIdentificatorOf.vestigingsnummer
  ),
  rekeningnummer: object({ iban: fc.stringMatching(/^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{1,30}$/u) }, {
    bic: fc.stringMatching(/^[A-Za-z0-9]{8,11}$/u)
  }),
  vertegenwoordiging: fc.constant({}),
  categorie: object({}, { naam: text(80) }),
  categorierelatie: object({}, { beginDatum: datum, eindDatum: datum }),
  werkrelatie: fc.constant({})
}

type Partly = Readonly<Record<string, unknown>>

/**
 * Of each filter that takes one of a few values: gegevens with one of these, and with another, by kind. Undefined
 * gegevens are left out.
 */
export const fewValues: {
  readonly [soort in SideSoort]?: Readonly<Record<string, readonly [Partly, Partly]>>
} = {
  actor: {
    soortActor: [
      { soortActor: "medewerker", identificatie: undefined },
      { soortActor: "geautomatiseerde_actor", identificatie: undefined }
    ],
    indicatieActief: [{ indicatieActief: true }, { indicatieActief: false }]
  },
  rekeningnummer: {
    iban: [{ iban: "NL91ABNA0417164300" }, { iban: "NL91ABNA0417164301" }],
    bic: [{ bic: "ABNANL2A" }, { bic: "ABNANL2B" }],
    voorkeur: [{ voorkeur: true }, { voorkeur: undefined }]
  },
  categorierelatie: {
    beginDatum: [{ beginDatum: "2024-03-01" }, { beginDatum: "2024-03-02" }],
    eindDatum: [{ eindDatum: "2024-03-01" }, { eindDatum: undefined }]
  },
  internetaak: {
    status: [{ status: "te_verwerken", afgehandeldOp: undefined }, { status: "verwerkt" }],
    toegewezenOp: [{ toegewezenOp: "2026-11-24T08:00:00.001Z" }, { toegewezenOp: "2026-11-24T08:00:00.002Z" }]
  }
}
