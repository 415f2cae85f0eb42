import { dataOrThrow, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { versionHeader } from "../http/version-header.ts"
import { notAllowedPage } from "../pages/problem-page.ts"
import { betrokkenePath, isMeanwhile } from "../registration/happened-meanwhile.ts"
import { bare, find } from "../search/find.ts"
import { type IdentificatorKind, isIdentificatorKind } from "../search/search-kinds.ts"
import { betrokkenePage, type ShownBetrokkene } from "./betrokkene-page.ts"
import { type Linking, linkingAwayPage } from "./linking.ts"

/** The page of a betrokkene: one person or organisation in one contact, which can be linked and unlinked there. */
export const betrokkenen = new Hono<SignedIn>()
  .get(idPattern, async (c) => {
    const meanwhile = c.req.query("meanwhile")
    return c.html(betrokkenePage(c, { ...await read(c), ...(isMeanwhile(meanwhile) ? { meanwhile } : {}) }))
  })
  .use(`${idPattern}/find`, onlyWith("link"), onlyWith("identify"))
  .post(`${idPattern}/find`, async (c) => {
    const { kind, value } = await readForm(c, ["kind", "value"])
    if (!isIdentificatorKind(kind)) return c.html(notAllowedPage(c), 403)
    const looked = await look(c, kind, value)
    return looked === undefined ? away(c, { kind, value }) : shownWith(c, looked)
  })
  .use(`${idPattern}/link`, onlyWith("link"), onlyWith("identify"))
  .post(`${idPattern}/link`, async (c) => {
    const { kind, partij, value, versie } = await readForm(c, ["kind", "partij", "value", "versie"])
    if (!isIdentificatorKind(kind)) return c.html(notAllowedPage(c), 403)
    // Only who was shown is linked, even if the number has gone to somebody else since.
    const looked = await look(c, kind, value)
    if (looked === undefined) return away(c, { kind, value })
    const { found, ...linking } = looked
    if (found === undefined) return shownWith(c, linking)
    if (found.id !== partij) return shownWith(c, { ...linking, error: c.get("texts").linking.changed })
    const outcome = await ask(() =>
      c.get("client").PUT("/betrokkenen/{id}/partij", {
        params: { path: { id: pathId(c) }, header: versionHeader(versie) },
        body: { identificatie: { soort: kind, waarde: bare(value) } }
      })
    )
    if (outcome.kind === "away") return away(c, { kind, value })
    if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
    return c.redirect(betrokkenePath(pathId(c), outcome.data.partij?.id === partij ? undefined : "other"), 303)
  })
  .post(`${idPattern}/unlink`, onlyWith("link"), async (c) => {
    const { versie } = await readForm(c, ["versie"])
    const params = { path: { id: pathId(c) }, header: versionHeader(versie) }
    dataOrThrow(await c.get("client").DELETE("/betrokkenen/{id}/partij", { params }))
    return c.redirect(`/betrokkenen/${pathId(c)}`, 303)
  })

const away = (c: Context<SignedIn>, linking: Linking) => c.html(linkingAwayPage(c, pathId(c), linking), 503)

const shownWith = async (c: Context<SignedIn>, linking: Linking): Promise<Response> =>
  c.html(betrokkenePage(c, { ...await read(c), linking }), linking.error === undefined ? 200 : 400)

/** Whom a number belongs to, or why nobody is shown; undefined while the API is away. */
const look = async (c: Context<SignedIn>, kind: IdentificatorKind, value: string): Promise<Linking | undefined> => {
  const { linking, search } = c.get("texts")
  const outcome = await ask(() => find(c.get("client"), { kind, value, cursor: "" }))
  if (outcome.kind === "away") return undefined
  if (outcome.kind === "refused") {
    if (outcome.problem.code === "ongeldige-invoer") return { kind, value, error: search.wrong[kind] }
    throw new ProblemError(outcome.problem)
  }
  const [first, ...others] = outcome.data.results
  if (first?.soort !== "partij") return { kind, value, error: linking.unknown }
  return others.length === 0 ? { kind, value, found: first.partij } : { kind, value, error: linking.several }
}

/** Reads the betrokkene with what this person may see about it. */
const read = async (c: Context<SignedIn>): Promise<ShownBetrokkene> => {
  const client = c.get("client")
  const path = { id: pathId(c) }
  const expand = ["klantcontact" as const, "partij" as const]
  const trail = { sort: "-op" as const, pageSize: 25 }
  const [betrokkene, contactgegevens, handelingen] = await Promise.all([
    client.GET("/betrokkenen/{id}", { params: { path, query: { expand } } }).then(dataOrThrow),
    client.GET("/betrokkenen/{id}/contactgegevens", { params: { path } }).then(dataOrThrow),
    c.get("session").scopes.includes("audit")
      ? client.GET("/betrokkenen/{id}/audittrail", { params: { path, query: trail } }).then(dataOrThrow)
      : undefined
  ])
  return { betrokkene, contactgegevens, ...(handelingen === undefined ? {} : { handelingen: handelingen.results }) }
}
