import type { JsonObject } from "../http/json-value.ts"

/**
 * What a schema is for. The form of a schema for requests, and a kind of a union, are described by what they are a form
 * or kind of.
 */
export const schemaDescription = (name: string, { title }: JsonObject): string | undefined => {
  const own = schemaDescriptions[name]
  if (own !== undefined) return own
  const [union = "", kind] = typeof title === "string" ? title.split(": ") : []
  if (kind !== undefined) return `${schemaDescription(union, {})} Hier van de soort ${kind}.`
  const form = forms.find(({ suffix }) => name.endsWith(suffix))
  return form && `${schemaDescription(name.slice(0, -form.suffix.length), {})} ${form.sentence}`
}

const forms = [
  { suffix: "Invoer", sentence: "Hier zoals het wordt opgegeven: null is hetzelfde als ontbreken." },
  {
    suffix: "Wijziging",
    sentence: "Hier als merge patch (RFC 7396): wat ontbreekt blijft, null verwijdert, een object wordt samengevoegd, "
      + "en al het andere vervangt."
  }
]

const schemaDescriptions: { readonly [schema: string]: string } = {
  AanduidingBijHuisnummer: "Bij het huisnummer, of tegenover.",
  Afwijking: "Een soort contactgegevens die de betrokkene zelf gaf.",
  Beleid: "Wat de beheerder over de reconciliatie heeft bepaald.",
  Besluit: "Hoe een bevinding eindigde, door wie en wanneer.",
  BesluitInvoer: "Wat over een bevinding wordt besloten.",
  Betrokkene: "De betrokkenheid en rol van een persoon of organisatie bij één klantcontact.",
  BetrokkeneInvoer: "Een betrokkene om te maken.",
  BetrokkeneOfVerwijzing: "De betrokkene, of een verwijzing voor wie niet mag lezen.",
  BetrokkeneVervanging: "Een betrokkene om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven.",
  Betrokkenen: "Een bladzijde betrokkenen.",
  BetrokkenenZoekvraag: "Waarop betrokkenen worden gezocht; wat ontbreekt, telt niet mee.",
  Betrokkenheid: "Een betrokkene die aan de partij is gekoppeld.",
  Bevinding: "Iets dat de reconciliatie vond.",
  Bevindingen: "Een bladzijde bevindingen.",
  Bewaartermijn: "Hoe lang persoonsgegevens van klantcontacten worden bewaard, langs één kanaal of langs alle andere.",
  Bezoekadres: "Een adres in Nederland of in het buitenland.",
  BezoekadresMetBron: "Een bezoekadres, en van wie het komt.",
  Bron: "Van wie een gegeven komt.",
  BsnMasker: "Het masker van het bekende bsn, in de plaats van dat bsn.",
  Contactgegevens: "Naam, adressen, digitale adressen en taal.",
  ContactgegevensVoorOpvolging: "Waarmee een betrokkene voor opvolging te bereiken is.",
  Contactnaam: "Een naam in ten minste één deel.",
  ContactnaamMetBron: "Een naam, en van wie hij komt.",
  Correspondentieadres: "Een adres, een postbus of een antwoordnummer.",
  CorrespondentieadresMetBron: "Een correspondentieadres, en van wie het komt.",
  DigitaalAdres: "Een e-mailadres, telefoonnummer of ander digitaal adres.",
  DigitaalAdresMetBron: "Een digitaal adres, van wie het komt, en of het de voorkeur heeft.",
  EerderGegeven: "Een partij of betrokkene zoals die eerder was.",
  Eindcijfers: "De cijfers van een reconciliatie.",
  Fout: "Eén ding dat mis is: in de body, een parameter of een header.",
  GeheimePartij: "Een partij met geheimhouding, voor wie haar gegevens niet mag zien.",
  GekozenPartij: "Een partij die de aanroeper heeft gekozen.",
  GrootBlok: "Een soort waarden die te veel partijen delen om iets over iemand te zeggen.",
  Handeling: "Wat iemand met een gegeven deed.",
  Handelingen: "Een bladzijde handelingen.",
  Identificatie: "Wie iemand is: een identificator, of een partij die de aanroeper heeft gekozen.",
  Identificator: "Waarmee een partij in een basisregistratie is geïdentificeerd.",
  IdentificatorAntwoord: "Een identificator in een antwoord; een bsn gemaskeerd, tenzij de aanroeper hem mag zien.",
  IdentificatorOfMasker: "Een identificator, of het masker van het bekende bsn.",
  Inzage: "Alles wat over een partij wordt bewaard.",
  Kenmerk: "Iets waarop een bevinding berust.",
  Klantcontact: "Eén contact tussen een klant en de gemeente.",
  KlantcontactBijRegistratie: "Het klantcontact: een verwijzing naar een dat er is, of de gegevens van een nieuw.",
  KlantcontactOfVerwijzing: "Het klantcontact in zijn geheel, of een verwijzing ernaar.",
  KlantcontactVervanging: "Een klantcontact om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven.",
  KlantcontactVerwijzing: "Een verwijzing naar een klantcontact, of het id daarvan.",
  KlantcontactVerwijzingMetId: "Een verwijzing naar een klantcontact, zoals de API haar geeft.",
  Klantcontacten: "Een bladzijde klantcontacten.",
  Klantcontactgegevens: "Wat van een klantcontact wordt vastgelegd.",
  Klantcontactzicht: "Een klantcontact, voor zover de aanroeper het mag zien.",
  Koppelgebeurtenis: "Dat een betrokkene werd gekoppeld of ontkoppeld.",
  Koppelgrond: "Een grond om zonder een mens te koppelen.",
  Koppeling: "Wie de betrokkene is.",
  Land: "Een land.",
  OrganisatienaamMetBron: "De naam van een organisatie, en van wie hij komt.",
  Partij: "Een bekende persoon, organisatie of contactpersoon.",
  PartijOfVerwijzing: "De partij in haar geheel, of een verwijzing ernaar.",
  PartijVervanging: "Een partij om in de plaats te zetten; eigen kenmerken mogen worden teruggegeven.",
  PartijVerwijzing: "Een verwijzing naar een partij, of het id daarvan.",
  PartijVerwijzingMetId: "Een verwijzing naar een partij, zoals de API haar geeft.",
  Partijen: "Een bladzijde partijen.",
  PartijenOpDigitaalAdres: "Zoeken op een digitaal adres.",
  PartijenOpIdentificatie: "Zoeken op een identificator.",
  PartijenZoekvraag: "Waarop partijen worden gezocht: een identificator of een digitaal adres.",
  Partijgegevens: "Wat van een partij bekend is, naar haar soort.",
  Partijzicht: "Een partij, voor zover de aanroeper haar mag zien.",
  Probleem: "Wat er mis is (RFC 9457).",
  Probleemsoort: "Wat een probleem betekent, met wat de aanroeper kan doen.",
  Raadpleging: "Een antwoord dat gegevens toonde: aan wie, wanneer, bij welke operatie en waarom.",
  RaadplegingMetRecords: "Een antwoord dat gegevens toonde, met elk gegeven.",
  RaadplegingRecord: "Het gegeven dat werd getoond.",
  Raadplegingen: "Een bladzijde raadplegingen.",
  RaadplegingenZoekvraag: "Wat een aanroeper zag, in een periode.",
  Reconciliatie: "Een nachtelijke reconciliatie.",
  Reconciliatieopdracht: "Wat een reconciliatie werd gevraagd.",
  Reconciliaties: "Een bladzijde reconciliaties.",
  Record: "Een verwijzing naar een gegeven, met zijn soort.",
  Recordverwijzing: "Een gegeven, met zijn soort.",
  RegelEindcijfer: "Wat een regel vond, en hoe het er na de reconciliatie mee staat.",
  Regelcijfer: "Wat een regel vond.",
  Regelnaam: "Een regel van de reconciliatie; een naam die niet verandert.",
  Registratie: "Wat er gebeurde, en wat er nu is.",
  RegistratieInvoer: "Een betrokkene met klantcontact en, als bekend is wie het is, partij.",
  RegistratieOfVerwijzingen: "Wat er gebeurde, met de gegevens of, voor wie niet mag lezen, met verwijzingen.",
  RegistratieOpKlantcontactInvoer: "Een betrokkene en, als bekend is wie het is, partij.",
  RegistratieUitkomst: "Of een partij is gevonden of geregistreerd, of de betrokkene ongekend bleef.",
  RegistratieVerwijzingen: "Wat er gebeurde, met verwijzingen; voor wie niet mag lezen.",
  Rol: "De rol in een klantcontact.",
  SoortPartij: "Een persoon, een organisatie of een contactpersoon bij een organisatie.",
  Stapcijfer: "Wat een stap van de reconciliatie deed en hoe lang hij duurde.",
  VerantwoordRecord: "Het gegeven waarmee iets werd gedaan.",
  Vergetelheid: "Wat is, of zou worden, gewist en geanonimiseerd.",
  VertrouwelijkKlantcontact: "Een klantcontact dat vertrouwelijk is, voor wie zijn teksten niet mag zien.",
  Verwijzing: "Een verwijzing naar een ander gegeven.",
  Voorkeurstaal: "Een taal.",
  VoorkeurstaalMetBron: "Een voorkeurstaal, en van wie zij komt.",
  Voorstel: "Wat er gebeurt als de bevinding wordt geaccepteerd.",
  WeggelatenContactgegeven: "Een soort contactgegevens die hier niet staat, en waarom.",
  WeggelatenPartijgegevens: "Dat de gegevens van de partij hier niet staan, en waarom.",
  WeggelatenTekst: "Een tekst die hier niet staat, en waarom."
}
