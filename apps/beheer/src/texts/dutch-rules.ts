import type { Bevinding } from "../words/schemas.ts"

/** What a rule of the nightly check found, in a few words and in a sentence. */
export interface ExplainedRule {
  readonly title: string
  readonly explanation: string
}

/** The rules of the nightly check, in plain words. */
export const dutchRules: { readonly [regel in Bevinding["regel"]]: ExplainedRule } = {
  "dubbele-partij-identificator": {
    title: "Twee keer hetzelfde nummer",
    explanation: "Twee personen of organisaties hebben hetzelfde nummer, zoals een bsn of KvK-nummer. "
      + "Zo'n nummer hoort bij één, dus dit is dezelfde."
  },
  "dubbele-partij-vermoeden": {
    title: "Misschien dezelfde",
    explanation: "Twee personen of organisaties lijken zo veel op elkaar dat het waarschijnlijk dezelfde is."
  },
  "mogelijke-partij": {
    title: "Misschien weten we wie dit is",
    explanation:
      "Bij een contact is niet bekend wie het was. De gegevens die iemand toen opgaf, passen bij één persoon "
      + "of organisatie."
  },
  "meer-mogelijke-partijen": {
    title: "Het kan meer dan één zijn",
    explanation:
      "Bij een contact is niet bekend wie het was. De gegevens die iemand toen opgaf, passen bij meer personen "
      + "of organisaties."
  },
  "tegenstrijdige-koppeling": {
    title: "De naam past niet",
    explanation:
      "Iemand gaf bij een contact een andere naam op dan de persoon of organisatie heeft bij wie het contact "
      + "staat."
  },
  "koppeling-zonder-grond": {
    title: "Het nummer past niet",
    explanation:
      "Een contact staat bij een persoon of organisatie door een nummer dat niet, of niet meer, van die persoon "
      + "of organisatie is."
  },
  "gekozen-tijdens-samenvoeging": {
    title: "Wie van de twee is bedoeld?",
    explanation:
      "Iemand koos de persoon of organisatie toen die met een andere was samengevoegd. Dat is ongedaan gemaakt, en "
      + "niemand weet wie van de twee is bedoeld. Klopt het zo, wijs het voorstel dan af."
  },
  "overbodige-afwijking": {
    title: "Twee keer opgeschreven",
    explanation: "Iemand gaf voor één contact gegevens op die gelijk zijn aan de vaste gegevens."
  },
  "verouderde-afwijking": {
    title: "Oud gegeven bij een contact",
    explanation: "Iemand gaf voor één contact andere gegevens op. Dat contact is lang klaar, en de vaste gegevens zijn "
      + "nieuwer."
  },
  "onbereikbaar": {
    title: "Niet te bereiken",
    explanation: "Dit contact is nog niet afgehandeld, en er is niets waarmee u deze betrokkene kunt bereiken."
  },
  "niet-actieve-partij": {
    title: "Niet meer actief",
    explanation: "Dit contact is nog niet afgehandeld, maar de persoon of organisatie is niet meer actief."
  },
  "geheim-en-afwijkend": {
    title: "Geheim, maar toch te zien",
    explanation: "Iemand vroeg om geheimhouding. Dezelfde gegevens staan open bij een contact."
  },
  "geen-betrokkene": { title: "Niemand bij het contact", explanation: "Bij dit contact staat niet wie erbij hoort." },
  "geen-initiator": { title: "Wie begon is onbekend", explanation: "Bij dit contact staat niet wie het begon." },
  "meer-initiators": { title: "Meer dan één begon", explanation: "Bij dit contact staat dat meer dan één het begon." },
  "zelfde-partij-dubbel": {
    title: "Twee keer bij één contact",
    explanation: "Dezelfde persoon of organisatie staat twee keer in dezelfde rol bij één contact."
  },
  "vertegenwoordiger-zonder-klant": {
    title: "Vertegenwoordiger van niemand",
    explanation: "Bij dit contact staat een vertegenwoordiger, maar niet voor wie."
  },
  "ongeldige-waarde": {
    title: "Gegeven klopt niet",
    explanation: "Er staat een gegeven dat niet aan de regels voldoet, zoals een bsn of postcode die niet kan."
  },
  "ontvangen-onbruikbaar": {
    title: "Ontvangen, niet te gebruiken",
    explanation:
      "Een ander programma gaf een adres, telefoonnummer of taal waarmee dit register niet of niet helemaal overweg kan."
  },
  "gegevens-van-partij-in-ongekende": {
    title: "Gegevens bleven achter",
    explanation: "Een contact is losgemaakt van een persoon of organisatie, maar lijkt nog gegevens daarvan te hebben."
  },
  "verweesd-adres": {
    title: "Adres van niemand",
    explanation: "Er staan telefoonnummers of e-mailadressen die van niemand meer zijn."
  },
  "bewaartermijn-verstreken": {
    title: "Te lang bewaard",
    explanation: "De persoonsgegevens van dit contact zijn langer bewaard dan mag."
  },
  "ontbreekt-hier": { title: "Ontbreekt hier", explanation: "Een ander register kent iemand die hier ontbreekt." },
  "ontbreekt-daar": {
    title: "Ontbreekt daar",
    explanation: "Iemand uit dit register ontbreekt in een ander register."
  },
  "verschilt": { title: "Verschilt", explanation: "Een ander register heeft andere gegevens van dezelfde." }
}
