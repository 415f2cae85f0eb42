import type { JsonObject } from "../../http/json-value.ts"
import { problemTable } from "../../problems/problem-table.ts"
import { headerReferences } from "./headers.ts"
import { answerContent, problemResponseDoc } from "./responses.ts"

const headers = ["API-Version", "X-Request-Id"] as const

/** The pages of the kinds of problems, for everybody, by the JSON Schemas of one and of the list of all. */
export const problemPagesDoc = (one: JsonObject, list: JsonObject): JsonObject => ({
  "/problemen": {
    get: {
      operationId: "lijstProbleemsoorten",
      tags: ["problemen"],
      summary: "Lees welke problemen er zijn",
      description: `Alle problemen waarmee deze API kan antwoorden. ${forWhom}`,
      security: [],
      parameters: [],
      responses: {
        200: {
          description: "Alle problemen, naar status.",
          headers: headerReferences(headers),
          content: { ...answerContent("lijstProbleemsoorten", "Alle problemen.", list), ...asHtml }
        },
        400: problemResponseDoc(400, ["host-ongeldig"], headers),
        500: problemResponseDoc(500, ["interne-fout"], headers)
      }
    }
  },
  "/problemen/{code}": {
    get: {
      operationId: "leesProbleemsoort",
      tags: ["problemen"],
      summary: "Lees wat een probleem betekent",
      description: `De bladzijde waarnaar \`type\` in een probleem wijst. ${forWhom}`,
      security: [],
      parameters: [{
        name: "code",
        in: "path",
        required: true,
        description: "De code van het probleem.",
        schema: { type: "string", enum: Object.keys(problemTable) }
      }],
      responses: {
        200: {
          description: "Wat het probleem betekent en wat de aanroeper kan doen.",
          headers: headerReferences(headers),
          content: { ...answerContent("leesProbleemsoort", "De bladzijde van een probleem.", one), ...asHtml }
        },
        400: problemResponseDoc(400, ["host-ongeldig"], headers),
        404: problemResponseDoc(404, ["niet-gevonden"], headers),
        500: problemResponseDoc(500, ["interne-fout"], headers)
      }
    }
  }
})

const asHtml = { "text/html": { schema: { type: "string" } } }

const forWhom = "Hiervoor is geen token nodig. Wie met Accept om text/html vraagt, zoals een browser, krijgt HTML."
