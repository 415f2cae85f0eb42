import { html } from "hono/html"
import type { Html } from "../pages/html.ts"
import type { Language } from "../texts/texts.ts"

const formats = {
  nl: new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" })
}

const days = {
  nl: new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "short", timeZone: "Europe/Amsterdam" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "Europe/Amsterdam" })
}

/** The day of a moment, without its year. */
export const dayText = (moment: Date, language: Language): string => days[language].format(moment)

/** A moment as people write it, in Dutch time. */
export const momentText = (moment: string, language: Language): string => formats[language].format(new Date(moment))

/** The same, also for programs. */
export const moment = (text: string, language: Language): Html =>
  html`<time datetime="${text}">${momentText(text, language)}</time>`
