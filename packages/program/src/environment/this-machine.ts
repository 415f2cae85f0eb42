import { BlockList, isIP } from "node:net"

const loopback = new BlockList()
loopback.addSubnet("127.0.0.0", 8)
loopback.addAddress("::1", "ipv6")

/**
 * Whether what is sent to this host stays on this machine: a loopback address, `localhost`, or the folder of a Unix
 * socket. Takes a host as it stands in a URL, or as a driver connects to it. A name that only resolves to a loopback
 * address does not count, since it may resolve to another address tomorrow.
 */
export const isThisMachine = (host: string): boolean => {
  if (host.startsWith("/")) return true
  const bare = /^\[(.+)\]$/u.exec(host)?.[1] ?? host
  const version = bare.includes("%") ? 0 : isIP(bare)
  return version === 0 ? bare.toLowerCase() === "localhost" : loopback.check(bare, version === 4 ? "ipv4" : "ipv6")
}
