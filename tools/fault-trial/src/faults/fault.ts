import type { Api, StartOptions } from "@betrokkene/api-process"
import type { Chance } from "@betrokkene/dataset"
import type { TemporaryPostgres, UnreliableNetwork } from "@betrokkene/embedded-postgres"
import type { Address, Ask } from "../clients/ask.ts"
import type { Ledger } from "../ledger/ledger.ts"

/** All that can be broken, while clients are at work. */
export interface Scene {
  readonly server: TemporaryPostgres
  /** Of the database on that server, past the network. */
  readonly databaseUrl: string
  /** Between the API and its database. */
  readonly network: UnreliableNetwork
  /** The API that clients ask; a fault that ends it puts another in its place. */
  api: Api
  readonly startApi: (options?: StartOptions) => Promise<Api>
  /** Where clients go for their next request. */
  readonly address: Address
  readonly ask: Ask
  readonly ledger: Ledger
  readonly chance: Chance
  /** Whether the fault has lasted as long as was asked. */
  readonly isOver: () => boolean
  /** Waits so many milliseconds by chance, and no longer than until it is over. */
  readonly pause: (minimum: number, maximum: number) => Promise<void>
}

/** A way in which things break. */
export interface Fault {
  readonly name: string
  /** What happens, in a few words. */
  readonly what: string
  /** Settings of the API that is there when it begins. */
  readonly settings?: Readonly<Record<string, string>>
  /** Clients should notice nothing of it. */
  readonly isUnnoticed?: true
  /** Breaks things until it is over, and puts them right again. */
  readonly strike: (scene: Scene) => Promise<void>
}
