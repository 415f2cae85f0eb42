import {
  type Bevinding,
  Bevindingen,
  geenBeleid,
  IdGenerator,
  type Reconciliatie,
  ReconciliatiePartLost,
  Reconciliaties,
  Tijdstip,
  type Wijzigingsnummer
} from "@betrokkene/domain"
import { Effect, Exit, Option, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { balie } from "../fixtures/records.ts"
import { inTransaction, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const moment = Schema.decodeSync(Tijdstip)("2026-11-23T02:00:00Z")
const nothing = { gelezen: 0, regels: [] }

/** Begins a run with this many parts. */
const begun = Effect.fnUntraced(function*(parts: number) {
  const run: Reconciliatie = {
    id: yield* IdGenerator.use((ids) => ids.reconciliatie),
    houder: balie,
    begonnen: moment,
    peildatum: moment,
    watermerk: 0 as Wijzigingsnummer,
    opdracht: { regels: [], proef: false, beleid: geenBeleid },
    toestand: "loopt"
  }
  yield* Reconciliaties.use((all) =>
    all.begin(
      run,
      Array.from({ length: parts }, (_, volgnummer) => ({ stap: "partij" as const, volgnummer, range: {} }))
    )
  )
  return run
})

/** This many new findings about unknown records, with the ids to store them under. */
const findings = (count: number) =>
  Effect.forEach(Array.from({ length: count }), (_, place) =>
    Effect.gen(function*() {
      const { betrokkene, bevinding: id } = yield* IdGenerator
      const bevinding: Bevinding = {
        regel: "onbereikbaar",
        records: [{ soort: "betrokkene", id: yield* betrokkene }],
        kenmerken: [],
        rustOp: [`geheim-${place}@example.nl`]
      }
      return { id: yield* id, bevinding }
    }))

describe("parts of a run", () => {
  it("are each given to one worker, also of several programs", async () => {
    const programs = Array.from({ length: 3 }, () => register({ url: here.database.url, poolSize: 4 }))
    const [first] = programs
    const run = await first?.(begun(90))
    if (run === undefined || !Exit.isSuccess(run)) throw new Error("no run")
    const worker = Effect.gen(function*() {
      const taken: Array<number> = []
      for (;;) {
        const part = yield* Reconciliaties.use((all) => all.takePart(run.value.id, balie, 60_000))
        if (Option.isNone(part)) return taken
        taken.push(part.value.volgnummer)
        yield* inTransaction(Reconciliaties.use((all) => all.complete(part.value, balie, nothing, 1)))
      }
    })
    const exits = await Promise.all(
      programs.map((program) => program(Effect.all([worker, worker, worker], { concurrency: "unbounded" })))
    )
    const taken = exits.flatMap((exit) => Exit.isSuccess(exit) ? exit.value.flat() : [])
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, place) => place))
  })

  // Kills: a search that waits.
  it("are skipped while another transaction has them, without waiting", async () => {
    const [run, elsewhere] = [
      register({ url: here.database.url }),
      register({ url: here.database.url, lockTimeout: 500 })
    ]
    const exit = await run(Effect.gen(function*() {
      const { id } = yield* begun(2)
      const take = Effect.map(
        Reconciliaties.use((all) => all.takePart(id, balie, 0)),
        Option.map(({ volgnummer }) => volgnummer)
      )
      return yield* inTransaction(Effect.all([take, Effect.promise(() => elsewhere(take))]))
    }))
    expect(exit).toEqual(Exit.succeed([Option.some(0), Exit.succeed(Option.some(1))]))
  })

  it("are lost by a late worker when another takes over, and the late work is undone", async () => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const [run, told] = [yield* begun(1), yield* findings(1)]
      const part = Option.getOrThrow(yield* Reconciliaties.use((all) => all.takePart(run.id, balie, 0)))
      yield* Effect.promise(() => here.other.client.query("begin"))
      yield* Effect.promise(() =>
        here.other.client.query("update reconciliatie_deel set poging = poging + 1 where reconciliatie_id = $1", [
          run.id
        ])
      )
      const late = inTransaction(Effect.andThen(
        Bevindingen.use((all) => all.meld(run.id, moment, told)),
        Reconciliaties.use((all) => all.complete(part, balie, nothing, 1))
      ))
      const takeOver = Effect.promise(async () => {
        await expect.poll(here.other.waiting).toBe(1)
        await here.other.client.query("commit")
      })
      const [refused] = yield* Effect.all([Effect.flip(late), takeOver], { concurrency: "unbounded" })
      return { refused, known: yield* Bevindingen.use((all) => all.recognise(told.map(({ bevinding }) => bevinding))) }
    }))
    expect(exit).toEqual(Exit.succeed({ refused: new ReconciliatiePartLost(), known: [Option.none()] }))
  })
})

