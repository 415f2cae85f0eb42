import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import type { Medewerker } from "@betrokkene/domain"
import { Effect, Layer, Redacted } from "effect"
import { leesOpdracht } from "./command-line.ts"
import { afsluitcodes, type ExitCode } from "./exit-codes.ts"
import { onverwacht, uitleg } from "./failure.ts"
import { doeNacht } from "./night.ts"
import { accountOn } from "./progress/account.ts"
import { joinRunning } from "./run/join.ts"
import { type Instellingen, leesInstellingen, type Omgeving } from "./settings.ts"
import { gebruik } from "./usage.ts"

/** How the command ends: what it prints where, and its exit code. */
export interface Afloop {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** The whole command over its arguments and environment; `houder` is how this process is called. */
export const reconcile = (
  argumenten: ReadonlyArray<string>,
  omgeving: Omgeving,
  houder: Medewerker
): Effect.Effect<Afloop> =>
  Effect.gen(function*() {
    const opdracht = yield* Effect.fromResult(leesOpdracht(argumenten))
    if (opdracht.soort === "uitleg") return gelukt(gebruik)
    const instellingen = yield* Effect.fromResult(leesInstellingen(omgeving))
    const werk = opdracht.soort === "nacht"
      ? doeNacht(opdracht, instellingen, omgeving, houder)
      : meedoen(instellingen, houder, opdracht.tempo)
    return yield* Effect.provide(werk, Layer.merge(register(verbinding(instellingen)), system))
  }).pipe(
    Effect.catch((fout) => Effect.succeed(uitleg(fout))),
    Effect.catchDefect((defect) => Effect.succeed(onverwacht(defect)))
  )

/**
 * Others wait for the same locks: the night waits for none of them long, and a worker that falls silent does not hold any for long. What
 * only reads, such as the counting of what many share, may take its time over a large register.
 */
const verbinding = ({ databaseUrl }: Instellingen) => ({
  url: Redacted.value(databaseUrl),
  poolgrootte: 4,
  statementTijd: 300_000,
  stilteTijd: 30_000,
  lockTijd: 2_000,
  voorbereideVragen
})

/** What is asked of every part is the same but for its stretch, and takes as long to read and plan as to do: more different ones than that. */
const voorbereideVragen = 100

const meedoen = ({ lease }: Instellingen, houder: Medewerker, tempo: number | undefined) =>
  Effect.map(
    joinRunning({ houder, lease, ...(tempo === undefined ? {} : { tempo }) }, accountOn(process.stderr)),
    (liep) =>
      gelukt(liep ? "Er is niets meer te doen aan de reconciliatie die liep.\n" : "Er loopt geen reconciliatie.\n")
  )

const gelukt = (stdout: string): Afloop => ({ exitCode: afsluitcodes.nietsGevonden.code, stdout, stderr: "" })
