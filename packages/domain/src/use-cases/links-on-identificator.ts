import { Effect, Option } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Grond } from "../betrokkene/grond.ts"
import { type DigestChange, mayRestOn } from "../betrokkene/may-rest-on.ts"
import { type ChangedIdentificator, changedIdentificatoren } from "../partij/changed-identificatoren.ts"
import { IdentificatorwijzigingVereist } from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Clock } from "../ports/clock.ts"
import { Partijen } from "../ports/partijen.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { nextVersie } from "../values/versie.ts"
import { changeLinks, movedTo, unlinkAll } from "./change-links.ts"
import { eachPageOfBetrokkenen } from "./each-page-of-betrokkenen.ts"
import { closedPartijWithId } from "./existing.ts"

/** The ways to change an identificator that links rest on. */
export const identificatorwijzigingen = ["correctie", "andere-persoon"] as const

/**
 * What a change of an identifier means for the links that rest on it. `correctie`: it was written down wrongly and the
 * betrokkenen are this partij, so they stay linked. `andere-persoon`: it is somebody else's, so they are unlinked.
 */
export type Identificatorwijziging = typeof identificatorwijzigingen[number]

/** What somebody says about a change of identificatoren. */
export interface Decision {
  readonly wijziging: Identificatorwijziging
  readonly door: Medewerker
}

/** A changed identificator with its digests. One of which the digest stays the same was only written otherwise. */
interface Change extends ChangedIdentificator {
  readonly digests: DigestChange
}

const changesBetween = Effect.fnUntraced(function*(voor: Partij["gegevens"], na: Partij["gegevens"]) {
  const partijen = yield* Partijen
  const changes: Array<Change> = []
  for (const change of changedIdentificatoren(voor, na)) {
    const was = change.voor === undefined ? {} : { voor: yield* partijen.digest(change.voor) }
    const is = change.na === undefined ? {} : { na: yield* partijen.digest(change.na) }
    const digests: DigestChange = { soort: change.soort, ...was, ...is }
    if (digests.voor !== digests.na) changes.push({ ...change, digests })
  }
  return changes
})

/**
 * Keeps links true (B3) when somebody changes identificatoren of a partij: does what the decision says with links that
 * rest on a changed one, or that may do so. Fails with {@link IdentificatorwijzigingVereist} if there are any and
 * nothing was decided. Call it within the transaction of the change.
 */
export const decideLinks = Effect.fnUntraced(
  function*({ gegevens: voor, id }: Partij, { gegevens: na }: Partij, decision: Decision | undefined) {
    const changes = yield* changesBetween(voor, na)
    if (changes.length === 0) return
    yield* closedPartijWithId(id)
    yield* eachPageOfBetrokkenen(id, (betrokkenen) => decidePage(id, changes, decision)(betrokkenen))
  }
)

const decidePage = (partij: PartijId, changes: ReadonlyArray<Change>, decision: Decision | undefined) =>
  Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<GekendeBetrokkene>) {
    for (const { digests } of changes) {
      const resting = betrokkenen.filter(({ grond }) => mayRestOn(grond, digests))
      if (resting.length === 0) continue
      if (decision === undefined) {
        return yield* new IdentificatorwijzigingVereist({ partij, soort: digests.soort })
      }
      yield* decision.wijziging === "correctie"
        ? correct(resting, digests, decision.door)
        : Effect.asVoid(unlinkAll(resting, decision.door))
    }
  })

/**
 * Without an identificator in its place, the link rests on the word of whoever corrects, and is recorded as made anew.
 */
const correct = Effect.fnUntraced(
  function*(resting: ReadonlyArray<GekendeBetrokkene>, { na: digest }: DigestChange, door: Medewerker) {
    const op = yield* Clock.use((clock) => clock.nu)
    const changes = resting.map((voor) => ({
      voor,
      na: {
        ...voor,
        grond: digest === undefined ? { soort: "gekozen-partij" as const, door, op } : { ...voor.grond, digest },
        versie: nextVersie(voor.versie)
      }
    }))
    yield* digest === undefined
      ? changeLinks(changes, door)
      : Betrokkenen.use((betrokkenen) => betrokkenen.vervangAll(changes))
  }
)

/** What {@link followIdentificatoren} goes by. */
export interface Following {
  readonly door: Medewerker
  /** Links of which it is not known on which identificator they rest go along if they were made since. */
  readonly unknownSince: Tijdstip
}

/**
 * Keeps links true (B3) after identificatoren went back to where they came from: links that rest on one that the partij
 * lost go to the partij that has it now, or are broken if none has. `voor` and `na` are the partij before and after.
 * Call it within the transaction of the change, after it.
 */
export const followIdentificatoren = Effect.fnUntraced(
  function*(voor: Partij, na: Partij, { door, unknownSince }: Following) {
    const lost = (yield* changesBetween(voor.gegevens, na.gegevens)).filter((change) => change.voor !== undefined)
    if (lost.length === 0) return
    yield* closedPartijWithId(na.id)
    const partijen = yield* Partijen
    const op = yield* Clock.use((clock) => clock.nu)
    for (const { digests, voor: identificator } of lost) {
      if (identificator === undefined) continue
      const holder = Option.getOrUndefined(yield* partijen.zoekOpIdentificator(identificator))
      yield* eachPageOfBetrokkenen(na.id, (betrokkenen) =>
        Effect.suspend(() => {
          const resting = betrokkenen.filter(({ grond }) => mayRestOn(grond, digests, unknownSince))
          if (resting.length === 0) return Effect.void
          return holder === undefined
            ? Effect.asVoid(unlinkAll(resting, door))
            : changeLinks(resting.map((one) => movedTo(one, holder.id, movedGrond(one.grond, door, op))), door)
        }))
    }
  }
)

/**
 * The ground of a link that is moved to another partij: the identificator that it rests on if that goes along, and else
 * the word of whoever moves it.
 */
export const movedGrond = (grond: Grond, door: Medewerker, op: Tijdstip): Grond =>
  grond.soort === "identificator" ? { ...grond, door, op } : { soort: "gekozen-partij", door, op }
