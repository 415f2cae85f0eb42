import { CloudEvent } from "@betrokkene/domain"
import { Schema } from "effect"
import manifest from "../package.json" with { type: "json" }

const { definitions } = Schema.toJsonSchemaDocument(CloudEvent, { onExcessProperty: "error" })

/** The same schema, with references to the place of definitions in AsyncAPI. */
const moved = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/"))

const text = { type: "string" }

/** The messages to subscribers as an AsyncAPI document, made from the schema of the messages. A copy stands in docs. */
export const asyncapi = {
  asyncapi: "3.0.0",
  info: {
    title: "Gebeurtenissen van betrokkenen bij klantcontact",
    version: manifest.version,
    description:
      "Vertelt abonnees dat er iets met een klantcontact, betrokkene of partij is gebeurd: CloudEvents volgens het " +
      "NL GOV profile, zonder persoonsgegevens, ten minste een keer, en van een record in de juiste volgorde.",
    license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" }
  },
  defaultContentType: "application/cloudevents+json",
  channels: {
    gebeurtenissen: {
      address: null,
      description: "Het adres dat de abonnee heeft opgegeven.",
      messages: { gebeurtenis: { $ref: "#/components/messages/gebeurtenis" } }
    }
  },
  operations: {
    bezorg: {
      action: "send",
      channel: { $ref: "#/channels/gebeurtenissen" },
      messages: [{ $ref: "#/channels/gebeurtenissen/messages/gebeurtenis" }],
      bindings: { http: { method: "POST", bindingVersion: "0.3.0" } }
    }
  },
  components: {
    messages: {
      gebeurtenis: {
        name: "gebeurtenis",
        title: "Er is iets met een record gebeurd",
        contentType: "application/cloudevents+json",
        headers: {
          type: "object",
          required: ["webhook-id", "webhook-timestamp", "webhook-signature"],
          properties: {
            "webhook-id": {
              ...text,
              description: "Het id van de gebeurtenis, elke keer dat zij wordt bezorgd hetzelfde."
            },
            "webhook-timestamp": { ...text, description: "Wanneer zij werd verstuurd, in seconden sinds 1970." },
            "webhook-signature": {
              ...text,
              description: "Een of meer handtekeningen (v1,…) volgens Standard Webhooks, met een spatie ertussen."
            }
          }
        },
        payload: { $ref: "#/components/schemas/CloudEvent" }
      }
    },
    schemas: moved(definitions)
  }
}
