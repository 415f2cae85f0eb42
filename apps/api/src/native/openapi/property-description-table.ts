/** What is said of a property in the OpenAPI document. */
export interface PropertyDescription {
  readonly description: string
  readonly format?: string
  readonly deprecated?: true
}

/** By the name of a property, which means the same wherever it stands. */
export const propertyDescriptionTable: { readonly [property: string]: PropertyDescription } = {
  aanduidingBijHuisnummer: { description: "Dat het adres bij of tegenover het huisnummer ligt." },
  aantal: { description: "Hoeveel het er zijn." },
  abonnement: { description: "Het andere systeem dat de gebeurtenis hoort te krijgen, zoals de beheerder het noemt." },
  achternaam: { description: "Achternaam zonder voorvoegsel." },
  activiteit: { description: "De verwerking waarvan dit deel was: de naam van de operatie." },
  actoren: { description: "Aan wie het is toegewezen, op volgorde." },
  adres: { description: "Het e-mailadres, telefoonnummer of andere digitale adres, zoals het is opgegeven." },
  adresregel1: { description: "Eerste regel van het adres in het buitenland." },
  adresregel2: { description: "Tweede regel van het adres in het buitenland." },
  adresregel3: { description: "Derde regel van het adres in het buitenland." },
  afgehandeldOp: { description: "Wanneer het gedaan was.", format: "date-time" },
  afwijkingen: { description: "De soorten contactgegevens die de betrokkene alleen voor dit klantcontact gaf." },
  anderen: { description: "Hoeveel andere partijen de waarde hebben die beide hebben, of bij wie zij past." },
  anderenMinstens: { description: "Hoeveel andere partijen dat minstens zijn; het zijn er te veel om te tellen." },
  anonimiseer: {
    description: "Of na de bewaartermijn wordt geanonimiseerd; anders, en zolang er een internetaak te verwerken is, "
      + "wordt het alleen voorgesteld."
  },
  antwoordnummer: { description: "Nummer van het antwoordnummer." },
  beginDatum: { description: "De eerste dag waarop het geldt." },
  begonnen: { description: "Wanneer de reconciliatie begon.", format: "date-time" },
  behandeling: {
    description: "Wat de reconciliatie doet met wat deze regel vindt: herstellen, voorstellen of melden."
  },
  beleid: { description: "Wat de beheerder over de reconciliatie heeft bepaald; termijnen in dagen." },
  besluit: { description: "Hoe de bevinding eindigde, of wat erover wordt besloten." },
  betrokkene: { description: "De betrokkene, of het id daarvan." },
  betrokkenen: { description: "De betrokkenen van wie de koppeling en contactgegevens weg zijn, of zouden gaan." },
  betrokkenheden: { description: "De betrokkenen die aan de partij zijn gekoppeld, elk met het klantcontact." },
  betekenis: { description: "Wat het probleem betekent." },
  bevindingen: { description: "Wat de reconciliatie erover vond." },
  bewaartermijnen: { description: "Na hoeveel dagen de persoonsgegevens van klantcontacten weg moeten." },
  bewaartermijnBevindingen: { description: "Zo veel dagen wordt een bevinding bewaard waarvan de oorzaak weg is." },
  bewaartermijnOnbestelbaar: {
    description: "Na zo veel dagen vervalt een gebeurtenis die onbestelbaar is; anders nooit."
  },
  bewaartermijnRaadplegingen: { description: "Zo lang wordt bewaard wie wat zag." },
  bezoekadres: { description: "Adres waar een persoon of bedrijf bezoekers ontvangt." },
  bezorgnummer: { description: "Nummer van de bezorging van één gebeurtenis aan één ander systeem." },
  bic: { description: "Het nummer van de bank van een rekening (BIC)." },
  blijft: { description: "De partij die blijft: haar id, of wat bij haar hoort." },
  bijbehorend: {
    description:
      "Wat bij de partij en bij de klantcontacten hoort, zoals onderwerpobjecten; het laatst geregistreerde eerst."
  },
  bron: { description: "Van wie de waarde komt: de betrokkene zelf of de partij." },
  categorie: { description: "De categorie waar de partij bij hoort." },
  cijfers: { description: "De cijfers van de reconciliatie; null zolang zij loopt." },
  code: { description: "Een stabiele code: van een land (ISO 3166-1), een taal (ISO 639-2) of een fout." },
  codeObjecttype: { description: "Welke soort object het is, in de woorden van het andere systeem." },
  codeRegister: { description: "In welk register of systeem het object staat." },
  codeSoortObjectId: { description: "Welke soort nummer of id objectId is." },
  communicatiekanaal: {
    description: "Het digitale adres dat voor deze opvolging de voorkeur heeft; altijd een van digitaleAdressen."
  },
  contactgegevens: { description: "Wat de betrokkene opgaf, alleen voor de opvolging van dit klantcontact." },
  contactnaam: { description: "De naam waarmee iemand wordt aangesproken, in ten minste één deel." },
  contactpersoon: { description: "De contactpersoon die voor een organisatie werkt." },
  correspondentieadres: { description: "Adres waarnaar de correspondentie wordt gestuurd." },
  count: { description: "Het aantal in de hele lijst, als daarom is gevraagd." },
  dagen: { description: "Een termijn in dagen." },
  delen: { description: "In hoeveel delen het werk is gedaan." },
  detail: { description: "Een zin die zegt wat er mis is; nooit met de geweigerde waarde." },
  digitaalAdres: { description: "Een digitaal adres; vergeleken zonder verschil van schrijfwijze." },
  digitaleAdressen: { description: "De digitale adressen, elk één keer." },
  doelbinding: {
    description: "Waarom de aanroeper de gegevens vroeg, zoals X-Doelbinding; null als dat niet is gezegd."
  },
  door: { description: "Wie het deed." },
  drempel: { description: "De score in bits vanaf welke een partij wordt genoemd." },
  eerdereGegevens: {
    description: "Hoe iets was voordat een bevinding werd uitgevoerd, en erna, bewaard om dat ongedaan te kunnen maken."
  },
  eigenaar: { description: "Van wie de digitale adressen waren." },
  eindDatum: { description: "De laatste dag waarop het geldt." },
  engels: { description: "Hetzelfde in het Engels." },
  ernst: { description: "Hoe erg het is: een fout, een waarschuwing of een suggestie." },
  errors: { description: "Alles wat er mis is met het verzoek." },
  gebeurtenis: { description: "Id van de gebeurtenis, zoals het andere systeem haar zou kennen." },
  geeindigd: { description: "Wanneer de reconciliatie eindigde; null zolang zij loopt.", format: "date-time" },
  gegevenOp: { description: "Wanneer de waarde is gegeven; null als dat onbekend is.", format: "date-time" },
  geheimhouding: { description: "Of de partij om geheimhouding heeft gevraagd (B9)." },
  gegevens: { description: "Wat ervan is vastgelegd, of was." },
  gekend: { description: "Of de betrokkene aan een partij is gekoppeld (B2)." },
  gekozen: { description: "Of dit is gekozen; anders bleef de waarde die het laatst was gegeven." },
  gedaan: { description: "Hoeveel delen zijn gedaan." },
  gelezen: { description: "Hoeveel gegevens zijn bekeken." },
  gemaaktDoor: { description: "Wie het token maakte; null als dat nog niet werd vastgelegd." },
  gemaaktOp: { description: "Wanneer het token werd gemaakt.", format: "date-time" },
  gevonden: { description: "Hoeveel er zijn gevonden." },
  gevondenOp: { description: "Wanneer de bevinding voor het eerst werd gedaan.", format: "date-time" },
  gevraagdeHandeling: { description: "Wat er moet gebeuren." },
  gewicht: { description: "Wat het kenmerk weegt, in bits; onder nul spreekt het tegen." },
  gezochtOp: { description: "De soorten gegevens waarop partijen zijn gezocht; zonder zo een is er niemand gezocht." },
  grond: { description: "Waarop de koppeling aan de partij berust (B3)." },
  gronden: {
    description: "De gronden die het beleid kan noemen om zonder een mens te koppelen, voor zover zij hier opgaan."
  },
  grootste: { description: "Hoeveel partijen ten hoogste dezelfde waarde hebben." },
  grootsteBlok: { description: "Wat meer partijen dan dit delen, zegt niets over wie iemand is." },
  groteBlokken: { description: "Waarden die te veel partijen delen om iets over iemand te zeggen, naar soort." },
  handelingen: { description: "Wat ermee werd gedaan." },
  header: { description: "De header waarin de fout staat." },
  hersteld: { description: "Hoeveel er zijn hersteld." },
  hoofdOnderwerpType: { description: "Het webadres van de soort onderwerp in een ander register." },
  houder: { description: "Wie de reconciliatie uitvoerde." },
  huisletter: { description: "Huisletter volgens de BAG." },
  huisnummer: { description: "Huisnummer volgens de BAG." },
  huisnummertoevoeging: { description: "Huisnummertoevoeging volgens de BAG." },
  iban: { description: "Het nummer van een bankrekening (IBAN)." },
  id: { description: "Het id, een UUID.", format: "uuid" },
  identificatie: {
    description: "Wie de betrokkene is: met een identificator of een gekozen partij. Zonder is de betrokkene ongekend."
  },
  identificator: { description: "Wat een object in een ander systeem identificeert." },
  anderePartijIdentificator: { description: "Een ander nummer waaronder een programma de partij kent." },
  identificatoren: {
    description: "Waarmee de partij in een basisregistratie is geïdentificeerd; van elke soort ten hoogste één."
  },
  identificatorsoort: {
    description: "Op welke soort identificator de koppeling berust; null als de partij is gekozen."
  },
  identiteit: {
    description: "Wie de naam in door had: token met het id van het token, jwt met uitgever en sub, instellingen "
      + "(het token in de instellingen), programma met de naam ervan, of onbekend. Ontbreekt bij oudere handelingen."
  },
  indicatieActief: { description: "Of de gegevens van de partij voor opvolging worden gebruikt (B8)." },
  indicatieContactGelukt: { description: "Of het contact is gelukt; null als dat niet bekend is." },
  indicatieGeheimhouding: { description: "Of de partij om geheimhouding heeft gevraagd (B9)." },
  ingetrokkenDoor: { description: "Wie het token introk; null als dat niet is gebeurd of niet is vastgelegd." },
  ingetrokkenOp: {
    description: "Wanneer het token werd ingetrokken; null als dat niet is gebeurd.",
    format: "date-time"
  },
  inhoud: { description: "Wat er is besproken." },
  initiator: { description: "Of de betrokkene het contact is begonnen." },
  instance: { description: "Het kenmerk van dit ene probleem." },
  isStandaardAdres: {
    description: "Of dit het standaardadres van zijn soort is. Een ander van die soort is dat dan niet meer."
  },
  interneNotitie: { description: "Notitie voor medewerkers." },
  intitiator: { description: "Oude spelling van initiator; gelijk daaraan.", deprecated: true },
  kanaal: { description: "Het kanaal waarlangs het contact verliep." },
  kans: {
    description: "De kans dat het klopt, van 0 tot 1, gemeten met verzonnen mensen; ontbreekt waar zij niet is gemeten."
  },
  kenmerken: { description: "Waarop de bevinding of het vermoeden berust, zonder de gegevens zelf." },
  keuze: { description: "Van welke partij de waarde blijft." },
  keuzes: { description: "Van welke partij de waarde blijft waar twee partijen elkaar tegenspreken, per veld." },
  klantcontact: { description: "Het klantcontact waar dit bij hoort (B1)." },
  klantcontacten: { description: "De klantcontacten waarvan de teksten weg zijn, of zouden gaan." },
  koppelgeschiedenis: { description: "Wanneer en door wie de betrokkene werd gekoppeld en ontkoppeld." },
  koppelOpGronden: { description: "De gronden waarop zonder een mens wordt gekoppeld." },
  kvkNummer: { description: "Het KvK-nummer waar de vestiging onder valt." },
  laatstGebruiktOp: {
    description: "Wanneer het token het laatst is gebruikt, op de minuut; null: nog nooit.",
    format: "date-time"
  },
  land: { description: "Het land; de naam volgt uit de code." },
  metadata: { description: "Wat een programma bij het klantcontact voor zichzelf bewaart." },
  milliseconden: { description: "Hoe lang het duurde, in milliseconden." },
  mislukt: { description: "Hoeveel delen niet konden worden gedaan." },
  mislukteDelen: { description: "Hoeveel delen niet konden worden gedaan." },
  naam: { description: "De naam: bij een code de Nederlandse naam daarvan." },
  meerBijbehorend: { description: "Of er eerdere zijn, die hier niet staan." },
  meerBevindingen: { description: "Of er eerdere zijn, die hier niet staan: zie GET /bevindingen?record=…" },
  meerHandelingen: { description: "Of er eerdere zijn, die hier niet staan: zie de audittrail van het gegeven." },
  meerRaadplegingen: { description: "Of er eerdere zijn, die hier niet staan." },
  aantalBetrokkenen: { description: "Hoeveel er zijn. De eerste duizend staan erbij, met hun klantcontacten." },
  next: { description: "Adres van de volgende bladzijde." },
  nietVergeleken: { description: "Soorten gegevens die te veel partijen delen om iets te zeggen." },
  nieuw: { description: "Hoeveel er nog niet bekend waren." },
  nummer: { description: "Nummer om te noemen: het volgende van het register, of een dat een programma gaf." },
  nummeraanduidingId: { description: "Id van de nummeraanduiding in de BAG." },
  objectId: { description: "Het nummer of id van het object in het andere systeem." },
  omschrijving: { description: "Waarvoor het digitale adres is." },
  onbestelbaarSinds: { description: "Sinds wanneer de bezorging niet meer wordt geprobeerd.", format: "date-time" },
  onderwerp: { description: "Waar het contact over ging." },
  ookEigen: { description: "Of het token ook wordt ingetrokken als de aanroeper er zelf mee binnen is." },
  op: { description: "Wanneer het gebeurde.", format: "date-time" },
  operaties: { description: "De operaties die het probleem kunnen antwoorden, elk met methode en pad." },
  opdracht: { description: "Wat er werd gevraagd." },
  open: { description: "Hoeveel er nog open staan." },
  oplossing: { description: "Wat de aanroeper kan doen." },
  opgelost: { description: "Hoeveel er zijn verdwenen." },
  opvolgtermijn: { description: "Zo lang na een klantcontact staat de opvolging open." },
  organisatie: { description: "De organisatie waarvoor de contactpersoon werkt." },
  organisatienaam: { description: "Naam van de organisatie." },
  parameter: { description: "De parameter van de URL waarin de fout staat." },
  partij: { description: "De partij; alleen bij een gekende betrokkene (B5)." },
  partijen: { description: "De partijen van wie het vermoedelijk is, de waarschijnlijkste eerst." },
  partijgegevens: { description: "Waarmee een partij wordt geregistreerd als er geen wordt gevonden." },
  peildatum: { description: "Het moment waartegen de regels zijn gehouden.", format: "date-time" },
  plaatsgevondenOp: {
    description: "Wanneer het contact plaatsvond; anders het moment van registratie.",
    format: "date-time"
  },
  plaatsgevondenTot: { description: "Klantcontacten voor dit moment.", format: "date-time" },
  plaatsgevondenVanaf: { description: "Klantcontacten op of na dit moment.", format: "date-time" },
  pogingen: { description: "Hoe vaak de bezorging is geprobeerd." },
  pointer: { description: "Waar in de body de fout staat: een JSON Pointer als fragment (RFC 6901, paragraaf 6)." },
  postbusnummer: { description: "Nummer van de postbus." },
  postcode: { description: "Nederlandse postcode; bewaard als 1234AB." },
  previous: { description: "Adres van de vorige bladzijde." },
  proef: { description: "Of alleen is gezegd wat er zou worden gevonden en gedaan." },
  raadplegingen: { description: "Aan wie het laatst iets hiervan is getoond, de nieuwste eerst." },
  reactie: { description: "Wat er is geantwoord." },
  reconciliatie: { description: "De reconciliatie die de bevinding het laatst zag." },
  record: { description: "Het gegeven waarover het gaat." },
  recordId: { description: "Id van het gegeven waarover de gebeurtenis gaat." },
  recordSoort: { description: "Welke soort gegeven dat is." },
  records: { description: "De gegevens waarover de bevinding gaat; de eerste is waar het vooral om gaat." },
  reden: { description: "Waarom." },
  referentie: { description: "Waaraan een programma het digitale adres herkent; uniek binnen zijn soort." },
  referentienummer: { description: "Het nummer waaronder een ander systeem het kent." },
  regel: { description: "De regel van de reconciliatie; een naam die niet verandert." },
  regels: { description: "De regels van de reconciliatie." },
  registratiedatum: { description: "Wanneer het register dit vastlegde.", format: "date-time" },
  respijtVerweesdAdres: { description: "Zo lang blijft een adres staan dat van niemand meer is." },
  results: { description: "De gegevens op deze bladzijde." },
  rol: { description: "De rol in het klantcontact." },
  scopes: { description: "Wat de aanroeper of het token mag." },
  score: { description: "Hoe sterk de gegevens overeenkomen, in bits; hoger is waarschijnlijker." },
  sinds: { description: "Alleen wat anders kan zijn door wat na dit wijzigingsnummer is geschreven, of door de tijd." },
  vorige: { description: "De reconciliatie waarvan zij verder ging." },
  uitgave: { description: "De uitgave van het programma, en daarmee van zijn regels." },
  soort: { description: "Welke soort dit is." },
  soortBezoekadres: { description: "Binnenlands of buitenlands." },
  soortCorrespondentieadres: { description: "Binnenlands, buitenlands, postbus of antwoordnummer." },
  soortDigitaalAdres: {
    description:
      "email, telefoonnummer of een andere soort. Wat een ander programma als email of telefoonnummer gaf en dit register niet kan gebruiken, is email-zoals-ontvangen of telefoonnummer-zoals-ontvangen."
  },
  soortPartij: { description: "Persoon, organisatie of contactpersoon; verandert nooit." },
  stad: { description: "De plaats, zoals een ander programma haar gaf." },
  standaard: {
    description: "Van welke partij de waarde zonder keuze blijft: de laatst gegeven; null als dat onbekend is."
  },
  stap: { description: "Langs welke gegevens is gelopen." },
  stappen: { description: "Wat elke stap deed en hoe lang hij duurde." },
  status: { description: "De HTTP-status." },
  straat: { description: "Naam van de openbare ruimte." },
  straatnaam: { description: "De straat, zoals een ander programma haar gaf." },
  taal: { description: "Taal van het contact, ISO 639-2." },
  tegenstrijdigheden: { description: "De velden waarin de twee partijen elkaar tegenspreken." },
  terzijde: { description: "Hoeveel gegevens terzijde zijn gelegd omdat zij niet konden worden bekeken." },
  title: { description: "Het soort probleem in woorden." },
  toegewezenOp: { description: "Wanneer het aan deze actoren is toegewezen.", format: "date-time" },
  toelichting: { description: "Uitleg bij wat er moet gebeuren." },
  toestand: { description: "Hoe het ermee staat." },
  tot: { description: "Alleen wat voor dit moment was.", format: "date-time" },
  type: { description: "Het adres van de bladzijde over dit soort probleem." },
  uitkomst: { description: "Wat eruit kwam: van een registratie, of van het vergelijken van een veld." },
  uitleg: { description: "Wat er aan de hand is, in een zin." },
  url: { description: "Het adres van dit gegeven.", format: "uri" },
  vanaf: { description: "Alleen wat op of na dit moment was.", format: "date-time" },
  veld: { description: "Het gegeven waarom het gaat: een naam, of de plaats als JSON Pointer." },
  velden: { description: "De namen van wat er veranderde, in alfabetische volgorde." },
  verdereActieOndernomen: { description: "Of er na het contact meer is gedaan; null als dat niet bekend is." },
  vergetenIdempotentiesleutels: { description: "Hoeveel oude Idempotency-Keys zijn vergeten." },
  verificatieDatum: { description: "De dag waarop is vastgesteld dat het digitale adres klopt." },
  verlooptOp: {
    description: "Vanaf wanneer het token niet meer geldt; null: tot het wordt ingetrokken.",
    format: "date-time"
  },
  vermoedelijk: { description: "Wie de ongekende betrokkene vermoedelijk is." },
  vermoedelijkeDubbelen: {
    description: "Partijen die vermoedelijk dezelfde zijn; alleen in het antwoord op het registreren, als die er zijn."
  },
  verouderdNa: { description: "Zo lang na een klantcontact is oud wat alleen voor de opvolging daarvan is gegeven." },
  versie: { description: "De versie van het gegeven, voor If-Match: \"3\" bij versie 3." },
  versies: { description: "De versies van de partijen waarop de keuzes berusten." },
  vertegenwoordigdePartij: { description: "De partij die wordt vertegenwoordigd." },
  vertegenwoordigendePartij: { description: "De partij die een andere vertegenwoordigt." },
  vertrouwelijk: { description: "Of het klantcontact vertrouwelijk is." },
  vervalt: { description: "De partij die in de andere opgaat: haar id, of wat bij haar hoort." },
  verzoek: { description: "De X-Request-Id van het antwoord op het verzoek, of het id van de reconciliatie." },
  verwijderOverbodigeAfwijkingen: {
    description:
      "Of wordt weggenomen wat gelijk is aan wat de partij heeft. Bij geheimhouding wordt het alleen voorgesteld."
  },
  voorbeeld: { description: "Een voorbeeld van het probleem." },
  vooraf: {
    description:
      "Wanneer het probleem komt voordat vaststaat welke operatie is bedoeld; null als een operatie het geeft."
  },
  voorkeur: { description: "Of dit digitale adres de voorkeur heeft; bij ten hoogste één." },
  voorkeurskanaal: { description: "Het digitale adres dat de voorkeur heeft; altijd een van digitaleAdressen." },
  voorkeurstaal: { description: "De taal waarin iemand bij voorkeur contact heeft." },
  voorletters: { description: "Voorletters." },
  voornaam: { description: "Voornaam." },
  voorstel: { description: "Wat er gebeurt als de bevinding wordt geaccepteerd; null als zij alleen meldt." },
  voorvoegselAchternaam: { description: "Voorvoegsel van de achternaam." },
  waarde: { description: "De waarde; die van een bsn in een antwoord gemaskeerd, tenzij de aanroeper haar mag zien." },
  wachtend: { description: "Hoeveel latere gebeurtenissen over hetzelfde gegeven erop wachten." },
  wasKlantcontact: { description: "Het eerdere klantcontact waar dit klantcontact over ging." },
  watermerk: { description: "Tot welk wijzigingsnummer alles is bekeken." },
  weggelaten: { description: "Wat hier niet staat, en waarom." },
  wegingen: {
    description: "De som van wat de kenmerken wegen, de drempel en de kans dat het klopt; bij meer partijen van elk. "
      + "Leeg als er niets is gewogen."
  },
  wijze: { description: "Hoe de bevinding eindigde." },
  woonplaats: { description: "Woonplaats." },
  zoalsOntvangen: {
    description:
      "Wat een ander programma gaf en dit register niet, of niet helemaal, kan gebruiken, zoals het kwam; per veld. Wat ervan te gebruiken is staat in het veld zelf. Het vervalt als dat veld een andere waarde krijgt."
  }
}
