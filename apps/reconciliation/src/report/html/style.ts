import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"

/** The style of the page, in the order in which it is read. */
export const style = ["colours", "page", "tables", "charts", "print"]
  .map((naam) => readFileSync(new URL(`style/${naam}.css`, import.meta.url), "utf8"))
  .join("\n")

/**
 * What the page may do (Content Security Policy Level 3): have this style, known by its digest, and nothing else. No script, no picture, no font,
 * no frame, no form, no request to anywhere; so also no style attributes, which is why widths in charts are attributes of SVG.
 */
export const policyOfThePage = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ")
