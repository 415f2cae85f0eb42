import {
  Bevindingen,
  Dossiers,
  geenBeleid,
  IdGenerator,
  type Reconciliatie,
  Reconciliaties,
  Tijdstip,
  Transaction,
  type Wijzigingsnummer
} from "@betrokkene/domain"
import { Effect, Exit, Schema } from "effect"
import { expect, it } from "vitest"
import { balie } from "../fixtures/records.ts"
import { register } from "../fixtures/register.ts"
import { bevinding, id, moment, selectedRecords } from "../fixtures/selected-records.ts"

const { here, perform } = selectedRecords()

const regel = "dubbele-partij-vermoeden"

// Kills: solving a finding because nobody saw it, about a record that was selected after its part was done.
it("a run solves what it did not see only of records that it selected before it looked", async () => {
  await perform([
    ...bevinding(51, "partij", 1, regel),
    ...bevinding(53, "partij", 3, regel),
    "insert into bevinding_gezien select id, gevonden_op, gen_random_uuid() from bevinding",
    `insert into bevinding_record (bevinding_id, gevonden_op, record_id)
    select id, gevonden_op, (records #>> '{0,id}')::uuid from bevinding`
  ])
  const exit = await register({ url: here.database.url })(Effect.gen(function*() {
    const [dossiers, reconciliaties] = [yield* Dossiers, yield* Reconciliaties]
    const transaction = (yield* Transaction).run
    const run: Reconciliatie = {
      id: yield* IdGenerator.use((ids) => ids.reconciliatie),
      houder: balie,
      begonnen: Schema.decodeSync(Tijdstip)(moment),
      peildatum: Schema.decodeSync(Tijdstip)(moment),
      watermerk: yield* dossiers.changePosition,
      opdracht: { regels: [regel], proef: false, sinds: 1 as Wijzigingsnummer, beleid: geenBeleid },
      toestand: "loopt"
    }
    const select = (sinds: Wijzigingsnummer) =>
      dossiers.select({ reconciliatie: run.id, sinds, grootsteBlok: 20, terms: [] })
    const writeOf = (number: number) =>
      Effect.promise(() => perform([`update partij set versie = versie + 1 where id = '${id(number)}'`]))
    yield* writeOf(3)
    yield* transaction(Effect.andThen(select(run.watermerk), reconciliaties.begin(run, [])))
    const circumstances = { peildatum: run.peildatum, beleid: geenBeleid }
    yield* transaction(dossiers.partijen({}, { regels: [regel], circumstances, selection: run.id }))
    yield* writeOf(2)
    yield* transaction(select(run.watermerk))
    yield* Bevindingen.use((all) => all.resolve(run.id, [regel], true, balie, run.begonnen))
    yield* reconciliaties.close({ ...run, toestand: "afgebroken", geeindigd: run.begonnen })
  }))
  if (Exit.isFailure(exit)) throw new Error(JSON.stringify(exit.cause))
  const { rows } = await here.other.client.query("select toestand from bevinding order by id")
  expect(rows).toEqual([{ toestand: "open" }, { toestand: "opgelost" }])
})
