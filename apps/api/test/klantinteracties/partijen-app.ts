import { type AccessScope, accessScopes } from "@betrokkene/domain"
import { expect } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { contractApp } from "./contract-app.ts"
import { codesOf, organisation, person } from "./given.ts"

/** An app with two partijen and a third with geheimhouding. */
export const partijenApp = async () => {
  const app = contractApp()
  const made = async (path: string, json: object): Promise<{ uuid: string; url: string }> => {
    const received = await app.post(path, json)
    expect([path, received.status, received.json.invalidParams]).toEqual([path, 201, undefined])
    return { uuid: received.json.uuid, url: received.json.url }
  }
  const one = await made("/partijen", organisation)
  const two = await made("/partijen", person)
  const secret = await made("/partijen", { ...person, indicatieGeheimhouding: true })
  const listed = async (path: string, sending: object = {}) => {
    const { json, status } = await app.get(path, sending)
    expect([path, status, json.count]).toEqual([path, 200, json.results.length])
    return json.results.map(({ uuid }: { uuid: string }) => uuid)
  }
  const refusals = async (path: string, json: unknown) => codesOf((await app.post(path, json)).json)
  const shown = async ({ uuid }: { uuid: string }, sending: object = {}) =>
    (await app.get(`/partijen/${uuid}`, sending)).json
  const without = async (scope: AccessScope) => ({
    token: await tokenWith(app, accessScopes.filter((one) => one !== scope))
  })
  return { ...app, made, one, two, secret, listed, refusals, shown, without }
}
