import { Deliveries, Transaction } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { betrokkene, klantcontact, nobody } from "./given.ts"
import { startedApp, task, zaak } from "./started-app.ts"

/** An app, with what happened in it since others were told last: of which record, in order. */
const toldApp = async () => {
  const app = await startedApp()
  const told = async () => {
    const taking = Transaction.use((all) => all.run(Deliveries.use((outbox) => outbox.takeGebeurtenissen(500))))
    const taken = await app.runtime.runPromise(taking)
    return taken.map(({ gebeurtenis: { soort, subject } }) => [soort, subject.id])
  }
  await told()
  return { ...app, told }
}

describe("others are told", () => {
  it("34: of each onderwerpobject that is made, unlinked or goes, whichever call does so", async () => {
    const { change, post, told } = await toldApp()
    const together = async () => {
      const body = { klantcontact, betrokkene, onderwerpobject: { onderwerpobjectidentificator: zaak } }
      const { json, status } = await post("/maak-klantcontact", body)
      expect(status).toBe(201)
      const about: string = json.onderwerpobject.uuid
      expect(await told()).toContainEqual(["onderwerpobject-geregistreerd", about])
      return { about, contact: json.klantcontact.uuid as string }
    }
    const [one, other] = [await together(), await together()]
    expect((await change("PATCH", `/onderwerpobjecten/${one.about}`, { klantcontact: null })).status).toBe(200)
    expect(await told()).toEqual([["onderwerpobject-gewijzigd", one.about]])
    expect((await change("DELETE", `/klantcontacten/${other.contact}`)).status).toBe(204)
    expect(await told()).toContainEqual(["onderwerpobject-verwijderd", other.about])
  })

  it("35: of nothing that is refused as a whole", async () => {
    const { get, post, told } = await toldApp()
    const { json: { count } } = await get("/klantcontacten")
    const refused = await post("/maak-klantcontact", {
      klantcontact,
      betrokkene,
      onderwerpobject: { wasKlantcontact: { uuid: nobody } }
    })
    expect([refused.status, (await get("/klantcontacten")).json.count]).toEqual([400, count])
    expect(await told()).toEqual([])
  })

  it("36: of each record that goes along with another", async () => {
    const app = await toldApp()
    const { change, contact, made, other, told } = app
    const along = async (of: { uuid: string }) => [
      ["klantcontact-verwijderd", of.uuid],
      ["betrokkene-verwijderd", (await made("/betrokkenen", { ...betrokkene, hadKlantcontact: of })).uuid],
      ["internetaak-verwijderd", (await made("/internetaken", task({ ...app, contact: of }))).uuid],
      ["bijlage-verwijderd", (await made("/bijlagen", { wasBijlageVanKlantcontact: of })).uuid],
      [
        "actorklantcontact-verwijderd",
        (await made("/actorklantcontacten", { actor: app.actor, klantcontact: of })).uuid
      ]
    ]
    const gone = await along(contact)
    await told()
    expect((await change("DELETE", `/klantcontacten/${contact.uuid}`)).status).toBe(204)
    expect((await told()).toSorted()).toEqual(gone.toSorted())
    const also = await along(other)
    const about = await made("/onderwerpobjecten", { klantcontact: other })
    await told()
    expect((await change("DELETE", `/onderwerpobjecten/${about.uuid}?cascade=true`)).status).toBe(200)
    expect((await told()).toSorted()).toEqual([...also, ["onderwerpobject-verwijderd", about.uuid]].toSorted())
  })
})
