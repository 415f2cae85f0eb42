import { narrow, useBrowser, wide } from "@betrokkene/browser"
import { ernsten } from "@betrokkene/domain"
import { number } from "@betrokkene/program"
import { assert, describe, it } from "vitest"
import type { Rapport } from "../../src/report/report.ts"
import { trend } from "../../src/report/trend.ts"
import { duration } from "../../src/report/words/duration.ts"
import { regelTitle } from "../../src/report/words/regel-title.ts"
import { verschil } from "../../src/report/words/verschil.ts"
import { example, firstNight, trial } from "../report/sample-report.ts"
import { openPage } from "./open-page.ts"

const browser = useBrowser()

const samples: ReadonlyArray<readonly [string, Rapport]> = [["a usual night", example], [
  "the first night",
  firstNight
], ["a proef", trial]]

describe.each(samples)("the page of %s", (_, rapport) => {
  it("requests nothing, and its browser has no complaints", async () => {
    const { complaints, page, requests, url } = await openPage(browser(), rapport)
    await page.mouse.wheel(0, 100_000)
    assert.deepStrictEqual(complaints, [])
    assert.deepStrictEqual(requests, [url])
    assert.strictEqual(await page.evaluate(() => document.compatMode), "CSS1Compat")
    assert.strictEqual(await page.locator("html").getAttribute("lang"), "nl")
    assert.strictEqual(await page.locator("script, link, img, iframe, form, [style]").count(), 0)
  })

  it("has its style, which its policy allows", async () => {
    const { page } = await openPage(browser(), rapport, { viewport: wide, colorScheme: "light" })
    assert.strictEqual(
      await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      "rgb(255, 254, 252)"
    )
  })

  it.each([narrow, wide, { width: 703, height: 900 }, { width: 705, height: 900 }, { width: 1023, height: 900 }])(
    "is never wider than a screen of $width pixels",
    async (viewport) => {
      const { page } = await openPage(browser(), rapport, { viewport })
      await openAll(page)
      assert.isAtMost(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width)
    }
  )
})

const openAll = (page: Awaited<ReturnType<typeof openPage>>["page"]) =>
  page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "")
  })

