import { isObject, members, texts } from "../../src/comparison/json.ts"
import { propertyNames, requiredNames, type Spot } from "./spots.ts"

/** A change of a schema in place. False if there is nothing of that kind to change. */
export type SchemaEdit = (spot: Spot) => boolean

const isRequest = ({ of }: Spot) => of === "request"
const isAnswer = ({ of }: Spot) => of === "answer"

const isStruct = ({ schema }: Spot) => isObject(schema["properties"])

const typesOf = ({ schema: { type } }: Spot) => typeof type === "string" ? [type] : texts(type)

const put = ({ schema }: Spot, changes: object): true => {
  Object.assign(schema, changes)
  return true
}

const withProperty = (spot: Spot, isRequired: boolean) =>
  isStruct(spot) && put(spot, {
    properties: { ...spot.schema["properties"] as object, nieuwe: { type: "string" } },
    ...(isRequired ? { required: [...texts(spot.schema["required"]), "nieuwe"] } : {})
  })

const withoutProperty = (spot: Spot) => {
  const [name] = propertyNames(spot)
  return name !== undefined && put(spot, {
    properties: Object.fromEntries(members(spot.schema["properties"]).filter(([other]) => other !== name)),
    required: texts(spot.schema["required"]).filter((other) => other !== name)
  })
}

const lessRequired = (spot: Spot) => {
  const [name] = requiredNames(spot)
  return name !== undefined
    && put(spot, { required: texts(spot.schema["required"]).filter((other) => other !== name) })
}

const moreRequired = (spot: Spot) => {
  const name = propertyNames(spot).find((each) => !requiredNames(spot).includes(each))
  return name !== undefined && put(spot, { required: [...texts(spot.schema["required"]), name] })
}

const values = ({ schema }: Spot) => Array.isArray(schema["enum"]) ? schema["enum"] : []

const moreValues = (spot: Spot) => values(spot).length > 0 && put(spot, { enum: [...values(spot), "nieuwe-waarde"] })

const fewerValues = (spot: Spot) => values(spot).length > 1 && put(spot, { enum: values(spot).slice(1) })

const longer = (spot: Spot) =>
  typeof spot.schema["maxLength"] === "number" && put(spot, { maxLength: spot.schema["maxLength"] + 1 })

const shorter = (spot: Spot) =>
  typeof spot.schema["maxLength"] === "number" && put(spot, { maxLength: spot.schema["maxLength"] - 1 })

const withNull = (spot: Spot) =>
  typesOf(spot).length > 0 && values(spot).length === 0 && !typesOf(spot).includes("null") && !spot.isBesideNull
  && put(spot, { type: [...typesOf(spot), "null"] })

const withoutNull = (spot: Spot) =>
  typesOf(spot).length > 1 && put(spot, { type: typesOf(spot).filter((type) => type !== "null") })

const otherType = (spot: Spot) =>
  typesOf(spot).length > 0 && values(spot).length === 0 && !typesOf(spot).includes("boolean")
  && put(spot, { type: "boolean", properties: undefined, items: undefined })

const withoutFormat = (spot: Spot) => typeof spot.schema["format"] === "string" && put(spot, { format: undefined })

const openProperties = (spot: Spot) =>
  isStruct(spot) && spot.schema["additionalProperties"] === false && put(spot, { additionalProperties: true })

const withItems = (spot: Spot) => typesOf(spot).includes("array") && put(spot, { items: { type: "boolean" } })

const isText = (spot: Spot) => typesOf(spot).includes("string") && values(spot).length === 0

const withPattern = (spot: Spot) => isText(spot) && put(spot, { pattern: "^nieuw$" })

const withoutPattern = (spot: Spot) => typeof spot.schema["pattern"] === "string" && put(spot, { pattern: undefined })

/** What a client of the version before does not notice. */
export const compatibleSchemaEdits: Readonly<Record<string, SchemaEdit>> = {
  "an optional property to send": (spot) => isRequest(spot) && withProperty(spot, false),
  "a property that need not be sent any more": (spot) => isRequest(spot) && lessRequired(spot),
  "another value to send": (spot) => isRequest(spot) && moreValues(spot),
  "longer texts to send": (spot) => isRequest(spot) && longer(spot),
  "null to send": (spot) => isRequest(spot) && withNull(spot),
  "any other property to send": (spot) => isRequest(spot) && openProperties(spot),
  "any text to send": (spot) => isRequest(spot) && withoutPattern(spot),
  "another property in an answer": (spot) => isAnswer(spot) && withProperty(spot, false),
  "another property that is always in an answer": (spot) => isAnswer(spot) && withProperty(spot, true),
  "a property that is always in an answer now": (spot) => isAnswer(spot) && moreRequired(spot),
  "fewer values in an answer": (spot) => isAnswer(spot) && fewerValues(spot),
  "shorter texts in an answer": (spot) => isAnswer(spot) && shorter(spot),
  "no null in an answer": (spot) => isAnswer(spot) && withoutNull(spot)
}

/** What a client of the version before does not expect. */
export const breakingSchemaEdits: Readonly<Record<string, SchemaEdit>> = {
  "a new property that must be sent": (spot) => isRequest(spot) && withProperty(spot, true),
  "a property that must be sent now": (spot) => isRequest(spot) && moreRequired(spot),
  "a property that is refused now": (spot) => isRequest(spot) && withoutProperty(spot),
  "a value that is refused now": (spot) => isRequest(spot) && fewerValues(spot),
  "shorter texts to send": (spot) => isRequest(spot) && shorter(spot),
  "null that is refused now": (spot) => isRequest(spot) && withoutNull(spot),
  "another type to send": (spot) => isRequest(spot) && otherType(spot),
  "another pattern of texts to send": (spot) =>
    isRequest(spot) && typeof spot.schema["pattern"] === "string" && withPattern(spot),
  "another format of texts to send": (spot) => isRequest(spot) && isText(spot) && put(spot, { format: "hostname" }),
  "other items to send": (spot) => isRequest(spot) && withItems(spot),
  "a pattern of texts to send": (spot) => isRequest(spot) && withPattern(spot),
  "a keyword that is not known here": (spot) => isRequest(spot) && put(spot, { not: { const: "nieuw" } }),
  "a property that is gone from an answer": (spot) => isAnswer(spot) && withoutProperty(spot),
  "a property that an answer may lack now": (spot) => isAnswer(spot) && lessRequired(spot),
  "another value in an answer": (spot) => isAnswer(spot) && spot.schema["x-extensible"] !== true && moreValues(spot),
  "longer texts in an answer": (spot) => isAnswer(spot) && longer(spot),
  "null in an answer": (spot) => isAnswer(spot) && withNull(spot),
  "another type in an answer": (spot) => isAnswer(spot) && otherType(spot),
  "any text in an answer": (spot) => isAnswer(spot) && withoutFormat(spot)
}
