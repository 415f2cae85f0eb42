import type { JsonObject } from "../../http/json-value.ts"

const text: JsonObject = { type: "string" }

const members: JsonObject = {
  type: text,
  code: text,
  title: text,
  status: { type: "integer" },
  detail: text,
  instance: text
}

/** The schemas of what is answered when something is wrong. */
export const contractErrors: JsonObject = {
  Fout: { type: "object", required: Object.keys(members), properties: members },
  ValidatieFout: {
    type: "object",
    required: [...Object.keys(members), "invalidParams"],
    properties: {
      ...members,
      invalidParams: {
        type: "array",
        items: {
          type: "object",
          required: ["name", "code", "reason"],
          properties: { name: text, code: text, reason: text }
        }
      }
    }
  }
}
