import * as fc from "fast-check"
import type { Contactgegevens } from "../../src/betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import { Identificator } from "../../src/values/identificator.ts"
import { read } from "../decoding.ts"

type Written = typeof Contactgegevens.Encoded
type Adressen = NonNullable<Written["digitaleAdressen"]>
type Identificatoren = NonNullable<typeof Partijgegevens.Encoded["identificatoren"]>

/** A made-up person with everything they might give. */
export interface Relative extends Required<Omit<Written, "communicatiekanaal" | "zoalsOntvangen">> {
  readonly soortPartij: Partijgegevens["soortPartij"]
  readonly identificatoren: Identificatoren
}

const home = {
  soortBezoekadres: "binnenlands_adres",
  straat: "Proeflaan",
  huisnummer: 12,
  postcode: "9999XK",
  woonplaats: "Proefdorp"
} as const
const { soortBezoekadres: _, ...letterbox } = home
const vast = { soortDigitaalAdres: "telefoonnummer", adres: "06 70012301", omschrijving: "thuis bij Zandstra" }
const mail = (adres: string) => ({ soortDigitaalAdres: "email", adres })
const inNederland = { code: "nld", naam: "Nederlands" }

/**
 * People who are easily taken for one another: father and son with the same address, telephone number and initial; the
 * father once more in another spelling; a namesake elsewhere; a stranger; an organisation in two spellings; and
 * somebody who works there.
 */
export const relatives: readonly [Relative, ...ReadonlyArray<Relative>] = [
  {
    soortPartij: "persoon",
    identificatoren: [{ soort: "bsn", waarde: "999990019" }],
    contactnaam: { voorletters: "J.", voornaam: "Johannes", achternaam: "Zandstra" },
    organisatienaam: "Bakkerij Voorbeeld",
    bezoekadres: home,
    correspondentieadres: { soortCorrespondentieadres: "binnenlands_adres", ...letterbox },
    digitaleAdressen: [mail("johannes.zandstra@example.nl"), vast],
    voorkeurstaal: inNederland
  },
  {
    soortPartij: "persoon",
    identificatoren: [{ soort: "bsn", waarde: "999990032" }],
    contactnaam: { voorletters: "J.", voornaam: "Jelmer", achternaam: "Zandstra" },
    organisatienaam: "Stichting Proef",
    bezoekadres: home,
    correspondentieadres: {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 31,
      postcode: "9999XL",
      woonplaats: "Proefdorp"
    },
    digitaleAdressen: [mail("jelmer@example.nl"), vast, { soortDigitaalAdres: "whatsapp", adres: "06 70012302" }],
    voorkeurstaal: { code: "fry" }
  },
  {
    soortPartij: "persoon",
    identificatoren: [{ soort: "bsn", waarde: "999990019" }],
    contactnaam: { voornaam: "JOHANNES", achternaam: "van Zandstra" },
    organisatienaam: "Bakkerij Voorbeeld B.V.",
    bezoekadres: { ...home, straat: "Proefln." },
    correspondentieadres: { soortCorrespondentieadres: "binnenlands_adres", ...letterbox },
    digitaleAdressen: [mail("johannes.zandstra@EXAMPLE.nl"), {
      soortDigitaalAdres: "telefoonnummer",
      adres: "+31 6 70012301"
    }],
    voorkeurstaal: inNederland
  },
  {
    soortPartij: "persoon",
    identificatoren: [],
    contactnaam: { voorletters: "J.", achternaam: "Zandstra" },
    organisatienaam: "Proefzuivel",
    bezoekadres: {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Musterstrasse 4",
      adresregel2: "99999 Musterstadt",
      land: { code: "DE" }
    },
    correspondentieadres: {
      soortCorrespondentieadres: "antwoordnummer",
      antwoordnummer: 4,
      postcode: "9999XM",
      woonplaats: "Proefstad"
    },
    digitaleAdressen: [mail("zandstra@example.org")],
    voorkeurstaal: { code: "deu" }
  },
  {
    soortPartij: "persoon",
    identificatoren: [{ soort: "bsn", waarde: "999990044" }],
    contactnaam: { voornaam: "Fatma", achternaam: "Ünalproef" },
    organisatienaam: "Bakkerij Voorbeeld",
    bezoekadres: { ...home, huisnummer: 14, huisletter: "b", land: { code: "NL" } },
    correspondentieadres: {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 31,
      postcode: "9999XL",
      woonplaats: "Proefdorp"
    },
    digitaleAdressen: [mail("fatma@example.nl"), mail("f.unal@example.org"), {
      soortDigitaalAdres: "telefoonnummer",
      adres: "06 70012304"
    }],
    voorkeurstaal: { code: "tur" }
  },
  {
    soortPartij: "organisatie",
    identificatoren: [{ soort: "kvk_nummer", waarde: "99999999" }],
    contactnaam: { achternaam: "Balie Bakkerij" },
    organisatienaam: "Bakkerij Voorbeeld",
    bezoekadres: { ...home, huisnummer: 1 },
    correspondentieadres: {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 7,
      postcode: "9999XL",
      woonplaats: "Proefdorp"
    },
    digitaleAdressen: [mail("info@voorbeeld.example.nl"), {
      soortDigitaalAdres: "telefoonnummer",
      adres: "0670 012305"
    }],
    voorkeurstaal: inNederland
  },
  {
    soortPartij: "contactpersoon",
    identificatoren: [{ soort: "bsn", waarde: "999990044" }],
    contactnaam: { voorletters: "F.", achternaam: "Unalproef" },
    organisatienaam: "Bakkerij Voorbeeld B.V.",
    bezoekadres: { ...home, huisnummer: 1 },
    correspondentieadres: {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 7,
      postcode: "9999XL",
      woonplaats: "Proefdorp"
    },
    digitaleAdressen: [mail("info@voorbeeld.example.nl"), mail("f.unal@example.org")],
    voorkeurstaal: inNederland
  }
]

