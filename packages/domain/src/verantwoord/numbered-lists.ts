import { type Context, Effect } from "effect"
import { partijOf } from "../betrokkene/partij-of.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { IdentificatorFilter } from "../ports/identificator-filter.ts"
import type { Identificatoren, RecordedIdentificatorFilter } from "../ports/identificatoren.ts"
import type { NumberedLists, NumberedPage } from "../ports/numbered-lists.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { lookUps } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

type Ids = Effect.Effect<ReadonlyArray<PartijId | undefined>, RegisterUnavailable>

/** More than have one number. */
const maximumHolders = 100

/**
 * The port with an entry in the audit trail for each partij that was found by the number of an identificator, also
 * through what is linked to it.
 */
export const verantwoordeNumberedLists = (
  lists: Context.Service.Shape<typeof NumberedLists>,
  identificatoren: Context.Service.Shape<typeof Identificatoren>,
  { recordedRead }: Recorder
): Context.Service.Shape<typeof NumberedLists> => {
  const lookedUp = <A>(
    identificator: IdentificatorFilter | undefined,
    page: Effect.Effect<NumberedPage<A>, RegisterUnavailable>,
    partijenOf: (records: ReadonlyArray<A>) => Ids
  ): Effect.Effect<NumberedPage<A>, RegisterUnavailable> =>
    identificator === undefined || !namesNumber(identificator) ? page : Effect.map(
      recordedRead(
        Effect.flatMap(page, (found) => Effect.map(partijenOf(found.records), (partijen) => ({ found, partijen }))),
        ({ partijen }) => lookUps(partijen)
      ),
      ({ found }) => found
    )
  return {
    ...lists,
    partijen: (filter, browse) =>
      lookedUp(
        filter.identificator,
        lists.partijen(filter, browse),
        (records) => Effect.succeed(records.map(({ id }) => id))
      ),
    betrokkenen: (filter, browse) =>
      lookedUp(
        filter.identificator,
        lists.betrokkenen(filter, browse),
        (records) => Effect.succeed(records.map(partijOf))
      ),
    digitaleAdressen: (filter, browse) =>
      lookedUp(
        filter.identificator,
        lists.digitaleAdressen(filter, browse),
        (records) => Effect.succeed(records.map(({ partij }) => partij))
      ),
    // A klantcontact does not tell of whom its betrokkenen are.
    klantcontacten: (filter, browse) =>
      lookedUp(
        filter.identificator,
        lists.klantcontacten(filter, browse),
        (records) =>
          records.length === 0 || filter.identificator === undefined ? Effect.succeed([]) : Effect.map(
            identificatoren.zoek(asRecorded(filter.identificator), maximumHolders),
            (found) => found.map(({ partij }) => partij)
          )
      )
  }
}

/** A kind alone finds everybody, and tells of nobody which number he has. */
const namesNumber = ({ kvkNummer, waarde }: IdentificatorFilter): boolean =>
  waarde !== undefined || kvkNummer !== undefined

const asRecorded = ({ waarde, ...filter }: IdentificatorFilter): RecordedIdentificatorFilter => ({
  ...filter,
  ...(waarde === undefined ? {} : { waarden: [waarde] })
})
