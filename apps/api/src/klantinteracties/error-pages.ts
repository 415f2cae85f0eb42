import { Hono } from "hono"
import { html } from "hono/html"
import type { Env } from "../http/env.ts"
import { type ErrorName, errorTable } from "./error-table.ts"

/** Under which the pages about errors stand, as in Open Klant. */
export const errorPagesPath = "/ref/fouten"

/** A page about each error, at the address that is its `type`. It needs no token. */
export const errorPages = (): Hono<Env> =>
  new Hono<Env>().get("/:name/", (c) => {
    c.set("route", `${errorPagesPath}/{name}/`)
    const name = c.req.param("name")
    return isErrorName(name) ? c.html(errorPage(name)) : c.notFound()
  })

const isErrorName = (name: string): name is ErrorName => Object.hasOwn(errorTable, name)

const errorPage = (name: ErrorName) =>
  html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
  </head>
  <body>
    <h1>${name}</h1>
    <p>${errorTable[name].dutch}</p>
    <h2 lang="en">In English</h2>
    <p lang="en">${errorTable[name].english}</p>
  </body>
</html>
`
