import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Betrokkenen, Klantcontacten, NumberedLists, Partijen, SideRecords } from "@betrokkene/domain"
import { type Context, Effect, Layer } from "effect"
import type { Ports } from "../../src/http/ports.ts"

/** A register in memory that counts what it is asked: on PostgreSQL each of these is a query, or two for a full page. */
export const countedQueries = () => {
  const asked: Array<string> = []
  const counting = <Id, Shape extends object>(port: Context.Service<Id, Shape>) =>
    Layer.effect(
      port,
      Effect.map(port, (shape) =>
        new Proxy(shape, {
          get: (target, name) => {
            const found: unknown = Reflect.get(target, name)
            return typeof found !== "function" ? found : (...args: ReadonlyArray<unknown>) => {
              asked.push(String(name))
              return (found as (...given: ReadonlyArray<unknown>) => unknown)(...args)
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
  return { asked, register: Layer.fresh(Layer.mergeAll(register, system)) as object as Layer.Layer<Ports> }
}
