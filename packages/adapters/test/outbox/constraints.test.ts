import { beforeEach, describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { refusal } from "../fixtures/refusal.ts"

const here = databaseWithOtherProgram()

const insert = (abonnement: string, subjectSoort = "partij") =>
  `insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen)
   values ('${abonnement}', md5('gebeurtenis')::uuid, 1, 'partij-gewijzigd', '${subjectSoort}', md5('partij')::uuid,
     now(), now(), 0)`

beforeEach(async () => {
  await here.other.client.query("truncate bezorging")
  await here.other.client.query(insert("zaaksysteem"))
})

/**
 * What another program might store, by which statement, and the constraint that refuses it or the column that may not
 * be null.
 */
const refused: ReadonlyArray<readonly [string, string, string]> = [
  ["an event twice for one subscriber", insert("zaaksysteem"), "bezorging_een_keer"],
  ["an event about what is no name of a kind of record", insert("kcc", "Zaak 1"), "bezorging_subject_soort"],
  ["an event about no record", "update bezorging set subject_id = null", "subject_id"],
  ["an event that is never due", "update bezorging set vanaf = null", "vanaf"],
  ["a negative number of attempts", "update bezorging set pogingen = -1", "bezorging_pogingen"],
  ["a holder without an end of the lease", "update bezorging set houder = 'relay'", "bezorging_een_houder"],
  ["a lease without a holder", "update bezorging set geleend_tot = now()", "bezorging_een_houder"],
  [
    "an undeliverable delivery without a reason",
    "update bezorging set onbestelbaar_sinds = now()",
    "bezorging_onbestelbaar_met_reden"
  ],
  [
    "an undeliverable delivery with a holder",
    "update bezorging set onbestelbaar_sinds = now(), reden = 'http-410', houder = 'relay', geleend_tot = now()",
    "bezorging_onbestelbaar_met_reden"
  ]
]

describe("another program cannot store", () => {
  for (const [what, sql, by] of refused) {
    it(what, async () => {
      expect(await refusal(here.other.client, sql)).toBe(by)
    })
  }
})

it("the same event may go to several subscribers", async () => {
  expect(await refusal(here.other.client, insert("kcc"))).toBeUndefined()
})
