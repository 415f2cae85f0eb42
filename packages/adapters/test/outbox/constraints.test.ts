import { beforeEach, describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { refusal } from "../fixtures/refusal.ts"

const here = databaseWithOtherProgram()

const insert = (abonnement: string, subjectSoort = "partij") =>
  `insert into bezorging (abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, vanaf, pogingen)
   values ('${abonnement}', md5('gebeurtenis')::uuid, 1, 'partij-gewijzigd', '${subjectSoort}', md5('partij')::uuid, now(), now(), 0)`

beforeEach(async () => {
  await here.other.client.query("truncate bezorging")
  await here.other.client.query(insert("zaaksysteem"))
})

/** What another program might try, and the constraint that is to refuse it; without a name, the column that may not be empty. */
const refused: ReadonlyArray<readonly [string, string, string]> = [
  ["an event twice for one subscriber", insert("zaaksysteem"), "bezorging_een_keer"],
  ["an event about a record of another kind", insert("kcc", "zaak"), "bezorging_subject_soort"],
  ["an event about no record", "update bezorging set subject_id = null", "subject_id"],
  ["an event that is never due", "update bezorging set vanaf = null", "vanaf"],
  ["fewer attempts than none", "update bezorging set pogingen = -1", "bezorging_pogingen"],
  ["a holder without an end to his lease", "update bezorging set houder = 'relay'", "bezorging_een_houder"],
  ["a lease of nobody", "update bezorging set geleend_tot = now()", "bezorging_een_houder"],
  [
    "one that is not tried any more, without a reason",
    "update bezorging set onbestelbaar_sinds = now()",
    "bezorging_onbestelbaar_met_reden"
  ],
  [
    "one that is not tried any more, and that somebody is at",
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

it("the same event may go to more subscribers", async () => {
  expect(await refusal(here.other.client, insert("kcc"))).toBeUndefined()
})
