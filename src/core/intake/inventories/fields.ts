/** What a column of an inventory can mean, and its usual headings in asset registers, network sources of truth, video management systems and lease tables. */
import type { AssetField } from '../../model/equipment.ts';

/** The names in CSV files of our own, which are public: field -> name. */
export const columnNames: Readonly<Partial<Record<AssetField, string>>> = {
  fccId: 'fcc_id',
  onvifManufacturer: 'onvif_manufacturer',
  onvifModel: 'onvif_model',
  firstSeen: 'first_seen',
  lastSeen: 'last_seen',
};

/** Fields that may have several columns, whose cells are kept one below the other: a device can have two addresses, and a name of its model beside the number. */
export const fieldsOfSeveralColumns: ReadonlySet<AssetField> = new Set(['mac', 'model', 'description']);

/** Of several columns for one field the one named earlier wins, unless the field may have several. */
export const inventoryHeadings: Readonly<Partial<Record<AssetField, string>>> = {
  id: 'id, asset tag, asset number, asset id, asset, tag, tag number, inventory number, inventory id, inventory tag, item number, item id, record id, device id, line id, line number, barcode, inventarnummer, inventar nummer, inventar nr, inv nr, anlagennummer, numero d inventaire, numero de inventario, 资产编号, 固定资产编号, 设备编号, 编号, po number, purchase order, purchase order number, order number, invoice number, bestellnummer',
  mac: 'mac, mac address, mac addr, macaddress, mac id, hardware address, hardware addr, physical address, ethernet address, hw address, hwaddress, hwaddr, lan mac, primary mac, mac address 1, mac 1, mac 2, mac 3, mac address 2, mac address 3, secondary mac, lan mac address, wan mac, wifi mac, wifi mac address, wireless mac, wireless mac address, wlan mac, eth0 mac, eth1 mac, client mac, client mac address, unique id, client id, bssid, ethernet mac, mac adresse, hardwareadresse, physikalische adresse, adresse mac, direccion mac, 物理地址, 硬件地址, mac地址, mac 地址',
  ip: 'ip, ip address, ipv4, ipv4 address, address, ip addr, host ip, primary ip, primary ip address, management ip, mgmt ip, network address, protocol address, internet address, client ip address, camera ip, device ip, ip adresse, adresse ip, direccion ip, ip地址',
  hostname:
    'hostname, host name, host, dns name, fqdn, computer name, device name, netbios name, name, asset name, camera name, camera, device, gerätename, geraetename, nom, nombre, 设备名称, 主机名, 名称',
  brand: 'brand, brand name, make, camera brand, marke, marque, marca, 品牌',
  manufacturer:
    'manufacturer, mfr, mfg, device manufacturer, camera manufacturer, vendor, device vendor, manufacturer name, hersteller, herstellername, fabrikat, fabricant, fabricante, 厂商, 制造商, 生产厂家',
  model:
    'model number, model no, modelnumber, model, make model, make and model, brand model, manufacturer model, part number, part no, mpn, manufacturer part number, device model, camera model, product model, product code, type number, device type, hardware model, model name, sku, modell, modellnummer, modellbezeichnung, typ, typenbezeichnung, gerätetyp, modele, modelo, 型号, 规格型号, 产品型号, 设备型号',
  firmware: 'firmware, firmware version, fw version, fw, software version, os version, build, firmware build, 固件版本',
  hardware: 'hardware, hardware id, hardware version, hardwareid, hw version, onvif hardware',
  fccId: 'fcc id, fccid, fcc, fcc identifier, fcc number',
  serial: 'serial, serial number, serial no, serialnumber, s n, sn, seriennummer, serien nr, numero de serie, 序列号',
  description:
    'description, item, item description, product, product name, product description, notes, note, comments, comment, remarks, details, category, asset type, type, equipment, item name, model description, line description, hardware name, item text, text, bezeichnung, beschreibung, artikel, artikelbezeichnung, bemerkung, bemerkungen, anmerkung, notiz, kommentar, designation, remarque, remarques, commentaire, observations, descripcion, observaciones, notas, descrizione, descricao, 描述, 品名, 备注, 产品名称, 资产名称, 物资名称, 货物名称, 规格',
  onvifManufacturer: 'onvif manufacturer, reported manufacturer, discovered manufacturer, onvif vendor',
  onvifModel: 'onvif model, reported model, discovered model',
  banner:
    'banner, http banner, server header, http server, server, http server header, service banner, rtsp banner, rtsp server, ssdp, ssdp server, web server, services',
  title: 'title, http title, page title, web page title, html title, web title',
  realm: 'realm, rtsp realm, http realm, auth realm, www authenticate',
  api: 'api, api path, api paths, url, urls, endpoint, stream url, rtsp url, snapshot url',
  tls: 'tls, tls subject, certificate subject, cert subject, ssl subject, certificate, tls certificate',
  snmp: 'snmp, sysobjectid, snmp oid, sys object id, snmp object id, object id, sysoid',
  declaration:
    'declaration, oem, oem manufacturer, original manufacturer, actual manufacturer, original equipment manufacturer, made by, manufactured by, maker, actual maker, oem maker, maker declaration, manufacturer declaration, 889 declaration, ndaa declaration',
  quantity:
    'quantity, qty, count, units, number of units, menge, anzahl, stück, stückzahl, stk, quantite, cantidad, quantidade, 数量',
  acquired:
    'acquired, purchase date, purchased, purchased on, date purchased, acq date, order date, acquisition date, invoice date, bought, bought on, date of purchase, date acquired, po date, purchase order date, date ordered, date of order, delivery date, date received, received, receipt date, kaufdatum, anschaffungsdatum, anschaffung, beschaffungsdatum, bestelldatum, rechnungsdatum, lieferdatum, angeschafft am, gekauft am, date d achat, date d acquisition, date de commande, date de facture, fecha de compra, fecha de adquisicion, fecha de pedido, data de compra, data de aquisicao, 购买日期, 采购日期, 购置日期, 购入日期, 采购时间, 购置时间, 购买时间, 入库日期, 到货日期, date',
  firstSeen:
    'first seen, firstseen, first discovered, discovered, added, date added, created, created at, install date, installed, installation date, commissioned, installationsdatum, einbaudatum, inbetriebnahme, first contact, 安装日期, 启用日期',
  lastSeen:
    'last seen, lastseen, last contact, last online, last checkin, last check in, last discovered, last updated, updated, timestamp, scan date, 最后在线',
};

