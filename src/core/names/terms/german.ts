/**
 * Words of company names in German, Dutch and the languages of the north, by their English meaning: `meaning: form, form`.
 * Source: the vocabulary of general and technical dictionaries; facts, no copied file.
 */
export const GERMAN_TERMS = `
agricultural: landwirtschaft, landwirtschaftliche, landbouw, landbrug, maatalous
aircraft: flugzeug, flugzeuge, flugzeugbau, vliegtuig, flygplan
airport: flughafen, luchthaven, lufthavn, flygplats
apparatus: apparatebau, geraetebau, geraete, gerate, geratebau
automation: automatisierungstechnik, automatisering
automobile: fahrzeug, fahrzeuge, fahrzeugbau, automobil, kraftfahrzeuge, voertuigen, fordon
battery: batterie, batterien, batterij
building: gebaude, gebaeude, hochbau, bouwbedrijf, byggeri, rakennus
chemical: chemische, chemikalien, chemische industrie, kemisk, kemia
commerce: kommerz, kommerziell
communication: nachrichtentechnik, kommunikasjon
company: betrieb, betriebe, bedrijf, maatschappij, virksomhed, bolag, yhtio
computer: rechner
construction: baugesellschaft, bauunternehmen, bauunternehmung
consulting: beratung, unternehmensberatung, beratungs, advies, radgivning
control: steuerung, steuerungstechnik, regelungstechnik
cooperative: genossenschaft, cooperatie
credit: kredit, krediet
defense: verteidigung, wehrtechnik, wehrtechnische, forsvar, puolustus
design: konstruktion, gestaltung, ontwerp
development: entwicklungs, entwicklungsgesellschaft, ontwikkeling, udvikling, utveckling, kehitys
drive technology: antriebstechnik
education: bildung, ausbildung, onderwijs
electric: elektrische, elektrotechnische, elektro
electronics: elektronisch
energy: energien, energieversorgung
engine: motoren, motorenwerke, motorenbau, motorenfabrik, triebwerk, triebwerke
engineering: ingenieurburo, ingenieurgesellschaft, anlagenbau, verfahrenstechnik, ingenieurs, ingenioerer
environment: umwelt, umwelttechnik, milieu
equipment: ausruestung, ausruestungen, anlagen, apparatuur, utstyr, utrustning
export: ausfuhr, aussenhandel, uitvoer
export import: ausfuhr einfuhr, import und export
factory: werken, fabriek, tehdas
finance: finanzierung, finanzierungs, financiering
fisheries: fischerei, visserij, fiskeri
food: nahrungsmittel, voedsel, levnedsmidler, livsmedel
foreign trade: aussenhandels, auslandshandel
forwarding: speditions, expeditie
freight: vrachtvervoer
furniture: moebel, mobel, meubelen, moebler
glass: glaswerke
health: gesundheit, gezondheid
heat: waerme, warmetechnik, waermetechnik
heavy machinery: schwermaschinenbau
hospital: krankenhaus, klinik, ziekenhuis
house: haus
industry: industrielle, industrieanlagen, industri, teollisuus, nijverheid
instrument: messgeraete, messinstrumente
insurance: versicherungen, verzekering, verzekeringen, forsikring, forsaekring, vakuutus
investment: investitions, kapitalanlage, kapitalanlagen, vermoegensverwaltung, belegging, investeringen
laboratory: laboratorium, laboratorien
laser: lasertechnik
leasing: vermietung, verhuur
light: beleuchtungs, verlichting
logistics: logistiek
machine tool: werkzeugmaschine, werkzeugmaschinen, werkzeugmaschinenbau
machinery: maschinenfabrik, maschinenbaugesellschaft, machinefabriek, maskinfabrik, maskin
management: geschaeftsfuehrung, verwaltungsgesellschaft, beheer
marine: meeres, meerestechnik, schiffahrts
material: werkstoff, werkstoffe, werkstofftechnik, baustoffe
measuring: messtechnik, meettechniek
medical: medizin, medizinisch, medische
metal: metallbau, metallverarbeitung, metallwerke, metaalwaren
mining: bergwerk, bergwerke, bergwerks, mijnbouw, gruve
oil: mineraloel, erdoel
optical: optische, optik, feinoptik
packaging: verpackung, verpackungen, verpakking, emballage
paper: papier, papierfabrik
pharmaceutical: arzneimittel, pharmazeutische, pharmazeutika, farmaceutische
pipe: rohre, roehren, rohrleitungsbau, buizen
pipeline: rohrleitung, rohrleitungen, pijpleiding
plastic: kunststofftechnik, kunststoffverarbeitung
police: polizei, politie
port: hafen, haven, satama
power plant: kraftwerk, kraftwerke, elektriciteitscentrale
precision: praezision, praezisionstechnik, feinmechanik, precisie
press: presse, druckerei, drukkerij
process: verfahren
production: produktions, herstellung, productie
property: immobilien verwaltung, grundstuecks, vastgoed, fastigheter, ejendomme, kiinteisto
pump: pumpen, pumpenfabrik, pompen
railway: eisenbahn, spoorwegen, jernbane, jarnvag
refinery: raffinerien, erdoelraffinerie, raffinaderij
repair: reparatur, instandsetzung, reparatie
research: forschungs, forschungszentrum, forschungsinstitut, onderzoek, forskning, tutkimus
research institute: forschungsinstitut, forschungsinstitute, onderzoeksinstituut
rubber: gummi, gummiwerke
security: sicherheitstechnik, beveiliging, sikkerhed, saekerhet
service: dienstleistungsgesellschaft, diensten, tjenester, palvelut
ship: schiff, schiffe, schiffs, schip, fartyg
ship management: schiffsverwaltung, schiffsmanagement
shipping: schiffahrt, schifffahrt, schiffahrtsgesellschaft, schifffahrtsgesellschaft, scheepvaart, rederij, rederi, redeki
shipyard: schiffswerft, schiffbau, scheepswerf, skibsvaerft, telakka
society: vereinigung, genootschap
software: programmierung, programmatuur
space: weltraum, raumfahrttechnik, ruimtevaart
state: staatliche, staatlich, staats, staatsbetrieb, statens, valtion
steel: stahlbau, stahlwerk, stahlwerke, staal, staalbouw
storage: lager, lagerung, opslag
system: systemen
technology: technologiezentrum, teknologia, teknik
telecommunication: fernmeldetechnik, telekommunikations
test: pruef, prueftechnik, pruefung
textile: textilien, textilwerke, textiel
tire: reifen, banden
tobacco: tabakwaren, tabaksfabriek
tool: werkzeugbau, gereedschap
trade: handelsgesellschaft, handelskontor, handelshaus, handelsonderneming, handelsfirma, kauppa
transport: transporte und, vervoer, transportgesellschaft
travel: reisebuero, reisebueros, reise, reisen, reizen
truck: lastwagen, lastkraftwagen, nutzfahrzeuge, vrachtwagens
union: gewerkschaft, verband
vacuum: vakuumtechnik
vehicle: fahrzeugtechnik
water: wassertechnik, wasserwerke, waterleiding
weapon: waffen, waffenfabrik, wapens, vaaben
welding: schweisstechnik, schweiss, lastechniek
wholesale: grosshandel, grosshandels, groothandel, grossist
wood: holzhandel, holzwerke, houthandel
workshop: werkstatt, werkstaetten, werkplaats
`;
