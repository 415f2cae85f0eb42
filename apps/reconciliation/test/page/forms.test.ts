import type { Regel } from "@betrokkene/domain"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { alsJson } from "../../src/report/als-json.ts"
import { alsHtml } from "../../src/report/html/als-html.ts"
import type { Rapport } from "../../src/report/rapport.ts"
import { alsTekst } from "../../src/report/text/als-tekst.ts"
import { getal } from "../../src/report/words/getal.ts"
import { regeltitel } from "../../src/report/words/regelnaam.ts"
import { verschil } from "../../src/report/words/verschil.ts"
import { rapport } from "../report/arbitraries.ts"
import { proef } from "../report/sample-report.ts"
import { useBrowser } from "./browser.ts"

const browser = useBrowser()

/** Runs with a page in which a browser can take documents apart. */
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
  /** The figures of each rule as the JSON has them, in the order and the writing of people. */
  const verwacht = (json: string) => {
    const { regels, totaal } = JSON.parse(json) as Rapport
    const cijfers = ({ hersteld, nieuw, open, opgelost, vorige }: Rapport["totaal"]) =>
      [getal(open), verschil(open, vorige), getal(nieuw), getal(hersteld), getal(opgelost)].join(" ")
    const meldend = regels.filter(({ gevonden, hersteld, nieuw, open, opgelost, vorige = 0 }) =>
      gevonden + hersteld + nieuw + open + opgelost + vorige > 0
    )
    return meldend.length === 0
      ? []
      : [...meldend.map((stand) => `${stand.regel} ${stand.ernst} ${cijfers(stand)}`), `samen ${cijfers(totaal)}`]
  }

  it("tell the same numbers", async () => {
    await withParser((parse) =>
      fc.assert(
        fc.asyncProperty(rapport, async (een) => {
          const regels = verwacht(alsJson(een))
          const tekst = alsTekst(een).split("\n")
          for (const regel of regels) {
            assert.include(tekst.map((geschreven) => geschreven.trim().replaceAll(/ {2,}/gu, " ")), regel)
          }
          const rijen = await parse(alsHtml(een), (document) =>
            [...document.querySelectorAll("#regels tbody tr, #regels tfoot tr")].map((rij) => {
              for (const uitleg of rij.querySelectorAll(".uitleg, .voorlezen")) {
                uitleg.remove()
              }
              return [...rij.children].map((cel) =>
                cel.textContent?.trim().replaceAll(/\s+/gu, " ")
              ).join(" ")
            }))
          assert.sameMembers(
            rijen,
            regels.map((regel) => {
              const [naam = "", ...cijfers] = regel.split(" ")
              return [regeltitel(naam as Regel), ...cijfers].join(" ")
            })
          )
          assert.include(alsTekst(een), `Open, voor een mens        ${getal(een.totaal.open)}\n`)
        }),
        { numRuns: 60 }
      )
    )
  })
})

describe("a text in a page", () => {
  /** The report with this text wherever the type of a report has a text at all. */
  const met = (tekst: string): Rapport => ({
    ...proef,
    beleid: [tekst],
    regels: proef.regels.map((stand) => ({ ...stand, uitleg: tekst })),
    nieuw: {
      meer: false,
      bevindingen: proef.nieuw.bevindingen.map((bevinding) => ({
        ...bevinding,
        uitleg: tekst,
        kenmerken: bevinding.kenmerken.map((kenmerk) => ({ ...kenmerk, veld: tekst, uitkomst: tekst })),
        ...(bevinding.voorstel?.soort === "afwijking-verwijderen" && {
          voorstel: { ...bevinding.voorstel, afwijkingen: [{ soort: "digitaalAdres", soortDigitaalAdres: tekst }] }
        })
      }))
    },
    terzijde: { aantal: proef.terzijde.aantal, eerste: proef.terzijde.eerste.map((een) => ({ ...een, reden: tekst })) },
    groteBlokken: proef.groteBlokken.map((blok) => ({ ...blok, soort: tekst })),
    stappen: proef.stappen.map((stap) => ({ ...stap, stap: tekst }))
  })

  /** Every element with its attributes, in their order, and all the text; where `tekst` stands in it there is a hole. */
  const bouw = (document: Document) =>
    [
      [...document.querySelectorAll("*")].map((element) =>
        [element.tagName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`)].join(" ")
      ),
      document.documentElement.textContent
    ] as const

  const vijandig = fc.oneof(
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
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((tekst) => !/[\0\r]/u.test(tekst))
  )

  it("stays text, whatever it is: no other element or attribute comes of it, and it is read as it was", async () => {
    await withParser(async (parse) => {
      const [gewone, gewoneTekst] = await parse(alsHtml(met("\u{f0000}")), bouw)
      await fc.assert(
        fc.asyncProperty(vijandig, async (tekst) => {
          const [elementen, gelezen] = await parse(alsHtml(met(tekst)), bouw)
          assert.deepStrictEqual(elementen, gewone)
          assert.strictEqual(gelezen, gewoneTekst?.replaceAll("\u{f0000}", () => tekst))
        }),
        { numRuns: 200 }
      )
    })
  })
})
