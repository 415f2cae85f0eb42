import { isObject, type Json } from "./json.ts"
import { type Asked, judge } from "./judge.ts"
import type { Known } from "./pattern.ts"
import type { Call, Expectation, Judged, Sequence, Verb } from "./sequence.ts"
import { verbs } from "./sequence.ts"
import type { Served } from "./served.ts"
import { verbForms } from "./served.ts"
import type { Answer, Sending, Server } from "./server.ts"
import { MissingValue, newValues, type Values } from "./values.ts"

/** How a sequence ended. */
export interface Ending {
  readonly state: "passed" | "failed" | "not served"
  /** What was wrong, with the call that it was wrong with. */
  readonly faults: ReadonlyArray<string>
  /** How many records could not be removed afterwards. */
  readonly left: number
}

/** What a run works with. */
export interface Trial {
  readonly server: Server
  /** What calls find as `{{signIn.scheme}}` and `{{signIn.token}}`. */
  readonly signIn: { readonly scheme: string; readonly token: string }
  readonly served: Served
  readonly known: Known
  readonly as: Judged
}

/** Sends the calls, up to the first that is answered wrongly, and removes what they made. */
export const runSequence = async ({ calls }: Sequence, trial: Trial): Promise<Ending> => {
  const missing = await firstNotServed(calls.flat(), trial.served)
  if (missing !== undefined) return { state: "not served", faults: [`${missing} is not served`], left: 0 }
  const values = newValues()
  values.keep("signIn", trial.signIn)
  const made: Array<string> = []
  const faults: Array<string> = []
  for (const step of calls) {
    const together: ReadonlyArray<Call> = "send" in step ? [step] : step
    const found = await Promise.all(together.map((call) => carryOut(call, values, made, trial)))
    faults.push(...found.flat())
    if (faults.length > 0) break
  }
  const left = await removeAll(made.toReversed(), trial.server)
  return { state: faults.length === 0 ? "passed" : "failed", faults, left }
}

const carryOut = async (
  call: Call,
  values: Values,
  made: Array<string>,
  trial: Trial
): Promise<ReadonlyArray<string>> => {
  const say = (fault: string) => `${call.send}: ${fault}`
  const prepared = prepare(call, values, trial)
  if (typeof prepared === "string") return [say(prepared)]
  const { expectation, sending } = prepared
  const answer = await trial.server.send(sending).catch((error: Error) => error)
  if (answer instanceof Error) return [say(`no answer (${answer.name})`)]
  made.push(...madeBy(sending, answer))
  if (call.as !== undefined && answer.json !== undefined) values.keep(call.as, answer.json)
  return judge(answer, expectation, askedOf(sending), trial.known).map(say)
}

/** What to send and to expect; or why it cannot be sent. */
const prepare = (call: Call, values: Values, { as, server }: Trial) => {
  try {
    const sending = sendingOf(call, values, server)
    const expectation = values.fill(expectationOf(call, as) as Json) as Expectation
    return sending === undefined ? "the address is not under the base" : { sending, expectation }
  } catch (error) {
    if (error instanceof MissingValue) return `no earlier answer has ${error.path}`
    throw error
  }
}

const expectationOf = ({ expect = {}, original }: Call, as: Judged): Expectation =>
  as === "openklant" ? original ?? expect : expect

/** Nothing if the address is that of another server, which must not get the token. */
const sendingOf = (call: Call, values: Values, { base }: Server): Sending | undefined => {
  const [method = "", ...rest] = call.send.split(" ")
  const target = fillAddress(rest.join(" "), values)
  if (/^https?:/u.test(target) && !target.startsWith(`${base}/`)) return undefined
  return {
    method,
    path: target.startsWith(`${base}/`) ? target.slice(base.length + 1) : target,
    headers: values.fill(call.headers ?? {}),
    body: call.special !== undefined
      ? { special: call.special }
      : call.text ?? (call.body === undefined ? undefined : JSON.stringify(values.fill(call.body)))
  }
}

/** Values in a query are percent-encoded; the rest stands as the client spells it. */
const fillAddress = (target: string, values: Values): string => {
  const [path = "", ...query] = target.split("?")
  const parts = query.join("?").split("&").map((part) =>
    part.replace(/\{\{[^{}]+\}\}/gu, (name) => encodeURIComponent(String(values.fill(name as Json))))
  )
  return `${String(values.fill(path))}${query.length === 0 ? "" : `?${parts.join("&")}`}`
}

const resourceOf = (path: string): string => path.split(/[/?]/u)[0] ?? ""

const askedOf = ({ method, path }: Pick<Sending, "method" | "path">): Asked => ({
  method,
  resource: resourceOf(path),
  isItem: /^[^/?]+\/[^/?]/u.test(path)
})

/** Paths of what a POST made, in the order in which it was made. */
const madeBy = ({ method, path }: Sending, { json, status }: Answer): ReadonlyArray<string> => {
  if (method !== "POST" || status !== 201 || !isObject(json)) return []
  if (resourceOf(path) !== "maak-klantcontact") return [`${resourceOf(path)}/${String(json["uuid"])}`]
  const parts = { klantcontact: "klantcontacten", betrokkene: "betrokkenen", onderwerpobject: "onderwerpobjecten" }
  return Object.entries(parts).flatMap(([member, resource]) => {
    const part = json[member]
    return isObject(part) ? [`${resource}/${String(part["uuid"])}`] : []
  })
}

/** Removes them, and returns how many are still there. */
const removeAll = async (paths: ReadonlyArray<string>, server: Server): Promise<number> => {
  let left = 0
  for (const path of paths) {
    const status = await server.send({ method: "DELETE", path, headers: {}, body: undefined }).then(
      (answer) => answer.status,
      () => 0
    )
    if (status !== 204 && status !== 404) left++
  }
  return left
}

/** The first call that needs a verb which the server does not know. */
const firstNotServed = async (calls: ReadonlyArray<Call>, served: Served): Promise<string | undefined> => {
  for (const { expect, send } of calls) {
    if (expect?.status === 405) continue
    const [method = "", target = ""] = send.split(" ")
    const { isItem, resource } = askedOf({ method, path: target.startsWith("{{") ? "" : target })
    const verb = verbOf(method, isItem)
    if (verb === undefined || !/^[a-z]+(?:-[a-z]+)?$/u.test(resource) || !collections.has(resource)) continue
    if (!await served(resource, verb)) return `${verb} ${resource}`
  }
  return undefined
}

const verbOf = (method: string, isItem: boolean): Verb | undefined =>
  verbs.find((verb) => verbForms[verb].method === method && verbForms[verb].isItem === isItem)

/** Every collection of the contract. */
const collections = new Set([
  "actoren",
  "actorklantcontacten",
  "betrokkenen",
  "bijlagen",
  "categorieen",
  "categorie-relaties",
  "digitaleadressen",
  "internetaken",
  "klantcontacten",
  "maak-klantcontact",
  "onderwerpobjecten",
  "partijen",
  "partij-identificatoren",
  "rekeningnummers",
  "vertegenwoordigingen"
])
