import { Context, Effect, Schema } from "effect"
import {
  AccessTokenId,
  BetrokkeneId,
  BevindingId,
  IdGenerator,
  KlantcontactId,
  NumberSource,
  Nummer,
  PartijId,
  ReconciliatieId,
  RegisterClock,
  Tijdstip
} from "../../../src/index.ts"

/** What a fixed environment has given out so far, and the name of its run. */
export interface Issued {
  readonly series: string
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  readonly klantcontacten: ReadonlyArray<KlantcontactId>
  readonly partijen: ReadonlyArray<PartijId>
}

/**
 * Ids, numbers and moments that are the same in the same run and differ between runs. Two registers with the same input
 * then hold the same. Every second moment equals the one before it, so that lists have ties.
 */
export const fixedSurroundings = (run: number) => {
  const issued = {
    series: `${run} `,
    betrokkenen: [] as Array<BetrokkeneId>,
    klantcontacten: [] as Array<KlantcontactId>,
    partijen: [] as Array<PartijId>
  }
  const uuid = (soort: number, ordinal: number) =>
    `${run.toString(16).padStart(8, "0")}-000${soort}-4000-8000-${ordinal.toString(16).padStart(12, "0")}`
  const next = <Id extends string>(ids: Array<Id>, soort: number, id: (text: string) => Id) =>
    Effect.sync(() => {
      const nieuw = id(uuid(soort, ids.length))
      ids.push(nieuw)
      return nieuw
    })
  const nummers = { klantcontact: 0, partij: 0, internetaak: 0 }
  const nummer = (soort: keyof typeof nummers) =>
    Effect.sync(() => Schema.decodeSync(Nummer)(`${run}${String(nummers[soort]++).padStart(6, "0")}`))
  const read = {
    betrokkene: Schema.decodeSync(BetrokkeneId),
    klantcontact: Schema.decodeSync(KlantcontactId),
    partij: Schema.decodeSync(PartijId),
    bevinding: Schema.decodeSync(BevindingId),
    reconciliatie: Schema.decodeSync(ReconciliatieId),
    accessToken: Schema.decodeSync(AccessTokenId)
  }
  const accessTokens: Array<AccessTokenId> = []
  const sideRecords: Array<string> = []
  const bevindingen: Array<BevindingId> = []
  const reconciliaties: Array<ReconciliatieId> = []
  let step = 0
  const ports = Context.make(IdGenerator, {
    betrokkene: next(issued.betrokkenen, 1, (text) => read.betrokkene(text)),
    klantcontact: next(issued.klantcontacten, 2, (text) => read.klantcontact(text)),
    partij: next(issued.partijen, 3, (text) => read.partij(text)),
    sideRecord: next(sideRecords, 7, (text) => text),
    bevinding: next(bevindingen, 4, (text) => read.bevinding(text)),
    reconciliatie: next(reconciliaties, 5, (text) => read.reconciliatie(text)),
    accessToken: next(accessTokens, 6, (text) => read.accessToken(text))
  }).pipe(
    Context.add(NumberSource, {
      klantcontact: nummer("klantcontact"),
      partij: nummer("partij"),
      internetaak: nummer("internetaak")
    }),
    Context.add(RegisterClock, {
      nu: Effect.sync(() =>
        Schema.decodeSync(Tijdstip)(new Date(Date.UTC(2026, 0, 1) + Math.floor(step / 2)).toISOString())
      )
    })
  )
  return {
    issued: issued as Issued,
    ports,
    nextStep: () => {
      step++
    }
  }
}
