import { html } from "hono/html"
import type { Texts } from "../texts/texts.ts"
import type { DigitaalAdres } from "../words/schemas.ts"
import type { Html } from "./html.ts"

/** A digital address as people read it: what it is for, and whether it is preferred. */
export const digitaalAdresText = (
  { adres, omschrijving }: DigitaalAdres,
  isPreferred: boolean,
  { partij }: Texts
): Html =>
  html`<bdi>${adres}</bdi>${omschrijving === undefined ? "" : html` (<bdi>${omschrijving}</bdi>)`}${
    isPreferred
      ? html` <strong>${partij.preferred}</strong>`
      : ""
  }`
