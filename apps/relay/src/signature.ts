import { Redacted } from "effect"
import { Webhook } from "standardwebhooks"
import type { Subscriber } from "./subscriber.ts"

/**
 * The headers by which a subscriber knows that a message is ours and not an old one: Standard Webhooks. The id is that of the event,
 * the same each time that it is sent; one signature for each of his secrets.
 */
export const signatureHeaders = (
  { secrets }: Subscriber,
  id: string,
  at: Date,
  body: string
): Readonly<Record<string, string>> => ({
  "webhook-id": id,
  "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
  "webhook-signature": secrets.map((secret) => new Webhook(Redacted.value(secret)).sign(id, at, body)).join(" ")
})