describe("the content of the page", () => {
  it("starts with the situation in numbers", async () => {
    const { page } = await openPage(browser(), example)
    assert.strictEqual(await page.title(), "Reconciliatie van dinsdag 24 november 2026")
    assert.strictEqual(
      await page.getByRole("heading", { level: 1 }).innerText(),
      "Reconciliatie van dinsdag 24 november 2026"
    )
    const figures = await page.locator(".kerncijfers div").evaluateAll((all) =>
      all.map((one) => [one.querySelector("dt")?.textContent, one.querySelector(".waarde")?.textContent])
    )
    assert.deepStrictEqual(figures, [
      ["Wacht op een mens", "3.963"],
      [
        "Waarvan fout",
        number(example.regels.filter(({ ernst }) => ernst === "fout").reduce((sum, { open }) => sum + open, 0))
      ],
      ["Nieuw", "298"],
      ["Hersteld", "26"],
      ["Terzijde gelegd", "2"],
      ["Duur", duration(example.milliseconden)]
    ])
  })

  it.each([wide, narrow])(
    "has a table of the rules, even with its cells below each other ($width pixels)",
    async (viewport) => {
      const { page } = await openPage(browser(), example, { viewport })
      const table = page.getByRole("table", { name: "Bevindingen naar regel, naast de vorige keer" })
      // This browser recognises such a table despite its layout; others only by these roles.
      assert.strictEqual(
        await page.locator("table, thead, tbody, tfoot, tr, th, td").and(page.locator(":not([role])")).count(),
        0
      )
      assert.deepStrictEqual(
        await table.getByRole("columnheader").allTextContents(),
        ["Regel", "Open", "Verschil", "Nieuw", "Hersteld", "Opgelost"]
      )
      for (
        const { ernst, hersteld, nieuw, open, opgelost, regel, uitleg, vorige: previous } of example.regels.filter((
          { gevonden }
        ) => gevonden > 0)
      ) {
        const row = table.getByRole("row").filter({ hasText: new RegExp(`^\\s*${regelTitle(regel)} `, "u") })
        assert.deepStrictEqual(
          await row.getByRole("cell").allTextContents(),
          [number(open), verschil(open, previous), number(nieuw), number(hersteld), number(opgelost)]
        )
        const header = await row.getByRole("rowheader").innerText()
        for (const part of [ernst, uitleg]) assert.include(header, part)
      }
      const { hersteld, nieuw, open, opgelost, vorige: previous } = example.totaal
      assert.deepStrictEqual(
        await table.getByRole("row").last().getByRole("cell").allTextContents(),
        [number(open), verschil(open, previous), number(nieuw), number(hersteld), number(opgelost)]
      )
    }
  )

  it("shows the records, reasons, weights and proposal of every new finding", async () => {
    const { page } = await openPage(browser(), example)
    await openAll(page)
    const seen = await page.locator("#bevindingen").innerText()
    for (const { id, records } of example.nieuw.bevindingen) {
      for (const visible of [id ?? "?", ...records.map((record) => record.id)]) assert.include(seen, visible)
    }
    const row = page.locator("#bevindingen tr").filter({ has: page.getByText("koppel de betrokkene aan de partij") })
      .first()
    assert.match(
      await row.innerText(),
      new RegExp(
        String
          .raw`email gelijk, geen andere partij\s+\+11,3\s+achternaam gelijk\s+\+7,9\s+voornaam bijna gelijk\s+\+4,1\s+` +
          String.raw`postcode en huisnummer anders\s+−2,6\s+samen, drempel \+3,0, kans dat het klopt 99,9%\s+\+20,7`,
        "u"
      )
    )
    for (const others of ["telefoonnummer gelijk, 3 anderen", "telefoonnummer gelijk, 20 of meer anderen"]) {
      assert.include(seen, others)
    }
  })

  it("says so if a night found nothing new, and that a proef lists no findings", async () => {
    const silent: Rapport = { ...example, nieuw: { bevindingen: [], meer: false } }
    const { page } = await openPage(browser(), silent)
    assert.include(await page.locator("#bevindingen").innerText(), "Er is niets nieuws waar een mens naar moet kijken.")
    const { page: andere } = await openPage(browser(), { ...silent, proef: true })
    assert.include(await andere.locator("#bevindingen").innerText(), "Een proef meldt geen bevindingen")
  })

  it("shows repairs, records set aside, duration and policy", async () => {
    const { page } = await openPage(browser(), trial)
    assert.match(await page.locator("#hersteld").innerText(), /Zou hersteld zijn[^]*Ongeldige waarde[^]*26/u)
    assert.match(
      await page.locator("#terzijde").innerText(),
      /1\.204 records[^]*onleesbaar[^]*En nog 1\.202\.[^]*telefoon: 3 waarden/u
    )
    assert.match(await page.locator("#duur").innerText(), /klantcontact\s+7 min 52 s\s+1\.030\.600\s+2\.185/u)
    assert.match(
      await page.locator("#verantwoording").innerText(),
      /niemand vanzelf gekoppeld[^]*kanaal balie is 365 dagen[^]*alleen voorgesteld om te anonimiseren/u
    )
    assert.match(
      await page.locator("header").innerText(),
      /Dit was een proef[^]*3 delen zijn mislukt[^]*1\.204 records konden niet/u
    )
  })
})

