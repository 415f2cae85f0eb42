import type { Delivery, Medewerker, Tijdstip } from "@betrokkene/domain"

/** A delivery with its state. `lease` tells which worker has it, and until when in milliseconds. */
export interface DeliveryState {
  readonly delivery: Delivery
  readonly from: Tijdstip
  readonly lease?: { readonly holder: Medewerker; readonly tot: number }
  readonly undeliverable?: { readonly reden: string; readonly sinds: Tijdstip }
}
