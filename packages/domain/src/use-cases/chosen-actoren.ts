import { Effect } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { SideRecords } from "../ports/side-records.ts"
import type { SideFilter, SideGegevens, SideId, SideRecord } from "../side-records/side-record.ts"
import type { Objectidentificator } from "../values/objectidentificator.ts"
import { registreerSideRecord, sideRecordMetId } from "./beheer-side-records.ts"

/** An actor that is registered already, or the gegevens of one that may be. */
export type ChosenActor = { readonly id: SideId<"actor"> } | { readonly gegevens: SideGegevens<"actor"> }

/**
 * The actoren that were chosen, in that order. Of gegevens: the first that was registered with their kind and all four
 * parts of their identificator, which stays as it is, or else a new one; of all who choose it at once, one registers it.
 * Call it once within a transaction. Fails with `SideRecordNotFound` if there is none with an id.
 */
export const chosenActoren = Effect.fnUntraced(function*(chosen: ReadonlyArray<ChosenActor>) {
  const keyed = chosen.map((one, place) => [keyOf(one, place), one] as const)
  const actoren = new Map<string, SideRecord<"actor">>()
  // In the order of their keys, so that no two callers wait for each other in a circle.
  for (const [key, one] of keyed.toSorted(([first], [second]) => first < second ? -1 : 1)) {
    if (!actoren.has(key)) actoren.set(key, yield* chosenActor(one))
  }
  return keyed.flatMap(([key]) => actoren.get(key) ?? [])
})

/** One that is not wholly identified is like no other. */
const keyOf = (one: ChosenActor, place: number): string =>
  "id" in one ? one.id : JSON.stringify(identityOf(one.gegevens) ?? place)

const chosenActor = Effect.fnUntraced(function*(chosen: ChosenActor) {
  if ("id" in chosen) return yield* sideRecordMetId("actor", chosen.id)
  const identity = identityOf(chosen.gegevens)
  if (identity !== undefined) {
    const known = yield* knownActor(identity)
    if (known !== undefined) return known
    yield* SideRecords.use((all) => all.reserve("actor", identity))
    const meanwhile = yield* knownActor(identity)
    if (meanwhile !== undefined) return meanwhile
  }
  // It has neither neighbours nor a combination that must be its own.
  return yield* registreerSideRecord("actor", chosen.gegevens).pipe(
    Effect.catchTag(["SideRecordCombinationTaken", "SideRecordNeighbourNotFound"], Effect.die)
  )
})

const parts = ["objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"] as const satisfies ReadonlyArray<
  keyof Objectidentificator
>

/** What tells an actor from others. None with a part missing: it would find the actor of another register. */
const identityOf = ({ identificator = {}, soortActor }: SideGegevens<"actor">): SideFilter<"actor"> | undefined => {
  const identity = parts.map((part) => [part, identificator[part]] as const)
  return identity.some(([, value]) => value === undefined)
    ? undefined
    : Object.fromEntries([...identity, ["soortActor", soortActor]])
}

const knownActor = Effect.fnUntraced(function*(identity: SideFilter<"actor">) {
  const { rows: [first] } = yield* SideRecords.use((all) =>
    all.browse("actor", identity, { ascending: true, aantal: 1 })
  )
  return first?.record
})

/** Has these actoren take part in a klantcontact, each once. */
export const takePart = (actoren: ReadonlyArray<SideRecord<"actor">>, klantcontact: KlantcontactId) =>
  Effect.forEach(
    new Set(actoren.map(({ id }) => id)),
    (actor) =>
      registreerSideRecord("actorklantcontact", { actor, klantcontact }).pipe(
        // Nobody takes part in a new klantcontact yet.
        Effect.catchTag("SideRecordCombinationTaken", Effect.die)
      ),
    { discard: true }
  )
