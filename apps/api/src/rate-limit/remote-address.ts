import type { HttpBindings } from "@hono/node-server"
import type { Context } from "hono"
import { isIP } from "node:net"

/**
 * The address that a request comes from. For IPv6 it is the network, as one customer has all its addresses. Each proxy
 * in front adds the address of its caller to `X-Forwarded-For`; anybody can have written what stands before those.
 */
export const remoteAddress = (proxies: number) => (c: Context): string => {
  const forwarded = proxies === 0 ? undefined : c.req.header("X-Forwarded-For")?.split(",").at(-proxies)?.trim()
  const address = forwarded !== undefined && isIP(forwarded) > 0
    ? forwarded
    : (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress
  return networkOf(address ?? "")
}

const networkOf = (address: string): string => {
  const mapped = /^::ffff:([0-9.]+)$/iu.exec(address)?.[1]
  if (mapped !== undefined || isIP(address) !== 6) return mapped ?? address
  const [front = "", back] = address.toLowerCase().split("::").map((part) =>
    part.split(":").filter((group) => group !== "")
  )
  const missing = back === undefined ? 0 : 8 - front.length - back.length
  return [...front, ...Array.from({ length: missing }, () => "0"), ...back ?? []].slice(0, 4).join(":")
}
