/** Texts of linking a betrokkene to a partij, and undoing that. */
export const dutchLinking = {
  intro: "Weet u nu wie dit is? Zoek op een nummer. U ziet eerst wie u gevonden hebt.",
  find: "Zoeken wie dit is",
  unknown: "Dit nummer is niet bekend in het register. Er is niets gekoppeld.",
  several:
    "Bij dit nummer horen meer personen of organisaties. Er is niets gekoppeld. Eerst moet iemand ze samenvoegen.",
  found: "Gevonden. Is dit de persoon of organisatie die u bedoelt?",
  link: "Ja, koppelen",
  changed: "Bij dit nummer hoort nu iemand anders dan u zag. Er is niets gekoppeld. Zoek opnieuw.",
  unlink: "Losmaken",
  unlinkIntro: "Hoort dit contact niet bij deze persoon of organisatie? Dan kunt u het losmaken. "
    + "Wat de betrokkene voor dit contact opgaf blijft staan.",
  unlinkConfirm: "Ja, losmaken"
}
