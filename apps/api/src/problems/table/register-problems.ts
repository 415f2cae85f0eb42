import type { KindOfProblem } from "./kind-of-problem.ts"

/** Problems that follow from what the register holds. */
export const registerProblems = {
  "niet-gevonden": {
    status: 404,
    title: "Niet gevonden",
    betekenis: "Dit pad bestaat niet.",
    oplossing: "Gebruik een pad uit de beschrijving van deze API, openapi.json."
  },
  "klantcontact-niet-gevonden": {
    status: 404,
    title: "Klantcontact niet gevonden",
    betekenis: "Er is geen klantcontact met dit id, of het is verwijderd.",
    oplossing: "Controleer het id, of zoek het klantcontact."
  },
  "partij-niet-gevonden": {
    status: 404,
    title: "Partij niet gevonden",
    betekenis: "Er is geen partij met dit id, of zij is verwijderd of vergeten.",
    oplossing: "Controleer het id, of zoek de partij."
  },
  "betrokkene-niet-gevonden": {
    status: 404,
    title: "Betrokkene niet gevonden",
    betekenis: "Er is geen betrokkene met dit id, of die is verwijderd.",
    oplossing: "Controleer het id, of zoek de betrokkene."
  },
  "digitaal-adres-niet-gevonden": {
    status: 404,
    title: "Digitaal adres niet gevonden",
    betekenis: "De betrokkene of partij heeft geen digitaal adres met dit id, of het is verwijderd.",
    oplossing: "Controleer het id, of lees de lijst van de betrokkene of partij."
  },
  "bevinding-niet-gevonden": {
    status: 404,
    title: "Bevinding niet gevonden",
    betekenis: "Er is geen bevinding met dit id.",
    oplossing: "Controleer het id, of zoek de bevinding."
  },
  "raadpleging-niet-gevonden": {
    status: 404,
    title: "Raadpleging niet gevonden",
    betekenis: "Er is geen raadpleging met dit id, of haar bewaartermijn is voorbij.",
    oplossing: "Controleer het id, of zoek de raadpleging."
  },
  "reconciliatie-niet-gevonden": {
    status: 404,
    title: "Reconciliatie niet gevonden",
    betekenis: "Er is geen reconciliatie met dit id.",
    oplossing: "Controleer het id, of kies een reconciliatie uit de lijst."
  },
  "onbestelbare-gebeurtenis-niet-gevonden": {
    status: 404,
    title: "Onbestelbare gebeurtenis niet gevonden",
    betekenis: "Er is geen onbestelbare gebeurtenis met dit nummer: zij is bezorgd, wordt weer geprobeerd of is "
      + "vervallen.",
    oplossing: "Lees de lijst opnieuw om te zien wat er nog onbestelbaar is."
  },
  "token-niet-gevonden": {
    status: 404,
    title: "Token niet gevonden",
    betekenis: "Er is geen token met dit id.",
    oplossing: "Controleer het id, of kies een token uit de lijst."
  },
  "token-al-ingetrokken": {
    status: 409,
    title: "Het token is al ingetrokken",
    betekenis: "Iemand anders was u voor: dit token geeft al geen toegang meer.",
    oplossing: "Er is niets nodig."
  },
  "eigen-token": {
    status: 409,
    title: "Met dit token bent u zelf binnen",
    betekenis: "Wie het intrekt, kan zelf niet meer verder.",
    oplossing: "Herhaal het verzoek met ookEigen: true als dat de bedoeling is."
  },
  "al-gekoppeld": {
    status: 409,
    title: "De betrokkene is al aan een andere partij gekoppeld",
    betekenis: "Een betrokkene is aan ten hoogste één partij gekoppeld, en deze al aan een andere.",
    oplossing: "Ontkoppel de betrokkene eerst, als de koppeling een vergissing was."
  },
  "niet-gekoppeld": {
    status: 409,
    title: "De betrokkene is niet gekoppeld",
    betekenis: "De betrokkene is aan geen partij gekoppeld, dus valt er niets te ontkoppelen.",
    oplossing: "Er is niets nodig: de betrokkene is al ongekend."
  },
  "digitaal-adres-dubbel": {
    status: 409,
    title: "Het digitale adres staat er al",
    betekenis: "De betrokkene of partij heeft dit digitale adres al, misschien anders geschreven.",
    oplossing: "Wijzig het adres dat er staat, of laat het zo."
  },
  "digitale-adressen-te-veel": {
    status: 409,
    title: "Er zijn te veel digitale adressen",
    betekenis: "De betrokkene of partij heeft al zoveel digitale adressen als er mogen zijn.",
    oplossing: "Verwijder eerst een adres dat niet meer nodig is."
  },
  "identificator-bezet": {
    status: 409,
    title: "Een andere partij heeft deze identificator",
    betekenis: "Een identificator hoort bij één partij, en een andere partij heeft deze al.",
    oplossing: "Zoek de partij met deze identificator en gebruik haar, of verbeter de identificator."
  },
  "nummer-bezet": {
    status: 409,
    title: "Een ander gegeven heeft dit nummer",
    betekenis: "Een nummer of referentienummer is van één klantcontact of partij, en een andere heeft dit al.",
    oplossing: "Geef een ander nummer, of laat het weg: dan geeft het register het volgende."
  },
  "identificatorwijziging-vereist": {
    status: 409,
    title: "Betrokkenen zijn gekoppeld op de identificator die verandert",
    betekenis: "Een koppeling op een identificator rust op dat nummer. Verandert het, dan moet duidelijk zijn of de "
      + "betrokkenen deze partij zijn of een ander.",
    oplossing: "Herhaal het verzoek met identificatorwijziging=correctie als het nummer verkeerd was vastgelegd: de "
      + "betrokkenen blijven gekoppeld. Of met identificatorwijziging=andere-persoon als het nummer van een ander is: "
      + "zij worden ontkoppeld."
  },
  "partij-heeft-betrokkenen": {
    status: 409,
    title: "De partij heeft betrokkenen",
    betekenis: "Een partij waaraan betrokkenen zijn gekoppeld, wordt niet zonder meer verwijderd.",
    oplossing: "Herhaal het verzoek met betrokkenen=ontkoppelen, of ontkoppel de betrokkenen zelf."
  },
  "bevinding-niet-open": {
    status: 409,
    title: "Over de bevinding is al besloten",
    betekenis: "Alleen over een open bevinding kan worden besloten, en deze is niet meer open.",
    oplossing: "Lees de bevinding opnieuw om te zien hoe zij eindigde."
  },
  "bevinding-niet-afgewezen": {
    status: 409,
    title: "De bevinding is niet afgewezen",
    betekenis: "Alleen een bevinding die is afgewezen of ongedaan gemaakt, kan weer worden geopend.",
    oplossing: "Lees de bevinding opnieuw om te zien hoe zij ervoor staat."
  },
  "bevinding-zonder-voorstel": {
    status: 409,
    title: "De bevinding stelt niets voor dat hier kan worden uitgevoerd",
    betekenis: "De bevinding meldt alleen iets, of stelt een wijziging van een ander register voor.",
    oplossing: "Verbeter de gegevens zelf, of wijs de bevinding af."
  },
  "bevinding-verouderd": {
    status: 409,
    title: "De bevinding klopt niet meer",
    betekenis: "De gegevens zijn sinds de bevinding gewijzigd. Er is niets gedaan, en de bevinding is opgelost.",
    oplossing: "Lees de gegevens opnieuw, en wacht anders de volgende reconciliatie af."
  },
  "bevinding-niet-ongedaan-te-maken": {
    status: 409,
    title: "De bevinding is niet ongedaan te maken",
    betekenis: "Voor deze bevinding is niets uitgevoerd, of wat is uitgevoerd is niet terug te draaien.",
    oplossing: "Verbeter de gegevens zelf, als dat nodig is."
  },
  "bevinding-sindsdien-gewijzigd": {
    status: 409,
    title: "Wat zou worden teruggedraaid is sindsdien gewijzigd",
    betekenis: "Velden die met de bevinding zijn gewijzigd, zijn daarna opnieuw gewijzigd; errors noemt ze, met hun "
      + "gegevens. Er is niets teruggedraaid.",
    oplossing: "Verbeter de genoemde gegevens zelf, of maak eerst ongedaan wat ze later wijzigde."
  },
  "bevinding-zonder-samenvoeging": {
    status: 409,
    title: "De bevinding stelt geen samenvoeging voor",
    betekenis:
      "Alleen bij het samenvoegen van twee partijen valt er te kiezen, en deze bevinding stelt iets anders voor.",
    oplossing: "Laat keuzes en versies weg."
  },
  "keuzes-ongeldig": {
    status: 409,
    title: "De keuzes passen niet bij de tegenstrijdigheden",
    betekenis:
      "De partijen spreken elkaar tegen zonder dat bekend is wat het laatst is gegeven, of er is gekozen waar zij "
      + "elkaar niet tegenspreken. Er is niets gedaan; errors zegt in welke velden.",
    oplossing: "Lees de tegenstrijdigheden van de bevinding, en kies in elk genoemd veld."
  },
  "samenvoegen-geweigerd": {
    status: 409,
    title: "De partijen kunnen niet worden samengevoegd",
    betekenis: "De twee partijen zijn niet samen te voegen; detail zegt waarom.",
    oplossing: "Neem weg wat detail noemt, of wijs de bevinding af."
  },
  "antwoord-vervallen": {
    status: 410,
    title: "Het eerdere antwoord is vervallen",
    betekenis: "Wat onder deze Idempotency-Key is gemaakt, is er niet meer of is anders gekoppeld.",
    oplossing: "Zoek het gegeven op, of doe een nieuw verzoek met een nieuwe Idempotency-Key."
  },
  "versie-verouderd": {
    status: 412,
    title: "De versie is verouderd",
    betekenis: "Het gegeven is gewijzigd nadat de aanroeper het las. De wijziging is niet gedaan.",
    oplossing: "Lees het gegeven opnieuw, pas de wijziging daarop toe en stuur de nieuwe ETag mee."
  },
  "verwijzing-onbekend": {
    status: 422,
    title: "Een verwijzing wijst nergens naar",
    betekenis: "De body noemt een gegeven dat er niet is; errors zegt waar.",
    oplossing: "Noem het id van een gegeven dat bestaat."
  },
  "klantcontact-onveranderlijk": {
    status: 422,
    title: "Het klantcontact van een betrokkene verandert nooit",
    betekenis: "Een betrokkene hoort altijd bij hetzelfde klantcontact.",
    oplossing: "Noem hetzelfde klantcontact, of registreer een nieuwe betrokkene bij het andere."
  },
  "partij-alleen-via-koppelen": {
    status: 422,
    title: "De partij verandert alleen door koppelen of ontkoppelen",
    betekenis: "Wie een betrokkene wijzigt, kan daarmee de partij niet veranderen.",
    oplossing: "Noem dezelfde partij, en gebruik PUT of DELETE op /betrokkenen/{id}/partij."
  },
  "soort-partij-onveranderlijk": {
    status: 422,
    title: "De soort van een partij verandert nooit",
    betekenis: "Een persoon, organisatie of contactpersoon blijft dat.",
    oplossing: "Noem dezelfde soort, of registreer een nieuwe partij."
  },
  "partijgegevens-vereist": {
    status: 422,
    title: "Partijgegevens zijn nodig",
    betekenis: "Geen partij heeft deze identificator, en er zijn geen gegevens om er een te registreren.",
    oplossing: "Stuur partijgegevens mee, of laat de identificatie weg."
  },
  "identificator-tegenstrijdig": {
    status: 422,
    title: "Partijgegevens en identificatie spreken elkaar tegen",
    betekenis: "De partijgegevens noemen een andere identificator van dezelfde soort dan de identificatie.",
    oplossing: "Noem op beide plaatsen dezelfde identificator, of alleen in de identificatie."
  },
  "idempotency-key-hergebruikt": {
    status: 422,
    title: "De Idempotency-Key is voor een ander verzoek gebruikt",
    betekenis: "Onder deze Idempotency-Key is eerder een verzoek met een andere inhoud gedaan.",
    oplossing: "Kies een nieuwe Idempotency-Key voor een nieuw verzoek."
  }
} as const satisfies { readonly [code: string]: KindOfProblem }
