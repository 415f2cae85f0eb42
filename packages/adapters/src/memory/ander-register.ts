import { type AnderePartij, type AnderRegister, canonicalText, type PartijId } from "@betrokkene/domain"
import { type Context, Effect, HashMap } from "effect"
import type { Content } from "./content.ts"
import type { Store } from "./store.ts"

/** A record of the other register, with the partijen of this register that share a key with it. */
interface Placed {
  readonly volgnummer: number
  readonly andere: AnderePartij
  readonly partijen: ReadonlySet<PartijId>
}

/** The port AnderRegister in memory. */
export const anderRegister = ({ read }: Store): Context.Service.Shape<typeof AnderRegister> => ({
  plaats: Effect.sync(() => {
    const placed = new Map<string, AnderePartij>()
    const all = read((content) => place([...placed.values()], content))
    return {
      voegToe: (partijen) =>
        Effect.sync(() => {
          const earlier = placed.size
          for (const partij of partijen) placed.set(canonicalText(partij), partij)
          return placed.size - earlier
        }),
      counterparts: (after, count) =>
        Effect.map(
          all,
          (records) =>
            [...Map.groupBy(
              records.flatMap((record) => [...record.partijen].map((partij) => ({ partij, record }))),
              ({ partij }) => partij
            )]
              .map(([partij, pairs]) => ({ partij, records: pairs.map(({ record }) => record) }))
              .filter(({ partij }) => after === undefined || partij > after)
              .toSorted((one, other) => one.partij < other.partij ? -1 : 1)
              .slice(0, count)
              .flatMap(({ partij, records: [first, ...rest] }) =>
                first === undefined
                  ? []
                  : [{ partij, andere: first.andere, unambiguous: rest.length === 0 && first.partijen.size === 1 }]
              )
        ),
      unmatched: (after, count) =>
        Effect.map(
          all,
          (records) =>
            records.filter(({ partijen, volgnummer }) =>
              partijen.size === 0 && (after === undefined || volgnummer > after)
            )
              .slice(0, count)
              .map(({ andere, volgnummer }) => ({
                volgnummer,
                andere,
                unambiguous: !records.some((other) => other.volgnummer !== volgnummer && shares(other.andere, andere))
              }))
        )
    }
  })
})

const place = (andere: ReadonlyArray<AnderePartij>, { partijen }: Content): ReadonlyArray<Placed> => {
  const holders = Map.groupBy(
    HashMap.toValues(partijen).flatMap(({ gegevens, id }) =>
      keys({ id, identificatoren: gegevens.identificatoren }).map((key) => ({ sleutel: key, id }))
    ),
    ({ sleutel: key }) => key
  )
  return andere.map((partij, volgnummer) => ({
    volgnummer,
    andere: partij,
    partijen: new Set(keys(partij).flatMap((key) => holders.get(key) ?? []).map(({ id }) => id))
  }))
}

/** What a partij is matched by: its id and its identificatoren. */
const keys = (
  { id, identificatoren }: Pick<AnderePartij, "id" | "identificatoren">
): ReadonlyArray<string> => [...(id === undefined ? [] : [`id ${id}`]), ...identificatoren.map(canonicalText)]

const shares = (one: AnderePartij, other: AnderePartij): boolean => {
  const own = new Set(keys(one))
  return keys(other).some((key) => own.has(key))
}
