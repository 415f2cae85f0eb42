import type { Break } from "./break.ts"
import { answerBreaks, contentBreaks, type Place, placed, requestBreaks } from "./content-breaks.ts"
import { isObject, type Json, members, resolved, texts } from "./json.ts"

/** What a client of the released operation does not expect of the present one. */
export const operationBreaks = (
  operation: string,
  released: Operation,
  present: Operation
): ReadonlyArray<Break> => {
  const at = (part: string): Place => ({ operation, part, released: released.document, present: present.document })
  return [
    ...(released.operation["operationId"] === present.operation["operationId"]
      ? []
      : [placed(at(""), `the operationId is another, was ${String(released.operation["operationId"])}`)]),
    ...securityBreaks(released, present, at("")),
    ...parameterBreaks(parametersOf(released), parametersOf(present), at),
    ...bodyBreaks(released.operation["requestBody"], present.operation["requestBody"], at("request body")),
    ...responseBreaks(released.operation["responses"], present.operation["responses"], at)
  ]
}

export interface Operation {
  readonly operation: Json
  readonly document: Json
}

/** Each way to be let in must still do, with no more scopes. */
const securityBreaks = (released: Operation, present: Operation, place: Place): ReadonlyArray<Break> => {
  const now = waysIn(present)
  if (now.length === 0) return []
  const before = waysIn(released)
  const isEnough = (way: Json) =>
    now.some((asked) =>
      Object.entries(asked).every(([scheme, scopes]) =>
        scheme in way && texts(scopes).every((scope) => texts(way[scheme]).includes(scope))
      )
    )
  return (before.length === 0 ? [{}] : before).filter((way) => !isEnough(way)).map((way) =>
    placed(place, `${wayText(way)} is not enough any more`)
  )
}

const waysIn = ({ document, operation }: Operation): ReadonlyArray<Json> => {
  const asked = operation["security"] ?? document["security"]
  return Array.isArray(asked) ? asked.filter(isObject) : []
}

const wayText = (way: Json): string =>
  Object.entries(way).map(([scheme, scopes]) => [scheme, ...texts(scopes)].join(" with ")).join(" and ")
  || "no authorisation"

const parametersOf = ({ document, operation: { parameters } }: Operation): ReadonlyMap<string, Json> =>
  new Map(
    (Array.isArray(parameters) ? parameters.filter(isObject) : []).map((each) => resolved(each, document)).map((
      each
    ) => [
      `${String(each["in"])} parameter ${String(each["name"])}`,
      each
    ])
  )

const parameterBreaks = (
  released: ReadonlyMap<string, Json>,
  present: ReadonlyMap<string, Json>,
  at: (part: string) => Place
): ReadonlyArray<Break> => [
  ...[...released].flatMap(([name, before]) => {
    const now = present.get(name)
    if (now === undefined) return [placed(at(name), "the parameter is gone")]
    return [
      ...(now["required"] === true && before["required"] !== true
        ? [placed(at(name), "the parameter is required now")]
        : []),
      ...(["style", "explode"].filter((key) => now[key] !== before[key]).map((key) =>
        placed(at(name), `${key} is another`)
      )),
      ...(isObject(before["schema"]) && isObject(now["schema"])
        ? requestBreaks(before["schema"], now["schema"], at(name))
        : [])
    ]
  }),
  ...[...present].filter(([name, now]) => now["required"] === true && !released.has(name)).map(([name]) =>
    placed(at(name), "the parameter is new and required")
  )
]

const bodyBreaks = (released: unknown, present: unknown, place: Place): ReadonlyArray<Break> => {
  const before = isObject(released) ? resolved(released, place.released) : undefined
  const now = isObject(present) ? resolved(present, place.present) : undefined
  if (before === undefined) return now?.["required"] === true ? [placed(place, "the body is new and required")] : []
  if (now === undefined) return [placed(place, "the body is gone")]
  return [
    ...(now["required"] === true && before["required"] !== true ? [placed(place, "the body is required now")] : []),
    ...contentBreaks(before["content"], now["content"], place, requestBreaks)
  ]
}

const responseBreaks = (released: unknown, present: unknown, at: (part: string) => Place): ReadonlyArray<Break> => [
  ...members(released).flatMap(([status, given]) => {
    const place = at(`answer ${status}`)
    const other = isObject(present) ? present[status] : undefined
    if (!isObject(other)) return [placed(place, "the status is gone")]
    const before = resolved(given, place.released)
    const now = resolved(other, place.present)
    return [
      ...headerBreaks(before["headers"], now["headers"], place),
      ...contentBreaks(before["content"], now["content"], place, answerBreaks)
    ]
  }),
  // A client knows every refusal by its form; it cannot know another success.
  ...members(present).map(([status]) => status).filter((status) =>
    /^[123]/u.test(status) && !(isObject(released) && status in released)
  ).map((status) => placed(at(`answer ${status}`), "the status is new"))
]

const headerBreaks = (released: unknown, present: unknown, place: Place): ReadonlyArray<Break> =>
  members(released).flatMap(([name, given]) => {
    const other = isObject(present) ? present[name] : undefined
    const inHeader = { ...place, part: `${place.part}, header ${name}` }
    if (!isObject(other)) return [placed(inHeader, "the header is gone")]
    const before = resolved(given, place.released)
    const now = resolved(other, place.present)
    return [
      ...(before["required"] === true && now["required"] !== true
        ? [placed(inHeader, "the header may be absent now")]
        : []),
      ...(isObject(before["schema"]) && isObject(now["schema"])
        ? answerBreaks(before["schema"], now["schema"], inHeader)
        : [])
    ]
  })
