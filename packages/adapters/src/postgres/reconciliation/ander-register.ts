import {
  AnderePartij,
  type AnderRegister,
  type Identificator,
  identificatorKey,
  type PartijId
} from "@betrokkene/domain"
import { type Context, Effect, Schema } from "effect"
import { poging } from "../connection/attempt.ts"
import type { Database } from "../connection/database.ts"
import { analyseer, counterparts, legKlaar, onbekenden, toevoeging } from "./comparison-store.ts"

/**
 * The port AnderRegister on PostgreSQL: temporary tables of a session that is kept for it. They are seen by nobody else, are in no
 * log that is kept or copied, and go with the session. Each statement does a bounded piece of the work, so none takes long.
 */
export const anderRegister = (opensessie: Database["sessie"]): Context.Service.Shape<typeof AnderRegister> => ({
  plaats: Effect.gen(function*() {
    const sessie = yield* Effect.acquireRelease(poging(opensessie), (open) => Effect.ignore(poging(() => open.end())))
    const vraag = <Rij extends object>(tekst: string, waarden: ReadonlyArray<unknown> = []) =>
      Effect.map(poging(() => sessie.query<Rij>(tekst, [...waarden])), ({ rows }) => rows)
    let volgnummer = 0
    let geteld = false
    // The planner knows nothing of a temporary table until it is told.
    const analyseerEenmaal = Effect.suspend(() =>
      geteld ? Effect.void : Effect.tap(vraag(analyseer), () =>
        Effect.sync(() => {
          geteld = true
        }))
    )
    yield* vraag(legKlaar)
    return {
      voegToe: (partijen) => {
        const rijen = new Map(partijen.map((partij) => [JSON.stringify(schrijf(partij)), partij]))
        const gegeven = [...rijen].map(([inhoud, partij]) => ({
          volgnummer: ++volgnummer,
          inhoud,
          sleutels: sleutelrijen(partij)
        }))
        return Effect.map(
          vraag<{ readonly aantal: number }>(toevoeging, [JSON.stringify(gegeven)]),
          ([rij]) => rij?.aantal ?? 0
        )
      },
      counterparts: (na, aantal) =>
        Effect.andThen(
          analyseerEenmaal,
          vraag<{ partij: PartijId; inhoud: string; eenduidig: boolean }>(counterparts, [na ?? null, aantal])
        ).pipe(
          Effect.map((rijen) => rijen.map(({ inhoud, ...rij }) => ({ ...rij, andere: lees(inhoud) })))
        ),
      onbekenden: (na, aantal) =>
        Effect.andThen(
          analyseerEenmaal,
          vraag<{ volgnummer: number; inhoud: string; eenduidig: boolean }>(onbekenden, [na ?? 0, aantal])
        ).pipe(
          Effect.map((rijen) => rijen.map(({ inhoud, ...rij }) => ({ ...rij, andere: lees(inhoud) })))
        )
    }
  })
})

const schrijf = Schema.encodeSync(AnderePartij)

/** As it was written here: not to be doubted. */
const lees = Schema.decodeSync(Schema.fromJsonString(AnderePartij))

const sleutelrijen = ({ id, identificatoren }: AnderePartij) => [
  ...(id === undefined ? [] : [{ soort: "id", waarde: id, kvk_nummer: "", id }]),
  ...identificatoren.map((identificator: Identificator) => {
    const { kvkNummer, soort, waarde } = identificatorKey(identificator)
    return { soort, waarde, kvk_nummer: kvkNummer, id: null }
  })
]
