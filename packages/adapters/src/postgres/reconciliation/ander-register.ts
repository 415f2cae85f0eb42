import { AnderePartij, type AnderRegister, type Identificator, type PartijId } from "@betrokkene/domain"
import { identificatorKey } from "@betrokkene/domain/internal"
import { type Context, Effect, Schema } from "effect"
import { attempt } from "../connection/attempt.ts"
import type { Database } from "../connection/database.ts"
import { addRecords, analyse, counterparts, createTables, unmatched } from "./comparison-store.ts"

/**
 * The port AnderRegister on PostgreSQL: temporary tables in a session of their own. No other session sees them, no
 * log keeps or copies them, and they go with the session. Each statement does a bounded piece of the work, so none
 * takes long.
 */
export const anderRegister = (openSession: Database["openSession"]): Context.Service.Shape<typeof AnderRegister> => ({
  plaats: Effect.gen(function*() {
    const session = yield* Effect.acquireRelease(
      attempt(openSession),
      (open) => Effect.ignore(attempt(() => open.end()))
    )
    const query = <Row extends object>(text: string, values: ReadonlyArray<unknown> = []) =>
      Effect.map(attempt(() => session.query<Row>(text, [...values])), ({ rows }) => rows)
    let number = 0
    let analysed = false
    // The planner knows nothing of a temporary table until it is analysed.
    const analyseOnce = Effect.suspend(() =>
      analysed ? Effect.void : Effect.tap(query(analyse), () =>
        Effect.sync(() => {
          analysed = true
        }))
    )
    const page = <Row extends { readonly inhoud: string }>(text: string, values: ReadonlyArray<unknown>) =>
      Effect.map(
        Effect.andThen(analyseOnce, query<Row>(text, values)),
        (rows) => rows.map(({ inhoud, ...row }) => ({ ...row, andere: decode(inhoud) }))
      )
    yield* query(createTables)
    return {
      voegToe: (partijen) => {
        const byContent = new Map(partijen.map((partij) => [JSON.stringify(encode(partij)), partij]))
        const given = [...byContent].map(([content, partij]) => ({
          volgnummer: ++number,
          inhoud: content,
          keys: keyRows(partij)
        }))
        return Effect.map(
          query<{ readonly aantal: number }>(addRecords, [JSON.stringify(given)]),
          ([row]) => row?.aantal ?? 0
        )
      },
      counterparts: (after, count) =>
        page<{ partij: PartijId; inhoud: string; unambiguous: boolean }>(counterparts, [after ?? null, count]),
      unmatched: (after, count) =>
        page<{ volgnummer: number; inhoud: string; unambiguous: boolean }>(unmatched, [after ?? 0, count])
    }
  })
})

const encode = Schema.encodeSync(AnderePartij)

/** What was encoded here decodes. */
const decode = Schema.decodeSync(Schema.fromJsonString(AnderePartij))

const keyRows = ({ id, identificatoren }: AnderePartij) => [
  ...(id === undefined ? [] : [{ soort: "id", waarde: id, kvk_nummer: "", id }]),
  ...identificatoren.map((identificator: Identificator) => {
    const { kvkNummer, soort, waarde } = identificatorKey(identificator)
    return { soort, waarde, kvk_nummer: kvkNummer, id: null }
  })
]
