import {
  type Medewerker,
  type Part,
  type PartLost,
  type Reconciliatie,
  type Reconciliaties,
  type RecordReference
} from "@betrokkene/domain"
import { Clock, type Context, Effect, HashMap, Option, Result } from "effect"
import { blader } from "./browse.ts"
import type { Inhoud } from "./content.ts"
import { type Deelstand, gesplitst, inPlaatsVan, neem, nieuwDeel, opVolgorde, voortgang } from "./parts.ts"
import type { Opslag } from "./store.ts"

/** The port Reconciliaties in memory. */
export const reconciliaties = ({ lees, schrijf, transactie }: Opslag): Context.Service.Shape<typeof Reconciliaties> => {
  const vervangDeel = (
    deel: Part,
    houder: Medewerker,
    door: (stand: Deelstand, delen: ReadonlyArray<Deelstand>) => ReadonlyArray<Deelstand>
  ) =>
    schrijf((inhoud): Result.Result<Inhoud, PartLost> => {
      const delen = delenVan(inhoud, deel.reconciliatie)
      return Result.map(inPlaatsVan(delen, deel, houder, (stand) => door(stand, delen)), (nieuw) =>
        metDelen(inhoud, deel.reconciliatie, nieuw))
    })
  return {
    begin: (reconciliatie, delen) =>
      schrijf((inhoud) =>
        Result.succeed(metDelen(
          metRun(inhoud, reconciliatie),
          reconciliatie.id,
          opVolgorde(delen.map((deel) => nieuwDeel({ ...deel, reconciliatie: reconciliatie.id })))
        ))
      ),
    running: lees((inhoud) =>
      Option.fromUndefinedOr(
        opBegin(inhoud).filter(({ record }) => record.toestand === "loopt")
          .toSorted((een, ander) =>
            een.positie.waarde < ander.positie.waarde ||
              (een.positie.waarde === ander.positie.waarde && een.positie.id < ander.positie.id)
              ? 1
              : -1
          )
          .map(({ record }) => record)[0]
      )
    ),
    zoek: (id) => lees((inhoud) => HashMap.get(inhoud.reconciliaties, id)),
    browse: (vraag) => lees((inhoud) => blader(opBegin(inhoud), vraag)),
    tel: lees((inhoud) => HashMap.size(inhoud.reconciliaties)),
    takePart: (reconciliatie, houder, lease) =>
      transactie(Effect.gen(function*() {
        const nu = yield* Clock.currentTimeMillis
        const genomen = yield* lees((inhoud) => neem(delenVan(inhoud, reconciliatie), houder, nu, lease))
        if (Option.isNone(genomen)) return Option.none()
        const [deel, delen] = genomen.value
        yield* schrijf((inhoud) => Result.succeed(metDelen(inhoud, reconciliatie, delen)))
        return Option.some(deel)
      })),
    complete: (deel, houder, telling, milliseconden) =>
      vervangDeel(deel, houder, ({ deel }) => [{ deel, toestand: "klaar", telling, milliseconden }]),
    giveBack: (deel, houder) => vervangDeel(deel, houder, ({ lease: _, ...vrij }) => [vrij]),
    splits: (deel, houder, tot) => vervangDeel(deel, houder, (stand, delen) => gesplitst(delen, stand, tot)),
    drop: (deel, houder) => vervangDeel(deel, houder, ({ lease: _, ...vrij }) => [{ ...vrij, toestand: "mislukt" }]),
    progress: (reconciliatie) => lees((inhoud) => voortgang(delenVan(inhoud, reconciliatie))),
    legTerzijde: (reconciliatie, terzijde) =>
      schrijf((inhoud) => {
        const eerder = Option.getOrElse(HashMap.get(inhoud.terzijde, reconciliatie), () => [])
        const nieuw = new Map([...eerder, ...terzijde].map((gelegd) => [naam(gelegd.record), gelegd]))
        return Result.succeed({ ...inhoud, terzijde: HashMap.set(inhoud.terzijde, reconciliatie, [...nieuw.values()]) })
      }),
    terzijde: (reconciliatie) =>
      lees((inhoud) => {
        const alle = Option.getOrElse(HashMap.get(inhoud.terzijde, reconciliatie), () => [])
        return {
          aantal: alle.length,
          eerste: alle.toSorted((een, ander) => naam(een.record) < naam(ander.record) ? -1 : 1).slice(0, 100)
        }
      }),
    close: (reconciliatie) =>
      schrijf((inhoud) => Result.succeed(metDelen(metRun(inhoud, reconciliatie), reconciliatie.id, []))),
    prune: (voor) =>
      transactie(Effect.gen(function*() {
        const oud = yield* lees((inhoud) =>
          HashMap.toValues(inhoud.reconciliaties).filter(({ geeindigd }) => geeindigd !== undefined && geeindigd < voor)
            .map(({ id }) => id)
        )
        yield* schrijf((inhoud) =>
          Result.succeed({
            ...inhoud,
            reconciliaties: HashMap.removeMany(inhoud.reconciliaties, oud),
            delen: HashMap.removeMany(inhoud.delen, oud),
            terzijde: HashMap.removeMany(inhoud.terzijde, oud)
          })
        )
        return oud.length
      }))
  }
}

const delenVan = (inhoud: Inhoud, reconciliatie: string): ReadonlyArray<Deelstand> =>
  Option.getOrElse(HashMap.get(inhoud.delen, reconciliatie), () => [])

const metDelen = (inhoud: Inhoud, reconciliatie: string, delen: ReadonlyArray<Deelstand>): Inhoud => ({
  ...inhoud,
  delen: HashMap.set(inhoud.delen, reconciliatie, delen)
})

const metRun = (inhoud: Inhoud, reconciliatie: Reconciliatie): Inhoud => ({
  ...inhoud,
  reconciliaties: HashMap.set(inhoud.reconciliaties, reconciliatie.id, reconciliatie)
})

const opBegin = (inhoud: Inhoud) =>
  HashMap.toValues(inhoud.reconciliaties).map((record) => ({
    record,
    positie: { waarde: record.begonnen, id: record.id }
  }))

/** In the order of the ids; ids of different kinds may be equal. */
const naam = ({ id, soort }: RecordReference): string => `${id} ${soort}`
