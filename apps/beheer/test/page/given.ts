import { openWindow, useBrowser } from "@betrokkene/browser"
import { type components, dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { logInByToken } from "./in-browser.ts"
import { useSurroundings } from "./surroundings.ts"

type Contactgegevens = components["schemas"]["Contactgegevens"]

export const givenEmail = { soortDigitaalAdres: "email", adres: "melder@example.org" }
export const givenPhone = { soortDigitaalAdres: "telefoonnummer", adres: "0612345678" }

/** The page on which is changed what a betrokkene gave. */
export const changePath = (id: string): string => `/betrokkenen/${id}/contactgegevens`

/** Presses what saves it. */
export const save = (page: Page): Promise<void> => page.getByRole("button", { name: "Opslaan" }).press("Enter")

/** Waits until the page of the betrokkene is shown again, which it is after saving. */
export const isBack = (page: Page, id: string): Promise<void> =>
  page.waitForURL(({ pathname }) => pathname === `/betrokkenen/${id}`)

/** For the tests of a file about changing what a betrokkene gave. */
export const useGiven = () => {
  const browser = useBrowser()
  const surroundings = useSurroundings()
  return {
    browser,
    surroundings,
    /** Registers somebody of whom is only known what they gave. */
    ongekend: async (contactgegevens: Contactgegevens): Promise<string> => {
      const body = {
        klantcontact: { kanaal: "webformulier", onderwerp: "Losse stoeptegel" },
        rol: "klant",
        contactgegevens
      } as const
      return dataOrThrow(await surroundings().client.POST("/registraties", { body })).betrokkene.id
    },
    read: async (id: string) =>
      dataOrThrow(await surroundings().client.GET("/betrokkenen/{id}", { params: { path: { id } } })),
    /** Opens the page in a new window. */
    opened: async (id: string, options = {}) => {
      const { api, byToken } = surroundings()
      const { page } = await openWindow(browser(), options)
      await logInByToken(page, byToken, api.token, changePath(id))
      return page
    }
  }
}
