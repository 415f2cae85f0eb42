import type { Route } from "../http/route.ts"
import { type ProblemCode, problemTable } from "../problems/problem-table.ts"
import { allCodes, kindOfProblemPage } from "./kind-of-problem-page.ts"

const introduction = `# The problems of the API

<!-- Written by \`npm run docs\` from apps/api/src/problems/table. -->

Every refusal is a problem (RFC 9457) with one of these codes in \`code\`. Its \`type\` is the address of a page about it,
which needs no token: \`/api/v1/problemen/<code>\`, as HTML in a browser and else as JSON, with the same as here. The
list of all is \`/api/v1/problemen\`. Titles, \`detail\` and the pages are Dutch, for people; \`code\` is for programs.
`

/** The page on all problems of these routes, as Markdown. */
export const problemCatalogue = (routes: ReadonlyArray<Route>): string => {
  const parts = [...Map.groupBy(allCodes, (code) => problemTable[code].status)].map(([status, codes]) =>
    `## ${status}\n\n${codes.map((code) => part(routes, code)).join("\n\n")}\n`
  )
  return `${introduction}\n${parts.join("\n")}`
}

const part = (routes: ReadonlyArray<Route>, code: ProblemCode): string => {
  const { betekenis, engels, operaties, oplossing, title, voorbeeld, vooraf } = kindOfProblemPage(
    routes,
    code,
    undefined
  )
  return [
    `### ${code}`,
    `${engels}`,
    `> **${title}.** ${betekenis} ${oplossing}`,
    `Answered by: ${where(vooraf, operaties, routes.length)}.`,
    `\`\`\`json\n${JSON.stringify(voorbeeld, undefined, 2)}\n\`\`\``
  ].join("\n\n")
}

/** Problems of so many operations are told without their names. */
const most = 15

const where = (vooraf: string | null, operations: ReadonlyArray<string>, all: number): string =>
  [
    ...(vooraf === null ? [] : ["the server, before it is known which operation is meant"]),
    ...(operations.length === all
      ? ["every operation"]
      : operations.length > most
      ? [`${operations.length} of ${all} operations; the page of the problem lists them`]
      : operations.map((operation) => `\`${operation}\``))
  ].join(", ")
