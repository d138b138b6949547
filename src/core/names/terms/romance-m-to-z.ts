/** More of `romance.ts`, the meanings from m on. */
export const MORE_ROMANCE_TERMS = `
machinery: maquina, meccanica, meccaniche, mecanicas, mecanique, mecaniques, macchine, macchinari
maintenance: mantenimiento, mantenimientos, manutencao, manutenzione
management: administraciones, administradores, administrativos, administrativas, gerencia, gestora
manufacturing: manufacturera, manufacturas y, manufatura, manufatureira, maquiladora
marble: marmol, marmoles, marbre, marmi
marine: marinas, marino, maritimas, maritimos, marins
market: mercado, mercados, mercato, marche, marches
meat: carnes, carnicos, carnicas, viandes, carni, frigo
mechanical: mecanicos, meccanico, mecaniques
medical: medicos, medicale, medicaux, medici
metal: metales, metalica, metalicas, metalicos, metais, metalurgica, metaux, metalliche, metalmecanica
military: militares, militaires
milk: leche, leite, latte
mill: molino, molinos, moinho, moulin, moulins, molini, minoterie
mining: mineros, minero, miniera, miniere, mineria y
ministry: ministerios, ministerio de
motorcycle: motocicletas, motocicleta, motos, motocicli
movement: movimento, mouvement
music: musical, musica, musique, discos
national: nacionales, nationaux
navigation: navegaciones, naviere, navigazioni
network: red de
new: nuevas, nuevos, novas, novos, nouveau, nuova, nuovo
newspaper: periodico, diario, jornal, journal
north: septentrional, boreal
nursery: vivero, viveros
ocean: oceano, oceanica, oceanique
office: bureaux, escritorio
oil: petrolera, petroleras, petrolero, petroleos, petroliere, petroliers, petrolifera, aceites, hydrocarbures, hidrocarburos
operator: operadora, operadores, operadora de, operateur
organization: organizaciones, organizzazione, organisme
packaging: empaques, empacadora, embalajes, embalagens, emballages, imballaggi, empaquetadora
paint: pinturas, pintura, tintas, peintures, vernici
palm: palmera, palmeras
paper: papeles, papeis, papiers, papelera, cartiera
parking: estacionamiento, estacionamientos, parqueaderos, parqueadero
parts: repuestos, refacciones, refaccionaria, pecas, ricambi, pieces detachees, autopecas, partes
party: parti
peace: pacifica
pension: pensiones, pensoes, pensions
people: pueblo, popular, populares, peuple, populaire, popolare
petrochemical: petroquimicas, petroquimico, petrochimie, petrolchimica
petroleum: petrolieres
pharmaceutical: farmaceuticos, farmaceuticas, farmaceutico, pharmaceutique, pharmaceutiques
pipe: tuberia, tuberias, tubos, tuyaux
plastic: plastica, plasticas, materie plastiche
plant: planta, plantas, plantes, impianto, ingenio
police: policia, polizia
port: puertos, portuaria, portuario, portuarias, portuaires, portos
post: postales, postaux
poultry: avicolas, volailles
powder: polvora, polvere
precious: preciosas, preciosos, precieux, preziosi
press: imprenta, impresora, imprimerie, stampa, periodistas
printing: impresos, impresiones, tipografia, litografia, imprimeries
private: privada, privado, prive, privee
production: producciones, producoes, productora, productores, productor, produzione, produccion y
products: producto, produits et
professional: profesional, profesionales, profissional, professionnel
promotion: promotora, promociones, promotores, promotrice
property: propiedad, propiedades, imoveis, inmuebles, inmueble, bienes inmuebles, proprietes
protection: proteccion, protecao, protezione
provider: proveedora, proveedores, fornecedora, fournisseur
public works: obras publicas, travaux publics, lavori pubblici
radio: radiodifusora, radiodifusion, radiodiffusion
railway: ferrocarriles, ferroviario, ferrovias, chemin de fer, chemins de fer, ferroviaire
recycling: reciclaje, reciclajes, reciclagem, recyclage, riciclaggio
red: vermelho, rouge, rosso
refinery: refineria, refinerias, refinaria, raffinerie, raffineria, refinacion, refinadora
refrigeration: refrigeracion, refrigeracao
regional: regionales, regionale
rental: rentas, renta, alquiladora, locadora, noleggio
repair: reparacion, reparaciones, reparacoes, reparation, reparations, riparazioni
representation: representaciones, representacoes, representations, rappresentanze
research: investigacion y, pesquisa, pesquisas, ricerca, ricerche
resource: recursos, recurso, ressources, risorse
restaurant: restaurantes, ristorante, restaurantero
rice: arroz, arrocera, arrocero
river: fluvial, fluviales, fluviaux
road: carretera, carreteras, caminos, autopista, routes, routier, routiere, rodoviario, strade
rubber: cauchos, borracha, caoutchouc, gomma
salt: salinas, salinera
satellite: satelites, satelital
savings: ahorro, ahorros, poupanca, epargne, risparmio
science: cientifico, cientificos, scientifica, scientifico, sciences et
seafood: mariscos, frutos do mar, fruits de mer, productos marinos
seed: semillas, semilla, sementes, semences, sementi
services: servicio de, prestadora, prestacion
shipyard: astilleros y, estaleiro, estaleiros, chantier naval, chantiers navals, cantieri navali, cantiere navale
shoe: zapateria, zapaterias
shop: tiendas, lojas, boutiques, negozio, magasin, magasins, almacen, almacenes
social: sociales, sociaux, sociale
solidarity: solidaridad, solidarite, solidariedade
spare parts: pieces de rechange
special: especiales, especial, speciaux, speciale, especializados, especializada, especializado
state: estado, stato
steel: siderurgica, siderurgico, acieries, acciaieria, acciaierie, siderurgie, sidergica, aceria
stone: piedra, piedras, pedras, pierre, pierres, pietra
store: departamentos
storage: almacenadora, almacenaje, almacenamiento, bodegas, bodega, entrepot, armazens
sugar: azucar, azucarera, azucareros, acucar, sucre, sucrerie, zucchero
supermarket: supermercado, supermercados, supermarche, autoservicio, hipermercado
supplies: suministros, suministro, insumos, suprimentos, fournitures, forniture
support: apoyo
surveillance: vigilancia, vigilance, sorveglianza
technical: tecnicos, tecniche
telecommunication: telecomunicacion, telecomunicazioni
telephone: telefonica, telefonia, telefonos
textile: textiles y, texteis, tessile, tessili, telas, hilados
tile: azulejos, pisos, ceramicas
tire: llantas, llantera, neumaticos, pneus, pneumatiques, pneumatici
tobacco: tabacos, tabacalera, tabacs, tabacchi, cigarros
tool: herramienta, ferramentas, outils, outillage, utensili
tourism: turistica, turisticos, turistico, turisticas, touristique, turistici
tower: torre, torres
toy: juguetes, jugueteria
training: capacitacion, entrenamiento, formacion, treinamento
transport: transportadora, transportadoras, transportadores, transportista, transportistas, transporteurs, autotrasporti, acarreos
travel: voyages, viagens, viaggi, agencia de viajes
truck: camiones, camion, caminhoes, camions, autocarri
tuna: atunera
turbine: turbinas
union: sindicato, unidos, unidas, uniao, unione
united: unida, unido, unies, uniti
urban: urbano, urbana, urbanos, urbanas, urbanismo, urbanistico, urbanistica, urbanizacion, urbanizaciones
used: usados, usadas
vegetable: hortalizas, legumbres, vegetales, verduras
vehicle: vehiculo, vehiculos, veiculos, vehicules, veicoli
veterinary: veterinaria, veterinarias, veterinario
warehouse: depositos, deposito, magazzini
waste: residuos, basura, dechets, rifiuti
water: acueducto, acueductos, acuatica, acuaticos, acqua, hidrica
weapon: armas, armes
welding: soldadura, soldaduras, soudure, saldatura
wholesale: mayoreo, mayorista, mayoristas, atacado, atacadista, grossiste
wine: vinos, vinicola, vitivinicola, vinhos, licores, licorera
wire: alambres, alambre, trefileria
wood: madereria, carpinteria, madeireira, legno, legnami
work: trabajos
workshop: taller, talleres, oficina mecanica, ateliers, officina, officine
worker: trabajadores, obreros, trabalhadores, travailleurs
youth: juventud, juventude, jeunesse, juvenil
`;
