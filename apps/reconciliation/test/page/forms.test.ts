import { useBrowser } from "@betrokkene/browser"
import type { Regel } from "@betrokkene/domain"
import { number } from "@betrokkene/program"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { reportHtml } from "../../src/report/html/report-html.ts"
import { reportJson } from "../../src/report/report-json.ts"
import type { Rapport } from "../../src/report/report.ts"
import { reportText } from "../../src/report/text/report-text.ts"
import { regelTitle } from "../../src/report/words/regel-title.ts"
import { verschil } from "../../src/report/words/verschil.ts"
import { rapport } from "../report/arbitraries.ts"
import { trial } from "../report/sample-report.ts"

const browser = useBrowser()

/** Runs with a page in which a browser can parse documents. */
const withParser = async <A>(
  work: (parse: <B>(html: string, look: (document: Document) => B) => Promise<B>) => Promise<A>
): Promise<A> => {
  const page = await browser().newPage()
  try {
    return await work((html, look) =>
      page.evaluate(
        ([html, look]) => (0, eval)(`(${look})`)(new DOMParser().parseFromString(html, "text/html")),
        [html, look.toString()] as const
      )
    )
  } finally {
    await page.close()
  }
}

describe("the three forms of a report", () => {
  /** Figures of each rule from the JSON, in the order and notation for people. */
  const expected = (json: string) => {
    const { regels, totaal: total } = JSON.parse(json) as Rapport
    const figures = ({ hersteld, nieuw, open, opgelost, vorige: previous }: Rapport["totaal"]) =>
      [number(open), verschil(open, previous), number(nieuw), number(hersteld), number(opgelost)].join(" ")
    const reporting = regels.filter(({ gevonden, hersteld, nieuw, open, opgelost, vorige: previous = 0 }) =>
      gevonden + hersteld + nieuw + open + opgelost + previous > 0
    )
    return reporting.length === 0
      ? []
      : [...reporting.map((stand) => `${stand.regel} ${stand.ernst} ${figures(stand)}`), `samen ${figures(total)}`]
  }

  it("tell the same numbers", async () => {
    await withParser((parse) =>
      fc.assert(
        fc.asyncProperty(rapport, async (one) => {
          const regels = expected(reportJson(one))
          const text = reportText(one).split("\n")
          for (const regel of regels) {
            assert.include(text.map((written) => written.trim().replaceAll(/ {2,}/gu, " ")), regel)
          }
          const rows = await parse(reportHtml(one), (document) =>
            [...document.querySelectorAll("#regels tbody tr, #regels tfoot tr")].map((row) => {
              for (const uitleg of row.querySelectorAll(".uitleg, .voorlezen")) {
                uitleg.remove()
              }
              return [...row.children].map((cell) =>
                cell.textContent?.trim().replaceAll(/\s+/gu, " ")
              ).join(" ")
            }))
          assert.sameMembers(
            rows,
            regels.map((regel) => {
              const [naam = "", ...figures] = regel.split(" ")
              return [regelTitle(naam as Regel), ...figures].join(" ")
            })
          )
          assert.include(reportText(one), `Open, voor een mens        ${number(one.totaal.open)}\n`)
        }),
        { numRuns: 60 }
      )
    )
  })
})

describe("a text in a page", () => {
  /** The report with this text in every place where its type has a text. */
  const met = (text: string): Rapport => ({
    ...trial,
    beleid: [text],
    regels: trial.regels.map((stand) => ({ ...stand, uitleg: text })),
    nieuw: {
      meer: false,
      bevindingen: trial.nieuw.bevindingen.map((bevinding) => ({
        ...bevinding,
        uitleg: text,
        kenmerken: bevinding.kenmerken.map((kenmerk) => ({ ...kenmerk, veld: text, uitkomst: text })),
        ...(bevinding.voorstel?.soort === "afwijking-verwijderen" && {
          voorstel: { ...bevinding.voorstel, afwijkingen: [{ soort: "digitaalAdres", soortDigitaalAdres: text }] }
        })
      }))
    },
    terzijde: { aantal: trial.terzijde.aantal, eerste: trial.terzijde.eerste.map((one) => ({ ...one, reden: text })) },
    groteBlokken: trial.groteBlokken.map((block) => ({ ...block, soort: text })),
    stappen: trial.stappen.map((step) => ({ ...step, stap: text }))
  })

  /** Every element with its attributes in order, and all text; occurrences of `text` are replaced by a hole. */
  const build = (document: Document) =>
    [
      [...document.querySelectorAll("*")].map((element) =>
        [element.tagName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`)].join(" ")
      ),
      document.documentElement.textContent
    ] as const

  const hostile = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      "</style><b>",
      "</td></tr></table>",
      "\" onload=\"x",
      "' x='",
      "<!--",
      "]]>",
      "&lt;",
      "&amp;amp;",
      "&#60;b>",
      "<svg><style>",
      "javascript:x",
      "${1}",
      "<img src=x onerror=x>",
      "</title>",
      "\u2028<p>"
    ),
    fc.string({ unit: fc.constantFrom(..."<>&\"'`=/!-?#;abx"), minLength: 1, maxLength: 20 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => !/[\0\r]/u.test(text))
  )

  it("stays text, whatever it contains: it adds no element or attribute, and reads as it was", async () => {
    await withParser(async (parse) => {
      const [plain, plainText] = await parse(reportHtml(met("\u{f0000}")), build)
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const [elements, gelezen] = await parse(reportHtml(met(text)), build)
          assert.deepStrictEqual(elements, plain)
          assert.strictEqual(gelezen, plainText?.replaceAll("\u{f0000}", () => text))
        }),
        { numRuns: 200 }
      )
    })
  })
})
