/**
 * Words of company names in Spanish, Portuguese, French and Italian, without accents, by their English meaning, a to l: `meaning: form, form`.
 * Source: the vocabulary of general and technical dictionaries; facts, no copied file.
 */
export const ROMANCE_TERMS = `
accessory: accesorio, accesorios, acessorios, accessoire, accessoires, accessori
advertising: publicidad, publicidade, publicite, pubblicita, publicitaria
advisory: asesoria, asesorias, asesores, assessoria, conseils, consulenza, consultorias
aeronautics: aeronautique, aeronauticas
agency: agencia, agencias, agence, agences, agenzia
agroindustrial: agroindustria, agroindustrias, agroindustriais, agroindustriale
air: aereo, aereos, aerea, aereas, aerien, aerienne, aeriens, aeriennes
airline: linea aerea, lineas aereas, linhas aereas, lignes aeriennes, compagnie aerienne, linee aeree, aerovias, transporte aereo, transportes aereos
airport: aeropuerto, aeropuertos, aeroportos, aeroporto, aeroportuaire, aeroportuaria
alliance: alianza, alianca, alleanza
animal: animales, animaux, animali
architecture: arquitectura, arquitetura, arquitectos, architettura, architectes
armament: armamento, armamentos, armamenti, armements
army: armada, exercito, esercito
assembly: ensamble, ensambladora, montagem, assemblage, montaggio
association: associacion, asociados y
automobile: autopartes, automotores, automotora, automoveis, autoveicoli, voitures
bakery: panaderia, panificadora, boulangerie, padaria
banana: banano, bananera
bar: cantina
battery: baterias, bateria, batterie
beauty: belleza, beleza, beaute
beer: cerveceria, cerveza, cervejaria, brasserie, birra
beverage: bebidas, boissons, bevande
bicycle: bicicletas, bicicleta
board: junta, directiva
boat: embarcaciones, barcos, bateaux, lanchas
bottling: embotelladora, envasadora
brick: ladrillos, ladrillera
broker: corredores, corretora, corretores, courtage, courtiers
brothers: hermanos, irmaos, freres, fratelli
building: edificio, edificios, edificaciones, edificacoes, edilizia, immeuble
bus: autobuses, autobus, autotransportes, onibus
business: negocio, empresariales, affaires, negoces
cable: cabos
cafe: cafeteria, cafeterias
canal: canales
cattle: ganado, ganadero, ganaderos, pecuaria, bovinos, elevage
center: centros, centrale d
chamber: camara, chambre, camera di
charity: caridad, caritativa, beneficencia, charite
chemical: quimicos, produits chimiques, chimiche
chicken: pollos, avicola, avicolas, frango, avicultura
church: iglesia, igreja, eglise
civil: civiles, civile
cleaning: limpieza, limpeza, nettoyage, pulizie
clinic: clinica, clinicas, clinique
club: clubes, discoteca, discotheque
coal: carbones, carbonera, carvao, charbon, charbonnages, carbone
coffee: cafes, cafetera, cafetalera
cold storage: frigorifico, frigorificos, frigorifique
college: colegios
commerce: comercios, commerciali, comercio exterior
communication: comunicacion, comunicacao, comunicazione
company: companias, empreses
computer: computacion, computadores, computadoras, ordinateurs, calcolatori
concrete: concreto, concretos, hormigon, calcestruzzo
confederation: confederacion, confederacao
construction: construcciones y, edificadora, urbanizadora, constructores, construtores, constructeur, constructions, obras
consulting: consultor, consultores y, consultants, consultora
container: contenedores, conteneurs
control: controladora
cooking: cocina, cuisine, cucina
copper: cobre, cuivre
cosmetics: cosmeticos, cosmetiques, cosmetici, cosmetica
cotton: algodon, algodao, cotone
credit: credito, creditos, crediti
culture: cultural, cultura, culturel, culturelle
customs: aduana, aduanas, aduanal, aduanera, alfandega, douane, douanes, dogana
dairy: lacteos, laticinios, laiterie, lacteo
defense: defesa, difesa, defense nationale
design: disenos, design e, desenho
development: desenvolvimentos, sviluppi, developpements
diamond: diamants, diamanti, diamantes
distribution: distribuciones, distribuicao, distribuzione, distribuidores, distributrice
drugstore: farmacias, drogueria, droguerias, drogas, pharmacie, farmacie, droguistas
east: oriente, leste
economic: economica, economicas, economique, economico
education: educativa, educativo, ensino, educacionais, enseignement, formazione
electric: electricos, electricas, eletrica, eletricos, electriques, elettrica, elettrico, elettrici, electrificacion
electromechanical: electromecanica, electromecanicas, eletromecanica, elettromeccanica
electronics: eletronicos, electronicas, elettronici
emerald: esmeraldas, esmeralda
employment: empleo, emprego, emploi, trabajo
energy: energetica, energeticos, energetique, energias
engine: motores, moteurs, motori, moteur
engineering: ingenieros, engenheiros, ingenieurs, ingegneri, ingeniera
enterprise: emprendimientos, imprese, impresa
entertainment: entretenimiento, entretenimento, divertissement, espectaculos, eventos, spectacles
environment: ambiente, medio ambiente, environnement, ambientales
equipment: equipamiento, equipamento, equipements, attrezzature, implementos, maquinaria y equipo
estate: finca, fincas, hacienda, haciendas, fazenda
exchange: cambiaria, cambiarios, bolsa, bourse, bureau de change
exploitation: explotacion, explotaciones, exploracoes, exploitations
exploration: exploraciones, exploracion
export: exportaciones, exportaciones e importaciones, exportador, exportadores, exportations, esportazione, exportacoes
export import: exportadora importadora, exportadora e importadora, importadora y exportadora, importadora exportadora, exportadora y importadora, importaciones y exportaciones, exportacion e importacion, importacion y exportacion, importation exportation, importazione esportazione
factory: fabricas, usines, fabbrica, fabricantes, fabricaciones, fabricacion, fabricacao
family: familia, familiar, famille
farm: ranchos, fermes, ferme, fazendas, granjas, agropecuarias
fashion: modas
federal: federale, federales
feed: alimentos balanceados, piensos, racoes
fertilizer: fertilizantes, abonos, engrais, fertilizzanti
film: cinematografica, peliculas
finance: financiacion, financiero, financieros, financieras, financiamento, financements, finanziaria, finanziario
fire: incendios, incendio, incendie
fish: pescado, pescados, peixe, poisson, pesce
fisheries: pesca, pesquera, pesqueras, pesquero, pescadores, peche, pecheries, pesqueira
flower: flores, floral, fleurs, fiori, floricola
food: alimentar, alimentaire, alimentare, alimentari, comestibles, viveres, alimenticios
footwear: calzado, calzados, chaussures, calzature, calcados, zapatos
foreign: exterior, exteriores, extranjero, estrangeiro, etranger, estero
foreign trade: comercio exterior, commerce exterieur, commercio estero
forest: forestal, forestales, florestal, forestier, maderera
freight: fletes, carga, cargas, frete
front: frente, fronte
fruit: frutas, fruta, frutos, fruits, frutta, fruticola
fuel: combustible, combustibles, combustiveis, carburants, combustibili, carburantes
furniture: muebles, muebleria, moveis, meubles, mobili, mobiliario
gas: gasoducto, gaseosas, gasera
gas station: gasolinera, gasolineras, gasolinas, estacion de servicio, estaciones de servicio, posto de combustiveis, grupo gasolinero, gasolinero
general: generales, generaux, geral, generali
glass: vidrio, vidrios, cristales, vidros, verre, vetro
government: gobierno, governo, gouvernement
gym: gimnasio, academia de ginastica
hardware: ferreteria, ferreterias, ferragens, quincaillerie
health: sanitaria, sanitario
heavy: pesada, pesado, pesados, lourd, lourde
helicopter: helicopteros, helicoptero, helicoptere, helicopteres, elicotteri
holding: participations, participacoes, holdings e, tenedora, controladora de
home: hogar, maison
hospital: hospitales, hopital, hopitaux, ospedale
hotel: hoteles, hotelero, hoteleros, hoteliere, hoteis, alberghi
house: casa, maison
housing: vivienda, viviendas, habitacional, habitacao, logement
import: importaciones, importador, importadores, importations, importazioni, importacoes
industrial: industriale
information technology: tecnologia de la informacion, tecnologias de la informacion, technologies de l information, tecnologia da informacao
installation: instalaciones, instalacion, instalacoes, impianti
institute: institutos, istituto
insurance: aseguradora, aseguradoras, seguradora, assicurazioni, assureurs
integrated: integrales, integrado, integrados, integree
intelligence: renseignement, renseignements
interior: interiores, interieur
investment: inversionista, inversionistas, inversora, investimento, investitori, placements
iron: hierro, ferro, hierros
jewelry: joyerias, joyero, bijouterie, joalheria, gioielli, bisuteria
juice: jugos
justice: justicia, justica, giustizia
laboratory: laboratorios y
land: terrenos, tierras, terras, terres
laundry: lavanderia, tintoreria
law: abogados, advogados, avocats, avvocati
leasing: arrendadora, arrendamientos, locacao, locations, alquiler, alquileres
leather: cuero, cueros, couro, cuirs, pelle, tenerias
library: libreria, libros, papeleria, livraria, librairie
light: iluminaciones, eclairage, illuminazione
line: linea, lineas, linhas, lignes
livestock: ganaderas, pecuarias, pecuario
logistics: logisticos, logisticas, logistiques
lubricant: lubricantes, lubrificantes, lubrifiants, lubricante
`;
