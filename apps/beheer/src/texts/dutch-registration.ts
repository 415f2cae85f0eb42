/** Texts of the page on which a contact is registered. */
export const dutchRegistration = {
  title: "Contact vastleggen",
  add: "Betrokkene toevoegen",
  about: "Waar gaat het over",
  kanaal: "Hoe was het contact",
  kanalen: [
    ["telefoon", "Telefoon"],
    ["balie", "Balie"],
    ["email", "E-mail"],
    ["brief", "Brief"],
    ["webformulier", "Webformulier"],
    ["chat", "Chat"]
  ] as ReadonlyArray<readonly [string, string]>,
  onderwerp: "Onderwerp",
  onderwerpMissing: "Vul in waar het contact over ging.",
  inhoud: "Wat is er besproken (mag leeg blijven)",
  role: "De rol in dit contact",
  rol: "Wat is deze persoon in dit contact",
  initiator: "Begon deze persoon het contact",
  who: "Wie is het",
  whoHelp: "Is zeker wie het is? Kies een nummer en vul het in. Is dat niet zeker? Kies dan 'Niet zeker wie het is'.",
  nobody: "Niet zeker wie het is",
  number: "Nummer",
  numberMissing: "Vul het nummer in, of kies 'Niet zeker wie het is'.",
  kindMissing: "Kies bij 'Zoeken op' wat voor nummer dit is, of maak dit leeg.",
  known: "Deze persoon of organisatie is bekend. Is dit wie u bedoelt? Dan wordt het contact hieraan gekoppeld.",
  involvedAlready: "Let op: deze persoon of organisatie is al betrokken bij dit contact.",
  involvedMeanwhile:
    "Deze persoon of organisatie staat inmiddels al bij dit contact. Iemand anders voegde die net toe, of u "
    + "deed dat zelf. Moet die er nog een keer bij? Leg het dan vast.",
  meanwhile: {
    other: "Dit nummer hoort intussen bij iemand die u niet zag. Het contact is daaraan gekoppeld. Kijk of dit de "
      + "persoon of organisatie is die u bedoelt. Is dat niet zo? Maak het dan los.",
    twice: "Deze persoon of organisatie staat nu meer dan één keer bij dit contact. Misschien voegde iemand anders die "
      + "tegelijk toe. Kijk bij het hele contact of dat klopt."
  },
  otherwise: "Vult u hieronder niets in? Dan gebruikt u voor dit contact deze vaste gegevens",
  unknown: "Dit nummer is nog niet bekend. Vul de naam in. Dan wordt deze persoon of organisatie nieuw vastgelegd.",
  several: "Bij dit nummer horen meer personen of organisaties. Eerst moet iemand ze samenvoegen.",
  noOne: "Het contact wordt aan niemand gekoppeld. Wat u hieronder invult hoort alleen bij dit contact.",
  changed: "Bij dit nummer hoort nu iemand anders dan u zag. Er is niets vastgelegd. Kijk of dit klopt.",
  voornaam: "Voornaam of roepnaam (mag leeg blijven)",
  voorvoegsel: "Tussenvoegsel (mag leeg blijven)",
  achternaam: "Achternaam",
  organisatienaam: "Naam van de organisatie",
  nameMissing: "Vul een naam in.",
  reach: "Hoe bereikt u deze persoon over dit contact",
  reachHelp: "Alleen voor dit contact. Wat u hier invult gaat voor de vaste gegevens.",
  telefoonnummer: "Telefoonnummer (mag leeg blijven)",
  email: "E-mailadres (mag leeg blijven)",
  postcode: "Postcode (mag leeg blijven)",
  huisnummer: "Huisnummer (mag leeg blijven)",
  probable: "Wie dit waarschijnlijk is",
  probableIntro:
    "Wat u invulde lijkt op wie er al bekend is. Wie het meest lijkt staat bovenaan. Vraag na of het klopt. "
    + "Er wordt alleen iemand gekoppeld als u die kiest.",
  probableOnly: "Wat u invulde lijkt op wie er al bekend is. Wie het meest lijkt staat bovenaan. U kunt niet koppelen: "
    + "het contact wordt los vastgelegd.",
  probableMore: "Vul meer in om te zien wie dit waarschijnlijk is: een naam met een adres, een telefoonnummer of een "
    + "e-mailadres.",
  probableNobody: "Wat u invulde lijkt op niemand die al bekend is.",
  probableShared: "Te veel anderen hebben dit ook, zodat het niets zegt",
  probableLegend: "Is het een van deze?",
  probableNone: "Nee, of niet zeker: aan niemand koppelen",
  probableNew: "Nee: als nieuw vastleggen",
  probableYes: "Ja, koppel aan",
  probableHolds: "Kiest u iemand? Dan gelden de naam en het adres die al bekend zijn, niet die u invulde.",
  probableNumber: "Kiest u iemand die al bekend is? Dan wordt het nummer dat u invulde niet vastgelegd.",
  probableWhy: "Waarom",
  probableWeights: "Hoe zwaar elk gegeven weegt",
  probableFirst:
    "Misschien is dit iemand die al bekend is. Er is nog niets vastgelegd. Kijk onder 'Wie dit waarschijnlijk "
    + "is', kies, en leg het dan vast.",
  probableGone:
    "Met wat u nu invulde lijkt dit niet meer op wie u koos. Er is nog niets vastgelegd. Klopt het zo, leg het "
    + "dan vast.",
  check: "Controleren",
  register: "Vastleggen",
  registerLinked: "Vastleggen en koppelen",
  refused: "Er is niets vastgelegd. Kijk wat er staat en probeer het opnieuw.",
  sentBefore:
    "U heeft dit formulier al eerder verstuurd, met iets anders erin. Dat is vastgelegd; wat u nu wijzigde niet. "
    + "Kijk eerst of wat u wilt vastleggen er al staat. Legt u dit ook vast? Dan komt het er apart bij.",
  done: "Het contact is vastgelegd."
}
