import { type NumberSource, Nummer } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Ref, Schema } from "effect"
import type { Content } from "./content.ts"
import { hasNummer } from "./nummers.ts"
import type { Store } from "./store.ts"

type Source = Context.Service.Shape<typeof NumberSource>

/** The port NumberSource in memory. */
export const numberSource = (store: Store): Effect.Effect<Source> =>
  Effect.all({
    klantcontact: counter(store, "klantcontact"),
    partij: counter(store, "partij"),
    internetaak: counter(store, "internetaak")
  })

/**
 * Like a sequence of a database: a number that a failed transaction took is not given again. Those that are given are
 * passed over in steps that become twice as large.
 */
const counter = ({ read }: Store, series: keyof Source) =>
  Effect.map(Ref.make(0), (last) =>
    Effect.flatMap(
      read((content) => (nummer: string) => isTaken(content, series, nummer)),
      (taken) =>
        Ref.modify(last, (number) => {
          let next = number + 1
          for (let step = 1; taken(nummerVan(next)); step *= 2) next += step
          return [nummerVan(next), next]
        })
    ))

const nummerVan = (number: number): Nummer => Schema.decodeSync(Nummer)(String(number).padStart(10, "0"))

const isTaken = (content: Content, series: keyof Source, nummer: string): boolean =>
  series === "internetaak"
    ? HashMap.some(content.sideRecords, ({ gegevens, soort }) =>
      soort === "internetaak" && "nummer" in gegevens && gegevens.nummer === nummer)
    : hasNummer(content, series, nummer)
