import type { Context, MiddlewareHandler } from "hono"
import { parseAccept } from "hono/utils/accept"
import { isLanguage, type Language, texts } from "../texts/texts.ts"
import type { Cookies } from "./cookies.ts"
import type { Env } from "./env.ts"

const name = "language"

/** The language of a browser: what was chosen there, or else what it asks for; Dutch if that is neither. */
export const language = (cookies: Cookies): MiddlewareHandler<Env> => async (c, next) => {
  const chosen = cookies.read(c, name)
  const spoken = isLanguage(chosen) ? chosen : preferred(c.req.header("Accept-Language"))
  c.set("language", spoken)
  c.set("texts", texts[spoken])
  await next()
  c.header("Content-Language", spoken)
  c.header("Vary", "Accept-Language, Cookie")
}

const preferred = (header: string | undefined): Language => {
  const asked = parseAccept(header ?? "").map(({ type }) => type.slice(0, 2).toLowerCase())
  return asked.find(isLanguage) ?? "nl"
}

/** Lets this browser keep a language. */
export const chooseLanguage = (cookies: Cookies, c: Context, chosen: Language): void => cookies.write(c, name, chosen)