describe("the charts", () => {
  it.each([wide, narrow])("are fully visible, with a description in words ($width pixels)", async (viewport) => {
    const { page } = await openPage(browser(), example, { viewport })
    const nights = trend(example)
    assert.isAbove(nights.length, 20)
    for (const ernst of ernsten) {
      const chart = page.getByRole("img", { name: `Open met ernst ${ernst} na ${nights.length} nachten` })
      const box = await chart.boundingBox() ?? assert.fail("not seen")
      assert.isTrue(
        box.width > 200 && box.height > 90 && box.x >= 0 && box.x + box.width <= viewport.width,
        JSON.stringify(box)
      )
      const points = await chart.locator("polyline").evaluate((line) =>
        [...(line as SVGPolylineElement).points].map(({ x, y }) => ({ x, y }))
      )
      // Higher is more; further right is later, in the order of the nights.
      assert.deepStrictEqual(points.map(({ x }) => x), points.map(({ x }) => x).sort((one, ander) => one - ander))
      const open = nights.map((night) => night.open[ernst])
      for (const [one, { y }] of points.entries()) {
        for (const [ander, { y: andere }] of points.entries()) {
          if ((open[one] ?? 0) > (open[ander] ?? 0)) assert.isAtMost(y, andere)
        }
      }
      assert.isAbove((points[0]?.y ?? 0) - (points.at(-1)?.y ?? 0), 0)
    }
  })

  it("have bars in proportion to the numbers", async () => {
    const { page } = await openPage(browser(), example)
    const measured = await page.locator("#regels tbody tr").evaluateAll((rows) =>
      rows.map((row) => {
        const width = (soort: string) => row.querySelector(`.${soort}`)?.getBoundingClientRect().width ?? 0
        return {
          naam: row.querySelector(".titel")?.firstChild?.textContent?.trim(),
          part: width("vulling") / width("spoor"),
          long: width("spoor")
        }
      })
    )
    for (const { ernst, open, regel } of example.regels.filter(({ open }) => open > 0)) {
      const highest = Math.max(
        ...example.regels.filter((one) => one.ernst === ernst).flatMap((
          { open, vorige: previous = 0 }
        ) => [open, previous])
      )
      const bar = measured.find(({ naam }) => naam === regelTitle(regel)) ?? assert.fail(regel)
      assert.isAbove(bar.long, 60)
      assert.closeTo(bar.part, Math.max(0.01, open / highest), 0.005)
    }
  })

  it("have all numbers in a table that opens by keyboard, without a script", async () => {
    const { page } = await openPage(browser(), example)
    const summary = page.getByText("De cijfers van elke nacht")
    const table = page.getByRole("table", { name: "Open bevindingen na elke nacht, naar ernst" })
    assert.isFalse(await table.isVisible())
    await summary.focus()
    await page.keyboard.press("Enter")
    assert.isTrue(await table.isVisible())
    const rows = await table.getByRole("row").allInnerTexts()
    assert.deepStrictEqual(
      rows.slice(1).map((row) => row.split("\t").slice(1, 4)),
      trend(example).toReversed().map(({ open }) => ernsten.map((ernst) => number(open[ernst])))
    )
  })
})

describe("the page in other ways", () => {
  it("can be used by keyboard: each link at the top, and everything that opens", async () => {
    const { page } = await openPage(browser(), example)
    for (const naam of ["regels", "verloop", "bevindingen", "hersteld", "terzijde", "duur", "verantwoording"]) {
      await page.keyboard.press("Tab")
      assert.strictEqual(await page.evaluate(() => document.activeElement?.getAttribute("href")), `#${naam}`)
      assert.strictEqual(await page.locator(`section#${naam}`).count(), 1)
    }
    await page.keyboard.press("Tab")
    assert.strictEqual(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY")
  })

  it("is light on dark if the reader's system is", async () => {
    const { page } = await openPage(browser(), example, { viewport: wide, colorScheme: "dark" })
    const colours = await page.locator("body").evaluate((
      body
    ) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color])
    assert.deepStrictEqual(colours, ["rgb(23, 22, 21)", "rgb(236, 232, 226)"])
  })

  it("is printed in full, dark on white, with folded parts and without the links at the top", async () => {
    const { page } = await openPage(browser(), example, { viewport: wide, colorScheme: "dark" })
    await page.emulateMedia({ media: "print" })
    assert.strictEqual(
      await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      "rgb(255, 255, 255)"
    )
    assert.isFalse(await page.locator("nav").isVisible())
    const last = example.nieuw.bevindingen.at(-1)?.id ?? "?"
    assert.isAbove((await page.getByText(last).boundingBox())?.height ?? 0, 5)
    const pages = await page.pdf({ format: "A4" })
    assert.strictEqual(pages.subarray(0, 5).toString(), "%PDF-")
    assert.isAbove(pages.length, 20_000)
  })
})
