import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Betrokkenen, Klantcontacten, NumberedLists, Partijen, SideRecords } from "@betrokkene/domain"
import { type Context, Effect, Layer } from "effect"
import type { Ports } from "../../src/http/ports.ts"

/**
 * A register in memory that counts what it is asked: on PostgreSQL each of these is a query, or two for a full page.
 * `named` has the text of what each was asked with. `looked` has the fields of records in a list that were read, since
 * it is there.
 */
export const countedQueries = ({ looked }: { readonly looked?: Array<string> } = {}) => {
  const asked: Array<string> = []
  const named: Array<string> = []
  const counting = <Id, Shape extends object>(port: Context.Service<Id, Shape>) =>
    Layer.effect(
      port,
      Effect.map(port, (shape) =>
        new Proxy(shape, {
          get: (target, name) => {
            const found: unknown = Reflect.get(target, name)
            return typeof found !== "function" ? found : (...args: ReadonlyArray<unknown>) => {
              asked.push(String(name))
              named.push(`${String(name)} ${JSON.stringify(args)}`)
              const answer = (found as (...given: ReadonlyArray<unknown>) => unknown)(...args)
              return looked !== undefined && Effect.isEffect(answer)
                ? Effect.map(answer, (records) => watched(records, looked))
                : answer
            }
          }
        }))
    )
  const counted = [
    counting(NumberedLists),
    counting(Partijen),
    counting(Klantcontacten),
    counting(Betrokkenen),
    counting(SideRecords)
  ]
  const register = counted.reduce(
    (below, layer) => Layer.provideMerge(layer as object as Layer.Layer<never>, below),
    memory as Layer.Layer<never>
  )
  return { asked, named, register: Layer.fresh(Layer.mergeAll(register, system)) as object as Layer.Layer<Ports> }
}

/** The records, if it is a list of them, each of which tells which of its fields is read. */
const watched = (records: unknown, looked: Array<string>): unknown =>
  !Array.isArray(records)
    ? records
    : records.map((record: unknown) =>
      typeof record !== "object" || record === null ? record : new Proxy(record, {
        get: (target, veld) => {
          looked.push(String(veld))
          return Reflect.get(target, veld) as unknown
        }
      })
    )
