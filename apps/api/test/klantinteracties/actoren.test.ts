import { describe, expect, it } from "vitest"
import { codesOf } from "./given.ts"
import { emptyIdentificator, startedApp, task } from "./started-app.ts"

describe("an actor", () => {
  const medewerker = { functie: "kcc", emailadres: "a@example.nl", telefoonnummer: "0201234567" }

  it("is answered with what is known of its kind, and always with a whole identificator", async () => {
    const { post } = await startedApp()
    const { json } = await post("/actoren", {
      naam: " Anna ",
      soortActor: "medewerker",
      medewerkerIdentificatie: {},
      actorIdentificatie: medewerker
    })
    expect(json).toEqual({
      uuid: json.uuid,
      url: json.url,
      naam: "Anna",
      soortActor: "medewerker",
      indicatieActief: true,
      actoridentificator: emptyIdentificator,
      actorIdentificatie: medewerker
    })
    const office = { soortActor: "organisatorische_eenheid", naam: "Balie" }
    expect((await post("/actoren", { ...office, actorIdentificatie: {} })).json.actorIdentificatie).toBeNull()
    expect((await post("/actoren", { ...office, actorIdentificatie: { faxnummer: "020" } })).json).toMatchObject({
      actorIdentificatie: { omschrijving: "", emailadres: "", faxnummer: "020", telefoonnummer: "" }
    })
  })

  it("is refused by the rules of its kind, once all else is right", async () => {
    const { refusals } = await startedApp()
    const of = (soortActor: string, actorIdentificatie: unknown, more: object = {}) =>
      refusals("/actoren", { naam: "Anna", soortActor, actorIdentificatie, ...more })
    expect(await refusals("/actoren", {})).toEqual([["naam", "required"], ["soortActor", "required"]])
    expect(await of("robot", {})).toEqual([["soortActor", "invalid_choice"]])
    expect(await of("medewerker", {})).toEqual([
      ["actorIdentificatie.functie", "required"],
      ["actorIdentificatie.telefoonnummer", "required"]
    ])
    expect(await of("medewerker", {}, { naam: "" })).toEqual([["naam", "blank"]])
    expect(await of("medewerker", { ...medewerker, functie: "f".repeat(41), telefoonnummer: "" })).toEqual([
      ["actorIdentificatie.functie", "max_length"],
      ["actorIdentificatie.telefoonnummer", "blank"]
    ])
    expect(await of("medewerker", { ...medewerker, emailadres: "a" })).toEqual([
      ["actorIdentificatie.emailadres", "invalid"]
    ])
    expect(await of("geautomatiseerde_actor", { omschrijving: "x" })).toEqual([
      ["actorIdentificatie.functie", "required"]
    ])
    expect(await of("medewerker", null)).toEqual([["actorIdentificatie", "null"]])
    expect(await of("medewerker", "x")).toEqual([["actorIdentificatie.nonFieldErrors", "invalid"]])
  })

  it("20, 51: keeps what is told of it by itself, and nothing of another kind", async () => {
    const { change, post } = await startedApp()
    const { json: { uuid } } = await post("/actoren", { naam: "Anna", soortActor: "medewerker" })
    const patch = async (json: object) => (await change("PATCH", `/actoren/${uuid}`, json)).json
    expect((await patch({ actorIdentificatie: medewerker })).actorIdentificatie).toEqual(medewerker)
    expect((await patch({ actoridentificator: { objectId: "1" } })).actoridentificator).toEqual({
      ...emptyIdentificator,
      objectId: "1"
    })
    expect(await patch({ soortActor: "geautomatiseerde_actor", actoridentificator: null })).toMatchObject({
      actorIdentificatie: null,
      actoridentificator: emptyIdentificator
    })
    expect((await patch({ soortActor: "medewerker" })).actorIdentificatie).toBeNull()
  })

  it("50: is found by a part of its naam and by each other parameter, and no misspelled one finds all", async () => {
    const { actor, get, listed, made } = await startedApp()
    const anna = await made("/actoren", {
      naam: "Anna",
      soortActor: "medewerker",
      indicatieActief: false,
      actoridentificator: {
        objectId: "a@example.nl",
        codeObjecttype: "mdw",
        codeRegister: "msei",
        codeSoortObjectId: "email"
      }
    })
    expect(await listed("/actoren?naam=NN")).toEqual([anna.uuid])
    expect(await listed("/actoren?naam=balie")).toEqual([actor.uuid])
    expect(await listed("/actoren?naam=%25")).toEqual([])
    expect(await listed("/actoren?soortActor=medewerker&indicatieActief=False")).toEqual([anna.uuid])
    expect(await listed("/actoren?indicatieActief=1")).toEqual([actor.uuid])
    expect(await listed("/actoren?actoridentificatorObjectId=a@example.nl")).toEqual([anna.uuid])
    expect(
      await listed(
        "/actoren?actoridentificatorObjectId=a@example.nl&actoridentificatorCodeRegister=msei&actoridentificatorCodeSoortObjectId=email&actoridentificatorCodeObjecttype=mdw"
      )
    ).toEqual([anna.uuid])
    expect((await get("/actoren?indicatieActief=ja")).json.invalidParams[0].code).toBe("invalid")
    expect((await get("/actoren?soortActor=robot")).json.invalidParams[0].code).toBe("invalid_choice")
  })

  it("takes part in a klantcontact once, goes from it and from its tasks, which stay", async () => {
    const app = await startedApp()
    const { actor, change, contact, get, listed, made, post } = app
    const body = { actor: { uuid: actor.uuid }, klantcontact: { uuid: contact.uuid } }
    await made("/actorklantcontacten", body)
    expect(codesOf((await post("/actorklantcontacten", body)).json)).toEqual([["nonFieldErrors", "unique"]])
    expect(await listed(`/actorklantcontacten?klantcontact__uuid=${contact.uuid}`)).toHaveLength(1)
    expect(await listed(`/actorklantcontacten?actor__url=${actor.url}`)).toHaveLength(1)
    const { json: whole } = await get(`/actoren/${actor.uuid}`)
    expect((await get(`/klantcontacten/${contact.uuid}`)).json.hadBetrokkenActoren).toEqual([whole])
    const { uuid } = await made("/internetaken", task(app))
    expect((await change("DELETE", `/actoren/${actor.uuid}`)).status).toBe(204)
    expect((await get(`/klantcontacten/${contact.uuid}`)).json.hadBetrokkenActoren).toEqual([])
    expect((await get(`/internetaken/${uuid}`)).json).toMatchObject({
      toegewezenAanActor: { uuid: null },
      toegewezenAanActoren: []
    })
  })
})
