import {
  type Bevindingen,
  type BevindingFilter,
  notSeenAgain,
  type RecordReference,
  type Regel,
  regels,
  type ReportedBevinding
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Result } from "effect"
import { randomUUID } from "node:crypto"
import { vingerafdruk } from "../system/digest.ts"
import { blader } from "./browse.ts"
import type { Inhoud } from "./content.ts"
import { opVersie } from "./replace.ts"
import { bekende, meld, metBevinding } from "./report-bevindingen.ts"
import { isVeranderd } from "./resolve-bevindingen.ts"
import type { Opslag } from "./store.ts"

/** The port Bevindingen in memory. */
export const bevindingen = ({ lees, schrijf, transactie }: Opslag): Context.Service.Shape<typeof Bevindingen> => {
  const geheim = randomUUID()
  return {
    meld: (reconciliatie, op, meldingen) =>
      transactie(Effect.gen(function*() {
        const gemeld = yield* lees((inhoud) => meld(inhoud, geheim, meldingen, { reconciliatie, op }))
        yield* schrijf(() => Result.succeed(gemeld.inhoud))
        return gemeld.ontvangsten
      })),
    recognise: (gevonden) =>
      lees((inhoud) => gevonden.map((bevinding) => bekende(inhoud, vingerafdruk(geheim, bevinding)))),
    zoek: (id) => lees((inhoud) => HashMap.get(inhoud.bevindingen, id)),
    vervang: ({ besluit, id, toestand, versie }, verwacht) =>
      schrijf((inhoud) =>
        Result.map(
          opVersie(inhoud.bevindingen, id, verwacht),
          ({ besluit: _, ...eerder }) =>
            metBevinding(inhoud, { ...eerder, toestand, ...(besluit === undefined ? {} : { besluit }), versie })
        )
      ),
    resolve: (reconciliatie, regels, sinds, door, op) =>
      transactie(Effect.gen(function*() {
        const weg = yield* lees((inhoud) =>
          HashMap.toValues(inhoud.bevindingen).filter((bevinding) =>
            bevinding.toestand === "open" && regels.includes(bevinding.regel) && bevinding.gezienIn !== reconciliatie
            && (sinds === undefined || isVeranderd(inhoud, bevinding, sinds))
          )
        )
        yield* schrijf((inhoud) =>
          Result.succeed(weg.map((bevinding) => notSeenAgain(bevinding, door, op)).reduce(metBevinding, inhoud))
        )
        return perRegel(weg)
      })),
    spare: (reconciliatie, records) =>
      schrijf((inhoud) =>
        Result.succeed(
          HashMap.toValues(inhoud.bevindingen)
            .filter((bevinding) => bevinding.toestand === "open" && gaatOver(bevinding, records))
            .map((bevinding) => ({ ...bevinding, gezienIn: reconciliatie }))
            .reduce(metBevinding, inhoud)
        )
      ),
    telOpen: lees((inhoud) => perRegel(gefilterd(inhoud, { toestand: "open" }))),
    verwijder: (ids) => schrijf((inhoud) => Result.succeed(zonder(inhoud, ({ id }) => ids.includes(id)))),
    erase: (records) =>
      schrijf((inhoud) => Result.succeed(zonder(inhoud, (bevinding) => gaatOver(bevinding, records)))),
    browse: (filter, vraag) =>
      lees((inhoud) =>
        blader(
          gefilterd(inhoud, filter).map((record) => ({
            record,
            positie: { waarde: record.gevondenOp, id: record.id }
          })),
          vraag
        )
      ),
    tel: (filter) => lees((inhoud) => gefilterd(inhoud, filter).length)
  }
}

const zonder = (inhoud: Inhoud, weg: (bevinding: ReportedBevinding) => boolean): Inhoud => {
  const die = HashMap.toValues(inhoud.bevindingen).filter(weg)
  const ids = die.map(({ id }) => id)
  return {
    ...inhoud,
    bevindingen: HashMap.removeMany(inhoud.bevindingen, ids),
    vingerafdrukken: HashMap.removeMany(inhoud.vingerafdrukken, die.map(({ vingerafdruk }) => vingerafdruk)),
    herstelpunten: HashMap.removeMany(inhoud.herstelpunten, ids)
  }
}

const gaatOver = ({ records }: ReportedBevinding, gezocht: ReadonlyArray<RecordReference>): boolean =>
  records.some((record) => gezocht.some(({ id, soort }) => record.id === id && record.soort === soort))

const perRegel = (bevindingen: ReadonlyArray<ReportedBevinding>): ReadonlyMap<Regel, number> =>
  new Map([...Map.groupBy(bevindingen, ({ regel }) => regel)].map(([regel, van]) => [regel, van.length]))

const gefilterd = (
  inhoud: Inhoud,
  { ernst, reconciliatie, record, regel, toestand }: BevindingFilter
): ReadonlyArray<ReportedBevinding> =>
  HashMap.toValues(inhoud.bevindingen).filter((bevinding) =>
    (regel === undefined || bevinding.regel === regel)
    && (ernst === undefined || regels[bevinding.regel].ernst === ernst)
    && (toestand === undefined || bevinding.toestand === toestand)
    && (record === undefined || bevinding.records.some(({ id }) => id === record))
    && (reconciliatie === undefined || bevinding.gezienIn === reconciliatie)
  )
