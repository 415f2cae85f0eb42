import { expect, it } from "vitest"
import { base } from "./contract-app.ts"
import { betrokkene, codesOf, nobody } from "./given.ts"
import { startedApp, task } from "./started-app.ts"

it("leaves a reference that there has to be as it is when a change of a part gives an empty one", async () => {
  const app = await startedApp()
  const { actor, change, contact, get, made } = app
  const records = [
    ["hadKlantcontact", await made("/betrokkenen", { ...betrokkene, hadKlantcontact: { uuid: contact.uuid } })],
    ["aanleidinggevendKlantcontact", await made("/internetaken", task(app))],
    ["klantcontact", await made("/actorklantcontacten", { actor, klantcontact: contact })]
  ] as const
  for (const [name, { url }] of records) {
    const path = url.slice(base.length)
    const { json: before } = await get(path)
    expect((await change("PATCH", path, { [name]: {} })).json).toEqual(before)
    const replaced = await change("PUT", path, { ...before, toegewezenAanActor: undefined, [name]: {} })
    expect(codesOf(replaced.json)).toEqual([[`${name}.uuid`, "required"]])
    expect(codesOf((await change("PATCH", path, { [name]: { uuid: null } })).json)).toEqual([[`${name}.uuid`, "null"]])
    expect(codesOf((await change("PATCH", path, { [name]: null })).json)).toEqual([[name, "null"]])
    expect((await get(path)).json).toEqual(before)
  }
})

it("refuses an empty reference where there may be none", async () => {
  const { change, contact, made } = await startedApp()
  const { uuid } = await made("/betrokkenen", { ...betrokkene, hadKlantcontact: { uuid: contact.uuid } })
  const { json, status } = await change("PATCH", `/betrokkenen/${uuid}`, { wasPartij: {} })
  expect([status, codesOf(json)]).toEqual([400, [["wasPartij.uuid", "required"]]])
})

it("tells every reference to a record that there is not, at its place", async () => {
  const app = await startedApp()
  const { actor, change, contact, made, refusals } = app
  const none = { uuid: nobody }
  const both = [["actor.uuid", "invalid"], ["klantcontact.uuid", "invalid"]]
  expect(await refusals("/actorklantcontacten", { klantcontact: none, actor: none })).toEqual(both)
  expect(await refusals("/actorklantcontacten", { klantcontact: none, actor })).toEqual([both[1]])
  const { uuid } = await made("/actorklantcontacten", { actor, klantcontact: contact })
  for (const method of ["PUT", "PATCH"] as const) {
    const { json } = await change(method, `/actorklantcontacten/${uuid}`, { actor: none, klantcontact: none })
    expect(codesOf(json)).toEqual(both)
  }
  expect(await refusals("/onderwerpobjecten", { klantcontact: none, wasKlantcontact: none })).toEqual([
    ["klantcontact.uuid", "invalid"],
    ["wasKlantcontact.uuid", "invalid"]
  ])
  const other = { uuid: nobody.replace("1", "2") }
  const toDo = { ...task(app), aanleidinggevendKlantcontact: none, toegewezenAanActoren: [none, actor, other] }
  expect(await refusals("/internetaken", toDo)).toEqual([
    ["aanleidinggevendKlantcontact.uuid", "invalid"],
    ["toegewezenAanActoren.0.uuid", "invalid"],
    ["toegewezenAanActoren.2.uuid", "invalid"]
  ])
})
