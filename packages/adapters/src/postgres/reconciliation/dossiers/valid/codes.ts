import { Land, nederland, Voorkeurstaal } from "@betrokkene/domain"
import { Schema } from "effect"
import { type RawBuilder, sql } from "kysely"

/** The languages that most people prefer; others are valid too, and looked at one by one. */
const common = [
  "nld",
  "fry",
  "eng",
  "deu",
  "fra",
  "spa",
  "por",
  "ita",
  "pol",
  "ron",
  "bul",
  "hun",
  "ukr",
  "rus",
  "tur",
  "ara",
  "fas",
  "kur",
  "som",
  "tir",
  "zho",
  "vie",
  "hin",
  "urd",
  "pap"
]

const talen = common.map((code) => Schema.decodeSync(Voorkeurstaal)({ code }))

/** Whether a code is that of a language that is plainly valid. */
export const commonTaalcode = (code: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${code} in (${sql.join(talen.map((taal) => sql.lit(taal.code)))})`

/** Whether a voorkeurstaal is plainly valid, with the name that belongs to its code. */
export const commonVoorkeurstaal = (taal: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${taal}::text in (${
    sql.join(
      talen.map(({ code, naam }) => sql.lit(`{"code": ${JSON.stringify(code)}, "naam": ${JSON.stringify(naam)}}`))
    )
  })`

/** The Netherlands as jsonb writes it. */
export const nederlandAsJson =
  (({ code, naam }) => `{"code": ${JSON.stringify(code)}, "naam": ${JSON.stringify(naam)}}`)(
    Schema.decodeSync(Land)({ code: nederland })
  )
