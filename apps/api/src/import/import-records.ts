import { type ContractRecord, importPlan, type ImportStep } from "./import-plan.ts"
import type { OpenKlantSource } from "./open-klant-source.ts"
import type { Received, ReceivingRegister } from "./receiving-register.ts"

/** How the records of one collection came over. */
export interface CollectionResult {
  readonly collection: string
  made: number
  /** There before, under the same uuid: by an earlier run. */
  present: number
  /** Those that did not fit, each with why: names of members and codes, never a value. */
  readonly refused: Array<{ readonly uuid: string; readonly why: string }>
}

/** Tells how far it is. */
export type Progress = (result: CollectionResult) => void

/**
 * Takes over every record that is not there yet, under its own uuid. What does not fit is passed over and told. It may be
 * stopped and run again at any moment: what is there already is left as it is. Throws {@link RegisterFailed}, and what
 * the source throws.
 */
export const importRecords = async (
  source: OpenKlantSource,
  register: ReceivingRegister,
  progress: Progress
): Promise<ReadonlyArray<CollectionResult>> => {
  const results: Array<CollectionResult> = []
  for (const step of importPlan) {
    const result: CollectionResult = { collection: step.after ?? step.collection, made: 0, present: 0, refused: [] }
    results.push(result)
    const later: Array<ContractRecord> = []
    for await (const record of source.recordsOf(step.collection)) {
      // One that stands below another waits until that is there.
      if (step.after !== undefined) await add(record, step, register, result)
      else if (isBelow(record)) later.push(record)
      else await take(record, step, register, result)
      progress(result)
    }
    for (const record of later) await take(record, step, register, result)
    progress(result)
  }
  return results
}

const isBelow = ({ subIdentificatorVan }: ContractRecord): boolean =>
  subIdentificatorVan !== undefined && subIdentificatorVan !== null

/** Tells a record that is here what it has not yet, and nothing that it has another value of. */
const add = async (
  record: ContractRecord,
  { bodyOf, collection }: ImportStep,
  register: ReceivingRegister,
  result: CollectionResult
): Promise<void> => {
  const { uuid } = record
  const given = Object.entries(bodyOf(record))
  if (given.length === 0) return
  const path = `${collection}/${uuid}`
  const there = answered(await register.get(path))
  // Why it is not here is told where it was to be made.
  if (there.status !== 200) return
  const missing = given.filter(([member]) => ((there.json as ContractRecord)[member] ?? null) === null)
  if (missing.length === 0) return void result.present++
  const answer = answered(await register.change("PATCH", path, Object.fromEntries(missing)))
  if (answer.status === 200) result.made++
  else result.refused.push({ uuid, why: whyNot(answer) })
}

const take = async (
  record: ContractRecord,
  { bodyOf, collection }: ImportStep,
  register: ReceivingRegister,
  result: CollectionResult
): Promise<void> => {
  const { uuid } = record
  const path = `${collection}/${uuid}`
  const there = answered(await register.get(path))
  if (there.status === 200) return void result.present++
  const answer = answered(await register.make(collection, uuid, bodyOf(record)))
  if (answer.status !== 201) return void result.refused.push({ uuid, why: whyNot(answer) })
  const { uuid: got } = answer.json as { readonly uuid: string }
  if (got === uuid) return void result.made++
  // Under another uuid nothing would refer to it.
  await register.change("DELETE", `${collection}/${got}`)
  result.refused.push({ uuid, why: "uuid not kept" })
}

/** A failure says nothing about the record: a later run takes it over. */
const answered = (received: Received): Received => {
  if (received.status >= 500) throw new RegisterFailed(received.status)
  return received
}

/** The register does not answer, or answers that it cannot. */
export class RegisterFailed extends Error {
  constructor(status: number) {
    super(`Het register antwoordt met status ${status}; wat al is overgenomen, blijft.`)
  }
}

interface Refusal {
  readonly code?: string
  readonly invalidParams?: ReadonlyArray<{ readonly name: string; readonly code: string }>
}

const whyNot = ({ json, status }: Received): string => {
  const { code = "", invalidParams = [] } = (json ?? {}) as Refusal
  const named = invalidParams.map(({ code, name }) => `${name} ${code}`).join(", ")
  return `${status} ${named === "" ? code : named}`
}
