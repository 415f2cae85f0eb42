import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"

/** The style sheets of the page, in cascade order. */
export const style = ["colours", "page", "tables", "charts", "print"]
  .map((naam) => readFileSync(new URL(`style/${naam}.css`, import.meta.url), "utf8"))
  .join("\n")

/**
 * Content Security Policy (Level 3) of the page: this style sheet, by its digest, and nothing else. No script, picture,
 * font, frame, form or request. Style attributes are refused too, so widths in charts are SVG attributes.
 */
export const policyOfThePage = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ")
