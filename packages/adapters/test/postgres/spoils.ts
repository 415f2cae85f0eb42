import * as fc from "fast-check"

/** What another program might do to one row, past every rule, as an update of its columns. */
export interface Spoil {
  readonly table: string
  /** Which of the rows, by the order of their ids. */
  readonly row: number
  readonly set: string
}

const texts = [
  "''", "' '", "' voor'", "'na '", "E'met\\nregel'", "E'met\\ttab'", "E'met\\x01teken'", "'\u00a0'", "'\u200b'", "'\u202eom'", "'Ünal'", "'李'",
  "'a|b'", "'a\"b'", "'a\\b'", "repeat('x', 10)", "repeat('x', 11)", "repeat('x', 41)", "repeat('x', 51)", "repeat('x', 201)", "repeat('x', 255)", "repeat('x', 1001)"
]

const moments = ["'infinity'", "'-infinity'", "'1899-12-31T23:59:59Z'", "'9999-01-01T00:00:00Z'", "'12026-01-01T00:00:00Z'", "'0044-03-15 00:00:00+00 BC'", "'2020-02-29T12:00:00.123Z'"]

const updates = (table: string, columns: Readonly<Record<string, ReadonlyArray<string>>>): ReadonlyArray<Omit<Spoil, "row">> =>
  Object.entries(columns).flatMap(([column, values]) => values.map((value) => ({ table, set: `${column} = ${value}` })))

const inAddresses = ["betrokkene_digitaal_adres", "partij_digitaal_adres"].flatMap((table) =>
  updates(table, {
    soort: ["'Email'", "'email'", "'telefoonnummer'", "'whatsapp'", "''"],
    adres: [...texts, "'a@b'", "'a@example.nl'", "'A@Example.NL'", "'06 12345678'", "'0612345678'", "'0031612345678'", "'+31 (0)6 12345678'", "'+32 2 5551234'", "'112'"],
    vergelijkingsvorm: ["''", "'a@example.nl'", "'+31612345678'", "'+31'", "adres"],
    omschrijving: [...texts, "null"],
    volgorde: ["60", "-1"],
    registratiedatum: moments
  })
)

const spoilOf = (which: ReadonlyArray<Omit<Spoil, "row">>): fc.Arbitrary<Spoil> =>
  fc.tuple(fc.constantFrom(...which), fc.nat(60)).map(([spoil, row]) => ({ ...spoil, row }))

/** What spoils digital addresses, so that they and their vergelijkingsvorm do not belong together any more. */
export const addressSpoils = fc.array(spoilOf(inAddresses), { minLength: 5, maxLength: 25, size: "max" })

/** The statement of a spoil; of a row that is not there it does nothing. */
export const statementOf = ({ row, set, table }: Spoil): string =>
  `update ${table} set ${set} where ctid = (select ctid from ${table} order by ctid offset ${row} % greatest(1, (select count(*) from ${table})) limit 1)`
