import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { JsonObject } from "./json.ts"
import type { Call, Case, CaseFile, ScenarioFile, Sequence, Written, WrittenCall } from "./sequence.ts"

const folder = join(import.meta.dirname, "..")

const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(folder, file), "utf8")) as Content

const readAll = <Content>(pattern: string): ReadonlyArray<Content> =>
  globSync(pattern, { cwd: folder }).toSorted().map((file) => read<Content>(file))

/** The patterns of the records, by resource and by name. */
export const readShapes = (): JsonObject => read("shapes.json")

/** What belongs together in a report: the cases of a resource, or the scenarios of a client. */
export interface Group<S extends Sequence> {
  readonly of: string
  readonly sequences: ReadonlyArray<S>
}

/** The cases of each resource. */
export const readCases = (): ReadonlyArray<Group<Case>> =>
  readAll<CaseFile>("cases/*.json").map(({ cases, resource }) => ({ of: resource, sequences: cases.map(inFull) }))

/** The scenarios of each client. */
export const readScenarios = (): ReadonlyArray<Group<Sequence>> =>
  readAll<ScenarioFile>("scenarios/*.json").map(({ client, scenarios }) => ({
    of: client,
    sequences: scenarios.map(inFull)
  }))

const prepared = read<{ readonly [name: string]: Call }>("prepared.json")

const inFull = <S extends Sequence>({ calls, ...others }: Written<S>): S =>
  ({
    ...others,
    calls: calls.map((call) =>
      typeof call === "string" ? preparedCall(call) : "like" in call || "send" in call ? callOf(call) : call.map(callOf)
    )
  }) as object as S

const callOf = (written: WrittenCall): Call => {
  if (!("like" in written)) return written
  const { like, ...own } = written
  const { as: _as, body, ...base } = preparedCall(like)
  return { ...base, ...own, body: { ...body as JsonObject, ...own.body as JsonObject | undefined } }
}

const preparedCall = (name: string): Call => {
  const call = prepared[name]
  if (call === undefined) throw new Error(`There is no prepared call "${name}".`)
  return call
}
