import { expect, it } from "vitest"
import { addressApp, path } from "./address-app.ts"
import { bsn } from "./filled-app.ts"

const ofBsn = [
  "verstrektDoorPartij__partijIdentificator__codeSoortObjectId=bsn",
  "verstrektDoorPartij__partijIdentificator__codeRegister=brp",
  "verstrektDoorPartij__partijIdentificator__codeObjecttype=natuurlijk_persoon",
  `verstrektDoorPartij__partijIdentificator__objectId=${bsn}`
].join("&")

it("Open Formulieren: reads the addresses of somebody, prefers a known one, and adds one for once or for good", async () => {
  const { change, first, get, ofPartij, post } = await addressApp()
  const known = await get(`${path}?${ofBsn}`)
  expect(known.json.results.map(({ adres }: { adres: string }) => adres).toSorted()).toEqual([
    "0201234567",
    "anna@example.nl"
  ])
  const found = await get(`${path}?verstrektDoorPartij__uuid=${ofPartij.uuid}&adres=anna@example.nl`)
  const preferred = await change("PATCH", `${path}/${found.json.results[0].uuid}`, { isStandaardAdres: true })
  expect(preferred.json).toMatchObject({ adres: "anna@example.nl", isStandaardAdres: true })
  const once = await post(path, {
    adres: "0611223344",
    soortDigitaalAdres: "telefoonnummer",
    isStandaardAdres: false,
    verstrektDoorBetrokkene: { uuid: first.betrokkene.id },
    verstrektDoorPartij: null,
    omschrijving: ""
  })
  expect(once.status).toBe(201)
  const forGood = await post(path, {
    adres: "nieuw@example.nl",
    soortDigitaalAdres: "email",
    isStandaardAdres: true,
    verstrektDoorBetrokkene: { uuid: first.betrokkene.id },
    verstrektDoorPartij: ofPartij,
    omschrijving: ""
  })
  expect(forGood.json).toMatchObject({ isStandaardAdres: true, verstrektDoorPartij: ofPartij })
  const defaults = await get(`${path}?${ofBsn}&isStandaardAdres=true`)
  expect(defaults.json.results.map(({ adres }: { adres: string }) => adres)).toEqual(["nieuw@example.nl"])
})

it("GZAC: keeps an address for each zaak, and makes another one the default again and again", async () => {
  const { change, get, ofPartij, post } = await addressApp()
  const body = {
    verstrektDoorBetrokkene: null,
    verstrektDoorPartij: ofPartij,
    soortDigitaalAdres: "email",
    isStandaardAdres: false,
    omschrijving: "",
    verificatieDatum: null
  }
  for (const referentie of ["ZAAK-2026-1", "ZAAK-2026-2"]) {
    expect((await post(path, { ...body, adres: "anna@example.nl", referentie })).status).toBe(201)
  }
  const asked = `${path}?verstrektDoorPartij__uuid=${ofPartij.uuid}&soortDigitaalAdres=email&referentie=PortaalVoorkeur`
  for (const adres of ["a@example.nl", "b@example.nl", "a@example.nl", "b@example.nl"]) {
    for (const { uuid } of (await get(asked)).json.results) {
      expect((await change("PATCH", `${path}/${uuid}`, { referentie: "" })).status).toBe(200)
    }
    const made = await post(path, {
      ...body,
      adres,
      isStandaardAdres: true,
      referentie: "PortaalVoorkeur",
      verificatieDatum: "2026-11-23"
    })
    expect(made.json).toMatchObject({ adres, isStandaardAdres: true, referentie: "PortaalVoorkeur" })
    expect((await get(asked)).json.count).toBe(1)
  }
})

it("NL Portal: lists, adds, changes without saying whose it is, and deletes", async () => {
  const { change, get, ofPartij, post } = await addressApp()
  const own = `${path}?page=1&verstrektDoorPartij__partijIdentificator__objectId=${bsn}`
  const made = await post(path, {
    adres: "portaal@example.nl",
    omschrijving: "",
    soortDigitaalAdres: "email",
    referentie: "",
    verstrektDoorPartij: ofPartij,
    verificatieDatum: "2026-11-23"
  })
  const { uuid } = made.json
  expect((await get(`${own}&isGeverifieerd=true`)).json.results.map((one: { uuid: string }) => one.uuid)).toEqual([
    uuid
  ])
  const changed = await change("PUT", `${path}/${uuid}`, {
    uuid,
    adres: "ander@example.nl",
    omschrijving: "thuis",
    soortDigitaalAdres: "email",
    verificatieDatum: null
  })
  expect(changed.json).toEqual({
    ...made.json,
    adres: "ander@example.nl",
    omschrijving: "thuis",
    verificatieDatum: null
  })
  expect((await get(`${own}&isGeverifieerd=true`)).json.count).toBe(0)
  expect((await change("DELETE", `${path}/${uuid}`)).status).toBe(204)
  expect((await get(own)).json.results.map((one: { uuid: string }) => one.uuid)).not.toContain(uuid)
})
