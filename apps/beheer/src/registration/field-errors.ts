import type { Problem } from "@betrokkene/client"
import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { FilledIn } from "./filled-in.ts"

/** What is wrong with what was filled in, by the name of the field. */
export type FieldErrors = { readonly [name in keyof FilledIn]?: string }

/** The fields that the API refused, each with what is wrong with it in words of this program. */
export const fieldErrors = (c: Context<SignedIn>, { errors = [] }: Problem): FieldErrors => {
  const { search } = c.get("texts")
  const { byName, wrong } = search
  const isAbout = (kind: string) => errors.some(({ code }) => code.startsWith(kind))
  const isAt = (name: string) => errors.some(({ pointer = "" }) => pointer.includes(`/${name}`))
  return {
    ...(isAbout("telefoon") ? { telefoonnummer: wrong.telefoonnummer } : {}),
    ...(isAbout("email") ? { email: wrong.email } : {}),
    ...(isAt("postcode") ? { postcode: byName.wrongPostcode } : {}),
    ...(isAt("contactnaam") ? { achternaam: byName.wrongName } : {})
  }
}
