import type { Change, State } from "../ledger/history.ts"
import type { KnownRecord, Ledger } from "../ledger/ledger.ts"
import type { Ask, Question } from "./ask.ts"

const collections = { betrokkene: "betrokkenen", klantcontact: "klantcontacten", partij: "partijen" } as const

/** A change to request of a record: its path below the record, and its effect. */
export interface Wanted {
  readonly method: Exclude<Question["method"], "GET">
  readonly under?: "/partij"
  readonly json?: object
  readonly deed: Change["deed"]
  readonly effect: Change["effect"]
}

/** Requests a change on the version last seen, looks that up if it is unknown, and records the outcome. */
export const change = async (
  ask: Ask,
  ledger: Ledger,
  record: KnownRecord,
  wanted: (gekend: boolean) => Wanted
): Promise<void> => {
  const path = `/${collections[record.soort]}/${record.id}`
  const seen = record.seen ?? await look(ask, ledger, record, path)
  if (seen === undefined) return
  const { deed, effect, json, method, under = "" } = wanted(seen.gekend)
  const answer = await ask({
    method,
    path: `${path}${under}`,
    ifMatch: seen.versie,
    ...(json === undefined ? {} : { json })
  })
  record.seen = undefined
  if (answer.kind === "refused") {
    if (/niet-gevonden$/u.test(answer.code)) ledger.bury(record)
    return
  }
  record.history.changes.push({
    base: seen.versie,
    acknowledged: answer.kind === "done",
    request: answer.request,
    deed,
    effect
  })
  if (answer.kind !== "done") return
  const after = effect(nobody)
  if (after === "gone") ledger.bury(record)
  else {
    if (answer.versie !== seen.versie + 1) ledger.wrong.push(`${method} ${record.soort}: not one version further`)
    record.seen = { versie: seen.versie + 1, gekend: under === "" ? seen.gekend : after.bsn !== null }
    const partij = partijIn(answer.json)
    if (after.bsn !== null && partij !== undefined) ledger.meet(partij, after.bsn)
  }
}

const nobody: State = { gegevens: "", bsn: null }

const look = async (ask: Ask, ledger: Ledger, record: KnownRecord, path: string) => {
  const answer = await ask({ method: "GET", path })
  if (answer.kind === "refused") ledger.bury(record)
  if (answer.kind !== "done" || answer.versie === undefined) return undefined
  return record.seen = { versie: answer.versie, gekend: partijIn(answer.json) !== undefined }
}

const partijIn = (json: unknown): string | undefined =>
  (json as { readonly partij?: { readonly id: string } | null } | undefined)?.partij?.id
