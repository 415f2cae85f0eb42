import { Effect, Option, Schema, Stream } from "effect"
import {
  type AnderePartij,
  compareWithAnderRegister,
  type Identificator,
  Medewerker,
  type Partij,
  Partijen,
  type Reconciliatie,
  type Regel
} from "../../../src/index.ts"
import { verteld } from "../../arbitraries/andere-partij.ts"
import type { Bekende } from "../../arbitraries/comparison-world.ts"
import { maandag } from "./fresh-bevinding.ts"
import { begonnen, vanAf } from "./fresh-reconciliatie.ts"
import { versePartij } from "./fresh.ts"
import { leegRegister } from "./night-register.ts"

/** Who compares. */
export const vergelijker = Schema.decodeSync(Medewerker)("reconciliatie")

/** Two registers, as far as it matters: who is known where. */
export interface Registers {
  readonly hier: ReadonlyArray<Partij>
  readonly daar: ReadonlyArray<AnderePartij>
  /** Who must be found missing: by id here, and the partij there. */
  readonly ontbreektDaar: ReadonlyArray<Partij>
  readonly ontbreektHier: ReadonlyArray<AnderePartij>
}

const heeftSleutel = ({ gegevens }: Partij): boolean => gegevens.identificatoren.length > 0

/** This register with those in it whom it knows and nobody else, and what the other one has. */
export const registersMet = Effect.fnUntraced(function*(bekenden: ReadonlyArray<Bekende>) {
  yield* leegRegister
  const uitkomst = {
    hier: [] as Array<Partij>,
    daar: [] as Array<AnderePartij>,
    ontbreektDaar: [] as Array<Partij>,
    ontbreektHier: [] as Array<AnderePartij>
  }
  for (const { anders, metId, partij, waar } of bekenden) {
    const vers = { ...(yield* versePartij(partij)), registratiedatum: maandag }
    const identificatoren: ReadonlyArray<Identificator> = vers.gegevens.identificatoren
    const andere: AnderePartij = {
      ...verteld(waar === "beide-anders" ? anders : vers.gegevens, metId || !heeftSleutel(vers) ? vers.id : undefined),
      identificatoren
    }
    if (waar !== "daar") {
      uitkomst.hier.push(vers)
      yield* Partijen.use((partijen) => partijen.voegToe(vers))
    }
    if (waar !== "hier") uitkomst.daar.push(andere)
    if (waar === "hier" && heeftSleutel(vers)) uitkomst.ontbreektDaar.push(vers)
    if (waar === "daar" && heeftSleutel(vers)) uitkomst.ontbreektHier.push(andere)
  }
  return uitkomst satisfies Registers as Registers
})

/** How a comparison is asked. */
export interface Vergelijkvraag {
  readonly regels: ReadonlyArray<Regel>
  readonly proef: boolean
  readonly overnemen: boolean
  /** Things among the partijen that cannot be read. */
  readonly onleesbaar: number
}

const gewoon: Vergelijkvraag = {
  regels: ["ontbreekt-hier", "ontbreekt-daar", "verschilt"],
  proef: false,
  overnemen: false,
  onleesbaar: 0
}

/** Compares, in a run of its own. */
export const vergelijkMet = Effect.fnUntraced(
  function*(daar: ReadonlyArray<AnderePartij>, anders: Partial<Vergelijkvraag> = {}) {
    const { onleesbaar, overnemen, proef, regels } = { ...gewoon, ...anders }
    const run = vanAf("2026-11-25T02:00:00Z")
    const reconciliatie: Reconciliatie = yield* begonnen({
      ...run,
      opdracht: { ...run.opdracht, regels: [...regels], proef }
    })
    const stroom = Stream.fromIterable([
      ...daar.map(Option.some),
      ...Array.from({ length: onleesbaar }, () => Option.none<AnderePartij>())
    ])
    return yield* compareWithAnderRegister(reconciliatie, stroom, { door: vergelijker, overnemen })
  }
)
