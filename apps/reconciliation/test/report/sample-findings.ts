import { ReportedBevinding } from "@betrokkene/domain"
import { Schema } from "effect"
import type { TeMelden } from "../../src/report/make-report.ts"
import { id } from "./sample-night.ts"

const equal = (veld: string, gewicht: number, partij?: string) => ({
  veld,
  uitkomst: "gelijk",
  gewicht,
  ...(partij !== undefined && { partij })
})

/** Possible findings, with numbers that belong to no real record; `n` makes each different. */
const soorten: ReadonlyArray<(n: number) => object> = [
  (n) => ({
    regel: "mogelijke-partij",
    records: [{ soort: "betrokkene", id: id(n) }, { soort: "partij", id: id(n + 500) }],
    kenmerken: [{ ...equal("email", 11.34), anderen: 0 }, equal("achternaam", 7.92), {
      veld: "voornaam",
      uitkomst: "bijna gelijk",
      gewicht: 4.1
    }, { veld: "postcode en huisnummer", uitkomst: "anders", gewicht: -2.63 }],
    voorstel: { soort: "koppelen", betrokkene: id(n), partij: id(n + 500), gronden: ["email-en-naam"] }
  }),
  (n) => ({
    regel: "dubbele-partij-identificator",
    records: [{ soort: "partij", id: id(n) }, { soort: "partij", id: id(n + 500) }],
    kenmerken: [{ veld: "bsn", uitkomst: "gelijk" }],
    voorstel: { soort: "samenvoegen", blijft: id(n), vervalt: id(n + 500) }
  }),
  (n) => ({
    regel: "meer-mogelijke-partijen",
    records: [{ soort: "betrokkene", id: id(n) }, { soort: "partij", id: id(n + 500) }, {
      soort: "partij",
      id: id(n + 700)
    }],
    kenmerken: [
      { ...equal("telefoonnummer", 9.8, id(n + 500)), anderen: 3 },
      equal("postcode en huisnummer", 8.4, id(n + 500)),
      { ...equal("telefoonnummer", 9.8, id(n + 700)), anderenMinstens: 20 },
      equal("achternaam", 7.9, id(n + 700))
    ]
  }),
  (n) => ({ regel: "onbereikbaar", records: [{ soort: "betrokkene", id: id(n) }], kenmerken: [] }),
  (n) => ({
    regel: "geheim-en-afwijkend",
    records: [{ soort: "betrokkene", id: id(n) }, { soort: "partij", id: id(n + 500) }],
    kenmerken: [{ veld: "bezoekadres", uitkomst: "gelijk" }, { veld: "naam", uitkomst: "gelijk" }]
  }),
  (n) => ({
    regel: "overbodige-afwijking",
    records: [{ soort: "betrokkene", id: id(n) }, { soort: "partij", id: id(n + 500) }],
    kenmerken: [{ veld: "digitaalAdres", uitkomst: "gelijk" }, { veld: "voorkeurstaal", uitkomst: "gelijk" }],
    voorstel: {
      soort: "afwijking-verwijderen",
      betrokkene: id(n),
      afwijkingen: [{ soort: "digitaalAdres", soortDigitaalAdres: "email" }, { soort: "voorkeurstaal" }]
    }
  }),
  (n) => ({
    regel: "ongeldige-waarde",
    records: [{ soort: "betrokkene", id: id(n) }],
    kenmerken: [{ veld: "#/contactgegevens/bezoekadres/postcode", uitkomst: "postcode-ongeldig" }]
  })
]

/** This many findings, of all kinds in turn. */
export const bevindingen = (aantal: number): ReadonlyArray<TeMelden> =>
  Array.from({ length: aantal }, (_, nummer) =>
    Schema.decodeUnknownSync(ReportedBevinding)({
      id: id(0xb000 + nummer),
      ...soorten[nummer % soorten.length]?.(0x1000 + nummer),
      vingerafdruk: "0",
      toestand: "open",
      gevondenOp: "2026-11-24T01:02:03Z",
      gezienIn: id(0xa01f),
      versie: 1
    }))
