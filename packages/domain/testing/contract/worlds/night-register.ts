import { Effect, Option, Schema } from "effect"
import { gekoppeldGebeurtenis, ontkoppeldGebeurtenis } from "../../../src/betrokkene/koppelgebeurtenis.ts"
import {
  Betrokkenen,
  Bevindingen,
  Herstelpunten,
  type IdentificatorDigest,
  Klantcontacten,
  Medewerker,
  type PageRequest,
  Partijen,
  type RecordPage,
  type ReportedBevinding,
  SideRecords
} from "../../../src/index.ts"
import { ordered } from "../../../src/values/canonical-text.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { standInDigest } from "../../arbitraries/identificator-digest.ts"
import type { NightWorld } from "../../arbitraries/night-world.ts"
import { identificatorenOfRelatives } from "../../arbitraries/relatives.ts"
import { balie } from "../steps/registratie.ts"

/** The worker who does the night's work. */
export const nightShift = Schema.decodeSync(Medewerker)("reconciliatie")

const everything: PageRequest = { ascending: true, aantal: 100_000 }

const records = <A>({ rows }: RecordPage<A>): ReadonlyArray<A> => rows.map(({ record }) => record)

/** All findings in any state, in the order in which they were found. */
export const allBevindingen = Effect.map(
  Effect.suspend(() => Bevindingen.use((all) => all.browse({}, everything))),
  records
)

/** Empties the register, except for its runs. Only for a register that nobody else uses. */
export const emptyRegister = Effect.gen(function*() {
  const [klantcontacten, partijen, bevindingen] = [yield* Klantcontacten, yield* Partijen, yield* Bevindingen]
  yield* bevindingen.verwijder((yield* allBevindingen).map(({ id }) => id))
  const found = records(yield* klantcontacten.browse({}, "registratiedatum", everything))
  const ids = found.map(({ id }) => id)
  yield* SideRecords.use((all) => all.dropBeside({ soort: "klantcontact", ids }, everything.aantal))
  for (const { id, versie } of found) yield* klantcontacten.verwijder(id, versie)
  for (const { id, versie } of records(yield* partijen.browse({}, everything))) yield* partijen.verwijder(id, versie)
})

/** Fills the register with this world and nothing else. */
export const metWereld = Effect.fnUntraced(function*(wereld: NightWorld) {
  yield* emptyRegister
  const [klantcontacten, partijen, betrokkenen] = [yield* Klantcontacten, yield* Partijen, yield* Betrokkenen]
  for (const klantcontact of wereld.klantcontacten) yield* klantcontacten.voegToe(klantcontact)
  for (const internetaak of wereld.internetaken) {
    yield* SideRecords.use((sideRecords) => sideRecords.voegToe(internetaak))
  }
  for (const partij of wereld.partijen) yield* partijen.voegToe(partij)
  for (const betrokkene of yield* withDigestsOfRegister(wereld.betrokkenen)) {
    yield* betrokkenen.voegToe(betrokkene)
    if (wereld.ontkoppeld.has(betrokkene.id)) {
      const { id, registratiedatum: op } = betrokkene
      yield* betrokkenen.legVast([
        { betrokkene: id, soort: "gekoppeld", door: balie, op },
        ontkoppeldGebeurtenis(id, balie, op)
      ])
    }
    if (betrokkene._tag === "Gekend") yield* betrokkenen.legVast([gekoppeldGebeurtenis(betrokkene)])
  }
  for (const partij of wereld.partijen) {
    if (wereld.later.has(partij.id)) {
      yield* partijen.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie)
    }
  }
})

/** The digests of this register, by what stands for them in a world. */
export const digestsOfRegister = Effect.gen(function*() {
  const digests = new Map<string, IdentificatorDigest>()
  for (const identificator of identificatorenOfRelatives) {
    const digest = yield* Partijen.use((partijen) => partijen.digest(identificator))
    digests.set(standInDigest(identificator), digest)
  }
  return digests
})

/** The betrokkenen with the digests of this register in the place of those that stand for them. */
const withDigestsOfRegister = Effect.fnUntraced(function*(betrokkenen: NightWorld["betrokkenen"]) {
  const digests = yield* digestsOfRegister
  return betrokkenen.map((betrokkene) => {
    if (betrokkene._tag === "Ongekend") return betrokkene
    const { grond } = betrokkene
    const made = digests.get(grond.earlier?.digest ?? "")
    const earlier = grond.earlier === undefined || made === undefined
      ? {}
      : { earlier: { ...grond.earlier, digest: made } }
    const digest = digests.get(grond.soort === "identificator" ? grond.digest ?? "" : "")
    return { ...betrokkene, grond: { ...grond, ...earlier, ...(digest === undefined ? {} : { digest }) } }
  })
})

const byId = <A extends { readonly id: string }>(gevonden: ReadonlyArray<A>): ReadonlyArray<A> =>
  gevonden.toSorted((one, ander) => one.id < ander.id ? -1 : 1)

/** All records of the register, with the koppelgeschiedenis. */
export const recordsIn = Effect.gen(function*() {
  const port = yield* Betrokkenen
  const betrokkenen = byId(records(yield* port.browse({}, "registratiedatum", everything)))
  return {
    klantcontacten: byId(records(yield* Klantcontacten.use((all) => all.browse({}, "registratiedatum", everything)))),
    partijen: byId(records(yield* Partijen.use((all) => all.browse({}, everything)))),
    betrokkenen,
    koppelgeschiedenis: new Map(
      yield* Effect.forEach(
        betrokkenen,
        ({ id }) => Effect.map(port.koppelgeschiedenis([id]), (what) => [id, what] as const)
      )
    )
  }
})
export type RegisterContent = Effect.Success<typeof recordsIn>

/** A finding without its random id and the run that saw it. */
const withoutRandom = ({ gezienIn: _run, id: _id, ...bevinding }: ReportedBevinding) => bevinding

/** Everything the night may change, in a form that can be compared. */
export const viewOf = Effect.gen(function*() {
  const inhoud = yield* recordsIn
  const bevindingen = (yield* allBevindingen).map(withoutRandom)
  return {
    ...inhoud,
    partijen: inhoud.partijen.map(ordered),
    bevindingen: bevindingen.toSorted((one, ander) => one.vingerafdruk < ander.vingerafdruk ? -1 : 1)
  }
})

/** Every point of return. */
export const allHerstelpunten = Effect.gen(function*() {
  const port = yield* Herstelpunten
  return (yield* Effect.forEach(yield* allBevindingen, ({ id }) => port.van(id))).flat()
})

/** The finding as the register has it; undefined if there is none. */
export const bevindingIn = (id: ReportedBevinding["id"]) =>
  Effect.map(Bevindingen.use((all) => all.zoek(id)), Option.getOrUndefined)
