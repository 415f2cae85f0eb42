import type { Beleid } from "@betrokkene/domain"
import { type Environment, readAll, type WrongUsage } from "@betrokkene/program"
import { Effect } from "effect"
import { type Bron, checkSource, readSource } from "./against/source.ts"
import type { NightAssignment } from "./command-line.ts"
import { readBeleid } from "./read-beleid.ts"
import { policyFileIn, readSettings, type Settings } from "./settings.ts"
import { checkPlace } from "./write-page.ts"

/** What a night needs beside its assignment. */
export interface Preparation {
  readonly settings: Settings
  readonly beleid: Beleid
  /** The other register to compare with, if any. */
  readonly bron: Bron | undefined
}

/**
 * Reads what a night needs, or returns everything that is wrong with its settings, its policy, the other register and the
 * place of its report.
 */
export const prepareNight = (
  { against, policyFile, rapport }: NightAssignment,
  environment: Environment
): Effect.Effect<Preparation, WrongUsage> =>
  readAll({
    settings: Effect.fromResult(readSettings(environment)),
    beleid: readBeleid(policyFile ?? policyFileIn(environment)),
    bron: against === undefined ? Effect.succeed(undefined) : readableSource(against.bron, environment),
    rapport: rapport === undefined ? Effect.void : checkPlace(rapport)
  })

const readableSource = (gegeven: string, environment: Environment): Effect.Effect<Bron, WrongUsage> =>
  Effect.tap(Effect.fromResult(readSource(gegeven, environment)), checkSource)
