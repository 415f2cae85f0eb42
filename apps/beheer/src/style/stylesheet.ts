import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { ownFile } from "../files/own-file.ts"
import { digestOf } from "../http/digest-of.ts"
import { usedTokens } from "./used-tokens.ts"

const components = [
  "alert-css",
  "button-css",
  "data-list-css",
  "document-css",
  "form-field-css",
  "form-field-description-css",
  "form-field-error-message-css",
  "form-label-css",
  "heading-1-css",
  "heading-2-css",
  "link-css",
  "paragraph-css",
  "select-css",
  "skip-link-css",
  "table-css",
  "textbox-css"
]

/** The style of every page, under a path that changes with it, so that browsers may keep it. */
export interface Stylesheet {
  readonly path: string
  readonly css: string
}

/**
 * Puts together the components of NL Design System that the pages use, the tokens that these ask for, our own layout, and
 * last the theme of a municipality, which can give every variable another value. Throws if a file cannot be read.
 */
export const makeStylesheet = (themeFile: string | undefined): Stylesheet => {
  const parts = components.map((name) => packaged(`@utrecht/${name}/dist/index.min.css`))
  const own = ["page.css", "dark.css", "print.css"].map(ownFile)
  const rules = [...parts, ...own].join("\n")
  const css = [
    usedTokens(packaged("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"), rules),
    rules,
    ...(themeFile === undefined ? [] : [readFileSync(themeFile, "utf8")])
  ].join("\n")
  return { css, path: `/style/${digestOf(css)}.css` }
}

const { resolve } = createRequire(import.meta.url)

const packaged = (file: string): string => readFileSync(resolve(file), "utf8").replace(/\/\*[\s\S]*?\*\//gu, "")
