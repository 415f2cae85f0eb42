import { readOptions, WrongUsage } from "@betrokkene/program/command-line"

/** Where records come from. */
export type Origin =
  | { readonly url: string; readonly token: string }
  | { readonly dump: string }
  | { readonly commonGateway: string }

export const usage = `Gebruik: npm run import -- openklant --url URL [--token TOKEN]
         npm run import -- openklant --dump BESTAND
         npm run import -- commongateway BESTAND

Neemt over wat een Open Klant of de CommonGateway-bundel heeft, elk record onder zijn eigen uuid. Wat er al is, blijft zoals het is: het mag worden \
onderbroken en nog eens worden gedaan. Wat niet past, wordt overgeslagen en gemeld.

  --url URL       het adres van de API, zoals https://host/klantinteracties/api/v1
  --token TOKEN   het token daarvan; zonder: dat in OPEN_KLANT_TOKEN, dat anderen op deze machine niet zien
  --dump BESTAND  in plaats daarvan een JSON-object met voor elke collectie een lijst van records, zoals de API ze geeft
  BESTAND         een lijst van betrokkenen bij klantcontact zoals de API van de CommonGateway-bundel ze geeft

Omgeving
  DATABASE_URL      het adres van de PostgreSQL-database van dit register, of DATABASE_URL_FILE
  ALLOW_PLAIN_TEXT  database, other-register: de database of die Open Klant mag op een andere machine zonder TLS; \
gewoonlijk niet

Afsluitcodes
  0 alles is overgenomen; 1 mislukt; 2 verkeerd gebruik; 3 gedaan, maar niet alles paste
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (
  args: ReadonlyArray<string>,
  kept: string | undefined = process.env["OPEN_KLANT_TOKEN"]
): Origin | undefined => {
  const { positionals, values: { dump, help, token, url } } = parse(args)
  if (help) return undefined
  const [from, file] = positionals
  if (from === "commongateway") {
    if (file === undefined || positionals.length > 2 || (dump ?? url ?? token) !== undefined) {
      throw new WrongUsage("Geef bij commongateway één bestand.")
    }
    return { commonGateway: file }
  }
  if (positionals.length !== 1 || from !== "openklant") {
    throw new WrongUsage("Zeg waaruit: openklant of commongateway.")
  }
  if (dump !== undefined && url === undefined && token === undefined) return { dump }
  if (dump !== undefined) throw new WrongUsage("Geef --dump, of --url en --token.")
  if (url === undefined || !/^https?:\/\/[^\s?#@]+$/u.test(url)) {
    throw new WrongUsage("--url is het adres van de API, zoals https://host/klantinteracties/api/v1.")
  }
  const given = token ?? kept ?? ""
  if (given === "") throw new WrongUsage("Geef een token met --token of in OPEN_KLANT_TOKEN.")
  return { url: url.replace(/\/+$/u, ""), token: given }
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: "string" },
      token: { type: "string" },
      dump: { type: "string" },
      help: { type: "boolean", short: "h", default: false }
    }
  })
