import { expect } from "vitest"
import { contractApp } from "./contract-app.ts"
import { codesOf, klantcontact } from "./given.ts"

/** A zaak, as another system calls it. */
export const zaak = {
  objectId: "5f0c2f1e-3a53-4a7e-9d0e-0a3a5a0f5b11",
  codeObjecttype: "zaak",
  codeRegister: "open-zaak",
  codeSoortObjectId: "uuid"
}

/** What is answered where nothing is known. */
export const emptyIdentificator = { objectId: "", codeObjecttype: "", codeRegister: "", codeSoortObjectId: "" }

/** An app with two klantcontacten and an actor, of which the first is vertrouwelijk if that is asked. */
export const startedApp = async (vertrouwelijk = false) => {
  const app = contractApp()
  const made = async (path: string, json: object): Promise<{ uuid: string; url: string }> => {
    const received = await app.post(path, json)
    expect([path, received.status, received.json.invalidParams]).toEqual([path, 201, undefined])
    return { uuid: received.json.uuid, url: received.json.url }
  }
  const contact = await made("/klantcontacten", { ...klantcontact, vertrouwelijk })
  const other = await made("/klantcontacten", klantcontact)
  const actor = await made("/actoren", { naam: "Balie Zuid", soortActor: "organisatorische_eenheid" })
  const refusals = async (path: string, json: unknown) => codesOf((await app.post(path, json)).json)
  const listed = async (path: string): Promise<ReadonlyArray<string>> => {
    const { json, status } = await app.get(path)
    expect([path, status, json.count]).toEqual([path, 200, json.results.length])
    return json.results.map(({ uuid }: { uuid: string }) => uuid)
  }
  return { ...app, made, contact, other, actor, refusals, listed }
}

/** A task after that klantcontact, for that actor. */
export const task = (app: { contact: { uuid: string }; actor: { uuid: string } }) => ({
  gevraagdeHandeling: "Terugbellen",
  aanleidinggevendKlantcontact: { uuid: app.contact.uuid },
  toegewezenAanActoren: [{ uuid: app.actor.uuid }],
  status: "te_verwerken"
})
