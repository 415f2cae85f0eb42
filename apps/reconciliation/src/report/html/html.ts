import { html as hono } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"

/** A piece of a page in which every text is escaped. */
export type Html = HtmlEscapedString

/** What may stand in a piece: text and numbers, which are escaped, and other pieces. */
export type Inhoud = string | number | Html | ReadonlyArray<string | number | Html>

/**
 * A piece of a page: everything put into it is escaped, in an element as in a quoted attribute. Hono's own answers a promise where one was
 * put in; none can be here.
 */
export const html = (parts: TemplateStringsArray, ...inhoud: ReadonlyArray<Inhoud>): Html =>
  hono(parts, ...inhoud) as Html

/** Nothing, where a piece may be left out. */
export const empty = html``
