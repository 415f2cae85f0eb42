import { Effect, Option } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import { correctedGrond } from "../betrokkene/corrected-grond.ts"
import type { Grond } from "../betrokkene/grond.ts"
import { type DigestChange, mayRestOn } from "../betrokkene/may-rest-on.ts"
import { followedGrond } from "../betrokkene/moved-grond.ts"
import { type ChangedIdentificator, changedIdentificatoren } from "../partij/changed-identificatoren.ts"
import { IdentificatorwijzigingVereist } from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { hasIdentificatorOfSoort, type Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Partijen } from "../ports/partijen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import type { Identificator, Identificatorsoort } from "../values/identificator.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { nextVersie } from "../values/versie.ts"
import { changeLinks, type LinkChange, movedTo, unlinkAll } from "./change-links.ts"
import { eachPageOfBetrokkenen } from "./each-page-of-betrokkenen.ts"
import { closedPartijWithId } from "./existing.ts"
import { rejectKoppelingen } from "./reconciliatie/reject-koppelingen.ts"

/** The ways to change an identificator that links rest on. */
export const identificatorwijzigingen = ["correctie", "andere-persoon"] as const

/**
 * What a change of an identifier means for the links that rest on it. `correctie`: it was written down wrongly and the
 * betrokkenen are this partij, so they stay linked. `andere-persoon`: it is somebody else's, so they are unlinked.
 */
export type Identificatorwijziging = typeof identificatorwijzigingen[number]

/** What somebody says about a change of identificatoren. */
export interface IdentificatorwijzigingDecision {
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
  function*({ gegevens: voor, id }: Partij, na: Partij, decision: IdentificatorwijzigingDecision | undefined) {
    const changes = yield* changesBetween(voor, na.gegevens)
    if (changes.length === 0) return
    yield* closedPartijWithId(id)
    yield* eachPageOfBetrokkenen(id, (betrokkenen) => decidePage(na, changes, decision)(betrokkenen))
  }
)

const decidePage = (na: Partij, changes: ReadonlyArray<Change>, decision: IdentificatorwijzigingDecision | undefined) =>
  Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<GekendeBetrokkene>) {
    for (const { digests } of changes) {
      const resting = betrokkenen.filter(({ grond }) => mayRestOn(grond, digests))
      if (resting.length === 0) continue
      if (decision === undefined) {
        return yield* new IdentificatorwijzigingVereist({ partij: na.id, soort: digests.soort })
      }
      yield* decision.wijziging === "correctie"
        ? correct(resting, digests, decision.door)
        : unlink(resting, na, decision.door)
    }
  })

/** As the decision that they are not this partij: the night does not propose these links again. */
const unlink = Effect.fnUntraced(
  function*(resting: ReadonlyArray<GekendeBetrokkene>, na: Partij, door: Medewerker) {
    yield* rejectKoppelingen(yield* unlinkAll(resting, door), na, door)
  }
)

const correct = Effect.fnUntraced(
  function*(resting: ReadonlyArray<GekendeBetrokkene>, change: DigestChange, door: Medewerker) {
    const op = yield* RegisterClock.use((clock) => clock.nu)
    const changes = resting.flatMap((voor) => {
      const grond = correctedGrond(voor.grond, change, { door, op })
      return grond === voor.grond ? [] : [{ voor, na: { ...voor, grond, versie: nextVersie(voor.versie) } }]
    })
    if (changes.length === 0) return
    // Without an identificator in its place, the link is recorded as made anew.
    yield* change.na === undefined
      ? changeLinks(changes, door)
      : Betrokkenen.use((betrokkenen) => betrokkenen.vervangAll(changes))
  }
)

/** What {@link followIdentificatoren} goes by. */
export interface Following {
  readonly door: Medewerker
  /** When the identificatoren came together. Of links that were made on one before, only those go that rest on it. */
  readonly since: Tijdstip
  /** The partijen between which the identificatoren were divided, as they are now. */
  readonly partijen: ReadonlyArray<Partij>
}

/** An identificator that links of a partij may rest on, and the partij that has it now, if any. */
interface Gone {
  readonly change: DigestChange
  readonly holder: PartijId | undefined
}

/**
 * Keeps links true (B3) after identificatoren went back to where they came from: links that rest on one that the partij
 * lost, or that were made on one which another of the partijen has, go to the partij that has it now. They are broken if
 * none has. `voor` and `na` are the partij before and after. Call it within the transaction of the change, after it.
 */
export const followIdentificatoren = Effect.fnUntraced(
  function*(voor: Partij, na: Partij, { door, partijen, since }: Following) {
    const gone = [...yield* lostBy(voor, na), ...yield* ofOthers(na, partijen)]
    if (gone.length === 0) return
    yield* closedPartijWithId(na.id)
    const op = yield* RegisterClock.use((clock) => clock.nu)
    const others = new Set(gone.map(({ change }) => change.soort))
    yield* eachPageOfBetrokkenen(na.id, (betrokkenen) =>
      Effect.gen(function*() {
        const moved: Array<LinkChange> = []
        const broken: Array<GekendeBetrokkene> = []
        for (const one of betrokkenen) {
          const found = gone.find(({ change }) => mayRestOn(one.grond, change, since))
          if (found?.holder !== undefined) {
            moved.push(movedTo(one, found.holder, followedGrond(one.grond, found.change, door, op)))
          } else if (found !== undefined || isOfNobody(one.grond, others, since)) broken.push(one)
        }
        if (moved.length > 0) yield* changeLinks(moved, door)
        if (broken.length > 0) yield* unlinkAll(broken, door)
      }))
  }
)

const lostBy = Effect.fnUntraced(function*(voor: Partij, na: Partij) {
  const partijen = yield* Partijen
  const gone: Array<Gone> = []
  for (const { digests, voor: identificator } of yield* changesBetween(voor.gegevens, na.gegevens)) {
    if (identificator === undefined) continue
    const holder = Option.getOrUndefined(yield* partijen.zoekOpIdentificator(identificator))
    gone.push({ change: digests, holder: holder?.id })
  }
  return gone
})

/** The identificatoren of the other partijen, of kinds that this one has none of. */
const ofOthers = Effect.fnUntraced(function*(na: Partij, partijen: ReadonlyArray<Partij>) {
  const { digest } = yield* Partijen
  const gone: Array<Gone> = []
  for (const { gegevens, id } of partijen) {
    const identificatoren: ReadonlyArray<Identificator> = gegevens.identificatoren
    for (const one of id === na.id ? [] : identificatoren) {
      if (hasIdentificatorOfSoort(na, one.soort)) continue
      gone.push({ change: { soort: one.soort, voor: yield* digest(one) }, holder: id })
    }
  }
  return gone
})

/**
 * Whether somebody corrected the identificator that the link was made on while the partijen were one, and none of them
 * has it: nobody can tell which of them was meant.
 */
const isOfNobody = ({ earlier, soort }: Grond, soorten: ReadonlySet<Identificatorsoort>, since: Tijdstip): boolean =>
  soort === "gekozen-partij" && earlier !== undefined && earlier.op >= since && soorten.has(earlier.identificatorsoort)
