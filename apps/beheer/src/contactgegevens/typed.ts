import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"

/** What stands in the fields of the form, by their names. */
export type Typed = Readonly<Record<string, string>>

/** A form as it was sent: what stands in its fields, and what stood there when it was shown. */
export interface SentForm {
  readonly typed: Typed
  readonly before: Typed
  readonly versie: string
}

/** The name of the hidden field that keeps who was shown to have begun the contact too. */
export const initiatorsName = "initiators"

const beforePrefix = "before-"

/** The name of the hidden field that keeps what stood in a field when the form was shown. */
export const beforeName = (name: string): string => `${beforePrefix}${name}`

/** Reads the form, whose fields follow from how many digital addresses there are. */
export const readSentForm = async (c: Context<SignedIn>): Promise<SentForm> => {
  const given = Object.entries(await c.req.parseBody()).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.trim()] as const] : []
  )
  const isBefore = ([name]: readonly [string, string]) => name.startsWith(beforePrefix)
  return {
    typed: Object.fromEntries(given.filter((one) => !isBefore(one))),
    before: Object.fromEntries(
      given.filter(isBefore).map(([name, value]) => [name.slice(beforePrefix.length), value])
    ),
    versie: given.find(([name]) => name === "versie")?.[1] ?? ""
  }
}
