import { type AccessToken, type Tijdstip, toestandOp } from "@betrokkene/domain"

/** The tokens for a program, without their digests. */
export const alsJson = (tokens: ReadonlyArray<AccessToken>, nu: Tijdstip): string =>
  `${
    JSON.stringify(
      tokens.map((token) => ({
        naam: token.naam,
        toestand: toestandOp(token, nu),
        scopes: token.scopes,
        gemaaktOp: token.gemaaktOp,
        verlooptOp: token.verlooptOp ?? null,
        ingetrokkenOp: token.ingetrokkenOp ?? null,
        laatstGebruiktOp: token.laatstGebruiktOp ?? null
      })),
      null,
      2
    )
  }\n`

/** The tokens for a person: a line each, its columns as wide as what stands in them. */
export const alsTekst = (tokens: ReadonlyArray<AccessToken>, nu: Tijdstip): string => {
  if (tokens.length === 0) return "Er zijn geen tokens.\n"
  const rijen = [
    ["NAAM", "TOESTAND", "SCOPES", "GEMAAKT", "VERLOOPT", "LAATST GEBRUIKT"],
    ...tokens.map((token) => [
      token.naam,
      toestandOp(token, nu),
      token.scopes.join(","),
      minuut(token.gemaaktOp),
      minuut(token.verlooptOp),
      minuut(token.laatstGebruiktOp)
    ])
  ]
  const breedte = (kolom: number) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0))
  return rijen.map((rij) => `${rij.map((cel, kolom) => cel.padEnd(breedte(kolom))).join("  ").trimEnd()}\n`).join("")
}

const minuut = (tijdstip: Tijdstip | undefined): string =>
  tijdstip === undefined ? "-" : `${tijdstip.slice(0, 10)} ${tijdstip.slice(11, 16)}Z`
