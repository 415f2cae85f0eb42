import type { JsonObject } from "../http/json-value.ts"
import { problemTable } from "../problems/problem-table.ts"
import { headerReferences } from "./headers.ts"
import { answerContent, problemResponseDoc } from "./responses.ts"

const headers = ["API-Version", "X-Request-Id"] as const

/** The pages of the kinds of problems, for everybody. `answerSchema` is the JSON Schema of such a page. */
export const problemPagesDoc = (answerSchema: JsonObject): JsonObject => ({
  "/problemen/{code}": {
    get: {
      operationId: "leesProbleemsoort",
      tags: ["problemen"],
      summary: "Lees wat een probleem betekent",
      description: "De bladzijde waarnaar `type` in een probleem wijst. Hiervoor is geen token nodig.",
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
          content: answerContent("leesProbleemsoort", "De bladzijde van een probleem.", answerSchema)
        },
        400: problemResponseDoc(400, ["host-ongeldig"], headers),
        404: problemResponseDoc(404, ["niet-gevonden"], headers),
        500: problemResponseDoc(500, ["interne-fout"], headers)
      }
    }
  }
})
