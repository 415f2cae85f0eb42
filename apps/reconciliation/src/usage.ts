import { regelnamen, regels } from "@betrokkene/domain"
import { exitCodeLines, ownCommand } from "@betrokkene/program"
import { exitCodes } from "./exit-codes.ts"
import { type OptionName, optionNamed, options } from "./options.ts"

const namen = Object.keys(options) as ReadonlyArray<OptionName>

const written = (naam: OptionName): string =>
  [`--${naam}`, ...(optionNamed(naam).waarde === undefined ? [] : [optionNamed(naam).waarde])].join(" ")

const column = Math.max(...namen.map((naam) => written(naam).length)) + 4

const uitlegVan = (naam: OptionName): string =>
  optionNamed(naam).uitleg.map((regel, index) =>
    `${(index === 0 ? `  ${written(naam)}` : "").padEnd(column)}${regel}\n`
  )
    .join("")

const lineWidth = Math.max(...regelnamen.map((naam) => naam.length)) + 2

/** The text of `--help`. */
export const usage = `Gebruik: ${
  ownCommand("reconciliation", ...namen.map((naam) => `[${written(naam)}]`))
    .replaceAll(/(.{60,90}?\]) /gu, "$1\n         ")
}

Brengt het register in overeenstemming met zichzelf en met een ander register: meldt wat er niet klopt, herstelt wat \
zonder keuze
te herstellen is en stelt voor wat iemand moet beslissen. Zonder argumenten: alle regels, alles wat sinds de vorige nacht \
anders kan
zijn, en verder met een nacht waaraan hetzelfde is gevraagd en die niet is afgemaakt. Er loopt er nooit meer dan een.

${namen.map(uitlegVan).join("")}
Regels
${regelnamen.map((naam) => `  ${naam.padEnd(lineWidth + 2)}${regels[naam].uitleg}\n`).join("")}
Omgeving
  DATABASE_URL          het adres van de PostgreSQL-database, zoals \
postgres://gebruiker@host:5432/register?sslmode=verify-full
                        (verplicht); of in een bestand: DATABASE_URL_FILE
  RECONCILIATIE_BELEID  het beleidsbestand (JSON), als --policy niet is gegeven; zonder beleid wordt er niets gekoppeld, \
geanonimiseerd
                        of uit zichzelf verwijderd
  RECONCILIATIE_LEASE   na zoveel seconden zonder teken van leven doet een ander het deel van een proces, \
1 tot en met 3600;
                        gewoonlijk 60
  OPEN_KLANT_TOKEN      het token waarmee --against de API van een Open Klant leest; of in een bestand: \
OPEN_KLANT_TOKEN_FILE
  ALLOW_PLAIN_TEXT      wat er zonder TLS naar een andere machine mag: database, other-register; gewoonlijk niets

Afsluitcodes
${exitCodeLines(exitCodes)}`
