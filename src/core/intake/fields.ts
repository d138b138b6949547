/** What a column of a purchases table can mean, and the headings under which it is usually found: best heading first. */

export const purchaseFields = [
  'id',
  'date',
  'buyer',
  'supplier',
  'supplier_country',
  'supplier_address',
  'supplier_id',
  'supplier_lei',
  'supplier_vat',
  'supplier_duns',
  'supplier_registration',
  'item',
  'brand',
  'manufacturer',
  'model',
  'mac',
  'origin',
  'quantity',
  'amount',
  'currency',
  'destination',
  'contract',
  'role',
  'act',
  'dealing',
] as const;
export type PurchaseField = (typeof purchaseFields)[number];

/**
 * English, German, French, Spanish and Chinese headings of orders, invoices, award notices and spend exports.
 * Where several columns of a file could be the same field, the one named earlier here wins; that is why the day of signature
 * stands before that of award, order and invoice. Days of delivery, payment and dispatch are left out on purpose.
 */
export const usualHeadings: Readonly<Record<PurchaseField, readonly string[]>> = {
  id: [
    'id, purchase id, award id piid, po number, po, purchase order, purchase order number, order number, order id, order ref',
    'order reference, order, purchase number, reference number, reference, ref, document number, transaction id',
    'requisition number, transaction number, invoice number, invoice id, invoice, award id, ocid, line id',
    'bestellnummer, bestell nr, auftragsnummer, auftrag nr, bestellung, belegnummer, rechnungsnummer',
    'n de commande, number de commande, numero de commande, bon de commande, commande, numero de facture, facture',
    'numero de pedido, pedido, orden de compra, numero de orden, numero de factura, factura',
    '订单号, 采购单号, 采购订单号, 订单编号, 单号, 编号, 发票号',
  ],
  date: [
    'date, purchase date, date of purchase, signature date, date signed, signed, contract date, date of contract, award date',
    'date of award, awarded, action date, order date, date of order, po date, purchase order date, ordered on, ordered, invoice date',
    'date of invoice, document date, posting date, transaction date, booking date',
    'datum, kaufdatum, vertragsdatum, zuschlagsdatum, bestelldatum, auftragsdatum, rechnungsdatum, belegdatum',
    'date d achat, date de signature, date du contrat, date d attribution, date de commande, date de facture',
    'fecha, fecha de compra, fecha de firma, fecha de contrato, fecha de adjudicacion, fecha de pedido, fecha de factura',
    '日期, 签订日期, 合同日期, 合同签订日期, 中标日期, 采购日期, 订单日期, 下单日期, 发票日期',
  ],
  buyer: [
    'buyer, buyer name, purchaser, purchasing entity, buying entity, contracting authority, contracting entity, contracting agency',
    'agency, awarding agency, awarding agency name, authority, ordering party, bill to, customer, client, business unit, department',
    'kaeufer, käufer, auftraggeber, besteller, kunde, acheteur, pouvoir adjudicateur, autorite contractante, client',
    'comprador, entidad contratante, organo de contratacion, cliente, 采购人, 采购单位, 买方, 甲方, 采购方, 购买方',
  ],
  supplier: [
    'supplier, supplier name, vendor name, seller name, supplier legal name, vendor, seller, supplier company, awarded supplier',
    'contractor, contractor name, awardee, awardee name, recipient, recipient name, provider, payee, payee name, creditor',
    'counterparty, trading partner, business partner, merchant, dealer, distributor, ordered from, bought from, sold by, company name, company',
    'lieferant, lieferantenname, kreditor, verkaeufer, verkäufer, auftragnehmer, anbieter, firma',
    'fournisseur, vendeur, titulaire, attributaire, prestataire, raison sociale',
    'proveedor, vendedor, adjudicatario, contratista, razon social',
    '供应商, 供应商名称, 卖方, 供货商, 供货方, 中标供应商, 中标人, 成交供应商, 乙方, 销售方, 承包商',
  ],
  supplier_country: [
    'supplier country, supplier country code, vendor country, vendor country code, seller country, country of supplier, country of vendor',
    'contractor country, recipient country, recipient country code, recipient country name, country, country code, land, lieferantenland, land des lieferanten, pays, pays du fournisseur',
    'pais, pais del proveedor, 供应商国家, 供应商所在国, 国家, 国别',
  ],
  supplier_address: [
    'supplier address, vendor address, seller address, address of supplier, address, adresse, anschrift, adresse du fournisseur',
    'lieferantenadresse, direccion, direccion del proveedor, 供应商地址, 地址',
  ],
  supplier_id: [
    'supplier id, supplier identifier, supplier number, supplier tax id, tax id, tax number, vendor id, vendor number, vendor tax id',
    'seller id, kreditorennummer, lieferantennummer, lieferanten nr, identifiant fournisseur, id proveedor',
  ],
  supplier_lei: ['lei, supplier lei, vendor lei, lei code, legal entity identifier'],
  supplier_vat: [
    'vat number, vat id, supplier vat, supplier vat number, supplier vat id, vendor vat number, vat registration number',
    'ust id, ust idnr, umsatzsteuer id, numero de tva, tva, nif, cif, nif proveedor',
  ],
  supplier_duns: ['duns, duns number, supplier duns, vendor duns, d u n s'],
  supplier_registration: [
    'registration number, company registration number, company number, supplier registration number, registration id, business registration number',
    'handelsregisternummer, hrb, siren, siret, rut, ruc, unified social credit code, uscc, 统一社会信用代码, 供应商统一社会信用代码, 注册号',
  ],
  item: [
    'item, item description, description, product, product name, product description, item name, goods, goods description',
    'article, article description, material, material description, equipment, line description, commodity, subject, title, service',
    'artikel, artikelbezeichnung, bezeichnung, beschreibung, ware, gegenstand, designation, libelle, produit, objet, desc',
    'articulo, descripcion, producto, objeto, concepto, 货物名称, 产品名称, 商品名称, 物品名称, 品名, 名称, 描述, 产品, 商品, 采购内容, 标的名称',
  ],
  brand: ['brand, brand name, make, marke, marque, marca, 品牌'],
  manufacturer: [
    'manufacturer, manufacturer name, maker, mfr, mfg, oem, producer, hersteller, fabricant, fabricante, 制造商, 生产商, 厂家, 生产厂家, 厂商',
  ],
  model: [
    'model, model number, model name, product code, part number, mpn, manufacturer part number, type number, modell, modellnummer',
    'typ, modele, reference fabricant, modelo, 型号, 规格型号, 产品型号, 规格',
  ],
  mac: ['mac, mac address, mac addresses, mac adresse, adresse mac, direccion mac, mac地址'],
  origin: [
    'origin, country of origin, origin country, coo, made in, herkunftsland, ursprungsland, pays d origine, pais de origen, 原产地, 原产国, 产地',
  ],
  quantity: [
    'quantity, qty, quantity ordered, order quantity, ordered quantity, count, units, pieces, pcs, amount ordered',
    'menge, anzahl, stueckzahl, stückzahl, stück, quantite, qte, cantidad, cant, 数量, 采购数量',
  ],
  amount: [
    'amount, total amount, total, total price, total value, total cost, contract value, contract amount, order value, order amount',
    'award value, award amount, awarded amount, po value, purchase amount, invoice amount, invoice total, line total, line amount',
    'net amount, net value, gross amount, extended price, value, cost, sum, spend, price, obligated amount, federal action obligation',
    'betrag, gesamtbetrag, gesamtpreis, summe, auftragswert, nettobetrag, bruttobetrag, wert, preis',
    'montant, montant total, montant ht, montant ttc, prix total, prix, valeur',
    'importe, importe total, monto, monto total, precio total, precio, valor',
    '金额, 总金额, 总价, 合同金额, 中标金额, 成交金额, 价格, 采购金额',
  ],
  currency: ['currency, currency code, ccy, curr, waehrung, währung, devise, monnaie, moneda, divisa, 币种, 货币'],
  destination: [
    'destination, destination country, country of destination, ship to country, ship to, delivery country, delivered to, deliver to',
    'end use country, bestimmungsland, zielland, lieferland, pays de destination, pais de destino, destino, 目的地, 目的国',
  ],
  contract: [
    'contract, contract number, contract id, contract ref, contract reference, agreement number, framework, award number, piid',
    'vertrag, vertragsnummer, vertrags nr, contrat, numero de contrat, contrato, numero de contrato, 合同编号, 合同号',
  ],
  role: ['role, our role, rolle, rol, 角色'],
  act: ['act, our act'],
  // A cell that is no word of ours refuses its row, so no heading that may mean an asset class or an instrument.
  dealing: ['dealing, our dealing, dealing in, dealt in, type of dealing, goods or securities'],
};
