import { ownCommand, settingLines } from "@betrokkene/program"
import { Variables } from "./settings.ts"

const meanings: { readonly [Name in keyof typeof Variables.Type]-?: string } = {
  API_URL: "het adres van de API met haar versie",
  HOST: "het adres om op te luisteren",
  BEHEER_PORT: "de poort om op te luisteren",
  BEHEER_METRICS_PORT: "een eigen poort voor de metingen; zonder zijn die er niet",
  BEHEER_URL: "het https-adres waarop browsers dit programma bereiken",
  BEHEER_SESSION_SECRET: "32 tot 512 willekeurige tekens, in elk proces dezelfde (verplicht)",
  BEHEER_IDLE_MINUTES: "zoveel minuten blijft een sessie zonder verzoek bestaan",
  BEHEER_SESSION_HOURS: "zoveel uur duurt een sessie ten hoogste",
  BEHEER_OIDC_ISSUER: "de provider van OpenID Connect waar mensen zich aanmelden; zonder: met een token",
  BEHEER_OIDC_CLIENT_ID: "de naam van dit programma bij die provider",
  BEHEER_OIDC_CLIENT_SECRET: "het geheim dat de provider gaf",
  BEHEER_OIDC_SCOPE: "wat er aan de provider wordt gevraagd, met spaties ertussen",
  BEHEER_DOELBINDING: "waarvoor wordt gelezen: een van DOELBINDINGEN van de API",
  BEHEER_THEME_FILE: "een bestand met CSS voor een eigen uiterlijk",
  LOG_LEVEL: "debug, info, warn of error"
}

/** The text of `--help`. */
export const usage = `Gebruik: ${ownCommand("beheer")}

De webapplicatie van het register. Draait tot een signaal haar stopt. Wat zij moet weten staat in de omgeving. Zij bereikt het register door de API.

  --check     start niets: schrijf elke fout in de instellingen op een regel van stdout; 2 als er een is
  --help, -h  deze uitleg

Omgeving
${settingLines(Variables, meanings)}
Afsluitcodes
  0  met een signaal (SIGTERM, SIGINT) gestopt
  1  niet te starten: het log zegt waarom
  2  verkeerd gebruik, of een instelling ontbreekt of klopt niet
`
