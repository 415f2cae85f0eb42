import { Redacted } from "effect"
import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http"
import { createServer as createTlsServer } from "node:https"
import type { TlsIdentity } from "./tls-variables.ts"

/** What the NCSC calls good (IT security guidelines for TLS, 2.1): forward secrecy and authenticated encryption. */
const ciphers = [
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "TLS_AES_128_GCM_SHA256",
  "ECDHE-ECDSA-AES256-GCM-SHA384",
  "ECDHE-ECDSA-CHACHA20-POLY1305",
  "ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-RSA-CHACHA20-POLY1305",
  "ECDHE-RSA-AES128-GCM-SHA256"
].join(":")

/** Milliseconds that a caller may take until the connection is secure. */
const handshakeTimeout = 10_000

/** A server that speaks HTTPS with this identity and nothing else, or HTTP to an ingress if there is none. */
export const makeServer = (tls: TlsIdentity | undefined, options: ServerOptions, serve: RequestListener): Server => {
  if (tls === undefined) return createServer(options, serve)
  const secure = {
    cert: Redacted.value(tls.certificate),
    key: Redacted.value(tls.key),
    ciphers,
    honorCipherOrder: true,
    minVersion: "TLSv1.2",
    handshakeTimeout
  } as const
  // Who does not get so far has nothing to be answered on.
  return createTlsServer({ ...options, ...secure }, serve).on("tlsClientError", (_, socket) => void socket.destroy())
}
