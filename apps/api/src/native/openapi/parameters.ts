import { doelbindingHeader } from "../../accounting/doelbinding.ts"
import { shownInAnswers } from "../../accounting/shown-in-answers.ts"
import type { JsonObject } from "../../http/json-value.ts"
import type { Route } from "../../http/route.ts"

const descriptions: { readonly [name: string]: string } = {
  betrokkenen: "Wat er met de betrokkenen van de partij gebeurt: weigeren (standaard) of eerst ontkoppelen.",
  count: "Of het aantal in de hele lijst erbij moet.",
  cursor: "Van waar de lijst verdergaat; uit next of previous.",
  ernst: "Alleen bevindingen van deze ernst.",
  expand: "Welke verwijzingen in hun geheel worden gegeven.",
  gekend: "Alleen gekende, of alleen ongekende betrokkenen.",
  identificatorwijziging: "Wat een andere identificator betekent voor wie erop is gekoppeld: correctie (zij blijven "
    + "gekoppeld) of andere-persoon (zij worden ontkoppeld).",
  initiator: "Alleen wie het contact begon, of juist niet.",
  kanaal: "Alleen klantcontacten langs dit kanaal.",
  klantcontact: "Alleen betrokkenen bij dit klantcontact.",
  nummer: "Alleen het gegeven met dit nummer.",
  pageSize: "Hoeveel er op een bladzijde staan; standaard 100.",
  partij: "Alleen betrokkenen van deze partij.",
  plaatsgevondenTot: "Alleen klantcontacten voor dit moment.",
  plaatsgevondenVanaf: "Alleen klantcontacten op of na dit moment.",
  reconciliatie: "Alleen bevindingen die deze reconciliatie het laatst zag.",
  record: "Alleen bevindingen over het gegeven met dit id.",
  regel: "Alleen bevindingen van deze regel.",
  rol: "Alleen betrokkenen in deze rol.",
  soortPartij: "Alleen partijen van deze soort.",
  sort: "Waarop de lijst is gesorteerd; met een minteken van laat naar vroeg.",
  toestand: "Alleen bevindingen in deze toestand.",
  vermoedelijk: "Of het antwoord bij een ongekende ook zegt wie het vermoedelijk is."
}

/** The parameters that mean the same wherever they stand. */
export const sharedParameters = {
  IfMatch: {
    name: "If-Match",
    in: "header",
    required: true,
    description: "De ETag van de versie waarop de wijziging berust, een lijst daarvan, of *.",
    schema: { type: "string", examples: ["\"3\""] }
  },
  IfNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "De ETag die de aanroeper al heeft: is die nog geldig, dan 304 zonder inhoud.",
    schema: { type: "string", examples: ["\"3\""] }
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description: "Een kenmerk dat de aanroeper kiest: hetzelfde verzoek met hetzelfde kenmerk geeft hetzelfde "
      + "antwoord en doet niets dubbel.",
    schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,255}$" }
  },
  Doelbinding: {
    name: doelbindingHeader,
    in: "header",
    description: "Waarom de aanroeper dit vraagt: een van de codes die de beheerder kent. Het wordt bewaard bij wat "
      + "het antwoord toont.",
    schema: { type: "string", examples: ["wettelijke-verplichting"] }
  },
  Id: {
    name: "id",
    in: "path",
    required: true,
    description: "Het id, een UUID.",
    schema: { type: "string", format: "uuid" }
  },
  DigitaalAdres: {
    name: "digitaalAdres",
    in: "path",
    required: true,
    description: "Het id van het digitale adres, een UUID.",
    schema: { type: "string", format: "uuid" }
  }
}

const reference = (name: keyof typeof sharedParameters) => ({ $ref: `#/components/parameters/${name}` })

/** The parameters of an operation; `querySchema` gives the JSON Schema of a query parameter. */
export const parametersOf = (route: Route, querySchema: (name: string) => JsonObject): ReadonlyArray<unknown> => [
  ...(route.id === undefined ? [] : [reference("Id")]),
  ...(route.item === undefined ? [] : [reference("DigitaalAdres")]),
  ...Object.keys(route.query?.fields ?? {}).map((name) => queryParameter(name, querySchema(name))),
  ...(route.ifMatch === true ? [reference("IfMatch")] : []),
  ...(route.method === "get" && route.answer.tag === true ? [reference("IfNoneMatch")] : []),
  ...(route.idempotencyKey === true ? [reference("IdempotencyKey")] : []),
  ...(shownInAnswers(route) === undefined ? [] : [reference("Doelbinding")])
]

const queryParameter = (name: string, schema: JsonObject) => ({
  name,
  in: "query",
  description: descriptions[name],
  ...(schema["type"] === "array" ? { style: "form", explode: false } : {}),
  schema
})
