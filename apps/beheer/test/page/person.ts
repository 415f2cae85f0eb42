import type { Locator, Page } from "playwright-core"

/** What somebody did until now. */
export interface Effort {
  readonly clicks: number
  readonly keys: number
}

/** Somebody at work with a page by mouse and keyboard, of whom is counted what it takes. */
export const personAt = (page: Page) => {
  let [clicks, keys] = [0, 0]
  return {
    click: async (locator: Locator) => {
      clicks += 1
      await locator.click()
    },
    /** Chooses from a list by its value, which opens the list and clicks in it. */
    choose: async (locator: Locator, value: string) => {
      clicks += 2
      await locator.selectOption(value)
    },
    /** Types where the page puts the cursor, or where somebody just clicked. */
    type: async (text: string) => {
      keys += text.length
      await page.keyboard.type(text)
    },
    press: async (key: string) => {
      keys += 1
      await page.keyboard.press(key)
    },
    effort: (): Effort => ({ clicks, keys })
  }
}
