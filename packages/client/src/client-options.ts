import type { RetryBounds } from "./retry-bounds.ts"

/** What a client needs to know of the API and of its caller. */
export interface ClientOptions {
  /** The address of the API with its version, as `https://klantcontact.example.nl/api/v1`. */
  readonly baseUrl: string
  /**
   * A token of the API or a JWT, without `Bearer`. A function is asked before each call, so that it can fetch a new one
   * in time. It goes to no other address than `baseUrl`.
   */
  readonly token: string | (() => string | Promise<string>)
  /** Why is read (`X-Doelbinding`): one of the codes that the operator gave. A call can give another one. */
  readonly doelbinding?: string
  /** Makes an `X-Request-Id` for each call, by which the operator can find it. Without it none is sent. */
  readonly requestId?: () => string
  /** How often and how long a call is tried. */
  readonly retry?: Partial<RetryBounds>
  /** Sends a request, as the global `fetch` (the default) does: for a proxy, your own certificates, or a test. */
  readonly fetch?: (request: Request) => Promise<Response>
}
