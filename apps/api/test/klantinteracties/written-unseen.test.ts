import { type AccessScope, accessScopes } from "@betrokkene/domain"
import { describe, expect, it } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { filledApp } from "./filled-app.ts"
import { bsn, codesOf } from "./given.ts"

/** A filled register, and a program that reads and writes without these scopes. */
const seenWithout = async (...without: ReadonlyArray<AccessScope>) => {
  const app = await filledApp()
  const token = await tokenWith(app, accessScopes.filter((scope) => !without.includes(scope)))
  const send = (method: string, path: string, json?: unknown) =>
    app.send(method, `/klantinteracties/api/v1${path}`, { token, ...(json === undefined ? {} : { json }) })
  /** A record as one who sees all of it reads it. */
  const whole = async (path: string) => (await app.get(path, { token: await tokenWith(app, accessScopes) })).json
  return { ...app, send, whole }
}

const ways = ["PUT", "PATCH"] as const

describe("what a program may not see is not wiped when it gives back what it saw", () => {
  // Kills: a mask that is stored, and an identificator that is dropped because its number is no number.
  it("refuses a partij with a masked bsn", async () => {
    const { partij, send, whole } = await seenWithout("read-bsn")
    const before = await whole(`/partijen/${partij}`)
    expect(before.partijIdentificatoren[0].partijIdentificator).toEqual(bsn)
    const { json: seen } = await send("GET", `/partijen/${partij}`)
    expect(seen.partijIdentificatoren[0].partijIdentificator.objectId).toBe("*****0019")
    for (const method of ways) {
      const { json, status, text } = await send(method, `/partijen/${partij}`, { ...seen, interneNotitie: "Belt vaak" })
      expect([method, status, codesOf(json)]).toEqual([
        method,
        400,
        [["partijIdentificatoren.0.partijIdentificatorObjectId", "invalid"]]
      ])
      expect(text).not.toContain("999990019")
    }
    expect(await whole(`/partijen/${partij}`)).toEqual(before)
    const { partijIdentificatoren: _, ...rest } = seen
    const left = await send("PUT", `/partijen/${partij}`, { ...rest, interneNotitie: "Belt vaak" })
    expect([left.status, (await whole(`/partijen/${partij}`)).partijIdentificatoren]).toEqual([
      200,
      before.partijIdentificatoren
    ])
  })

  it("refuses an identificator with a masked bsn, and keeps the number when only something else is given", async () => {
    const { partij, send, whole } = await seenWithout("read-bsn")
    const [{ uuid }] = (await whole(`/partijen/${partij}`)).partijIdentificatoren
    const path = `/partij-identificatoren/${uuid}`
    const before = await whole(path)
    const { json: seen } = await send("GET", path)
    for (const method of ways) {
      const { json, status } = await send(method, path, { ...seen, anderePartijIdentificator: "klant 12" })
      expect([method, status, codesOf(json)]).toEqual([method, 400, [["partijIdentificatorObjectId", "invalid"]]])
    }
    expect(await whole(path)).toEqual(before)
    expect((await send("PATCH", path, { anderePartijIdentificator: "klant 12" })).status).toBe(200)
    expect(await whole(path)).toEqual({ ...before, anderePartijIdentificator: "klant 12" })
  })

  // Kills: a partij that is emptied by a program that was shown it empty.
  it("refuses any change of a partij with geheimhouding, and of what is recorded of it", async () => {
    const { change, partij, send, whole } = await seenWithout("read-secret")
    const [{ uuid }] = (await whole(`/partijen/${partij}`)).partijIdentificatoren
    expect((await change("PATCH", `/partijen/${partij}`, { indicatieGeheimhouding: true })).status).toBe(200)
    const paths = [`/partijen/${partij}`, `/partij-identificatoren/${uuid}`]
    for (const path of paths) {
      const before = await whole(path)
      const { json: seen, status } = await send("GET", path)
      expect(status).toBe(200)
      expect(seen).not.toEqual(before)
      for (const method of ways) {
        const refused = await send(method, path, seen)
        expect([path, method, refused.status, refused.json.code]).toEqual([path, method, 403, "permission_denied"])
      }
      expect((await send("DELETE", path)).status).toBe(403)
      expect(await whole(path)).toEqual(before)
    }
  })

  it("refuses any change of a vertrouwelijk klantcontact of which the texts are not shown", async () => {
    const { first, send, whole } = await seenWithout("read-confidential")
    const path = `/klantcontacten/${first.klantcontact.id}`
    expect((await send("PATCH", path, { inhoud: "Over haar paspoort", vertrouwelijk: true })).status).toBe(200)
    const before = await whole(path)
    expect([before.onderwerp, before.inhoud]).toEqual(["Paspoort", "Over haar paspoort"])
    const { json: seen } = await send("GET", path)
    expect([seen.onderwerp, seen.inhoud]).toEqual(["", ""])
    for (const method of ways) {
      for (const body of [seen, { ...seen, vertrouwelijk: false }, { ...seen, onderwerp: "Iets", inhoud: "Anders" }]) {
        const refused = await send(method, path, body)
        expect([method, refused.status, refused.json.code]).toEqual([method, 403, "permission_denied"])
      }
    }
    expect(await whole(path)).toEqual(before)
  })
})
