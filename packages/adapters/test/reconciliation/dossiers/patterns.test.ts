import {
  elfproef,
  huisletterPattern,
  huisnummertoevoegingPattern,
  kvkNummerPattern,
  nummerPattern,
  postcodePattern,
  soortDigitaalAdresPattern,
  subscriberPattern,
  vestigingsnummerPattern
} from "@betrokkene/domain/internal"
import * as fc from "fast-check"
import { sql } from "kysely"
import { assert, describe, it } from "vitest"
import { matches } from "../../../src/postgres/reconciliation/dossiers/valid/matches.ts"
import { databaseWithKysely } from "../../fixtures/database-with-kysely.ts"

const here = databaseWithKysely()

const matchedBySql = async (texts: ReadonlyArray<string>, pattern: RegExp): Promise<ReadonlyArray<boolean>> => {
  const { rows } = await sql<{ readonly matched: boolean }>`
    select ${matches(sql.ref("text"), pattern)} as matched
    from unnest(${texts}::text[]) with ordinality as given (text, place) order by place`.execute(here.kysely)
  return rows.map(({ matched }) => matched)
}

/** Texts that match, texts that just fail to, and any others. */
const textsNear = (pattern: RegExp): fc.Arbitrary<string> => {
  const matching = fc.stringMatching(pattern)
  return fc.oneof(
    matching,
    fc.tuple(matching, fc.constantFrom("", " ", "\n", "0", "a", "S"), fc.nat(20)).map(([text, more, place]) =>
      text.slice(0, place) + more + text.slice(place + 1)
    ),
    fc.string({ maxLength: 20 }).map((text) => text.replaceAll("\0", ""))
  )
}

const patterns = {
  "elfproef": elfproef.pattern,
  huisletterPattern,
  huisnummertoevoegingPattern,
  kvkNummerPattern,
  nummerPattern,
  postcodePattern,
  soortDigitaalAdresPattern,
  subscriberPattern,
  vestigingsnummerPattern
}

describe("a pattern of the domain means the same to PostgreSQL", () => {
  it.each(Object.entries(patterns))("%s", (_, pattern) =>
    fc.assert(
      fc.asyncProperty(fc.array(textsNear(pattern), { minLength: 50, maxLength: 50 }), async (texts) => {
        assert.deepStrictEqual(await matchedBySql(texts, pattern), texts.map((text) => pattern.test(text)))
      }),
      { numRuns: 20 }
    ))

  it("or is refused, if it has flags that PostgreSQL does not know", () => {
    assert.throws(() => matches(sql.ref("text"), /^a$/iu), "cannot be asked of PostgreSQL")
  })
})
