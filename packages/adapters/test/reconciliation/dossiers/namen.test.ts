import { type Contactgegevens, profileOfContactgegevens } from "@betrokkene/domain"
import { compareFields, namenContradict, roepnaamPairs } from "@betrokkene/domain/internal"
import * as fc from "fast-check"
import { sql } from "kysely"
import { assert, describe, it } from "vitest"
import { mayBeOne, namenMayAgree, voornamen } from "../../../src/postgres/reconciliation/dossiers/namen.ts"
import { databaseWithKysely } from "../../fixtures/database-with-kysely.ts"

const here = databaseWithKysely()

interface Naam {
  readonly voornaam?: string
  readonly voorletters?: string
  readonly achternaam?: string
}

/** What SQL says about each pair: whether they may be one person, and whether their names may agree. */
const judged = async (pairs: ReadonlyArray<readonly [Naam, Naam]>) => {
  const { rows } = await sql<{ readonly one: boolean; readonly agree: boolean }>`
    select ${mayBeOne("left_row", "right_row")} as one, ${namenMayAgree("left_row", "right_row")} as agree
    from jsonb_array_elements(${JSON.stringify(pairs)}::jsonb) with ordinality as pair (namen, place)
      cross join lateral (select pair.namen -> 0 as contactnaam, null::text as organisatienaam) as left_row
      cross join lateral (select pair.namen -> 1 as contactnaam, null::text as organisatienaam) as right_row
      cross join lateral ${voornamen("left_row", "right_row")}
    order by place`.execute(here.kysely)
  return rows
}

/** An own e-mail address that both have makes one name of two that may be one by a typing error or a marriage. */
const digitaleAdressen = [{ soortDigitaalAdres: "email", adres: "zandstra.wietske@example.nl" }]

const profileOf = (contactnaam: Naam) =>
  profileOfContactgegevens({ contactnaam, digitaleAdressen } as unknown as Contactgegevens)

const namen = [...new Set(roepnaamPairs.flat())]
const voornaam = fc.oneof(
  fc.constantFrom(...namen),
  fc.constantFrom(...namen).map((naam) => naam.slice(0, 1).toUpperCase() + naam.slice(1)),
  fc.tuple(fc.constantFrom(...namen), fc.constantFrom(...namen)).map((namen) => namen.join(" ")),
  fc.constantFrom(...namen).map((naam) => naam.replaceAll("f", "ph").replaceAll("k", "c").replaceAll("i", "y")),
  fc.tuple(fc.constantFrom(...namen), fc.constantFrom(...namen)).map(([one, other]) =>
    `${one.replaceAll("k", "ck").replaceAll("t", "th")} ${other}`
  ),
  fc.tuple(fc.constantFrom("Dhr.", "Mevrouw", "de heer", "Fam"), fc.constantFrom(...namen)).map((parts) =>
    parts.join(" ")
  ),
  fc.constantFrom(
    "onbekend",
    "n.v.t.",
    "x",
    "Dhr.",
    "mevrouw",
    "de heer J.A.",
    "J A",
    "xxx",
    "-",
    "Eric",
    "Pauline",
    "Paulina Maria",
    "Egbertus",
    "Egbert Jan",
    "Younes",
    "JA",
    "JO",
    "Jan W.",
    "J. (Jan)",
    "Erik",
    "Zofia"
  ),
  fc.constantFrom("J.", "J.P.", "Sjaak", "Ĳsbrand", "IJsbrand", "Ysbrand", "Zoë", "Anne-Marie", "de Boer", "Boer")
)
const naam: fc.Arbitrary<Naam> = fc.record({
  voornaam,
  voorletters: fc.constantFrom(
    "J.",
    "J.P.",
    "A",
    "Y.",
    "I.",
    "Th.",
    "IJ.",
    "Chr.",
    "Jan",
    "Kees Jan",
    "X",
    "n.v.t.",
    "Dhr. J.",
    "-"
  ),
  achternaam: fc.constantFrom(
    "Boer",
    "de Boer",
    "Jan",
    "Bakker",
    "Jan Bakker",
    "Boer, Jan",
    "Dhr. J. Boer",
    "v.d. Boer",
    "Kees de Boer",
    "Boer, K.",
    "Boer-Bakker",
    "Boer Bakker",
    "J. Boer MSc",
    "Boer II",
    "Onbekend"
  )
}, { requiredKeys: [] })

/** A call name beside one of its official names, either way round. */
const related = fc.tuple(
  fc.constantFrom(...roepnaamPairs),
  fc.boolean(),
  fc.constantFrom("", " Maria", " W."),
  fc.constantFrom({}, { voorletters: "K." }, { achternaam: "Boer, Jan" })
).map(([[roepnaam, official], reversed, further, beside]): readonly [Naam, Naam] => {
  const [short, long] = [{ voornaam: roepnaam + further }, { ...beside, voornaam: official + further }]
  return reversed ? [long, short] : [short, long]
})

/** A voornaam beside itself with a typing error: a letter that is left out, replaced, doubled or swapped with the next. */
const mistyped = fc.tuple(
  fc.constantFrom(...namen.filter((one) => one.length > 3)),
  fc.nat(),
  fc.constantFrom("drop", "replace", "double", "swap"),
  fc.constantFrom({}, { voorletters: "K.J." })
).map(([voornaam, at, how, beside]): readonly [Naam, Naam] => {
  const place = at % voornaam.length
  const [before, letter, next = "", after] = [
    voornaam.slice(0, place),
    voornaam.charAt(place),
    voornaam.charAt(place + 1),
    voornaam.slice(place + 2)
  ]
  const letters = { drop: next, replace: `q${next}`, double: letter + letter + next, swap: next + letter }[how] ?? ""
  return [{ voornaam, achternaam: "Boer" }, { ...beside, voornaam: before + letters + after, achternaam: "Boer" }]
})

describe("names that SQL leaves to the domain", () => {
  // Kills: a call name, a shorter name or a swap that SQL does not know.
  it("are all that do not contradict each other in the domain", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.tuple(naam, naam), related, mistyped), { minLength: 50, maxLength: 50 }),
        async (pairs) => {
          const verdicts = await judged(pairs)
          for (const [index, [left, right]] of pairs.entries()) {
            const { achternaam, voorletters, voornaam } = compareFields(profileOf(left), profileOf(right))
            const agree = [achternaam, voornaam, voorletters].every((level) => level !== "anders")
              && [voornaam, voorletters].some((level) => level === "gelijk" || level === "bijna-gelijk")
            if (agree) assert.isTrue(verdicts[index]?.agree, JSON.stringify([left, right]))
            if (!namenContradict(profileOf(left), profileOf(right))) {
              assert.isTrue(verdicts[index]?.one, JSON.stringify([left, right]))
            }
          }
        }
      ),
      { numRuns: 60 }
    ))

  it("do not include two different first names", async () => {
    const verdicts = await judged([[{ voornaam: "Pieter" }, { voornaam: "Anna" }], [{ voornaam: "Pieter" }, {
      voornaam: "Pieter"
    }]])
    assert.deepStrictEqual(verdicts.map(({ agree, one }) => [one === true, agree === true]), [[false, false], [
      true,
      true
    ]])
  })
})
