import { expect } from "vitest"
import { type Sending, testApp } from "./harness.ts"

/** Sends to the route that makes a klantcontact, and checks that nothing was stored. */
export const post = async (sending: Sending) => {
  const { send } = testApp()
  const received = await send("POST", "/api/v1/klantcontacten", sending)
  expect((await send("GET", "/api/v1/klantcontacten")).json.results).toEqual([])
  return received
}
