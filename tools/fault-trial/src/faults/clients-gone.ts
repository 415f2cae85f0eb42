import { connect } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { register } from "../clients/register.ts"
import { newRegistration } from "../ledger/registration.ts"
import type { Fault, Scene } from "./fault.ts"

/** Number of clients that come and go at once. */
const leavers = 8

export const clientsGone: Fault = {
  name: "clients-gone",
  what: "clients go away while they are sending, or before they have the answer to a write or a read",
  strike: async (scene) => {
    await Promise.all(Array.from({ length: leavers }, async (_, index) => {
      const leave = ways[index % ways.length] ?? leaveWhileWaiting
      while (!scene.isOver()) {
        await leave(scene)
        await scene.pause(0, 100)
      }
    }))
  }
}

const leaveWhileWaiting = async ({ ask, chance, ledger }: Scene): Promise<void> => {
  const registration = ledger.add(newRegistration(ledger.number(), chance))
  await register(ask, ledger, registration, AbortSignal.timeout(chance.integer(1, 40)))
}

/** The query is then cancelled, on a connection that others use next. */
const leaveWhileReading = async ({ ask, chance }: Scene): Promise<void> => {
  await ask({
    method: "GET",
    path: "/betrokkenen?count=true&expand=klantcontact,partij",
    signal: AbortSignal.timeout(chance.integer(1, 40))
  })
}

/** Only part of the body arrives, so nothing may be stored. */
const leaveWhileSending = async ({ address, chance, ledger }: Scene): Promise<void> => {
  const registration = ledger.add(newRegistration(ledger.number(), chance))
  const { hostname, pathname, port } = new URL(`${address.url}${registration.path}`)
  const body = JSON.stringify(registration.json)
  const socket = connect(Number(port), hostname)
  const closed = new Promise((resolve) => socket.on("error", () => undefined).once("close", resolve))
  socket.write(
    [
      `POST ${pathname} HTTP/1.1`,
      `Host: ${hostname}`,
      `Authorization: Token ${address.token}`,
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
      "",
      ""
    ].join("\r\n")
  )
  socket.write(body.slice(0, chance.integer(0, body.length - 1)))
  await wait(chance.integer(1, 40))
  socket.destroy()
  await closed
}

const ways = [leaveWhileSending, leaveWhileReading, leaveWhileWaiting, leaveWhileWaiting]
