import {
  BetrokkeneId,
  Dossiers,
  geenBeleid,
  KlantcontactId,
  PartijId,
  regelnamen,
  type Step,
  Tijdstip,
  type Wijzigingsnummer
} from "@betrokkene/domain"
import { type Effect, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../../fixtures/planned-register.ts"

const ids = { klantcontact: "", partij: "", betrokkene: "" }

const { readsNoWholeTable } = plannedRegister(async (client) => {
  ids.klantcontact = await idOf(client, "klantcontact", 777)
  ids.partij = await idOf(client, "partij", 777)
  ids.betrokkene = await idOf(client, "betrokkene", 777)
})

const omstandigheden = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }

/** One in 256 of all records. */
const strook = { na: "80000000-0000-0000-0000-000000000000", tot: "81000000-0000-0000-0000-000000000000" }

const vraag = { omstandigheden, regels: regelnamen }

describe("a stretch is walked along by index, and so is all that belongs to it", () => {
  const walks: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["klantcontacten", () => Dossiers.use((alle) => alle.klantcontacten(strook, vraag))],
    [
      "klantcontacten, since a change",
      () => Dossiers.use((alle) => alle.klantcontacten(strook, { ...vraag, sinds: 1 as Wijzigingsnummer }))
    ],
    ["partijen", () => Dossiers.use((alle) => alle.partijen(strook, vraag))],
    [
      "partijen, since a change",
      () => Dossiers.use((alle) => alle.partijen(strook, { ...vraag, sinds: 1 as Wijzigingsnummer }))
    ],
    ...regelnamen.flatMap((regel) =>
      [
        [`klantcontacten for ${regel}`, () =>
          Dossiers.use((alle) => alle.klantcontacten(strook, { omstandigheden, regels: [regel] }))],
        [`partijen for ${regel}`, () =>
          Dossiers.use((alle) =>
            alle.partijen(strook, { omstandigheden, regels: [regel] })
          )]
      ] as const
    ),
    ...(["klantcontact", "partij"] as const satisfies ReadonlyArray<Step>).flatMap((stap) =>
      [
        [`where a stretch of ${stap} begins`, () => Dossiers.use((alle) => alle.eerste(stap, strook.na))],
        [`where a stretch of ${stap} ends`, () => Dossiers.use((alle) => alle.einde(stap, strook.na, 100))]
      ] as const
    ),
    [
      "the dossier of a klantcontact",
      () => Dossiers.use((alle) => alle.klantcontact(Schema.decodeSync(KlantcontactId)(ids.klantcontact), 20))
    ],
    ["the dossier of a partij", () => Dossiers.use((alle) => alle.partij(Schema.decodeSync(PartijId)(ids.partij), 20))],
    [
      "addresses of nobody that go",
      () =>
        Dossiers.use((alle) =>
          alle.verwijderVerweesd({ soort: "betrokkene", id: Schema.decodeSync(BetrokkeneId)(ids.betrokkene) })
        )
    ],
    [
      "addresses of no partij that go",
      () =>
        Dossiers.use((alle) => alle.verwijderVerweesd({ soort: "partij", id: Schema.decodeSync(PartijId)(ids.partij) }))
    ]
  ]
  for (const [name, work] of walks) it(name, () => readsNoWholeTable(work(), true))
})
