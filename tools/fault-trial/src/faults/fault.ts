import type { Api, BuiltApi, StartOptions } from "@betrokkene/api-process"
import type { Chance } from "@betrokkene/dataset"
import type { TemporaryPostgres, UnreliableNetwork } from "@betrokkene/embedded-postgres"
import type { Address, Ask } from "../clients/ask.ts"
import type { Ledger } from "../ledger/ledger.ts"

/** Parts that a fault can break while clients are at work. */
export interface Scene {
  readonly server: TemporaryPostgres
  /** URL of the database on that server, without the network in between. */
  readonly databaseUrl: string
  /** Network between the API and its database. */
  readonly network: UnreliableNetwork
  /** The API that clients use; a fault that ends it must start another. */
  api: Api
  readonly startApi: (options?: StartOptions) => Promise<Api>
  /** Sends clients to this address from their next request. */
  readonly address: Address
  readonly ask: Ask
  readonly ledger: Ledger
  readonly chance: Chance
  /** Whether the fault has lasted as long as requested. */
  readonly isOver: () => boolean
  /** Waits a random time of at most this many milliseconds, and stops at the end of the fault. */
  readonly pause: (minimum: number, maximum: number) => Promise<void>
}

/** A way in which things break. */
export interface Fault {
  readonly name: string
  /** Short description of the fault. */
  readonly what: string
  /** Settings of the API at the start. */
  readonly settings?: Readonly<Record<string, string>>
  /** Whether clients should notice nothing. */
  readonly isUnnoticed?: true
  /** The build that migrates the database and serves at first; by default that of this version. */
  readonly build?: () => Promise<BuiltApi>
  /** Breaks things until the time is over, and repairs them. Returns what is left to close once the clients have gone. */
  readonly strike: (scene: Scene) => Promise<(() => void) | void>
}
