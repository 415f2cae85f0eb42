import { startApi } from "@betrokkene/api-process"
import { audit, type Findings, inTurns } from "./audit.ts"
import { driveUntilKilled } from "./drive-until-killed.ts"
import { type Acknowledged, register } from "./registration.ts"

/** What all rounds together showed. */
export interface Outcome extends Findings {
  readonly rounds: number
  readonly acknowledged: number
  readonly unanswered: number
  /** Retried twice under one key, and not twice the same answer. */
  readonly twofold: number
}

/** The API lives at least and at most this many milliseconds under load. */
const shortest = 150
const longest = 1200

/**
 * Kills the API under a load of registrations, again and again on one database, which is migrated and empty. After each kill
 * the clients retry what was not answered, as clients do; then everything that was ever acknowledged must be there.
 */
export const crashRounds = async (databaseUrl: string, rounds: number): Promise<Outcome> => {
  const acknowledged: Array<Acknowledged> = []
  let unanswered = 0
  let twofold = 0
  let findings: Findings = { lost: 0, half: 0, surplus: 0 }
  for (let round = 0; round < rounds; round++) {
    const victim = await startApi({ databaseUrl })
    const ledger = await driveUntilKilled(victim, shortest + Math.random() * (longest - shortest))
    acknowledged.push(...ledger.acknowledged)
    unanswered += ledger.unanswered.length
    const api = await startApi({ databaseUrl })
    try {
      const retried = await inTurns(ledger.unanswered, 12, (registration) => register(api, registration))
      twofold += (await inTurns(retried, 12, async (first) => isSame(first, await register(api, first.registration)))).filter((same) => !same).length
      acknowledged.push(...retried)
      findings = worst(findings, await audit(api, databaseUrl, acknowledged))
    } finally {
      await api.end()
    }
  }
  return { rounds, acknowledged: acknowledged.length - unanswered, unanswered, twofold, ...findings }
}

const isSame = (one: Acknowledged, other: Acknowledged): boolean =>
  one.betrokkene === other.betrokkene && one.klantcontact === other.klantcontact && one.partij === other.partij

/** Each audit looks at everything so far, so the worst one counts. */
const worst = (one: Findings, other: Findings): Findings => ({
  lost: Math.max(one.lost, other.lost),
  half: Math.max(one.half, other.half),
  surplus: Math.abs(other.surplus) > Math.abs(one.surplus) ? other.surplus : one.surplus
})
