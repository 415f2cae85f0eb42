import { Effect } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { SideRecords } from "../ports/side-records.ts"
import type { SideGegevens, SideId, SideRecord } from "../side-records/side-record.ts"
import type { Objectidentificator } from "../values/objectidentificator.ts"
import { registreerSideRecord, sideRecordMetId } from "./beheer-side-records.ts"

/** An actor that is registered already, or the gegevens of one that may be. */
export type ChosenActor = { readonly id: SideId<"actor"> } | { readonly gegevens: SideGegevens<"actor"> }

/**
 * The actor with this id. Of gegevens: the first that was registered with their kind and all four parts of their
 * identificator, which stays as it is, or else a new one. Call it within a transaction. Fails with `SideRecordNotFound`
 * if there is none with the id.
 */
export const chosenActor = Effect.fnUntraced(function*(chosen: ChosenActor) {
  if ("id" in chosen) return yield* sideRecordMetId("actor", chosen.id)
  const known = yield* knownActor(chosen.gegevens)
  if (known !== undefined) return known
  // It has neither neighbours nor a combination that must be its own.
  return yield* registreerSideRecord("actor", chosen.gegevens).pipe(
    Effect.catchTag(["SideRecordCombinationTaken", "SideRecordNeighbourNotFound"], Effect.die)
  )
})

const parts = ["objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"] as const satisfies ReadonlyArray<
  keyof Objectidentificator
>

/** An identificator with a part missing is not looked up: it would find the actor of another register. */
const knownActor = Effect.fnUntraced(function*({ identificator = {}, soortActor }: SideGegevens<"actor">) {
  if (parts.some((part) => identificator[part] === undefined)) return undefined
  const { rows: [first] } = yield* SideRecords.use((all) =>
    all.browse("actor", { ...identificator, soortActor }, { ascending: true, aantal: 1 })
  )
  return first?.record
})

/** Has these actoren take part in a klantcontact, each once, and returns them in the order in which they were chosen. */
export const takePart = Effect.fnUntraced(
  function*(chosen: ReadonlyArray<ChosenActor>, klantcontact: KlantcontactId) {
    const actoren: ReadonlyArray<SideRecord<"actor">> = yield* Effect.forEach(chosen, chosenActor)
    yield* Effect.forEach(
      new Set(actoren.map(({ id }) => id)),
      (actor) =>
        registreerSideRecord("actorklantcontact", { actor, klantcontact }).pipe(
          // Nobody takes part in a new klantcontact yet.
          Effect.catchTag("SideRecordCombinationTaken", Effect.die)
        ),
      { discard: true }
    )
    return actoren
  }
)
