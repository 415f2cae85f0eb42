import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { Betrokkene } from "../../../src/betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../../../src/betrokkene/contactgegevens.ts"
import {
  abortReconciliatie,
  beginReconciliatie,
  Betrokkenen,
  bevindingenVanKlantcontact,
  type Circumstances,
  type DossierQuery,
  Dossiers,
  geenBeleid,
  IdGenerator,
  type InternetaakStatus,
  Klantcontacten,
  SideRecords,
  Tijdstip
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { read } from "../../decoding.ts"
import { freshSideRecord } from "../worlds/fresh-side-record.ts"
import { freshKlantcontact } from "../worlds/fresh.ts"
import { emptyRegister, nightShift } from "../worlds/night-register.ts"
import { commandWith } from "../worlds/night.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const circumstances: Circumstances = { peildatum: read(Tijdstip, "2026-11-24T08:00:00.000Z"), beleid: geenBeleid }
const longAgo = read(Tijdstip, "2025-01-01T08:00:00.000Z")
const unreachable = { regels: ["onbereikbaar"], circumstances } as const

/** The id of a klantcontact of long ago with a betrokkene whom nothing reaches. */
const oldKlantcontact = Effect.gen(function*() {
  const fresh = yield* freshKlantcontact()
  const { taal: _taal, ...gegevens } = fresh.gegevens
  const klantcontact = { ...fresh, gegevens: { ...gegevens, plaatsgevondenOp: longAgo } }
  yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
  const betrokkene = read(Betrokkene, {
    _tag: "Ongekend",
    id: yield* (yield* IdGenerator).betrokkene,
    klantcontact: klantcontact.id,
    rol: "klant",
    initiator: true,
    contactgegevens: geenContactgegevens,
    registratiedatum: longAgo,
    versie: 1
  })
  yield* Betrokkenen.use((betrokkenen) => betrokkenen.voegToe(betrokkene))
  return klantcontact.id
})

/** The klantcontacten with a finding, of those that the register gives. */
const found = Effect.fnUntraced(function*(query: DossierQuery) {
  const { dossiers } = yield* Dossiers.use((all) => all.klantcontacten({}, query))
  return dossiers.filter((dossier) => bevindingenVanKlantcontact(dossier, query.regels, circumstances).length > 0)
    .map(({ klantcontact }) => klantcontact.id)
})

/**
 * What is found after a write, which is the same among everything and among what changed since. The register is
 * emptied: nobody else may use it.
 */
const foundAfter = Effect.fnUntraced(function*<E, R>(write: Effect.Effect<void, E, R>) {
  const sinds = yield* Dossiers.use(({ changePosition }) => changePosition)
  yield* write
  const all = yield* found(unreachable)
  const run = yield* beginReconciliatie(commandWith(circumstances.beleid, { sinds }), nightShift, 100)
  assert.deepStrictEqual(yield* found({ ...unreachable, selection: run.id }), all)
  yield* abortReconciliatie(run)
  assert.isAbove(yield* Dossiers.use(({ changePosition }) => changePosition), sinds)
  return all
})

/** The contract of the ports Dossiers and SideRecords about the follow-up of a klantcontact. */
export const openOpvolgingContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`the open follow-up (${naam})`, (it) => {
    // Kills: a run over what changed that misses an internetaak, at the klantcontact that it leaves too.
    it.effect("goes by the internetaken, and writing one is a change of its klantcontact", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const sideRecords = yield* SideRecords
        const [own, other] = [yield* oldKlantcontact, yield* oldKlantcontact]
        const internetaak = (status: InternetaakStatus) =>
          freshSideRecord("internetaak", { klantcontact: own, gevraagdeHandeling: "Bel terug", status })
        const [toDo, done] = [yield* internetaak("te_verwerken"), yield* internetaak("verwerkt")]
        assert.deepStrictEqual(yield* found(unreachable), [])
        assert.deepStrictEqual(yield* foundAfter(sideRecords.voegToe(toDo)), [own])
        assert.deepStrictEqual(yield* foundAfter(sideRecords.voegToe(done)), [own])
        const versie = nextVersie(toDo.versie)
        const moved = { ...toDo, gegevens: { ...toDo.gegevens, klantcontact: other }, versie }
        assert.deepStrictEqual(yield* foundAfter(sideRecords.vervang(moved, toDo.versie)), [other])
        const back = { ...toDo, versie: nextVersie(versie) }
        assert.deepStrictEqual(yield* foundAfter(sideRecords.vervang(back, versie)), [own])
        assert.deepStrictEqual(
          yield* foundAfter(sideRecords.verwijder("internetaak", toDo.id, back.versie)),
          []
        )
      }))

    // Kills: a move that numbers only the klantcontact that the internetaak comes to.
    it.effect("is a change of the klantcontact that an internetaak leaves, too", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const sideRecords = yield* SideRecords
        const [own, other] = [yield* oldKlantcontact, yield* oldKlantcontact]
        const gegevens = { klantcontact: own, gevraagdeHandeling: "Bel terug", status: "te_verwerken" }
        const [stays, moves] = [
          yield* freshSideRecord("internetaak", gegevens),
          yield* freshSideRecord("internetaak", gegevens)
        ]
        yield* sideRecords.voegToe(stays)
        yield* sideRecords.voegToe(moves)
        const moved = {
          ...moves,
          gegevens: { ...moves.gegevens, klantcontact: other },
          versie: nextVersie(moves.versie)
        }
        assert.sameMembers([...(yield* foundAfter(sideRecords.vervang(moved, moves.versie)))], [own, other])
      }))
  })
