import type { Purchase } from '../../../core/model/purchase.ts';
import type { PurchaseRequest } from './screenings.ts';

/** A purchase as it was sent; `index` numbers one without an id. What is left out is not known: null, as a row without that column. */
export function toPurchase(asked: PurchaseRequest, index: number): Purchase {
  return {
    id: asked.id ?? String(index + 1),
    file: null,
    row: null,
    date: asked.date ?? null,
    buyer: asked.buyer ? partyOf(asked.buyer) : null,
    supplier: partyOf(asked.supplier),
    items: (asked.items ?? []).map((item) => ({
      description: item.description ?? null,
      brand: item.brand ?? null,
      manufacturer: item.manufacturer ?? null,
      model: item.model ?? null,
      mac: item.mac ?? null,
      quantity: item.quantity ?? null,
      origin: item.origin ?? null,
    })),
    amount: asked.amount ? { value: asked.amount.value, currency: asked.amount.currency ?? null } : null,
    destination: asked.destination ?? null,
    contract: asked.contract ?? null,
    role: asked.role ?? null,
    act: asked.act ?? null,
    ...(asked.dealing && { dealing: asked.dealing }),
  };
}

function partyOf(asked: PurchaseRequest['supplier']): Purchase['supplier'] {
  return {
    name: asked.name,
    ...(asked.otherNames && { otherNames: asked.otherNames }),
    country: asked.country ?? null,
    address: asked.address ?? null,
    identifiers: (asked.identifiers ?? []).map(({ scheme, id }) => ({ scheme: scheme ?? null, id })),
  };
}
