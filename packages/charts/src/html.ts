import { html as hono } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"

/** A fragment of HTML in which every text is escaped. */
export type Html = HtmlEscapedString

/** What a fragment may contain: text and numbers, which are escaped, and other fragments. */
export type Content = string | number | Html | ReadonlyArray<string | number | Html>

/**
 * Template tag for a fragment. Every value is escaped, in elements and in quoted attributes. Hono's own tag may return
 * a promise; values here never are promises.
 */
export const html = (parts: TemplateStringsArray, ...content: ReadonlyArray<Content>): Html =>
  hono(parts, ...content) as Html

/** An empty fragment. */
export const empty = html``
