import { Effect } from "effect"
import type {
  BetrokkeneId,
  BevindingId,
  Identificator,
  Partij,
  PartijId,
  ReportedBevinding
} from "../../../src/index.ts"
import { hasIdentificator } from "../../../src/index.ts"
import { isGeanonimiseerd } from "../../../src/klantcontact/klantcontact.ts"
import type { GrondStep } from "../steps/grond-steps.ts"
import { allBevindingen, recordsIn } from "./night-register.ts"

/** What a merge brings along: the people of the partij that goes, and whose its identificatoren are. */
interface Brought {
  readonly people: ReadonlyArray<PartijId>
  readonly owners: ReadonlyMap<Identificator, PartijId>
}

/**
 * Who is meant by each link, told from what was done and not from any ground. Everybody who was registered as a partij is
 * a person; a partij that others were merged into is all of these. An identificator is of the person who brought it.
 */
export const meantPersons = (numbers: ReadonlyArray<Identificator>) => {
  const people = new Map<PartijId, ReadonlySet<PartijId>>()
  const owners = new Map<Identificator, PartijId>()
  const meant = new Map<BetrokkeneId, PartijId>()
  const merges = new Map<BevindingId, Brought>()
  const former = new Map<PartijId, ReadonlyMap<Identificator, PartijId>>()

  const numberOf = (partij: Partij | undefined) =>
    numbers.find((number) => partij !== undefined && hasIdentificator(partij, number))

  const merge = ({ id, voorstel }: ReportedBevinding, before: State): void => {
    if (voorstel?.soort !== "samenvoegen") return
    const { blijft, vervalt } = voorstel
    const gone = people.get(vervalt) ?? new Set([vervalt])
    const number = numberOf(before.partijen.get(vervalt))
    const owner = number === undefined ? undefined : owners.get(number)
    merges.set(id, {
      people: [...gone],
      owners: new Map(number === undefined || owner === undefined ? [] : [[number, owner]])
    })
    people.set(blijft, new Set([...people.get(blijft) ?? [blijft], ...gone]))
  }

  const undo = ({ id, voorstel }: ReportedBevinding): void => {
    const brought = merges.get(id)
    if (voorstel?.soort !== "samenvoegen" || brought === undefined) return
    people.set(voorstel.vervalt, new Set(brought.people))
    people.set(
      voorstel.blijft,
      new Set([...people.get(voorstel.blijft) ?? []].filter((one) => !brought.people.includes(one)))
    )
    for (const [number, owner] of brought.owners) owners.set(number, owner)
  }

  /**
   * What a change of the number of a partij says: a correctie is of the same person. A number that a partij had before, and
   * gets again without a correctie, is of whom it was then.
   */
  const change = (step: GrondStep, before: State, after: State): void => {
    if (step.what !== "wijzig") return
    for (const [id, partij] of after.partijen) {
      const [was, is] = [numberOf(before.partijen.get(id)), numberOf(partij)]
      if (was === is) continue
      const owner = was === undefined || step.wijziging !== "correctie"
        ? (is === undefined ? undefined : former.get(id)?.get(is)) ?? id
        : owners.get(was) ?? id
      if (was !== undefined) {
        former.set(id, new Map([...former.get(id) ?? [], [was, owners.get(was) ?? id]]))
        owners.delete(was)
      }
      if (is !== undefined) owners.set(is, owner)
    }
  }

  /** Whoever chose a partij that is several people meant one of them; not always the same one. */
  const oneOf = (partij: PartijId): PartijId => {
    const all = [...people.get(partij) ?? [partij]]
    return all[meant.size % all.length] ?? partij
  }

  const register = ({ partijen }: State): void => {
    for (const [id, partij] of partijen) {
      if (people.has(id)) continue
      people.set(id, new Set([id]))
      const number = numberOf(partij)
      if (number !== undefined) owners.set(number, id)
    }
  }

  const link = (step: GrondStep, before: State, after: State): void => {
    for (const [id, betrokkene] of after.betrokkenen) {
      if (betrokkene._tag === "Gekend" && step.what === "verplaats") {
        // Who decided knows whom was meant.
        const was = before.betrokkenen.get(id)
        if (was?._tag === "Gekend" && was.partij !== betrokkene.partij) meant.set(id, oneOf(betrokkene.partij))
        continue
      }
      if (betrokkene._tag === "Ongekend" || before.betrokkenen.get(id)?._tag === "Gekend") continue
      // One that was removed and came back is who it was.
      if (step.what === "maak ongedaan") continue
      const number = step.what.startsWith("kies") ? undefined : numbers[step.place]
      meant.set(id, (number === undefined ? undefined : owners.get(number)) ?? oneOf(betrokkene.partij))
    }
  }

  return {
    /** Takes in what a step did. */
    observe: (step: GrondStep, before: State, after: State): void => {
      const newly = (toestand: ReportedBevinding["toestand"]) =>
        after.bevindingen.filter((one) =>
          one.toestand === toestand && before.bevindingen.find(({ id }) => id === one.id)?.toestand !== toestand
        )
      for (const one of newly("geaccepteerd")) merge(one, before)
      for (const one of newly("afgewezen")) undo(one)
      change(step, before, after)
      register(after)
      link(step, before, after)
    },
    /** The betrokkenen that are linked to a partij that is not who was meant. Of an anonymised klantcontact there is nothing to judge. */
    misplaced: ({ betrokkenen, geanonimiseerd }: State): ReadonlyArray<BetrokkeneId> =>
      [...betrokkenen.values()].flatMap((one) => {
        if (geanonimiseerd.has(one.klantcontact)) return []
        const person = meant.get(one.id)
        return one._tag === "Gekend" && person !== undefined && !people.get(one.partij)?.has(person) ? [one.id] : []
      })
  }
}

/** The register at one moment. */
export type State = Effect.Success<typeof stateOfRegister>

/** The register as it is now. */
export const stateOfRegister = Effect.gen(function*() {
  const { betrokkenen, klantcontacten, partijen } = yield* recordsIn
  return {
    geanonimiseerd: new Set(klantcontacten.filter(isGeanonimiseerd).map(({ id }) => id)),
    betrokkenen: new Map(betrokkenen.map((one) => [one.id, one])),
    partijen: new Map(partijen.map((one) => [one.id, one])),
    bevindingen: yield* allBevindingen
  }
})
