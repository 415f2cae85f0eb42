import { memoryOf, startApi, type StartOptions } from "@betrokkene/api-process"
import { chanceOf } from "@betrokkene/dataset"
import { createDatabase, type TemporaryPostgres, unreliableNetwork } from "@betrokkene/embedded-postgres"
import { randomBytes } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { audit, type Findings } from "./audit/audit.ts"
import { asker } from "./clients/ask.ts"
import { startLoad } from "./clients/load.ts"
import { register } from "./clients/register.ts"
import type { Fault, Scene } from "./faults/fault.ts"
import { emptyLedger, type Tally } from "./ledger/ledger.ts"
import { newRegistration } from "./ledger/registration.ts"
import { migrateBy } from "./migrate-by.ts"

/** Effect of one fault, and the findings afterwards. */
export interface Outcome extends Tally, Findings {
  readonly fault: string
  /** Memory of the API before and after the fault, in MiB; undefined if the machine cannot tell. */
  readonly memory: { readonly before: number | undefined; readonly after: number | undefined }
}

/** Memory limit of the API, so low that a leak kills it. */
const little = { NODE_OPTIONS: "--max-old-space-size=128 --max-semi-space-size=8" }

/** Time of load before the fault, and maximum time for the API to recover, in milliseconds. */
const prelude = 500
const patience = 60_000

/** Runs one fault for this many milliseconds under load, on its own database, and audits that database. */
export const tryFault = async (
  server: TemporaryPostgres,
  fault: Fault,
  milliseconds: number,
  seed: number
): Promise<Outcome> => {
  const database = await createDatabase(server.url)
  const build = await fault.build?.()
  await migrateBy(build?.migrate, database.url)
  const network = await unreliableNetwork(database.url)
  const token = randomBytes(24).toString("base64url")
  const start = ({ settings, ...options }: StartOptions = {}) =>
    startApi({ databaseUrl: network.url }, { token, ...options, settings: { ...little, ...settings } })
  const ledger = emptyLedger()
  const api = await start({ ...(build === undefined ? {} : { entry: build.api }), settings: fault.settings ?? {} })
  const address = { url: api.url, token }
  const ask = asker(address, ledger)
  const over = new AbortController()
  const isOver = () => over.signal.aborted
  const chance = chanceOf(seed, fault.name, 0)
  const pause = (minimum: number, maximum: number) =>
    wait(chance.integer(minimum, maximum), undefined, { signal: over.signal }).catch(() => undefined)
  const scene: Scene = {
    server,
    databaseUrl: database.url,
    network,
    api,
    startApi: start,
    address,
    ask,
    ledger,
    chance,
    isOver,
    pause
  }
  const load = startLoad(ask, ledger, seed)
  let close: (() => void) | void = undefined
  try {
    await wait(prelude)
    const before = await memoryOf(scene.api.pid)
    const timer = setTimeout(() => over.abort(), milliseconds)
    close = await fault.strike(scene).finally(() => clearTimeout(timer))
    const { putOff, unanswered } = ledger.tally
    if (fault.isUnnoticed === true && putOff + unanswered > 0) {
      ledger.wrong.push(`${putOff} requests that were put off and ${unanswered} without an answer`)
    }
    await untilWell(scene)
    await load.stop()
    const after = await memoryOf(scene.api.pid)
    const tally = { ...ledger.tally }
    return { fault: fault.name, ...tally, memory: { before, after }, ...await audit(scene) }
  } finally {
    over.abort()
    await load.stop()
    close?.()
    await scene.api.end("SIGKILL")
    await network.cut()
    await database.drop()
  }
}

/** The current API answers a registration normally. */
const untilWell = async ({ ask, chance, ledger }: Scene): Promise<void> => {
  const deadline = Date.now() + patience
  for (;;) {
    if (await register(ask, ledger, ledger.add(newRegistration(ledger.number(), chance))) === "done") return
    if (Date.now() > deadline) throw new Error(`The API was not well again ${patience / 1000} seconds after the fault.`)
    await wait(100)
  }
}
