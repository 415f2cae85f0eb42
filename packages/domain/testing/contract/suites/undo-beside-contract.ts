import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  Organisatienaam,
  type Partij,
  type Partijgegevens,
  registreerPartij,
  registreerSideRecord,
  type SideRecord,
  SideRecords,
  undoBevinding,
  verwijderSideRecord,
  wijzigSideRecord
} from "../../../src/index.ts"
import { wijzigPartijMetRekeningnummers } from "../../../src/use-cases/beheer-partij-met-rekeningnummers.ts"
import { accepteer, bevindingVan } from "../steps/accepteer.ts"
import { bakkerij, operator } from "../steps/registratie.ts"
import { readGegevens } from "../worlds/fresh-side-record.ts"
import { allHerstelpunten, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gegevensOfWietske } from "../worlds/wietske.ts"

const { contactnaam: _, ...atWietske } = gegevensOfWietske

const shop = (organisatienaam: string) =>
  registreerPartij({
    ...bakkerij,
    ...atWietske,
    organisatienaam: Organisatienaam.make(organisatienaam)
  } as object as Partijgegevens)

const account = (iban: string, partij: Partij) =>
  registreerSideRecord("rekeningnummer", readGegevens("rekeningnummer", { iban, partij: partij.id }))

const represents = (one: Partij, other: Partij) =>
  registreerSideRecord(
    "vertegenwoordiging",
    readGegevens("vertegenwoordiging", { vertegenwoordigendePartij: one.id, vertegenwoordigdePartij: other.id })
  )

const gegevensOf = ({ id, soort }: SideRecord) =>
  Effect.map(
    SideRecords.use((all) => all.zoek(soort, id)),
    (found): object | undefined => Option.getOrUndefined(found)?.gegevens
  )

/** The contract of what stood beside a partij when its merge is undone. It empties the register. */
export const undoBesideContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Naast een partij na ongedaan maken (${naam})`, (it) => {
    // Kills: what stays with the other partij, a preference that is lost, what was changed since that is changed back.
    it.effect("what stood beside the partij that went stands beside it again, and what was changed since stays so", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const remains = yield* shop("Haringhal")
        const other = yield* registreerPartij(bakkerij)
        const lapses = yield* shop("Haringhal")
        const own = yield* account("NL91ABNA0417164300", remains)
        yield* wijzigPartijMetRekeningnummers(remains.id, "elke", remains.gegevens, { voorkeur: own.id }, {})
        const preferred = yield* account("NL91ABNA0417164301", lapses)
        yield* wijzigPartijMetRekeningnummers(lapses.id, "elke", lapses.gegevens, { voorkeur: preferred.id }, {})
        const [taken, gone] = [
          yield* account("NL91ABNA0417164302", lapses),
          yield* account("NL91ABNA0417164303", lapses)
        ]
        const [first, again] = [yield* represents(remains, other), yield* represents(lapses, other)]
        const itself = yield* represents(lapses, remains)
        yield* night(commandWith())
        const { id: bevinding, versie } = yield* accepteer(yield* bevindingVan("dubbele-partij-vermoeden"))
        assert.deepStrictEqual<object | undefined>(yield* gegevensOf(preferred), {
          ...preferred.gegevens,
          partij: remains.id
        })
        for (const record of [again, itself]) assert.isUndefined(yield* gegevensOf(record))
        // Nothing personal is kept of it.
        assert.notInclude(JSON.stringify(yield* allHerstelpunten), "NL91ABNA")
        yield* wijzigSideRecord("rekeningnummer", taken.id, "elke", { ...taken.gegevens, partij: other.id })
        yield* verwijderSideRecord("rekeningnummer", gone.id, "elke")
        const since = yield* account("NL91ABNA0417164304", remains)
        yield* undoBevinding({ bevinding, versie, door: operator })
        assert.deepStrictEqual<object | undefined>(yield* gegevensOf(preferred), {
          ...preferred.gegevens,
          voorkeur: true
        })
        assert.deepInclude(yield* gegevensOf(own), { partij: remains.id, voorkeur: true })
        assert.deepInclude(yield* gegevensOf(taken), { partij: other.id })
        assert.isUndefined(yield* gegevensOf(gone))
        assert.deepInclude(yield* gegevensOf(since), { partij: remains.id })
        for (const record of [first, again, itself]) {
          assert.deepStrictEqual<object | undefined>(yield* gegevensOf(record), record.gegevens)
        }
      })))
  })
