import type { Route } from "../http/route.ts"
import { type ProblemCode, problemTable } from "../problems/problem-table.ts"
import { allCodes, kindOfProblemPage } from "./kind-of-problem-page.ts"

/** The page of a kind of problem for people: in Dutch, and in a sentence of English. Its addresses are relative. */
export const problemHtml = (routes: ReadonlyArray<Route>, code: ProblemCode): string => {
  const { betekenis, engels, operaties, oplossing, status, title, voorbeeld, vooraf } = kindOfProblemPage(
    routes,
    code,
    undefined
  )
  return html(
    `${title} (${code})`,
    `<p>Status ${status}, code <code>${code}</code>.</p>
    <h2>Wat het betekent</h2>
    <p>${escaped(betekenis)}</p>
    <h2>Wat u kunt doen</h2>
    <p>${escaped(oplossing)}</p>
    <h2 lang="en">In English</h2>
    <p lang="en">${escaped(engels)}</p>
    <h2>Waar het voorkomt</h2>
    ${vooraf === null ? "" : `<p>Voordat vaststaat welke operatie is bedoeld: ${escaped(vooraf)}.</p>`}
    ${
      operaties.length === 0
        ? ""
        : `<ul>${operaties.map((one) => `<li><code>${escaped(one)}</code></li>`).join("")}</ul>`
    }
    <h2>Voorbeeld</h2>
    <pre>${escaped(JSON.stringify(voorbeeld, undefined, 2))}</pre>
    <p><a href="../problemen">Alle problemen</a></p>`
  )
}

/** The list of all kinds of problems for people. */
export const problemsHtml = (): string =>
  html(
    "Problemen van de API",
    `<table>
      <thead><tr><th>Status</th><th>Code</th><th>Probleem</th></tr></thead>
      <tbody>${
      allCodes.map((code) =>
        `<tr><td>${problemTable[code].status}</td><td><a href="problemen/${code}"><code>${code}</code></a></td><td>${
          escaped(problemTable[code].title)
        }</td></tr>`
      ).join("")
    }</tbody>
    </table>`
  )

const html = (title: string, content: string): string =>
  `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
  </head>
  <body>
    <h1>${escaped(title)}</h1>
    ${content}
  </body>
</html>
`

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;")
