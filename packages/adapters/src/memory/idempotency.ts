import { type Idempotency, type IdempotencyKey } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import type { Opslag } from "./store.ts"

/** The port Idempotentie in memory. */
export const idempotentie = ({ lees, schrijf, transactie }: Opslag): Context.Service.Shape<typeof Idempotency> => ({
  claim: (sleutel, vingerafdruk, op) =>
    transactie(Effect.gen(function*() {
      const eerder = yield* lees(({ aanvragen }) => HashMap.get(aanvragen, tekst(sleutel)))
      if (Option.isSome(eerder)) {
        return Option.some({ vingerafdruk: eerder.value.vingerafdruk, verwijzingen: eerder.value.verwijzingen })
      }
      yield* schrijf((inhoud) =>
        Result.succeed({
          ...inhoud,
          aanvragen: HashMap.set(inhoud.aanvragen, tekst(sleutel), { vingerafdruk, op, verwijzingen: {} })
        })
      )
      return Option.none()
    })),
  keep: (sleutel, verwijzingen) =>
    schrijf((inhoud) =>
      Result.succeed({
        ...inhoud,
        aanvragen: HashMap.modify(inhoud.aanvragen, tekst(sleutel), (aanvraag) => ({ ...aanvraag, verwijzingen }))
      })
    ),
  prune: (voor) =>
    transactie(Effect.gen(function*() {
      const oud = yield* lees(({ aanvragen }) =>
        HashMap.toEntries(aanvragen).filter(([, { op }]) => op < voor).map(([naam]) => naam)
      )
      yield* schrijf((inhoud) => Result.succeed({ ...inhoud, aanvragen: HashMap.removeMany(inhoud.aanvragen, oud) }))
      return oud.length
    }))
})

const tekst = ({ houder, sleutel }: IdempotencyKey): string => JSON.stringify([houder, sleutel])
