/** Texts of what a privacy officer does: inzage and vergetelheid. */
export const dutchPrivacy = {
  title: "Inzage en vergetelheid",
  inzage: "Inzage als bestand",
  inzageIntro:
    "Het bestand bevat alles wat over deze persoon of organisatie wordt bewaard, om te geven aan wie erom vraagt. "
    + "Namen van medewerkers staan er niet in. Dat u het ophaalt, wordt vastgelegd. Lees het eerst: er kan iets over een "
    + "ander in staan.",
  inzageTitle: "Wat over u wordt bewaard",
  made: "Gemaakt op",
  complete: "Dit bestand is alleen volledig als er onderaan staat: einde van het overzicht.",
  end: "Einde van het overzicht.",
  broken: "Dit bestand is niet volledig: het ophalen is onderbroken. Haal het opnieuw op.",
  part: "Deel",
  parts: {
    partij: "Wie u bent en hoe u te bereiken bent",
    betrokkenheden: "Contacten waar u bij betrokken was",
    bijbehorend: "Wat bij u en uw contacten hoort",
    bevindingen: "Wat de nachtelijke controle vond",
    eerdereGegevens: "Hoe gegevens eerder waren",
    handelingen: "Wat er met de gegevens is gedaan",
    raadplegingen: "Wanneer de gegevens zijn getoond"
  },
  more: "Er is meer dan hier staat. Vraag de rest op bij uw beheerder.",
  nothing: "Niets.",
  vergetelheid: "Vergeten",
  vergetelheidLook: "Bekijken wat er weg zou gaan",
  vergetelheidIntro: "Er is nog niets veranderd. Als u doorgaat, gebeurt dit:",
  vergetelheidPartij: "De persoon of organisatie wordt gewist.",
  vergetelheidBetrokkenen: "Betrokkenen die hun koppeling en contactgegevens verliezen",
  vergetelheidKlantcontacten: "Klantcontacten die hun teksten verliezen",
  vergetelheidFirst: "van de eerste duizend betrokkenen",
  vergetelheidFinal: "Dit kan niet worden teruggedraaid. Dat het is gebeurd, blijft vastgelegd.",
  confirm: "Typ het nummer van deze persoon of organisatie om door te gaan",
  confirmWrong: "Dit is niet het nummer dat hierboven staat. Er is niets gewist.",
  changed: "Er is intussen iets veranderd. Er is niets gewist. Kijk opnieuw wat er weg zou gaan.",
  forget: "Ja, voorgoed wissen",
  forgotten: "Deze persoon of organisatie is vergeten.",
  underWay:
    "Het wissen is begonnen en duurt langer dan een paar tellen. Kijk straks of het klaar is: deze pagina bestaat "
    + "dan niet meer.",
  look: "Kijken of het klaar is"
}
