/** Kanalen of contacts, most frequent first. */
export const kanalen: ReadonlyArray<string> = [
  "telefoon",
  "webformulier",
  "balie",
  "e-mail",
  "chat",
  "brief",
  "sociale media"
]

/** Onderwerpen with their notes, most frequent first. No note says anything about a person. */
export const onderwerpen: ReadonlyArray<readonly [onderwerp: string, inhoud: string]> = [
  ["Paspoort verlengen", "Vraagt om een afspraak en welke stukken mee moeten."],
  ["Verhuizing doorgeven", "Wil weten of de verhuizing is verwerkt."],
  ["Afvalcontainer", "De container is niet geleegd."],
  ["Rijbewijs aanvragen", "Vraagt naar de wachttijd en de kosten."],
  ["Parkeervergunning", "Vraagt een vergunning aan voor een tweede auto."],
  ["Melding openbare ruimte", "Lantaarnpaal is stuk."],
  ["Grofvuil ophalen", "Wil een afspraak maken voor grofvuil."],
  ["Uittreksel BRP", "Heeft een uittreksel nodig voor de notaris."],
  ["Omgevingsvergunning", "Vraagt hoe het met de aanvraag staat."],
  ["WOZ-bezwaar", "Is het niet eens met de waarde van de woning."],
  ["Bijstand", "Heeft een vraag over de maandelijkse opgave."],
  ["Wmo-voorziening", "Vraagt naar de voortgang van de aanvraag."],
  ["Gemeentebelasting", "Vraagt om een betalingsregeling."],
  ["Huwelijk", "Wil een datum vastleggen."],
  ["Geboorteaangifte", "Wil een afspraak voor de aangifte."],
  ["Evenementenvergunning", "Vraagt welke termijn geldt."],
  ["Leerlingenvervoer", "De bus komt te laat."],
  ["Schuldhulp", "Wil een eerste gesprek."],
  ["Geluidsoverlast", "Meldt overlast in de avond."],
  ["Terugbelverzoek", "Wil teruggebeld worden over een lopende zaak."]
]
