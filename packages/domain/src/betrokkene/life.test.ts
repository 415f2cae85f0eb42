import { Equal, Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, written } from "../../testing/decoding.ts"
import { betrokkenegegevens, betrokkeneId, grond, klantcontactId, tijdstip } from "../../testing/index.ts"
import { PartijId } from "../partij/partij-id.ts"
import { withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
import { Betrokkene } from "./betrokkene.ts"
import type { Grond } from "./grond.ts"
import { koppel } from "./koppel.ts"
import { type Betrokkenegegevens, nieuweBetrokkene } from "./nieuwe-betrokkene.ts"
import { ontkoppel } from "./ontkoppel.ts"
import { wijzigBetrokkenegegevens } from "./wijzig-betrokkenegegevens.ts"

/** What the model remembers of one betrokkene. */
interface Life {
  readonly klantcontact: string
  readonly gegevens: Betrokkenegegevens
  readonly versie: number
  readonly link?: { readonly partij: string; readonly grond: Grond }
}
type Model = Map<string, Life>
type Real = Map<string, Betrokkene>
type Step = fc.Command<Model, Real>

/** Encoded and decoded between steps, so that a step whose result can't be stored is noticed. */
const keep = (real: Real, betrokkene: Betrokkene) =>
  real.set(betrokkene.id, read(Betrokkene, written(Betrokkene, betrokkene)))

/** After every step each betrokkene must match the model, not only the one that the step was about (B6). */
const compare = (model: Model, real: Real) =>
  assert.deepStrictEqual(
    [...real.values()].map((betrokkene) => ({
      klantcontact: betrokkene.klantcontact,
      gegevens: { rol: betrokkene.rol, initiator: betrokkene.initiator, contactgegevens: betrokkene.contactgegevens },
      versie: betrokkene.versie,
      ...Betrokkene.match(betrokkene, {
        Ongekend: () => ({}),
        Gekend: ({ grond, partij }) => ({ link: { partij, grond } })
      })
    })),
    [...model.values()].map((life) => ({ ...life, gegevens: { ...life.gegevens } }))
  )

const step = (naam: string, can: (model: Model) => boolean, perform: (model: Model, real: Real) => void): Step => ({
  check: can,
  run: (model, real) => {
    perform(model, real)
    compare(model, real)
  },
  toString: () => naam
})

/** One of the existing records. */
const one = <A>(lives: ReadonlyMap<string, A>, place: number): readonly [string, A] =>
  [...lives][place % lives.size] as [string, A]

const exists = (model: Model): boolean => model.size > 0

/** A small number, so that steps often meet a partij that is already linked. */
const partijen = ["0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", "1d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"].map((id) =>
  read(PartijId, id)
)

const registreer = fc.tuple(betrokkeneId, klantcontactId, betrokkenegegevens, tijdstip).map((
  [id, klantcontact, gegevens, nu]
) =>
  step("registreer", (model) => !model.has(id), (model, real) => {
    keep(real, nieuweBetrokkene(id, klantcontact, gegevens, nu))
    model.set(id, { klantcontact, gegevens, versie: 1 })
  })
)

const koppelen = fc.tuple(fc.nat(), fc.constantFrom(...partijen), grond).map(([place, partij, grond]) =>
  step("koppel", exists, (model, real) => {
    const [id, life] = one(model, place)
    const uitkomst = koppel(one(real, place)[1], partij, grond)
    assert.strictEqual(Result.isSuccess(uitkomst), life.link === undefined || life.link.partij === partij)
    if (Result.isSuccess(uitkomst)) keep(real, uitkomst.success)
    if (life.link === undefined) model.set(id, { ...life, versie: life.versie + 1, link: { partij, grond } })
  })
)

const ontkoppelen = fc.nat().map((place) =>
  step("ontkoppel", exists, (model, real) => {
    const [id, { link, ...life }] = one(model, place)
    const uitkomst = ontkoppel(one(real, place)[1])
    assert.strictEqual(Result.isSuccess(uitkomst), link !== undefined)
    if (Result.isSuccess(uitkomst)) keep(real, uitkomst.success)
    if (link !== undefined) model.set(id, { ...life, versie: life.versie + 1 })
  })
)

const wijzigen = fc.tuple(fc.nat(), betrokkenegegevens, tijdstip).map(([place, given, nu]) =>
  step("wijzig", exists, (model, real) => {
    const [id, life] = one(model, place)
    const contactgegevens = withoutOutdatedOntvangen(life.gegevens.contactgegevens, given.contactgegevens)
    const gegevens = { ...given, contactgegevens }
    keep(real, wijzigBetrokkenegegevens(one(real, place)[1], given, nu))
    const step = Equal.equals({ ...life.gegevens }, { ...gegevens }) ? 0 : 1
    model.set(id, { ...life, gegevens, versie: life.versie + step })
  })
)

const verwijder = fc.nat().map((place) =>
  step("verwijder", exists, (model, real) => {
    const [id] = one(model, place)
    assert.isTrue(real.delete(id))
    model.delete(id)
  })
)

describe("the life of a betrokkene", () => {
  // Kills: a step that loses, mixes up or skips something.
  it("B1, B2, B3, B6, B10, B12: in any order of steps each is as a simple model says", () => {
    fc.assert(
      fc.property(fc.commands([registreer, koppelen, ontkoppelen, wijzigen, verwijder], { size: "+1" }), (steps) => {
        fc.modelRun(() => ({ model: new Map(), real: new Map() }), steps)
      })
    )
  })

  it("gets somewhere: every kind of step is taken, many times", () => {
    const taken = new Map<string, number>()
    for (
      const steps of fc.sample(
        fc.commands([registreer, koppelen, ontkoppelen, wijzigen, verwijder], { size: "+1" }),
        { numRuns: 100, seed: 7 }
      )
    ) {
      fc.modelRun(() => ({ model: new Map(), real: new Map() }), steps)
      for (const naam of String(steps).split(",")) taken.set(naam, (taken.get(naam) ?? 0) + 1)
    }
    for (const naam of ["registreer", "koppel", "ontkoppel", "wijzig", "verwijder"]) {
      assert.isAtLeast(taken.get(naam) ?? 0, 50, naam)
    }
  })
})