/** Columns that scanners fill from the address: they repeat it. */
export const derivedHeadings =
  'mac vendor, nic vendor, oui, oui vendor, vendor oui, mac manufacturer, nic manufacturer, oui manufacturer, mac address vendor, network card vendor, ieee vendor';

/** Headings that mean the maker in a list of devices, and who sold it in a list of purchases. */
export const sellerHeadings = 'vendor, device vendor';

/** Headings of purchases: beside one of them, or beside a column of makers or brands, a `Vendor` is the seller. */
export const purchaseHeadings =
  'po, po number, po date, purchase order, purchase order number, order number, order date, invoice, invoice number, invoice date, price, unit price, amount, total, total price, line total, currency, requisition, requisition number, contract, contract number, cost center, gl account, award date, buyer';

/** Headings that mean a kind of thing by themselves, and the model beside a column of manufacturers and without one of models, as NetBox exports them. */
export const typeHeadings = 'type, device type, typ';

/** Words before a heading that leave it what it is. */
export const thingWords =
  'device, camera, cam, recorder, nvr, dvr, equipment, asset, unit, item, product, hardware, gerät, geräte, kamera, 设备, 摄像机';

/** Fields by which a row of headings is known to be one of an inventory. */
export const tellingFields: readonly AssetField[] = [
  'mac',
  'brand',
  'manufacturer',
  'model',
  'description',
  'onvifManufacturer',
  'banner',
  'fccId',
  'serial',
  'ip',
  'hostname',
];
