import { OpgeslagenBetrokkenen } from "@betrokkene/domain"
import { Effect, Option, Stream } from "effect"
import { type Bevinding, bevindingenVan } from "./finding.ts"

/** What was seen: numbers over everything, and the first findings in full. */
export interface Telling {
  readonly gelezen: number
  readonly betrokkenenMetBevinding: number
  readonly bevindingen: number
  readonly perCode: ReadonlyMap<string, number>
  readonly eerste: ReadonlyArray<Bevinding>
}

/** So many findings are kept in full, however many there are: more is for nobody to read, and memory has an end. */
export const meesteDetails = 100

const niets: Telling = { gelezen: 0, betrokkenenMetBevinding: 0, bevindingen: 0, perCode: new Map(), eerste: [] }

/** All betrokkenen in the order of their ids, `bladzijde` of them in memory at a time. */
export const loopLangs = (bladzijde: number) =>
  bladzijden(bladzijde).pipe(Stream.runFold(() => niets, (telling, rijen) => [...rijen.map(bevindingenVan)].reduce(telOp, telling)))

const bladzijden = (aantal: number) =>
  Stream.paginate(undefined as string | undefined, (na) =>
    Effect.map(OpgeslagenBetrokkenen.use((opgeslagen) => opgeslagen.bladzijde(na, aantal)), (rijen) => {
      const laatste = rijen.at(-1)
      return [[rijen], rijen.length < aantal || laatste === undefined ? Option.none() : Option.some(laatste.id)] as const
    }))

const telOp = (telling: Telling, gevonden: ReadonlyArray<Bevinding>): Telling => {
  if (gevonden.length === 0) return { ...telling, gelezen: telling.gelezen + 1 }
  const perCode = new Map(telling.perCode)
  for (const { code } of gevonden) perCode.set(code, (perCode.get(code) ?? 0) + 1)
  return {
    gelezen: telling.gelezen + 1,
    betrokkenenMetBevinding: telling.betrokkenenMetBevinding + 1,
    bevindingen: telling.bevindingen + gevonden.length,
    perCode,
    eerste: telling.eerste.length < meesteDetails ? [...telling.eerste, ...gevonden].slice(0, meesteDetails) : telling.eerste
  }
}
