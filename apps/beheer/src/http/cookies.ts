import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"

/** Cookies of this program. Their values are at most `parts` times what a browser takes in one. */
export interface Cookies {
  readonly read: (c: Context, name: string) => string | undefined
  readonly write: (c: Context, name: string, value: string) => void
  readonly remove: (c: Context, name: string) => void
}

/** Browsers take 4096 bytes for a cookie with its name and attributes. The JWTs of a provider can be longer. */
const partLength = 3800
const parts = 4

/** The cookies for an address: over https they are bound to exactly that host. */
export const makeCookies = (origin: string): Cookies => {
  const secure = origin.startsWith("https:")
  // Lax: who comes back from the provider, or follows a link to a page, is still logged in.
  const attributes = { path: "/", httpOnly: true, sameSite: "Lax", secure } as const
  const named = (name: string, part: number) =>
    `${secure ? "__Host-" : ""}beheer-${name}${part === 0 ? "" : `-${part}`}`
  const remove = (c: Context, name: string, from = 0) => {
    for (let part = from; part < parts; part++) {
      if (getCookie(c, named(name, part)) !== undefined) deleteCookie(c, named(name, part), attributes)
    }
  }
  return {
    read: (c, name) => {
      const values = Array.from({ length: parts }, (_, part) => getCookie(c, named(name, part)))
      return values[0] === undefined ? undefined : values.join("")
    },
    write: (c, name, value) => {
      if (value.length > parts * partLength) throw new RangeError(`The cookie ${name} is too long.`)
      const used = Math.max(1, Math.ceil(value.length / partLength))
      for (let part = 0; part < used; part++) {
        setCookie(c, named(name, part), value.slice(part * partLength, (part + 1) * partLength), attributes)
      }
      remove(c, name, used)
    },
    remove
  }
}
