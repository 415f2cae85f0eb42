import type { Route } from "../../src/http/route.ts"
import { noId } from "../examples.ts"
import { routePath } from "../route-path.ts"
import { mark, secrets } from "./marks.ts"

/** A request as it goes over the wire. */
export interface Outgoing {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const everything = Object.values(mark).join(" ")
const { property: _property, ...values } = mark

const json = { "Content-Type": "application/json" }

/** Headers in which nothing of the kind is expected. */
const misplaced: Readonly<Record<string, string>> = {
  "X-Request-Id": mark.bsn,
  "User-Agent": everything,
  "Referer": `https://example.nl/?bsn=${mark.bsn}&naam=${mark.achternaam}`,
  "Cookie": `naam=${mark.achternaam}; bsn=${mark.bsn}`,
  "Forwarded": `for=${mark.email}`,
  "X-Forwarded-For": mark.achternaam,
  "traceparent": `00-${mark.bsn.padStart(32, "0")}-${mark.telefoon.padStart(16, "0")}-zz`,
  "tracestate": `bsn=${mark.bsn}`,
  "baggage": `naam=${mark.achternaam}`,
  "Accept-Language": mark.achternaam,
  "X-Doelbinding": mark.achternaam
}

/** Each in a way that is wrong in its own place, so that every refusal is made with marks before it. */
export const badRequests = ({ body, id, method, path }: Route): ReadonlyArray<Outgoing> => {
  const at = (text = noId) => routePath({ path }, encodeURIComponent(text), encodeURIComponent(text))
  const verb = method.toUpperCase()
  const ask = (more: Partial<Outgoing>): Outgoing => ({
    method: verb,
    path: at(),
    ...(body === undefined ? {} : { body: "{}", headers: json }),
    ...more
  })
  const withBody = (text: string) => ask({ body: text, headers: { ...json, "If-Match": "*" } })
  return [
    ask({
      path: `${at()}?bsn=${mark.bsn}&email=${
        encodeURIComponent(mark.email)
      }&${mark.property}=1&sort=${mark.achternaam}&cursor=${mark.telefoon}`
    }),
    ask({ headers: { ...json, ...misplaced } }),
    ask({
      headers: {
        ...json,
        "If-Match": mark.achternaam,
        "If-None-Match": mark.bsn,
        "Idempotency-Key": `${mark.voornaam} ${mark.achternaam}`
      }
    }),
    ask({ headers: { ...json, "Accept": `application/${mark.achternaam}` } }),
    ask({ headers: { Authorization: `Token ${mark.bsn}-${mark.achternaam}` } }),
    ask({ headers: { Authorization: `Basic ${Buffer.from(`${mark.email}:${mark.bsn}`).toString("base64")}` } }),
    ask({
      headers: {
        Authorization: `Bearer ${
          Buffer.from(JSON.stringify({ sub: mark.email, alg: mark.bsn })).toString("base64url")
        }.e30.x`
      }
    }),
    ask({ method: "OPTIONS" }),
    ...(id === undefined
      ? []
      : [mark.bsn, mark.email, `${mark.achternaam}/${mark.straat}`, everything].map((text) => ask({ path: at(text) }))),
    ...(body === undefined ? [] : [
      withBody(`{"identificatie": {"soort": "bsn", "waarde": "${mark.bsn}"}, "naam": "${everything}`),
      withBody(JSON.stringify(everything)),
      withBody(JSON.stringify([everything, { naam: everything }])),
      withBody(JSON.stringify({ [mark.property]: everything })),
      ...Object.values(body.examples).map(({ value }) => withBody(JSON.stringify(withLeaves(value)))),
      ask({
        body: `naam=${mark.achternaam}&bsn=${mark.bsn}`,
        headers: { "Content-Type": `application/x-${mark.achternaam}` }
      }),
      ask({ body: `<naam>${everything}</naam>`, headers: { "Content-Type": "application/xml" } })
    ])
  ].map((request) => ({ ...request, headers: { Authorization: `Token ${secrets.token}`, ...request.headers } }))
}

/** What was meant to be something else, and is a name, number or address. */
const withLeaves = (value: unknown, turn = { next: 0 }): unknown => {
  if (Array.isArray(value)) return value.map((item) => withLeaves(item, turn))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withLeaves(member, turn)]))
  }
  const all = Object.values(values)
  return all[turn.next++ % all.length]
}

/** Addresses at which there is nothing. */
export const nowhere: ReadonlyArray<Outgoing> = [
  `/api/v1/personen/${mark.bsn}`,
  `/${mark.achternaam}?email=${mark.email}`,
  `/api/v1/${encodeURIComponent(everything)}`,
  `/api/v2/partijen/${mark.bsn}`,
  `/docs/${mark.achternaam}`,
  `/health/${mark.achternaam}`,
  `/metrics/${mark.achternaam}`,
  `/api/v1/openapi.json/${mark.bsn}`,
  `/api/v1/partijen/%${mark.achternaam}`
].map((path) => ({ method: "GET", path, headers: { Authorization: `Token ${secrets.token}` } }))

/** Bytes that are no request, or one that node:http refuses by itself. */
export const noRequests: ReadonlyArray<string> = [
  `${everything}\r\n\r\n`,
  `GET /${mark.bsn} HTTP/9.9\r\nHost: x\r\n\r\n`,
  `GET /api/v1/partijen HTTP/1.1\r\nHost: ${mark.achternaam} ${mark.bsn}\r\nConnection: close\r\n\r\n`,
  `POST /api/v1/partijen HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{"naam":"${mark.achternaam}"}`,
  `GET /${mark.achternaam.repeat(2_000)} HTTP/1.1\r\nHost: x\r\n\r\n`
]
