import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto"
import { isIP } from "node:net"

/** A certificate of a server with its private key, as PEM. */
export interface ServerCertificate {
  readonly certificate: string
  readonly key: string
}

/** An authority that exists for a test. Nobody trusts it who was not given its certificate. */
export interface CertificateAuthority {
  /** The certificate of the authority itself, as PEM. */
  readonly certificate: string
  /** Makes the certificate of a server that has these names or IPv4 addresses. */
  readonly issue: (...names: ReadonlyArray<string>) => ServerCertificate
}

/**
 * Makes an authority whose certificates are valid from yesterday until tomorrow. Node reads certificates and makes
 * none, and a package that makes them brings twenty others; so the few bytes that a test needs are written here.
 */
export const certificateAuthority = (): CertificateAuthority => {
  const name = `Test authority ${randomBytes(4).toString("hex")}`
  const own = newKeys()
  const make = (subject: string, publicKey: KeyObject, extensions: ReadonlyArray<Buffer>) =>
    pem("CERTIFICATE", certificate({ issuer: name, subject, publicKey, extensions }, own.privateKey))
  return {
    // basicConstraints: an authority.
    certificate: make(name, own.publicKey, [extension("551d13", sequence(tagged(0x01, Buffer.of(0xff))), true)]),
    issue: (...names) => {
      const { privateKey, publicKey } = newKeys()
      return {
        // subjectAltName
        certificate: make(names[0] ?? "", publicKey, [extension("551d11", sequence(...names.map(alternativeName)))]),
        key: privateKey.export({ type: "pkcs8", format: "pem" }).toString()
      }
    }
  }
}

const newKeys = () => generateKeyPairSync("ec", { namedCurve: "P-256" })

interface Content {
  readonly issuer: string
  readonly subject: string
  readonly publicKey: KeyObject
  readonly extensions: ReadonlyArray<Buffer>
}

/** A certificate by RFC 5280, section 4.1, in DER. */
const certificate = ({ extensions, issuer, publicKey, subject }: Content, signer: KeyObject): Buffer => {
  const algorithm = sequence(identifier("2a8648ce3d040302"))
  const content = sequence(
    // Version 3.
    tagged(0xa0, tagged(0x02, Buffer.of(2))),
    tagged(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    distinguishedName(issuer),
    sequence(time(-1), time(1)),
    distinguishedName(subject),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(...extensions))
  )
  return sequence(content, algorithm, tagged(0x03, Buffer.concat([Buffer.of(0), sign("sha256", content, signer)])))
}

/** A value of DER: its tag, its length and its content. */
const tagged = (tag: number, content: Buffer): Buffer => {
  const { length } = content
  const written = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, ...written), content])
}

const sequence = (...parts: ReadonlyArray<Buffer>): Buffer => tagged(0x30, Buffer.concat(parts))

const identifier = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, "hex"))

const distinguishedName = (commonName: string): Buffer =>
  sequence(tagged(0x31, sequence(identifier("550403"), tagged(0x0c, Buffer.from(commonName)))))

/** The moment so many days from now, as YYMMDDHHMMSSZ. */
const time = (days: number): Buffer =>
  tagged(
    0x17,
    Buffer.from(`${new Date(Date.now() + days * 86_400_000).toISOString().replaceAll(/[-:T]/gu, "").slice(2, 14)}Z`)
  )

const extension = (hex: string, value: Buffer, critical = false): Buffer =>
  sequence(identifier(hex), ...(critical ? [tagged(0x01, Buffer.of(0xff))] : []), tagged(0x04, value))

const alternativeName = (name: string): Buffer =>
  isIP(name) === 4 ? tagged(0x87, Buffer.from(name.split(".").map(Number))) : tagged(0x82, Buffer.from(name))

const pem = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${(der.toString("base64").match(/.{1,64}/gu) ?? []).join("\n")}\n-----END ${label}-----\n`
