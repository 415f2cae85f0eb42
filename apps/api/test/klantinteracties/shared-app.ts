import { expect } from "vitest"
import { tokenWith } from "../caller-token.ts"
import { addressApp, path } from "./address-app.ts"

/** The address that is shared, and another one. */
export const [given, other] = ["nieuw@example.nl", "ander@example.nl"]

/** Anna and what she gave at one contact, an address of both, and what each face tells of it to who may see no secrets. */
export const sharedApp = async () => {
  const app = await addressApp()
  const { add, first: { betrokkene: { id: giver } }, ofPartij, send } = app
  const both = { verstrektDoorBetrokkene: { uuid: giver }, verstrektDoorPartij: ofPartij }
  const made = await add(both)
  expect(made.status).toBe(201)
  expect(made.json).toMatchObject({ ...both, adres: given })
  const one = `${path}/${made.json.uuid}`
  const token = await tokenWith(app, ["read", "write"])
  const openly = async (at: string) => (await send("GET", at, { token })).json
  const listed = async (query: string): Promise<ReadonlyArray<ReadonlyArray<string | null>>> =>
    (await openly(`/klantinteracties/api/v1${path}?${query}`)).results
      .map(({ adres, uuid, verstrektDoorBetrokkene, verstrektDoorPartij }: Listed) => [
        uuid,
        adres,
        verstrektDoorBetrokkene?.uuid ?? null,
        verstrektDoorPartij?.uuid ?? null
      ])
  return {
    ...app,
    both,
    giver,
    uuid: made.json.uuid as string,
    one,
    openly,
    listed,
    ofGiver: () => listed(`verstrektDoorBetrokkene__uuid=${giver}`),
    reached: async () => openly(`/api/v1/betrokkenen/${giver}/contactgegevens`),
    /** The addresses of a record at /api/v1, by what they are. */
    idsAt: async (record: string): Promise<{ readonly [adres: string]: string }> =>
      Object.fromEntries(
        (await openly(`/api/v1/${record}/digitale-adressen`)).results
          .map(({ adres, id }: { readonly adres: string; readonly id: string }) => [adres, id])
      ),
    /** Changes a record at /api/v1, whatever its version is. */
    patch: async (record: string, json: object) => {
      const headers = { "If-Match": "*" }
      expect((await send("PATCH", `/api/v1/${record}`, { json, headers })).status).toBe(200)
    },
    unlink: async () => {
      const headers = { "If-Match": "*" }
      expect((await send("DELETE", `/api/v1/betrokkenen/${giver}/partij`, { headers })).status).toBe(200)
    }
  }
}

interface Listed {
  readonly adres: string
  readonly uuid: string
  readonly verstrektDoorBetrokkene: { readonly uuid: string } | null
  readonly verstrektDoorPartij: { readonly uuid: string } | null
}
