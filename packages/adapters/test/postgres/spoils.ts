import * as fc from "fast-check"

/** What another program might do to one row, past every rule, as an update of its columns. */
export interface Spoil {
  readonly table: string
  /** Which of the rows, by the order of their ids. */
  readonly row: number
  readonly set: string
}

const json = (...values: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  values.map((value) => `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`)

const texts = [
  "''",
  "' '",
  "' voor'",
  "'na '",
  "E'met\\nregel'",
  "E'met\\ttab'",
  "E'met\\x01teken'",
  "'\u00a0'",
  "'\u200b'",
  "'\u202eom'",
  "'Ünal'",
  "'李'",
  "'a|b'",
  "'a\"b'",
  "'a\\b'",
  "repeat('x', 10)",
  "repeat('x', 11)",
  "repeat('x', 41)",
  "repeat('x', 51)",
  "repeat('x', 201)",
  "repeat('x', 255)",
  "repeat('x', 1001)"
]

const names = json(
  {},
  null,
  [],
  "Boer",
  { achternaam: "" },
  { achternaam: " Boer" },
  { achternaam: "Boer " },
  { achternaam: 1 },
  { achternaam: "Boer", titel: "dr" },
  { voorletters: "A.B.C.D.E.F." },
  { voornaam: "x".repeat(201) },
  { voornaam: true, achternaam: "Zandstra" },
  { voornaam: "a|b" },
  { voornaam: "a\"b" },
  { voornaam: "Jo\u0001" },
  { achternaam: "O’Neil" },
  { voorvoegselAchternaam: "van der" },
  { voornaam: "Jan.", achternaam: "Piet" },
  { voornaam: "Piet", achternaam: "Jan" }
)

const huis = { straat: "Proeflaan", huisnummer: 12, postcode: "9999XK", woonplaats: "Proefdorp" }

/** Addresses that are valid but for one thing, and some that are valid. */
const addresses = (field: string): ReadonlyArray<string> => {
  const binnen = { [field]: "binnenlands_adres" }
  const anders = (velden: object) => ({ ...binnen, ...huis, ...velden })
  return [
    ...json(
      {},
      null,
      [],
      "Proeflaan",
      binnen,
      anders({ postcode: "9999 xk" }),
      anders({ postcode: "9999SS" }),
      anders({ postcode: "0999XK" }),
      anders({ huisnummer: "12" }),
      anders({ huisnummer: 12.5 }),
      anders({ huisnummer: 0 }),
      anders({ huisnummer: 100_000 }),
      anders({ huisletter: "a" }),
      anders({ huisletter: "ab" }),
      anders({ huisnummertoevoeging: "12345" }),
      anders({ huisnummertoevoeging: "1a" }),
      anders({ straat: "x".repeat(256) }),
      anders({ straat: "" }),
      anders({ woonplaats: "x".repeat(81) }),
      anders({ woonplaats: 5 }),
      anders({ land: { code: "NL", naam: "Nederland" } }),
      anders({ land: { code: "NL", naam: "Holland" } }),
      anders({ land: { code: "BE", naam: "België" } }),
      anders({ land: "NL" }),
      anders({ gemeente: "Proefdorp" }),
      { ...binnen, postcode: "9999XK", huisnummer: 12 },
      { ...binnen, straat: "Proeflaan" },
      { [field]: "buitenlands_adres", adresregel1: "1 Rue", land: { code: "FR", naam: "Frankrijk" } },
      { [field]: "postbusnummer", postbusnummer: 12, postcode: "9999XK", woonplaats: "Proefdorp" },
      { [field]: "postbusnummer", postbusnummer: "12", postcode: "9999XK", woonplaats: "Proefdorp" },
      { [field]: "duif", ...huis }
    ),
    // As text, since a number keeps its zeros in the database only.
    `'{"${field}": "binnenlands_adres", "huisnummer": 12.0, "postcode": "9999XK"}'::jsonb`
  ]
}

const languages = json(
  {},
  null,
  "nld",
  { code: "nld" },
  { code: "nld", naam: "Dutch" },
  { code: "dut", naam: "Nederlands" },
  { code: "eng", naam: "Engels" },
  { code: "xxx", naam: "Iets" },
  { code: "nld", naam: "Nederlands", meer: 1 }
)

const moments = [
  "'infinity'",
  "'-infinity'",
  "'1899-12-31T23:59:59Z'",
  "'9999-01-01T00:00:00Z'",
  "'12026-01-01T00:00:00Z'",
  "'0044-03-15 00:00:00+00 BC'",
  "'2020-02-29T12:00:00.123Z'"
]

const updates = (
  table: string,
  columns: Readonly<Record<string, ReadonlyArray<string>>>
): ReadonlyArray<Omit<Spoil, "row">> =>
  Object.entries(columns).flatMap(([column, values]) => values.map((value) => ({ table, set: `${column} = ${value}` })))

const given = {
  contactnaam: [...names, "null"],
  organisatienaam: [...texts, "null"],
  bezoekadres: [...addresses("soortBezoekadres"), "null"],
  correspondentieadres: [...addresses("soortCorrespondentieadres"), "null"],
  voorkeurstaal: [...languages, "null"],
  registratiedatum: moments,
  versie: ["0", "-1", "2147483647"]
}

const inRows = [
  ...updates("klantcontact", {
    nummer: ["'12345678901234567890'", "'twaalf'", "''"],
    kanaal: texts,
    onderwerp: [...texts, "'geanonimiseerd'"],
    inhoud: [...texts, "null"],
    taal: ["'xxx'", "'dut'", "'nld'", "'NLD'", "''"],
    registratiedatum: moments,
    versie: ["0"]
  }),
  ...updates("betrokkene", {
    ...given,
    rol: ["'buurman'", "'klant'"],
    initiator: ["true", "false"],
    grond_soort: ["'gegokt'", "null", "'identificator'"],
    grond_identificatorsoort: ["'bsn'", "'iets'", "null"],
    grond_door: [...texts, "null"],
    grond_op: moments
  }),
  ...updates("partij", {
    ...given,
    nummer: ["'12345678901234567891'", "'dertien'"],
    soort_partij: ["'afdeling'", "'organisatie'", "'persoon'", "'contactpersoon'"],
    interne_notitie: texts,
    indicatie_actief: ["false"],
    indicatie_geheimhouding: ["true"]
  }),
  ...updates("identificator", {
    waarde: ["'99999001'", "'999990018'", "'000000000'", "'999990019'", "''"],
    kvk_nummer: ["'12345678'", "'1'"],
    soort: ["'rsin'", "'kvk_nummer'", "'vestigingsnummer'", "'nummer'"]
  })
]

const inAddresses = ["betrokkene_digitaal_adres", "partij_digitaal_adres"].flatMap((table) =>
  updates(table, {
    soort: ["'Email'", "'email'", "'telefoonnummer'", "'whatsapp'", "''"],
    adres: [
      ...texts,
      "'a@b'",
      "'a@example.nl'",
      "'A@Example.NL'",
      "'06 12345678'",
      "'0612345678'",
      "'0031612345678'",
      "'+31 (0)6 12345678'",
      "'+32 2 5551234'",
      "'112'"
    ],
    vergelijkingsvorm: ["''", "'a@example.nl'", "'+31612345678'", "'+31'", "adres"],
    omschrijving: [...texts, "null"],
    volgorde: ["60", "-1"],
    registratiedatum: moments
  })
)

const spoilOf = (which: ReadonlyArray<Omit<Spoil, "row">>): fc.Arbitrary<Spoil> =>
  fc.tuple(fc.constantFrom(...which), fc.nat(60)).map(([spoil, row]) => ({ ...spoil, row }))

/** What spoils rows in which no digital address stands: the blocking keys are as the domain makes them of what is stored. */
export const rowSpoils = fc.array(spoilOf(inRows), { minLength: 10, maxLength: 40, size: "max" })

/** What spoils digital addresses, so that they and their vergelijkingsvorm do not belong together any more. */
export const addressSpoils = fc.array(spoilOf(inAddresses), { minLength: 5, maxLength: 25, size: "max" })

/** The statement of a spoil; of a row that is not there it does nothing. */
export const statementOf = ({ row, set, table }: Spoil): string =>
  `update ${table} set ${set} where ctid = (select ctid from ${table} order by ctid offset ${row} % greatest(1, (select count(*) from ${table})) limit 1)`
