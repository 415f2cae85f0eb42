import { Redacted } from "effect"
import { Webhook } from "standardwebhooks"
import type { Subscriber } from "./subscriber.ts"

/**
 * The headers by which a subscriber can check that a message is recent and comes from us (Standard Webhooks). The id is
 * that of the event and stays the same for every attempt. There is one signature for each secret of the subscriber.
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
