/**
 * Words of company names in Russian, Ukrainian, Belarusian, Serbian, Bulgarian and Polish as lists print them in Latin letters, by their
 * English meaning, a to m: `meaning: form, form`. Source: the vocabulary of general and technical dictionaries; facts, no copied file.
 * A form in `~` is the stem of a Russian adjective and stands for all its endings.
 */
export const SLAVIC_TERMS = `
accumulator: akkumulyator, akkumulyatorn~
advanced: perspektivn~, peredov~
aeronautics: vozdukhoplavanie, vozdukhoplavaniya
agency: agentstvo, agentstva, agencija, ahentstvo
agricultural: selskoe khozyaistvo, selskokhozyaistvenn~, agrarn~, poljoprivreda, poljoprivredni, rolnicze
aircraft: samolet, samolyot, samoletn~, letateln~ apparat, vazduhoplov
aircraft building: samoletostroenie, samoletostroeniya, samoletostroiteln~, aviastroenie, aviastroiteln~
aircraft repair plant: arz, arp, aviaremontn~ zavod, aviatsionn~ remontn~ zavod
airport: aeroport, aerodrom, zracna luka
alloy: splav, splavy, splavov, legura
aluminum: alyuminii, alyuminiev~, aluminij, aluminievy, aluminio, aluminyum, aluminiyum
amalgamation: obyednannya, abyadnanne, udruzenje
ammunition: boepripasov, snaryad, snaryady, patronn~, patron, municija
analytical: analitichesk~, analiticki
apparatus: apparatura, apparatury
armored: bronevoi, bronev~, bronetankov~, bronirovann~, oklopni
artillery: artilleriisk~, artileriya
assembly: sborochn~, montazha, sborka
association: assotsiatsii, asotsiatsiya, udruzhenie, udruga, stowarzyszenie
automation: avtomatizirovann~, avtomatichesk~, avtomatizatsiya
bakery: pekarnya, pekarni, konditersk~, kondyterska
bank: sberbank, oschadbank
battery: batareya, batarei, bateriya, akumulator
bearing: podshipnik, podshipniki, podshipnikov~, lozhisko
boiler: kotel, koteln~, kotelny zavod
bridge: mostov~, mostostroi, mostostroitel
broadcasting: veshchanie, radioveshchanie, teleradioveshchanie
building materials: stroimaterialy, stroimaterialov, gradevinski materijal
bureau: byura
cable: kabel, kabeln~, kabeli
cafe: kafe, kofeinya, kavarna, kaviarnia, kavyarnya
carbon: uglerod, uglerodn~
cargo: gruzov~, gruzoperevozki
center: tsentra, tsentry, centar, osrodek
ceramic: keramichesk~, keramiki
chamber: palata, palaty, komora
chemistry: khimii
civil: grazhdansk~, gradanski, tsiviln~
coal: ugol, ugoln~, uglya, kamennougoln~, vuhillia, ugalj, wegiel
coast: poberezhe, beregov~, primorsk~
coke: koksokhim, koksokhimichesk~
combined: kombinirovann~
commerce: kommertsiya, kommercheskaya, trgovina, trgovinski
communal: kommunaln~, komunalne
complex: kompleksn~, kompleksa
component: komponent, komponenty, komponentov, detali, detal
composite: kompozitsionn~, kompozitnykh
compressor: kompressor, kompressorn~, kompresor
concern: koncern
concrete: beton, betonn~, zhelezobeton, zhelezobetonn~
condenser: kondensator, kondensatorn~
connector: razem, soedinitel
conveyor: konveier
copper: medn~, medeplaviln~, bakar
cosmonautics: kosmonavtika, kosmonavtiki
crane: kranov~, podemno
credit: kredit, kreditn~
crystal: kristall, kristally, kristalov
cryogenic: kriogenn~, kriogenika
customs: tamozhenn~, tamozhnya, carina
dairy: molochn~, moloko, mlekara
defense: zashchita, zashchity, odbrana, obrana, obrona
deposit: depozitarn~, mestorozhdenie, mestorozhdeniya
design: proektirovanie, proektirovaniya, proektirovaniyu, konstruirovanie, dizain, proektno konstruktorsk~
device: ustroistvo, ustroistva, ustroistv
diesel: dizel, dizeln~
direction: direktsiya, direktsii, dyrekcja
directorate: upravlenie, upravleniya, uprava
drilling: burenie, bureniya, burov~, burenja
economic: ekonomika, ekonomiki, ekonomichesk~, gospodarka
education: obrazovanie, obrazovatel~, obrazovateln~, obrazovanje
electric: elektrichestva, elektrotekhnichesk~, elektrotekhnika, elektroprivoda
electrode: elektrod, elektrodn~
electromechanical: elektromekhanichesk~, elektromekhanika, elektromekhaniki
electronics: elektronno, elektronike
emergency: chrezvychain~, avariino
energy: energeticheski, energetiki
enterprise: predpriyatii, predpriyaty, predpriyatiy, poduzetje, predpriemstvo
equipment: osnashchenie, oprema, sprzet, apparatov
examination: ekspertiza, ekspertizy
excavator: ekskavator, ekskavatorn~
experimental: opytn~, eksperimentaln~, eksperimental
expert: ekspertn~, ekspert
exploration: razvedochn~, geologorazvedka, geologorazvedochn~, issledovaniya nedr
explosive: vzryvchat~, vzryvn~, eksploziv
export: eksporta, eksportn~
far east: dalnii vostok, dalnevostochn~, dalnego vostoka
federal: savezni, federatsii
fertilizer: udobrenie, udobreniya, udobrenii
fiber: volokno, volokna, volokonn~
fire: pozharn~
fish: rybn~, rybopererabatyvayushch~, rybokombinat, rybolovn~
fisheries: rybolovstvo, rybolovetsk~
fleet: flota
flight: poletn~, letn~, letno
food: prodovolstvenn~, pishchev~, prehrambeni
foreign: zarubezh, zarubezhn~, inostrann~, spoljna, zagraniczny
foreign trade: vneshnetorgov~, vneshtorg, vneshnyaya torgovlya, spoljna trgovina
forge: kuznechn~, kovka
foundry: liteinn~, liteiny zavod, livnica
freight: gruzoperevozok
fuel: toplivo, topliva, toplivn~, gorivo
furniture: mebel, mebeln~, namestaj
future: budushchee, budushchego
gas pipeline: gazoprovod, magistraln~ gazoprovod
geological: geologichesk~, geologiya
geophysics: geofizika, geofiziki, geofizichesk~
glass: steklo, stekla, stekolny, stekoln~, staklo
grain: zerno, zernov~, khlebn~, khleboprodukt
granite: granitn~
guard: okhrana, okhrann~, okhrany, straza
gyroscope: giroskop, giroskopichesk~
heat: teplo, teplov~, teplotekhnika, toplotni
heavy machinery: tyazhmash, tyazheloe mashinostroenie
helicopter: vertolet, vertolyot, vertoletn~, vertolety, helikopter
highway: avtomobilnye dorogi, avtodor, avtomagistral
horizon: gorizont
house: dom, doma
housing: zhilishchn~, zhilstroi, stambeni
hull: korpusn~
hydraulic: gidravlika, gidravliki, gidravlichesk~, gidravlicheskikh
hydromechanical: gidromekhanichesk~
imaging: izobrazheniya
industry: industrialn~, promyslov~, industrija, industrijski, promislovy
information: informatsiya, informatsionn~, informatsii, informacioni
initiative: initsiativa
innovation: innovatsiya, innovatsii, innovatsionn~, inovacija
installation: ustanovka, ustanovok, montazhn~, montazhno
institute: instituta, instituty
instrument: instrumentaln~, priborostroitel, instrumenata
insurance: strakhov~, strakhovanie, osiguranje, ubezpieczenia
integrated: integrirovann~
interregional: mezhregionaln~, mezhregion
investment: investitsionn~, investicija, inwestycje
iron: zhelezn~, zhelezorudn~, gvozde
joint: sovmestn~
justice: yustitsiya, yustitsii, pravosudie, pravosudiya
laboratory: laboratorn~, laboratorii
laser: lazer, lazern~, lazerov, lazernaya
light industry: legkaya promyshlennost
line: linija, liniya, linii
liquid: zhidk~, zhidkost
locomotive: lokomotivn~, teplovoz, elektrovoz, teplovozostroitel, teplovozn~
logistics: logistichesk~, logistiki
machine tool: stanok, stanki, stankostroenie, stankostroiteln~, stankostroeniya, stankozavod
magnetic: magnitn~, magnit
main: osnovn~, centralni
marine: morsk~, pomorski, pomorska, morflot
measuring: izmeriteln~, izmeritel, izmerenii, merni
measuring instruments: izmeriteln~ pribor
mechanical: mekhanichesk~, mekhaniki, mekhanika, mechaniczny
mechanization: mekhanizatsiya, mekhanizatsii
medical: meditsinsk~, meditsinskaya tekhnika
merchant: torgov~
metallurgy: metallurgichesk~, metallurg, hutnictwo
meteorology: meteorologiya, gidrometeorologiya, gidromet
microcredit: mikrokreditn~, mkk, mcc
microelectronics: mikroelektroniki, mikroelektronn~
microfinance: mikrofinansov~, mfk, mfo
microprocessor: mikroprotsessor, mikroprotsessorn~
microwave: svch, sverkhvysokochastotn~, mikrovolnov~
military industrial: voenno promyshlenn~, vpk
mineral: mineraln~, mineralov
missile: raketn~, raketostroenie, raketno
mobile: mobiln~
modernization: modernizatsiya, modernizatsii
modular: moduln~
motor: motorn~, motorostroenie
municipal: munitsipaln~, gorodsk~
`;
