import { filledApp } from "./filled-app.ts"

/** An e-mail address that nobody has yet. */
export const email = { soortDigitaalAdres: "email", adres: "nieuw@example.nl" }

/** Where digital addresses are. */
export const path = "/digitaleadressen"

/** The filled app, with what is asked most in these tests. */
export const addressApp = async () => {
  const app = await filledApp()
  const ofPartij = { uuid: app.partij }
  return {
    ...app,
    ofPartij,
    add: async (body: object) => app.post(path, { verstrektDoorPartij: ofPartij, ...email, ...body }),
    addressesOf: async (query: string): Promise<ReadonlyArray<string>> =>
      (await app.get(`${path}?${query}`)).json.results.map(({ adres }: { readonly adres: string }) => adres)
  }
}
