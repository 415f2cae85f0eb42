import { type AccessToken, type Tijdstip, tokenStateAt } from "@betrokkene/domain"

/** The tokens as JSON, without their digests. */
export const tokensAsJson = (tokens: ReadonlyArray<AccessToken>, now: Tijdstip): string =>
  `${
    JSON.stringify(
      tokens.map((token) => ({
        id: token.id,
        naam: token.naam,
        toestand: tokenStateAt(token, now),
        scopes: token.scopes,
        gemaaktOp: token.gemaaktOp,
        gemaaktDoor: token.gemaaktDoor ?? null,
        verlooptOp: token.verlooptOp ?? null,
        ingetrokkenOp: token.ingetrokkenOp ?? null,
        ingetrokkenDoor: token.ingetrokkenDoor ?? null,
        laatstGebruiktOp: token.laatstGebruiktOp ?? null
      })),
      null,
      2
    )
  }\n`

/** The tokens as a table: a line for each, with columns as wide as their content. */
export const tokensAsText = (tokens: ReadonlyArray<AccessToken>, now: Tijdstip): string => {
  if (tokens.length === 0) return "Er zijn geen tokens.\n"
  const rows = [
    ["NAAM", "TOESTAND", "SCOPES", "GEMAAKT", "DOOR", "VERLOOPT", "LAATST GEBRUIKT", "INGETROKKEN", "DOOR"],
    ...tokens.map((token) => [
      token.naam,
      tokenStateAt(token, now),
      token.scopes.join(","),
      minute(token.gemaaktOp),
      token.gemaaktDoor ?? "-",
      minute(token.verlooptOp),
      minute(token.laatstGebruiktOp),
      minute(token.ingetrokkenOp),
      token.ingetrokkenDoor ?? "-"
    ])
  ]
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(width(column))).join("  ").trimEnd()}\n`).join("")
}

const minute = (tijdstip: Tijdstip | undefined): string =>
  tijdstip === undefined ? "-" : `${tijdstip.slice(0, 10)} ${tijdstip.slice(11, 16)}Z`
