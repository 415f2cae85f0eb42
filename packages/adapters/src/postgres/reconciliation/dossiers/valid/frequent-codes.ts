import { Land, Voorkeurstaal } from "@betrokkene/domain"
import { nederland } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { type RawBuilder, sql } from "kysely"
import { literals } from "./literals.ts"

/** The languages that most people prefer. Others are valid too, and are looked at one by one. */
const common = (
  "nld fry eng deu fra spa por ita pol ron bul hun ukr rus tur ara fas kur som tir zho vie hin urd pap"
).split(" ")

const talen = common.map((code) => Schema.decodeSync(Voorkeurstaal)({ code }))

/** A code with its name as jsonb writes it. */
const asJson = ({ code, naam }: { readonly code: string; readonly naam: string }): string =>
  `{"code": ${JSON.stringify(code)}, "naam": ${JSON.stringify(naam)}}`

/** Whether a code is that of a language that is plainly valid. */
export const frequentTaalcode = (code: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${code} in (${literals(talen.map((taal) => taal.code))})`

/** Whether a voorkeurstaal is plainly valid, with the name that belongs to its code. */
export const frequentVoorkeurstaal = (taal: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${taal}::text in (${literals(talen.map(asJson))})`

/** Countries that many addresses abroad are in. Others are valid too, and are looked at one by one. */
const commonAbroad = "BE DE FR GB ES PT IT CH AT LU IE DK SE NO FI PL CZ HU RO BG HR GR TR MA SR CW AW SX ID US CA AU"
  .split(" ")

const landen = commonAbroad.map((code) => Schema.decodeSync(Land)({ code }))

/** Whether a land is plainly valid, with the name that belongs to its code, and is not the Netherlands. */
export const frequentLandAbroad = (land: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${land} in (${literals(landen.map(asJson))})`

/** The Netherlands as jsonb writes it. */
export const nederlandAsJson = asJson(Schema.decodeSync(Land)({ code: nederland }))
