import { layer as system } from "@betrokkene/adapters/system"
import {
  type Bevinding,
  Bevindingen,
  type BevindingFilter,
  type BevindingId,
  geenBeleid,
  Herstelpunten,
  IdGenerator,
  Medewerker,
  type Part,
  type ReconciliatieId,
  Reconciliaties,
  Tijdstip,
  type Wijzigingsnummer
} from "@betrokkene/domain"
import { Effect, Option, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../fixtures/planned-register.ts"

const ids = { bevinding: "", betrokkene: "", klantcontact: "", partij: "", busyPartij: "", lopend: "", eerder: "" }

const { readsNoWholeTable, readsOnlyThePage } = plannedRegister(async (client) => {
  ids.bevinding = await idOf(client, "bevinding", 776)
  ids.betrokkene = await idOf(client, "betrokkene", 776)
  ids.klantcontact = await idOf(client, "klantcontact", 776)
  ids.partij = await idOf(client, "partij", 776)
  ids.busyPartij = await idOf(client, "partij", 1)
  ids.lopend = await idOf(client, "reconciliatie", 3000)
  ids.eerder = await idOf(client, "reconciliatie", 12)
})

const nacht = Schema.decodeSync(Medewerker)("nacht")
const nu = Schema.decodeSync(Tijdstip)("2026-11-23T02:00:00Z")
const lopend = () => ids.lopend as ReconciliatieId

describe("a page of findings is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, () => BevindingFilter]> = [
    ["all", () => ({})],
    ["a rule that is common", () => ({ regel: "onbereikbaar" })],
    ["a rule that is rare", () => ({ regel: "ongeldige-waarde" })],
    ["a severity that is common", () => ({ ernst: "waarschuwing" })],
    ["a severity that is rare", () => ({ ernst: "fout" })],
    ["open", () => ({ toestand: "open" })],
    ["accepted, which is rare", () => ({ toestand: "geaccepteerd" })],
    ["a rule, open", () => ({ regel: "onbereikbaar", toestand: "open" })],
    ["a rule, accepted", () => ({ regel: "mogelijke-partij", toestand: "geaccepteerd" })],
    ["a severity, open", () => ({ ernst: "fout", toestand: "open" })],
    ["a record", () => ({ record: ids.betrokkene })],
    ["a record with thousands", () => ({ record: ids.busyPartij })],
    ["the run that saw most", () => ({ reconciliatie: lopend() })],
    ["a run that saw few", () => ({ reconciliatie: ids.eerder as ReconciliatieId })]
  ]
  for (const [name, filter] of filters) {
    it(name, () => readsOnlyThePage((blader) => Bevindingen.use((bevindingen) => bevindingen.browse(filter(), blader))))
  }
})

it("a page of runs is read from an index, in its order", () =>
  readsOnlyThePage((blader) => Reconciliaties.use((reconciliaties) => reconciliaties.browse(blader))))

describe("what is looked up or changed is found by an index", () => {
  const bevinding = (): Bevinding => ({
    regel: "onbereikbaar",
    records: [{ soort: "betrokkene", id: ids.betrokkene }],
    kenmerken: [],
    rustOp: ["x"]
  })
  const id = () => ids.bevinding as BevindingId
  const gemeld = Effect.flatMap(Bevindingen, (bevindingen) => Effect.map(bevindingen.zoek(id()), Option.getOrThrow))
  const melding = Effect.flatMap(
    Bevindingen,
    (bevindingen) =>
      Effect.flatMap(
        Effect.provide(IdGenerator.use((alle) => alle.bevinding), system),
        (nieuw) => bevindingen.meld(lopend(), nu, [{ id: nieuw, bevinding: bevinding() }])
      )
  )
  const deel = (): Part => ({ reconciliatie: lopend(), stap: "klantcontact", volgnummer: 6000, strook: {}, poging: 1 })
  const records =
    () => [{ soort: "betrokkene" as const, id: ids.betrokkene }, { soort: "partij" as const, id: ids.partij }]
  // Not what a run did not see: that is looked for among all that is open, which here is a large part of all there is.
  const cases: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["a finding by id", () => Bevindingen.use((alle) => alle.zoek(id()))],
    ["findings that are known again", () => Bevindingen.use((alle) => alle.recognise([bevinding()]))],
    ["a finding that is told of", () => melding],
    ["a finding that is told of again", () => Effect.andThen(melding, melding)],
    [
      "a decision",
      () => Effect.flatMap(gemeld, (gevonden) => Bevindingen.use((alle) => alle.vervang(gevonden, gevonden.versie)))
    ],
    ["findings that are spared", () => Bevindingen.use((alle) => alle.spare(lopend(), records()))],
    ["how many are open", () => Bevindingen.use((alle) => alle.telOpen)],
    ["findings that go", () => Bevindingen.use((alle) => alle.verwijder([id()]))],
    ["findings that go with their records", () => Bevindingen.use((alle) => alle.erase(records()))],
    ["the points of return of a finding", () => Herstelpunten.use((alle) => alle.van(id()))],
    ["points of return that are used", () => Herstelpunten.use((alle) => alle.consume(id()))],
    ...(["betrokkene", "klantcontact", "partij"] as const).flatMap((soort) =>
      [true, false].map((heleBevinding) =>
        [
          `points of return that go with a ${soort}${heleBevinding ? ", and all of their findings" : ""}`,
          () => Herstelpunten.use((alle) => alle.erase({ soort, id: ids[soort] }, heleBevinding))
        ] as const
      )
    ),
    [
      "points of return that were kept long enough",
      () =>
        Herstelpunten.use((alle) =>
          alle.prune(["dubbele-partij-vermoeden"], Schema.decodeSync(Tijdstip)("2022-01-06T00:00:00Z"))
        )
    ],
    ["a run by id", () => Reconciliaties.use((alle) => alle.zoek(lopend()))],
    ["the run under way", () => Reconciliaties.use((alle) => alle.running)],
    [
      "runs that go",
      () => Reconciliaties.use((alle) => alle.prune(Schema.decodeSync(Tijdstip)("2022-01-06T00:00:00Z")))
    ],
    ["a run that ends", () =>
      Reconciliaties.use((alle) =>
        alle.close({
          id: ids.eerder as ReconciliatieId,
          houder: nacht,
          begonnen: nu,
          peildatum: nu,
          watermerk: 1 as Wijzigingsnummer,
          opdracht: { regels: [], proef: false, beleid: geenBeleid },
          toestand: "klaar",
          geeindigd: nu
        })
      )],
    ["the first part that is free", () => Reconciliaties.use((alle) => alle.takePart(lopend(), nacht, 0))],
    [
      "a part that is done",
      () => Reconciliaties.use((alle) => alle.complete(deel(), nacht, { gelezen: 0, regels: [] }, 0))
    ],
    ["a part that is given back", () => Reconciliaties.use((alle) => alle.giveBack(deel(), nacht))],
    ["a part that is split", () => Reconciliaties.use((alle) => alle.splits(deel(), nacht, ids.klantcontact))],
    ["what was set aside", () => Reconciliaties.use((alle) => alle.terzijde(ids.eerder as ReconciliatieId))],
    [
      "what is set aside",
      () =>
        Reconciliaties.use((alle) =>
          alle.legTerzijde(lopend(), [{ record: { soort: "klantcontact", id: ids.klantcontact }, reden: "x" }])
        )
    ]
  ]
  for (const [name, work] of cases) {
    it(name, () => readsNoWholeTable(work()))
  }
})
