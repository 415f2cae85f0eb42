import type { Language, Texts } from "../texts/texts.ts"
import { adresLines } from "../words/adres-lines.ts"
import { momentText } from "../words/moment.ts"
import { contactnaamText } from "../words/naam.ts"
import type { Tegenstrijdigheid } from "../words/schemas.ts"

/** The value of one of two partijen in a field in which they contradict each other, with when it was given. */
export const contradictionText = (
  one: Tegenstrijdigheid,
  side: "blijft" | "vervalt",
  texts: Texts,
  language: Language
): string => {
  const { gegevenOp } = one[side]
  const value = valueText(one, side, texts) ?? texts.partij.secretName
  return gegevenOp === null ? value : `${value} (${texts.proposals.givenOn} ${momentText(gegevenOp, language)})`
}

/** Undefined if the value was left out for geheimhouding. */
const valueText = (one: Tegenstrijdigheid, side: "blijft" | "vervalt", texts: Texts): string | undefined => {
  switch (one.veld) {
    case "contactnaam": {
      const { waarde } = one[side]
      return waarde === null ? undefined : contactnaamText(waarde)
    }
    case "organisatienaam":
      return one[side].waarde ?? undefined
    case "bezoekadres":
    case "correspondentieadres": {
      const { waarde } = one[side]
      return waarde === null ? undefined : adresLines(waarde, texts).join(", ")
    }
    case "voorkeurskanaal":
      return one[side].waarde?.adres
    case "voorkeurstaal": {
      const { waarde } = one[side]
      return waarde?.naam ?? waarde?.code
    }
    case "indicatieActief": {
      const { waarde } = one[side]
      return waarde === null ? undefined : waarde ? texts.partij.yes : texts.partij.no
    }
  }
}