describe("findings", () => {
  it("that two programs report at the same moment are stored once", async () => {
    const programs = [register({ url: here.database.url }), register({ url: here.database.url })] as const
    const made = await programs[0](Effect.all([findings(300), IdGenerator.use((ids) => ids.reconciliatie)]))
    if (!Exit.isSuccess(made)) throw new Error("no findings")
    const [told, run] = made.value
    const tell = (all: typeof told) =>
      Effect.gen(function*() {
        const own = yield* Effect.forEach(all, ({ bevinding }) =>
          Effect.map(IdGenerator.use((ids) => ids.bevinding), (id) => ({ id, bevinding })))
        return yield* Bevindingen.use((bevindingen) =>
          bevindingen.meld(run, moment, own)
        )
      })
    const exits = await Promise.all([programs[0](tell(told)), programs[1](tell(told.toReversed()))])
    const [ours, there] = exits.map((exit) => Exit.isSuccess(exit) ? exit.value : [])
    expect(ours?.map(({ bevinding }) => bevinding.id)).toEqual(
      there?.map(({ bevinding }) => bevinding.id).toReversed()
    )
    expect(ours?.filter(({ nieuw }) => nieuw).length ?? 0).toBe(
      300 - (there?.filter(({ nieuw }) => nieuw).length ?? 0)
    )
    expect(await programs[0](Bevindingen.use((all) => all.count({ reconciliatie: run })))).toEqual(Exit.succeed(300))
  })

  it("are resolved once each, however many there are", async () => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      yield* Effect.promise(() => here.other.client.query("truncate bevinding cascade"))
      yield* Effect.promise(() =>
        here.other.client.query(`
        insert into bevinding (id, regel, ernst, records, kenmerken, vingerafdruk, toestand, gevonden_op, versie)
          select gen_random_uuid(), case when n % 3 = 0 then 'geen-initiator' else 'onbereikbaar' end, 'fout', '[{}]',
            '[]', lpad(n::text, 43, '0'), 'open',
            timestamptz '2026-11-23 02:00+00' + n / 1000 * interval '1 minute', 1
          from generate_series(1, 25000) as n`)
      )
      yield* Effect.promise(() =>
        here.other.client.query("insert into bevinding_gezien select id, gevonden_op, gen_random_uuid() from bevinding")
      )
      const run = yield* IdGenerator.use((ids) => ids.reconciliatie)
      const solve = Bevindingen.use((all) => all.resolve(run, ["onbereikbaar", "verschilt"], false, balie, moment))
      return [yield* solve, yield* solve, yield* Bevindingen.use((all) => all.countOpen)].map((counts) =>
        Object.fromEntries(counts)
      )
    }))
    expect(exit).toEqual(Exit.succeed([{ onbereikbaar: 16_667 }, {}, { "geen-initiator": 8_333 }]))
  })

  it("store nothing of the values that they rest on", async () => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const told = yield* findings(3)
      yield* Bevindingen.use((all) =>
        Effect.flatMap(IdGenerator.use((ids) => ids.reconciliatie), (run) => all.meld(run, moment, told))
      )
      return yield* Effect.promise(() => here.other.client.query("select * from bevinding"))
    }))
    expect(Exit.isSuccess(exit) ? JSON.stringify(exit.value.rows) : "geheim-").not.toContain("geheim-")
  })
})
