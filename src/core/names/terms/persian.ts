/**
 * Words of company names in Persian, Dari and Arabic as lists print them in Latin letters, by their English meaning, a to m: `meaning: form, form`.
 * Source: the vocabulary of general and technical dictionaries; facts, no copied file.
 */
export const PERSIAN_TERMS = `
advanced: pishrafte, pishrafteh
aerospace: hava va faza, havafaza
agency: ajans
aircraft: havapeyma, havapeymaha, havapeymai, havapaima, havapaymaie, havapaimaha
aircraft manufacturing: havapeyma sazi, havapeymasazi, hava peyma sazi, havapeimasazi
aluminum: alominiom
ammunition: mohemat sazi, mohemmat sazi, mohematsazi, mohemmatsazi, mohamat sazi
analysis: tahlil
appliance: lavazem
armor: zerehi
artillery: toopkhaneh, tupkhaneh
assembly: montazh
association: etehadiyeh, ettehadiye
authority: maraje
basic: bonyadi, asasi
battery: batri, batry, batrisazi
bearing: bolbering, yataghan
blood: khoon
boiler: dig bokhar
bridge: pol sazi
broker: kargozari, karguzari
bureau: dabirkhaneh
cable: kabl sazi, simvakabl, sim va kabl
camera: doorbin
carpet: farsh
center: markaz e
ceramic: seramik, ceramik, kashi
chain: zanjir, zanjireh
chemical: shimyai, shimiai, shimyaee
civil: gheir nezami
coal: zoghal, zoghal sang, zoghalsang
coal mine: maadane zoghal, maaden zoghal sang
coast: saheli
combat: razmi
commercial: bazargani, tejari
communication: ertebat, mokhaberati, ertebati, mokhaberate
company: sherkathaye
complex: mojtama, mojtame, mojtamae, mojtamaye, mojtameh
component: ajzae, ghateat, qataat, ghataat, ghetaat
computer: kampiuter, kamputer
concrete: boton, botoni, beton
consultant: moshaverin, moshavereh, moshavere
consulting engineers: mohandesin moshaver, mohandesan moshaver
construction: sakhtman, sazeh, sazandegi
container: kantiner
control: kontrol, nezarat
cooperation: taavon, taavoni, tavoni
copper: sarcheshmeh mes
cotton: panbeh
country: keshvar
credit: etebar, etebari
cruise: koroz
customs: gomrok
cutting: boresh, boreshi
dairy: labaniat, labani
dam: sadsazi
defense: defae, modafe, defaie
defense industries: sanaye defa, sanaye defae
deposit: seporde
design: tarrah
designers: tarrahan
desert: kavir
diesel: dizel
directorate: edareh kol, moaven, moavenat
distribution: pakhsh
drilling: haffari, hafari
dye: rangsazi
dynamics: dinamik
economy: eghtesad, eghtesade, eqtesade, egtesade, eghtessade
education: amoozeshi, amozesh, amouzesh, amoozesh va parvaresh, amozeh
educational: amoozeshi
electric: barghe, bargh, electric va, elektriki
electronics: elektronik, elekteronik, electronic sazi
employees: karkonan, kargaran
engine: motorsazi, moturha
engineering: mohandesiye, mohandesy, mohandessin, mohandesi e
equipment: tajhizat e, lavazeme, tajhizate
establishment: moassese, moassesse, mouassese, muassese, moassesseh, mossasseh
exchange: sarrafane
expert: karshenas, karshenasan
explosive: monfajereh, enfejari
export: saderat, saderati, saderate
factory: karkhanejat, karkhanejate, karkhanehjat
fan: parvaneh
fertilizer: kud shimiai
fiber: alyaf, elyaf
filter: filtersazi
financial: mali va etebari
fishing: shilat, mahigiri
flight: parvaz
force: nirooye, niruye, niroye
forces: niroohaye, niruhaye
foundry: rikhtegari, rikhtehgari, rikhtegar
freight: hamle bar
front: jebheye
fuel: sookht, sukht, sookhte
furnace: koureh, kooreh
gas: gaz e
glass: shishe, shisheh, shishesazi
gold: talai
government: dolati, hokumat
guard: sepahe
gulf: khalije
gyroscope: jiroskop
headquarters: gharargah, qarargah, garargah, gharargahe, setad
heat: garma, hararati
heavy: sanginn, sangine
helicopter: helikopter, balgard, charkhbal
highway: bozorgrah, azadrah
hospital: bimarestan
hotel: mehmansara
house: khaneh
housing: maskane
import: varedat, varedati
industrial: sanatiye, santy, sanaati
industry: sanayee, sanayi e, sanate, sannat, sanaie
information technology: fanavari ettelaat, fanavariye ettelaat
innovator: mobtaker, mobtakeran, noavar, noavaran, ebtekar
inspection: bazresi
institute: moasseseye, pazhoheshgah, pajouheshgah, pajoheshgah, pazhoheshkade, pajouheshkadeh, pajuheshkadeh
instrument: abzar daghigh, abzardaghigh
insulation: ayegh
intelligence: ettelaat e, hoosh
international: beinolmelali, beynolmelali, bein almelali, baynolmelal
investment: sarmayehgozariye, sarmayeh gozari, sarmayegozariye, sarmayeh gozariye
iron: ahane, sang ahan
iron ore: sange ahan, sang e ahan, sangahan
island: jazireh, jazire
jewel: javaher
justice: edalat
knowledge: danesh, daneshe
knowledge based: danesh bonyan, daneshbonyan
labor: kargar, kar va
laboratory: azmayeshgahe
land: zamin, zamini
laser: leyzer, lizer
law enforcement: entezami, niruye entezami
leading: pishro, pishru, pishtaz, pishgam, pishtazan, pishgaman
leather: charm
light: nooran
limited: masouliat mahdood
line: khate, khat e, khotoot, khotut, khatte
link: peyvand, peivand
lorry: kamion
machine: mashinha, machin, machinsazi
machine tool: mashin abzar, mashin abzari
machinery: mashin alat, mashinalat, machin alat, mashinkari
management: modiriyati, modiriat e
manufacturing: sazan, sazane, tolidiye, towlid, towlidi, tolide, tolidat, sakht
marine: daryayee, daryaye, darya e
market: bazar
master: ostad
material: maavad, mavade
meat: goosht
mechanical: mekanik, mechanik
medicine: darman
metal: felezzat, felezate, felezkari
metallurgy: metallorji, metaloji, metalurzhi, metalorzhi
military: nezamiye, nezam
mineral: madani
mining: madan, maaden, maadan va
ministry: vezarat e, vezarate, vezaratkhaneh
missile: mooshaki, moshaki, mushak, mushaki, musaki
model: nemooneh, nemuneh
motor: motorha
municipality: shahrdarie
`;
