import { blockingKeys, type Contactgegevens, profileOfContactgegevens, vergelijkingsvorm } from "@betrokkene/domain"
import { placeholderEmail } from "@betrokkene/domain/internal"
import { bezoekadres, contactnaam, correspondentieadres, emailadres } from "@betrokkene/domain/testing"
import * as fc from "fast-check"
import pg from "pg"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { migratedDatabase } from "../../fixtures/migrated-database.ts"

let client: pg.Client
let drop: () => Promise<unknown>

beforeAll(async () => {
  const database = await migratedDatabase()
  drop = database.drop
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await drop()
})

const query = `select
  bloksleutel_naam(naam, bezoek) as naam,
  array_remove(array[
    bloksleutel_adres(bezoek, 'soortBezoekadres'),
    bloksleutel_straat(bezoek, 'soortBezoekadres'),
    bloksleutel_adres(correspondentie, 'soortCorrespondentieadres'),
    bloksleutel_straat(correspondentie, 'soortCorrespondentieadres')
  ], null) as adressen,
  bloksleutel_email(email) as email
from (values ($1::jsonb, $2::jsonb, $3::jsonb, $4::text)) as gegeven (naam, bezoek, correspondentie, email)`

interface Keys {
  readonly naam: string | null
  readonly adressen: ReadonlyArray<string>
  readonly email: string
}

const json = (waarde: unknown) => waarde === undefined ? null : JSON.stringify(waarde)

/** Fails unless the database and the domain make the same keys. */
const agree = async (gegevens: Readonly<Record<string, unknown>>, email: string): Promise<void> => {
  const { rows: [keys] } = await client.query<Keys>(query, [
    json(gegevens["contactnaam"]),
    json(gegevens["bezoekadres"]),
    json(gegevens["correspondentieadres"]),
    // Another release may have stored an address of plain letters as it is written.
    /^[ -~]*$/u.test(email) ? email : vergelijkingsvorm({ soortDigitaalAdres: "email", adres: email })
  ])
  const profile = profileOfContactgegevens(
    { ...gegevens, digitaleAdressen: [{ soortDigitaalAdres: "email", adres: email }] } as unknown as Contactgegevens
  )
  const made = Map.groupBy(blockingKeys(profile), ({ soort }) => soort)
  const keysOf = (soort: "adres" | "email" | "naam") => (made.get(soort) ?? []).map(({ key }) => key)
  assert.deepStrictEqual(
    {
      naam: [...new Set(keys?.naam === null ? [] : [keys?.naam])],
      adressen: [...new Set(keys?.adressen)],
      email: [keys?.email].filter((key = "") => !placeholderEmail.test(key))
    },
    { naam: keysOf("naam"), adressen: keysOf("adres"), email: keysOf("email") }
  )
}

const word = fc.constantFrom(
  "van",
  "de",
  "'t",
  "Van Der",
  "IJssel",
  "Łukasz",
  "Żółć",
  "Æblegård",
  "Ñúñez",
  "Öztürk",
  "Strauß",
  "ﬁlm",
  "李",
  "e\u0301",
  "-",
  " ",
  "d'",
  "O’Neil",
  "1e",
  "İ",
  "ǅ",
  "A"
)
const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 })
)
const written = fc.record({ achternaam: text, voornaam: text, voorletters: text }, { requiredKeys: ["achternaam"] })
const address = fc.record({
  soortBezoekadres: fc.constant("binnenlands_adres"),
  postcode: fc.constantFrom("1234AB", "1234 ab", "9999zz", "0123AB", "1234A", 1234),
  straat: fc.oneof(text, fc.constantFrom(1, null, "")),
  woonplaats: fc.oneof(text, fc.constantFrom("Den Haag", "'s-Hertogenbosch", "onbekend", [])),
  huisnummer: fc.oneof(fc.integer({ min: -1, max: 100_001 }), fc.constantFrom("12", 12.5, null))
}, { requiredKeys: ["soortBezoekadres"] })

describe("the blocking keys that PostgreSQL makes", () => {
  it("are those of the domain for all valid values", () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({ contactnaam, bezoekadres, correspondentieadres }, { requiredKeys: [] }),
        emailadres,
        (gegevens, email) => agree(gegevens, email)
      ),
      { numRuns: 400 }
    ))

  it("are those of the domain for names in any writing and for invalid values", () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({
          contactnaam: fc.oneof(written, fc.constantFrom({}, { achternaam: 1 }, { achternaam: null, voornaam: [] })),
          bezoekadres: address
        }, { requiredKeys: [] }),
        emailadres,
        (gegevens, email) => agree(gegevens, email)
      ),
      { numRuns: 1000 }
    ))
})
