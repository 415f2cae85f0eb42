import { Bezoekadres, Correspondentieadres } from "@betrokkene/domain"
import { Exit, Schema } from "effect"
import { type RawBuilder, sql } from "kysely"
import { assert, describe, it } from "vitest"
import {
  plainBezoekadres,
  plainCorrespondentieadres
} from "../../../src/postgres/reconciliation/dossiers/valid/adres.ts"
import { databaseWithKysely } from "../../fixtures/database-with-kysely.ts"
import { spoiltAdressen } from "../../fixtures/spoilt-adressen.ts"

const here = databaseWithKysely()

/** What addresses with this field are, by SQL and by the domain. */
const judged = async (
  field: string,
  plain: (adres: RawBuilder<unknown>) => RawBuilder<boolean>,
  schema: Schema.Codec<unknown, unknown>
) => {
  const given = sql.raw(spoiltAdressen(field).map((adres) => `(${adres})`).join(","))
  const { rows } = await sql<{ readonly adres: unknown; readonly plain: boolean }>`
    select adres, coalesce(${plain(sql.ref("adres"))}, false) as plain from (values ${given}) as given (adres)`
    .execute(here.kysely)
  const decode = Schema.decodeUnknownExit(schema, { onExcessProperty: "error" })
  return rows.map(({ adres, plain }) => ({ adres, plain, valid: Exit.isSuccess(decode(adres)) }))
}

describe("an address that SQL takes for plainly valid is valid", () => {
  it("as a bezoekadres", async () => {
    const all = await judged("soortBezoekadres", plainBezoekadres, Bezoekadres)
    assert.deepStrictEqual(all.filter(({ plain, valid }) => plain && !valid), [])
    assert.isNotEmpty(all.filter(({ plain }) => plain))
  })

  it("as a correspondentieadres, also a postbus and an address abroad", async () => {
    const all = await judged("soortCorrespondentieadres", plainCorrespondentieadres, Correspondentieadres)
    assert.deepStrictEqual(all.filter(({ plain, valid }) => plain && !valid), [])
    const plain = all.filter(({ plain }) => plain).map(({ adres }) => adres as { soortCorrespondentieadres: string })
    assert.sameMembers([...new Set(plain.map((adres) => adres.soortCorrespondentieadres))], [
      "binnenlands_adres",
      "buitenlands_adres",
      "postbusnummer"
    ])
  })
})