/** One of the relatives: often the first, so that the register has several records of the same person. */
export const whom = fc.constantFrom(0, 0, 0, ...relatives.keys())

export const theRelative = (place: number): Relative => relatives[place] ?? relatives[0]

/** The value that a generator makes. */
export type Values<A> = A extends fc.Arbitrary<infer B> ? B : never

/** Where a value comes from: the person, somebody similar, or nobody. */
const van = fc.constantFrom("hem", "hem", "hem", "hem", "hem", "hem", "ander", "geen")
const velden = ["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const
const soorten = ["email", "telefoonnummer", "whatsapp"] as const

const adressenVan = ({ digitaleAdressen }: Relative, soort: string): Adressen =>
  digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort)

/**
 * Part of what a person might give: mostly their own, some of it somebody else's, some not at all; sometimes with a
 * preferred address.
 */
export const gegeven: fc.Arbitrary<
  (self: Relative, ander: Relative) => Omit<Written, "communicatiekanaal"> & { readonly voorkeur?: Adressen[number] }
> = fc
  .tuple(fc.array(van, { minLength: 8, maxLength: 8 }), fc.option(fc.nat(3), { freq: 3 }))
  .map(([choices, voorkeur]) => (self, ander) => {
    const whom = (place: number) => ({ hem: self, ander, geen: undefined })[choices[place] ?? "geen"]
    const digitaleAdressen = soorten.flatMap((soort, place) => {
      const persoon = whom(velden.length + place)
      return persoon === undefined ? [] : adressenVan(persoon, soort)
    })
    const voorkeursadres = voorkeur === null ? undefined : digitaleAdressen[voorkeur]
    return {
      ...Object.fromEntries(velden.flatMap((veld, place) => {
        const persoon = whom(place)
        return persoon === undefined ? [] : [[veld, persoon[veld]]]
      })),
      digitaleAdressen,
      ...(voorkeursadres === undefined ? {} : { voorkeur: voorkeursadres })
    }
  })

/** The identificatoren of all relatives. */
export const identificatorenOfRelatives: ReadonlyArray<Identificator> = relatives.flatMap(({ identificatoren }) =>
  identificatoren.map((written) => read(Identificator, written))
)
