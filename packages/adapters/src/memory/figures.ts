import { maximumCounted, type RegisterFigures, type Tijdstip, type WaitingFigure } from "@betrokkene/domain"
import { type Context, HashMap } from "effect"
import type { Store } from "./store.ts"

/** The port Figures in memory, on no disk. */
export const figures = ({ read }: Store): Context.Service.Shape<typeof RegisterFigures> => ({
  read: read(({ deliveries, gebeurtenissen, raadplegingen, seals, trail }) => {
    const states = inOrder(deliveries)
    return {
      gebeurtenissen: {
        undistributed: waiting(inOrder(gebeurtenissen).map(({ op }) => op)),
        pending: waiting(
          states.flatMap(({ delivery, undeliverable }) => undeliverable === undefined ? [delivery.gebeurtenis.op] : [])
        ),
        "dead-letter": waiting(
          states.flatMap(({ undeliverable }) => undeliverable === undefined ? [] : [undeliverable.sinds])
        )
      },
      handelingen: HashMap.size(trail),
      unsealed: waiting(inOrder(trail).slice(HashMap.size(seals)).map(({ op }) => op)),
      raadplegingen: HashMap.size(raadplegingen)
    }
  })
})

const inOrder = <A>(numbered: HashMap.HashMap<number, A>): ReadonlyArray<A> =>
  HashMap.toEntries(numbered).toSorted(([one], [other]) => one - other).map(([, value]) => value)

const waiting = (moments: ReadonlyArray<Tijdstip>): WaitingFigure => {
  const [sinds] = moments
  return { aantal: Math.min(moments.length, maximumCounted), ...(sinds === undefined ? {} : { sinds }) }
}
