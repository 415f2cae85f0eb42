import {
  AnderePartij,
  type AnderRegister,
  type Identificator,
  identificatorKey,
  type PartijId
} from "@betrokkene/domain"
import { type Context, Effect, Schema } from "effect"
import { attempt } from "../connection/attempt.ts"
import type { Database } from "../connection/database.ts"
import { analyseer, counterparts, legKlaar, onbekenden, toevoeging } from "./comparison-store.ts"

/**
 * The port AnderRegister on PostgreSQL: temporary tables of a session that is kept for it. They are seen by nobody else, are in no
 * log that is kept or copied, and go with the session. Each statement does a bounded piece of the work, so none takes long.
 */
export const anderRegister = (openSession: Database["openSession"]): Context.Service.Shape<typeof AnderRegister> => ({
  plaats: Effect.gen(function*() {
    const session = yield* Effect.acquireRelease(
      attempt(openSession),
      (open) => Effect.ignore(attempt(() => open.end()))
    )
    const query = <Row extends object>(text: string, values: ReadonlyArray<unknown> = []) =>
      Effect.map(attempt(() => session.query<Row>(text, [...values])), ({ rows }) => rows)
    let volgnummer = 0
    let counted = false
    // The planner knows nothing of a temporary table until it is told.
    const analyseOnce = Effect.suspend(() =>
      counted ? Effect.void : Effect.tap(query(analyseer), () =>
        Effect.sync(() => {
          counted = true
        }))
    )
    yield* query(legKlaar)
    return {
      voegToe: (partijen) => {
        const rows = new Map(partijen.map((partij) => [JSON.stringify(encode(partij)), partij]))
        const gegeven = [...rows].map(([inhoud, partij]) => ({
          volgnummer: ++volgnummer,
          inhoud,
          sleutels: keyRows(partij)
        }))
        return Effect.map(
          query<{ readonly aantal: number }>(toevoeging, [JSON.stringify(gegeven)]),
          ([row]) => row?.aantal ?? 0
        )
      },
      counterparts: (after, count) =>
        Effect.andThen(
          analyseOnce,
          query<{ partij: PartijId; inhoud: string; eenduidig: boolean }>(counterparts, [after ?? null, count])
        ).pipe(
          Effect.map((rows) => rows.map(({ inhoud, ...row }) => ({ ...row, andere: read(inhoud) })))
        ),
      onbekenden: (after, count) =>
        Effect.andThen(
          analyseOnce,
          query<{ volgnummer: number; inhoud: string; eenduidig: boolean }>(onbekenden, [after ?? 0, count])
        ).pipe(
          Effect.map((rows) => rows.map(({ inhoud, ...row }) => ({ ...row, andere: read(inhoud) })))
        )
    }
  })
})

const encode = Schema.encodeSync(AnderePartij)

/** As it was written here: not to be doubted. */
const read = Schema.decodeSync(Schema.fromJsonString(AnderePartij))

const keyRows = ({ id, identificatoren }: AnderePartij) => [
  ...(id === undefined ? [] : [{ soort: "id", waarde: id, kvk_nummer: "", id }]),
  ...identificatoren.map((identificator: Identificator) => {
    const { kvkNummer, soort, waarde: value } = identificatorKey(identificator)
    return { soort, waarde: value, kvk_nummer: kvkNummer, id: null }
  })
]
