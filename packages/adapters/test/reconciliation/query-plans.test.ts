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
  type ReconciliatieId,
  type ReconciliatiePart,
  Reconciliaties,
  Tijdstip,
  type Wijzigingsnummer
} from "@betrokkene/domain"
import { Effect, Option, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../fixtures/planned-register.ts"

const ids = { bevinding: "", betrokkene: "", klantcontact: "", partij: "", busyPartij: "", underWay: "", earlier: "" }

const { readsNoWholeTable, readsOnlyThePage } = plannedRegister(async (client) => {
  ids.bevinding = await idOf(client, "bevinding", 776)
  ids.betrokkene = await idOf(client, "betrokkene", 776)
  ids.klantcontact = await idOf(client, "klantcontact", 776)
  ids.partij = await idOf(client, "partij", 776)
  ids.busyPartij = await idOf(client, "partij", 1)
  ids.underWay = await idOf(client, "reconciliatie", 3000)
  ids.earlier = await idOf(client, "reconciliatie", 12)
})

const night = Schema.decodeSync(Medewerker)("nacht")
const nu = Schema.decodeSync(Tijdstip)("2026-11-23T02:00:00Z")
const underWay = () => ids.underWay as ReconciliatieId

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
    ["the run that saw most", () => ({ reconciliatie: underWay() })],
    ["a run that saw few", () => ({ reconciliatie: ids.earlier as ReconciliatieId })]
  ]
  // The table of what each run saw is small here: PostgreSQL reads all of it rather than look up a hundred findings in it.
  const small = [20]
  for (const [name, filter] of filters) {
    it(
      name,
      () => readsOnlyThePage((browse) => Bevindingen.use((bevindingen) => bevindingen.browse(filter(), browse)), small)
    )
  }
})

// Kills: all findings about these records sorted for the latest.
it("the latest findings about several records are read from an index, in its order", () =>
  readsOnlyThePage(
    ({ aantal }) => Bevindingen.use((all) => all.latestAbout([ids.busyPartij, ids.betrokkene], aantal)),
    [20]
  ))

it("a page of runs is read from an index, in its order", () =>
  readsOnlyThePage((browse) => Reconciliaties.use((reconciliaties) => reconciliaties.browse(browse))))

describe("a record that is looked up or changed is found by an index", () => {
  const bevinding = (): Bevinding => ({
    regel: "onbereikbaar",
    records: [{ soort: "betrokkene", id: ids.betrokkene }],
    kenmerken: [],
    rustOp: ["x"]
  })
  const id = () => ids.bevinding as BevindingId
  const reported = Effect.flatMap(Bevindingen, (bevindingen) => Effect.map(bevindingen.zoek(id()), Option.getOrThrow))
  const reportOne = Effect.flatMap(
    Bevindingen,
    (bevindingen) =>
      Effect.flatMap(
        Effect.provide(IdGenerator.use((all) => all.bevinding), system),
        (nieuw) => bevindingen.meld(underWay(), nu, [{ id: nieuw, bevinding: bevinding() }])
      )
  )
  const part = (): ReconciliatiePart => ({
    reconciliatie: underWay(),
    stap: "klantcontact",
    volgnummer: 6000,
    range: {},
    poging: 1
  })
  const records =
    () => [{ soort: "betrokkene" as const, id: ids.betrokkene }, { soort: "partij" as const, id: ids.partij }]
  // Not the findings that a run did not see: those are searched for among all open ones, a large part of the table.
  const cases: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["a finding by id", () => Bevindingen.use((all) => all.zoek(id()))],
    ["findings that are known again", () => Bevindingen.use((all) => all.recognise([bevinding()]))],
    ["a finding that is reported", () => reportOne],
    ["a finding that is reported again", () => Effect.andThen(reportOne, reportOne)],
    [
      "a decision",
      () => Effect.flatMap(reported, (found) => Bevindingen.use((all) => all.vervang(found, found.versie)))
    ],
    ["findings that are spared", () => Bevindingen.use((all) => all.spare(underWay(), records()))],
    ["how many are open", () => Bevindingen.use((all) => all.countOpen)],
    ["findings that are deleted", () => Bevindingen.use((all) => all.verwijder([id()]))],
    ["findings that are deleted with their records", () => Bevindingen.use((all) => all.erase(records()))],
    ["the herstelpunten of a finding", () => Herstelpunten.use((all) => all.van(id()))],
    ["a page of herstelpunten of a finding", () => Herstelpunten.use((all) => all.page(id(), "1", 10))],
    [
      "the herstelpunten of findings about records",
      () => Herstelpunten.use((all) => all.over([id()], [ids.betrokkene]))
    ],
    ["findings about records", () => Bevindingen.use((all) => all.over([ids.betrokkene, ids.partij]))],
    [
      "findings of a rule about records",
      () => Bevindingen.use((all) => all.over([ids.betrokkene], "overbodige-afwijking"))
    ],
    ["herstelpunten that are used", () => Herstelpunten.use((all) => all.consume(id()))],
    ...(["betrokkene", "klantcontact", "partij"] as const).flatMap((soort) =>
      [true, false].map((wholeBevinding) =>
        [
          `herstelpunten that are deleted with a ${soort}${wholeBevinding ? ", and all of their findings" : ""}`,
          () => Herstelpunten.use((all) => all.erase([{ soort, id: ids[soort] }], wholeBevinding))
        ] as const
      )
    ),
    [
      "herstelpunten that were kept long enough",
      () =>
        Herstelpunten.use((all) =>
          all.prune(["dubbele-partij-vermoeden"], Schema.decodeSync(Tijdstip)("2022-01-06T00:00:00Z"))
        )
    ],
    ["a run by id", () => Reconciliaties.use((all) => all.zoek(underWay()))],
    ["the run under way", () => Reconciliaties.use((all) => all.running)],
    [
      "runs that are pruned",
      () => Reconciliaties.use((all) => all.prune(Schema.decodeSync(Tijdstip)("2022-01-06T00:00:00Z")))
    ],
    ["a run that ends", () =>
      Reconciliaties.use((all) =>
        all.close({
          id: ids.earlier as ReconciliatieId,
          houder: night,
          begonnen: nu,
          peildatum: nu,
          watermerk: 1 as Wijzigingsnummer,
          opdracht: { regels: [], proef: false, beleid: geenBeleid },
          toestand: "klaar",
          geeindigd: nu
        })
      )],
    ["the first part that is free", () => Reconciliaties.use((all) => all.takePart(underWay(), night, 0))],
    [
      "a part that is done",
      () => Reconciliaties.use((all) => all.complete(part(), night, { gelezen: 0, regels: [] }, 0))
    ],
    ["a part that is given back", () => Reconciliaties.use((all) => all.giveBack(part(), night))],
    ["a part that is split", () => Reconciliaties.use((all) => all.splits(part(), night, ids.klantcontact))],
    [
      "the records that were set aside",
      () => Reconciliaties.use((all) => all.terzijde(ids.earlier as ReconciliatieId))
    ],
    [
      "a record that is set aside",
      () =>
        Reconciliaties.use((all) =>
          all.legTerzijde(underWay(), [{ record: { soort: "klantcontact", id: ids.klantcontact }, reden: "x" }])
        )
    ]
  ]
  for (const [name, work] of cases) {
    it(name, () => readsNoWholeTable(work()))
  }
})
