import { request as requestPlain } from "node:http"
import { request as requestSecure } from "node:https"

/**
 * The health check of the image: exits with 0 if the program in this container is ready for requests, and with 1 if it
 * is not, or does not answer within three seconds. Without arguments it asks the API, by the settings of that. Another
 * program has its port and its path as arguments.
 */
const [anotherPort, path = "/health/ready"] = process.argv.slice(2)
const given = (name: string): string | undefined => process.env[name] === "" ? undefined : process.env[name]

const host = given("HOST") ?? "127.0.0.1"
const options = {
  host: host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host,
  port: anotherPort ?? given("PORT") ?? "8080",
  path,
  timeout: 3000
}
const isSecure = anotherPort === undefined && (given("TLS_CERTIFICATE") ?? given("TLS_CERTIFICATE_FILE")) !== undefined

const end = (code: 0 | 1) => process.exit(code)

// The API is in this container, where nobody can stand between. Its certificate is for its public name.
const request = isSecure ? requestSecure({ ...options, rejectUnauthorized: false }) : requestPlain(options)
request
  .once("response", ({ statusCode }) => end(statusCode === 200 ? 0 : 1))
  .once("timeout", () => end(1))
  .once("error", () => end(1))
  .end()
