import { html } from "hono/html"
import type { Html } from "./html.ts"

/** Names with their values. A value that is undefined is left out with its name. */
export const dataList = (items: ReadonlyArray<readonly [string, Html | string | undefined]>): Html =>
  html`<dl class="utrecht-data-list utrecht-data-list--rows">${
    items.filter(([, value]) => value !== undefined && value !== "").map(([name, value]) =>
      html`
<div class="utrecht-data-list__item"><dt class="utrecht-data-list__item-key">${name}</dt><dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">${
        value ?? ""
      }</dd></div>`
    )
  }
</dl>`
