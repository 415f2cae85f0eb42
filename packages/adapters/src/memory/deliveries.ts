import type {
  Deliveries,
  DeliveryAfterAttempt,
  PendingDelivery,
  Tijdstip,
  UndeliverableEventFilter
} from "@betrokkene/domain"
import { Clock, type Context, Effect, HashMap, Result } from "effect"
import type { Content } from "./content.ts"
import type { DeliveryState } from "./delivery-state.ts"
import type { Store } from "./store.ts"

/** The port Deliveries in memory. One transaction is open at a time, so no other can be reading the outbox. */
export const deliveries = ({ read, write, transaction }: Store): Context.Service.Shape<typeof Deliveries> => {
  const erase = (chosen: (state: DeliveryState) => boolean) =>
    changeAll({ read, write, transaction }, chosen, () => undefined)
  const dropFirst = (choose: (states: ReadonlyArray<DeliveryState>) => ReadonlyArray<DeliveryState>) =>
    transaction(Effect.gen(function*() {
      const chosen = choose(yield* read(byNummer))
      const numbers = new Set(chosen.map(({ delivery }) => delivery.nummer))
      yield* erase(({ delivery }) => numbers.has(delivery.nummer))
      return chosen.map(({ delivery }) => delivery.gebeurtenis.subject)
    }))
  return {
    mayTell: Effect.succeed(true),
    takeGebeurtenissen: (count) =>
      Effect.gen(function*() {
        const taken = yield* read(({ gebeurtenissen }) =>
          HashMap.toEntries(gebeurtenissen).toSorted(([one], [other]) => one - other).slice(0, count)
        )
        yield* write((content) =>
          Result.succeed({
            ...content,
            gebeurtenissen: HashMap.removeMany(content.gebeurtenissen, taken.map(([volgnummer]) => volgnummer))
          })
        )
        return taken.map(([volgnummer, gebeurtenis]) => ({ gebeurtenis, volgnummer }))
      }),
    voegToe: (pending, from) =>
      write((content) => Result.succeed(pending.reduce((now, delivery) => withPending(now, delivery, from), content))),
    take: ({ aantal: count, abonnement, houder: holder, lease, nu: now }) =>
      transaction(Effect.gen(function*() {
        const clock = yield* Clock.currentTimeMillis
        const states = yield* read(byNummer)
        const free = states
          .filter((state) =>
            state.delivery.abonnement === abonnement && state.undeliverable === undefined && state.from <= now
            && (state.lease === undefined || state.lease.tot <= clock) && !states.some((earlier) =>
              precedes(earlier, state)
            )
          )
          .toSorted((one, other) =>
            one.from === other.from
              ? one.delivery.volgnummer - other.delivery.volgnummer
              : one.from < other.from
              ? -1
              : 1
          )
          .slice(0, count)
          .map((state): DeliveryState => ({
            ...state,
            delivery: { ...state.delivery, pogingen: state.delivery.pogingen + 1 },
            lease: { holder, tot: clock + lease }
          }))
        yield* write((content) => Result.succeed(free.reduce(withState, content)))
        return free.map(({ delivery }) => delivery)
      })),
    closeAttempt: ({ nummer, pogingen }, holder, outcome) =>
      Effect.map(
        changeAll(
          { read, write, transaction },
          ({ delivery, lease, undeliverable }) =>
            delivery.nummer === nummer && delivery.pogingen === pogingen && lease?.holder === holder &&
            undeliverable === undefined,
          (state) => after(state, outcome)
        ),
        (count) => count === 1
      ),
    undeliverable: (from, count) =>
      read((content) => {
        const states = byNummer(content)
        return states
          .flatMap((state) =>
            state.undeliverable === undefined || state.delivery.nummer <= from ? [] : [{
              ...state.delivery,
              ...state.undeliverable,
              waiting: states.filter((later) => precedes(state, later)).length
            }]
          )
          .slice(0, count)
      }),
    retry: (choice, from) =>
      changeAll(
        { read, write, transaction },
        (state) => isChosen(state, choice),
        ({ delivery }) => ({ delivery: { ...delivery, pogingen: 0 }, from })
      ),
    drop: (choice, _, atMost) =>
      dropFirst((states) => states.filter((state) => isChosen(state, choice)).slice(0, atMost)),
    dropOlder: (before, _, atMost) =>
      dropFirst((states) =>
        states.filter(({ undeliverable }) => undeliverable !== undefined && undeliverable.sinds < before)
          .toSorted((one, other) => sinceOf(one) < sinceOf(other) ? -1 : 1).slice(0, atMost)
      ),
    count: read((content) => {
      const perAbonnement = Map.groupBy(byNummer(content), ({ delivery }) => delivery.abonnement)
      return [...perAbonnement].map(([abonnement, states]) => ({ abonnement, aantal: states.length })).toSorted((
        one,
        other
      ) => one.abonnement < other.abonnement ? -1 : 1)
    }),
    eraseAbonnement: (abonnement) => erase(({ delivery }) => delivery.abonnement === abonnement)
  }
}

const byNummer = ({ deliveries }: Content): ReadonlyArray<DeliveryState> =>
  HashMap.toValues(deliveries).toSorted((one, other) => one.delivery.nummer - other.delivery.nummer)

const sinceOf = ({ undeliverable }: DeliveryState): string => undeliverable?.sinds ?? ""

const precedes = ({ delivery: one }: DeliveryState, { delivery: other }: DeliveryState): boolean =>
  one.abonnement === other.abonnement && one.volgnummer < other.volgnummer
  && one.gebeurtenis.subject.id === other.gebeurtenis.subject.id &&
  one.gebeurtenis.subject.soort === other.gebeurtenis.subject.soort

const isChosen = ({ delivery, undeliverable }: DeliveryState, choice: UndeliverableEventFilter): boolean =>
  undeliverable !== undefined &&
  ("nummer" in choice ? delivery.nummer === choice.nummer : delivery.abonnement === choice.abonnement)

const withState = (content: Content, state: DeliveryState): Content => ({
  ...content,
  deliveries: HashMap.set(content.deliveries, state.delivery.nummer, state)
})

const withPending = (content: Content, delivery: PendingDelivery, from: Tijdstip): Content => {
  const nummer = content.deliveryNumber + 1
  return withState({ ...content, deliveryNumber: nummer }, { delivery: { ...delivery, nummer, pogingen: 0 }, from })
}

/** The state after an attempt; `undefined` when the delivery is done. */
const after = ({ delivery, from }: DeliveryState, outcome: DeliveryAfterAttempt): DeliveryState | undefined => {
  switch (outcome.soort) {
    case "bezorgd":
      return undefined
    case "opnieuw":
      return { delivery, from: outcome.op }
    case "onbestelbaar":
      return { delivery, from, undeliverable: { reden: outcome.reden, sinds: outcome.sinds } }
  }
}

/** Replaces each chosen delivery, or deletes it when `by` gives none. Returns how many were chosen. */
const changeAll = (
  { read, write, transaction }: Pick<Store, "read" | "write" | "transaction">,
  chosen: (state: DeliveryState) => boolean,
  door: (state: DeliveryState) => DeliveryState | undefined
): Effect.Effect<number> =>
  transaction(Effect.gen(function*() {
    const states = yield* read((content) => byNummer(content).filter(chosen))
    yield* write((content) =>
      Result.succeed(states.reduce((now, state) => {
        const other = door(state)
        return other === undefined
          ? { ...now, deliveries: HashMap.remove(now.deliveries, state.delivery.nummer) }
          : withState(now, other)
      }, content))
    )
    return states.length
  }))
