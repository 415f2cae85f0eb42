import { type GivenOutNumbers, layer as register, restored } from "@betrokkene/adapters/postgres"
import { layer as system, readLedger } from "@betrokkene/adapters/system"
import {
  Handelende,
  type LedgerEntry,
  type Medewerker,
  revokeAfterRestore,
  sealTrail,
  type TrailVerification,
  vergeetAfterRestore,
  verifyTrail
} from "@betrokkene/domain"
import { programIdentity } from "@betrokkene/domain/internal"
import { Data, Effect, Layer, Option, Stream } from "effect"
import { ledgerFiles } from "./ledger-files.ts"
import { LedgerUnreadable } from "./ledger-unreadable.ts"

/** Another program changes the register meanwhile. */
export class RegisterInUse extends Data.TaggedError("RegisterInGebruik") {}

/** What was done to a restored register. */
export interface AfterRestore {
  /** Partijen that were forgotten again, and other records that lost their data again. */
  readonly partijen: number
  readonly records: number
  readonly tokens: number
  /** Lines of the ledgers that could not be read. */
  readonly unreadable: number
  readonly trail: TrailVerification
}

/**
 * Makes a restored register fit for use: first nobody is told anything any more, and numbers go on above those that were
 * given out; then everything in the ledgers is done again. It can be interrupted at any point and done anew.
 */
export const afterRestore = Effect.fnUntraced(
  function*(owner: string, paths: ReadonlyArray<string>, door: Medewerker) {
    const ledgers = yield* ledgerFiles(paths)
    const givenOut = yield* numbersIn(ledgers)
    // A file that was made anew after the disaster is empty, and forgetting nobody by it would look like success.
    if (ledgers.length > 0 && givenOut.readable === 0) {
      return yield* new LedgerUnreadable({
        reden: givenOut.unreadable > 0 ? "geen enkele regel is van een ledger" : "er staat niets in"
      })
    }
    yield* restored(owner, givenOut.numbers, door)
    return yield* Effect.gen(function*() {
      let [partijen, records, tokens] = [0, 0, 0]
      yield* Stream.runForEach(entriesOf(ledgers), (entry) =>
        Effect.gen(function*() {
          if (entry.soort === "token-ingetrokken" && (yield* revokeAfterRestore(entry.token, door))) tokens += 1
          if (entry.soort !== "vergeten") return
          const again = yield* vergeetAfterRestore(entry, door)
          partijen += again.partijen
          records += again.records
        }))
      yield* sealTrail()
      const trail = yield* verifyTrail([])
      return { partijen, records, tokens, unreadable: givenOut.unreadable, trail } satisfies AfterRestore
    }).pipe(
      Effect.catchTag(["VersieConflict", "PartijHeeftBetrokkenen"], () => Effect.fail(new RegisterInUse())),
      Effect.provideService(Handelende, {
        naam: door,
        identiteit: programIdentity("after-restore"),
        activiteit: "after-restore"
      }),
      Effect.provide(Layer.merge(register({ url: owner, poolSize: 2 }), system))
    )
  }
)

const linesOf = (ledgers: ReadonlyArray<string>) =>
  Stream.flatMap(
    Stream.fromIterable(ledgers),
    (path) => Stream.mapError(readLedger(path), ({ reden }) => new LedgerUnreadable({ reden }))
  )

const entriesOf = (ledgers: ReadonlyArray<string>) =>
  Stream.flatMap(linesOf(ledgers), (entry) => Stream.fromIterable(Option.toArray(entry)))

/** Reads all ledgers to their end before anything is changed, so that a wrong path changes nothing. */
const numbersIn = (ledgers: ReadonlyArray<string>) =>
  Stream.runFold(
    linesOf(ledgers),
    () => ({ numbers: { klantcontact: 0, partij: 0, internetaak: 0 } as GivenOutNumbers, readable: 0, unreadable: 0 }),
    ({ numbers, readable, unreadable }, line) =>
      Option.match(line, {
        onNone: () => ({ numbers, readable, unreadable: unreadable + 1 }),
        onSome: (entry) => ({ numbers: withNumber(numbers, entry), readable: readable + 1, unreadable })
      })
  )

const withNumber = (numbers: GivenOutNumbers, entry: LedgerEntry): GivenOutNumbers =>
  entry.soort === "nummers" ? { ...numbers, [entry.reeks]: Math.max(numbers[entry.reeks], entry.tot) } : numbers
