import {
  BetrokkeneId,
  Bevindingen,
  type DossierQuery,
  Dossiers,
  geenBeleid,
  KlantcontactId,
  PartijId,
  ReconciliatieId,
  type ReconciliatieStep,
  regelnamen,
  type Selection,
  Tijdstip,
  Wijzigingsnummer
} from "@betrokkene/domain"
import { type Effect, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../../fixtures/planned-register.ts"
import { balie } from "../../fixtures/records.ts"

const ids = { klantcontact: "", partij: "", betrokkene: "", reconciliatie: "", written: 0 }

const { readsNoWholeTable } = plannedRegister(async (client) => {
  ids.klantcontact = await idOf(client, "klantcontact", 777)
  ids.partij = await idOf(client, "partij", 777)
  ids.betrokkene = await idOf(client, "betrokkene", 777)
  ids.reconciliatie = await idOf(client, "reconciliatie", 3000)
  const { rows: [row] } = await client.query<{ written: string }>("select last_value as written from wijziging")
  ids.written = Number(row?.written)
  await client.query("update partij set versie = versie where id = any($1::uuid[])", [
    await Promise.all([7, 77, 777].map((number) => idOf(client, "partij", number)))
  ])
})

const circumstances = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }

/** One in 256 of all records. */
const range = { na: "80000000-0000-0000-0000-000000000000", tot: "81000000-0000-0000-0000-000000000000" }

const query: DossierQuery = { circumstances, regels: regelnamen }

/** Begins at a few partijen that were written last. */
const selection = (): Selection => ({
  reconciliatie: Schema.decodeSync(ReconciliatieId)(ids.reconciliatie),
  sinds: Schema.decodeSync(Wijzigingsnummer)(ids.written),
  grootsteBlok: 20,
  gronden: ["email-en-naam"],
  terms: [
    { of: "klantcontact", van: "2026-11-23T01:00:00Z", tot: "2026-11-23T02:00:00Z" },
    { of: "adres", van: "2026-11-23T01:00:00Z", tot: "2026-11-23T02:00:00Z" }
  ]
})

describe("a range is read by index, and so is all that belongs to it", () => {
  const walks: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["klantcontacten", () => Dossiers.use((all) => all.klantcontacten(range, query))],
    ["partijen", () => Dossiers.use((all) => all.partijen(range, query))],
    ...regelnamen.flatMap((regel) =>
      [
        [`klantcontacten for ${regel}`, () =>
          Dossiers.use((all) => all.klantcontacten(range, { circumstances, regels: [regel] }))],
        [`partijen for ${regel}`, () =>
          Dossiers.use((all) => all.partijen(range, { circumstances, regels: [regel] }))]
      ] as const
    ),
    ...(["klantcontact", "partij"] as const satisfies ReadonlyArray<ReconciliatieStep>).flatMap((step) =>
      [
        [`where a range of ${step} begins`, () => Dossiers.use((all) => all.eerste(step, range.na))],
        [`where a range of ${step} ends`, () => Dossiers.use((all) => all.end(step, range.na, 100))]
      ] as const
    ),
    ["what a run selects", () => Dossiers.use((all) => all.select(selection()))],
    ...(["klantcontact", "partij"] as const satisfies ReadonlyArray<ReconciliatieStep>).flatMap((step) =>
      [
        [
          `where a selected range of ${step} begins`,
          () => Dossiers.use((all) => all.eerste(step, range.na, selection().reconciliatie))
        ],
        [
          `where a selected range of ${step} ends`,
          () => Dossiers.use((all) => all.end(step, range.na, 100, selection().reconciliatie))
        ]
      ] as const
    ),
    [
      "klantcontacten that were selected",
      () => Dossiers.use((all) => all.klantcontacten(range, { ...query, selection: selection().reconciliatie }))
    ],
    [
      "partijen that were selected",
      () => Dossiers.use((all) => all.partijen(range, { ...query, selection: selection().reconciliatie }))
    ],
    [
      "findings about what was selected, that are solved",
      () =>
        Bevindingen.use((all) =>
          all.resolve(selection().reconciliatie, regelnamen, true, balie, circumstances.peildatum)
        )
    ],
    [
      "the dossier of a klantcontact",
      () => Dossiers.use((all) => all.klantcontact(Schema.decodeSync(KlantcontactId)(ids.klantcontact), 20))
    ],
    ["the dossier of a partij", () => Dossiers.use((all) => all.partij(Schema.decodeSync(PartijId)(ids.partij), 20))],
    [
      "the partijen that share a value with somebody",
      () =>
        Dossiers.use((all) =>
          all.sharing(
            [
              { soort: "email", key: "anna@example.nl" },
              { soort: "telefoon", key: "+31612345678" },
              { soort: "adres", key: "1234AB 12" },
              { soort: "adres", key: "goes kerkstraat 12" },
              { soort: "naam", key: "boer a 1234" }
            ],
            20
          )
        )
    ],
    [
      "orphaned addresses of a betrokkene that are deleted",
      () =>
        Dossiers.use((all) =>
          all.verwijderVerweesd({ soort: "betrokkene", id: Schema.decodeSync(BetrokkeneId)(ids.betrokkene) })
        )
    ],
    [
      "orphaned addresses of a partij that are deleted",
      () =>
        Dossiers.use((all) => all.verwijderVerweesd({ soort: "partij", id: Schema.decodeSync(PartijId)(ids.partij) }))
    ]
  ]
  for (const [name, work] of walks) it(name, () => readsNoWholeTable(work(), true))
})
