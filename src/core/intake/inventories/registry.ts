/** Every format that inventories are read from. The order is that of recognition: what says its own name before what has headings only, and free text last. */
import type { InventoryFormat } from '../inventory.ts';
import { inventoryCsvFormats } from './csv.ts';
import { cyclonedx } from './cyclonedx.ts';
import { nmap } from './nmap.ts';
import { onvifSoap } from './onvif-soap.ts';
import { onvifFormats } from './onvif.ts';
import { inventoryText } from './text.ts';
import { inventoryXlsx } from './xlsx.ts';

export const inventoryFormats: readonly InventoryFormat[] = [
  nmap,
  cyclonedx,
  onvifSoap,
  ...onvifFormats,
  inventoryXlsx,
  ...inventoryCsvFormats,
  inventoryText,
];
