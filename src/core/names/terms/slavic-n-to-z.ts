/** More of `slavic.ts`, the meanings from n on. */
export const MORE_SLAVIC_TERMS = `
navigation: navigatsiya, navigatsionn~, navigatsii
network: setevoi, setev~, setei, mreza
nonferrous: tsvetmet, tsvetn~ metall, tsvetnye metally
northern: severn~, severo
northwestern: severo zapadn~, severozapadn~, severo zapad
nuclear: yadern~, atomn~, nuklearni
ocean: okeansk~, okeanologiya, okeanologii
oil and gas: neftegaz, neftegazov~, naftohaz
oil pipeline: nefteprovod, nefteprovody, nefteprovodn~
oil products: nefteprodukty, nefteproduktov
operation: ekspluatatsiya, ekspluatatsii, ekspluatatsionn~
optical mechanical: optiko mekhanichesk~, optomekhanichesk~
optoelectronics: optoelektronika, optoelektronn~, optiko elektronn~
ore: rudn~, rudnik, rudnika
pass: pereval
pension: pensionn~
personal: lichn~
petroleum: neftyan~
petroleum refining: neftepererabotka, neftepererabatyvayushch~, neftepererabotki, rafineriya, prerada nafte
pharmaceutical: farmatsevtichesk~, farmatsevtika
photonics: fotonika, fotoniki
physics: fizika, fiziki, fizichesk~, fizike
pipe: truba, truby, trubn~
pipeline: truboprovod, truboprovodn~, magistraln~ truboprovod, truboprovodov
plasma: plazma, plazmy
pneumatic: pnevmatichesk~, pnevmatika
police: politsiya, policija
polymetal: polimetall
powder: porokh, porokhov~, barut, barutana
power plant: elektrostantsiya, elektrostantsii, elektrana
power engineering: energomash, energomashinostroenie, energeticheskoe mashinostroenie
practical: prakticheskii
precision: pretsizionn~, tochn~, precizni
press: pressov~, kuznechno pressov~
processing: pererabotka, pererabotki, pererabatyvayushch~, obrabotka, obrabotki, prerada
production: proizvodstva, proizvodnja, produkcja, vyrobnych~, vytvorch~
professional: professionaln~
propulsion: dvizhitel, dvigateln~
protection: zashchitn~
pump: nasos, nasosn~, nasosy, pumpa
quality: kachestvo, kachestva
quantum: kvantov~
radar: radiolokatsiya, radiolokatsionn~, radiolokator, rls
radio: radiotekhnichesk~, radiotekhniki, radiozavoda
radio communication: radiosvyaz, radiosvyazi
radio component: radiodetal, radiodetali
radio engineering: radiotekhnika, radiotekhnichesk~, radiotehnika
radioelectronics: radioelektronika, radioelektronn~, radioelektroniki
railway: zheleznaya doroga, zheleznykh dorog, zheleznodorozhn~, zeleznica, kolej
rare: redk~, redkozemeln~
reconnaissance: razvedyvateln~
red: krasn~, crveni
refinery: npz, neftepererabatyvayushch~ zavod, rafinerija, rafineria
refractory: ogneupor, ogneupory, ogneuporn~
region: oblast, oblasti, kraya
regional: oblastn~, regionaln~, oblasny
reinforced: armirovann~
reliability: nadezhnost
repair: remont, remontn~, remonta, remontno, remontni
representative: predstavitel
rescue: spasateln~, spasatelnaya
research institute: nauchno issledovatelsk~ institut, nauchnoissledovatelsk~ institut, niii, tsnii, vnii, gnii, naukovo doslidn~ instytut
resource: resurs, resursy, resursov, zasoby
river: rechn~, rechflot, recno
road: dorozhn~, doroga, dorogi, avtodorozhn~
rocket: raketostroitel
rolling: prokat, prokatn~, prokatny zavod
rope: kanat, kanatn~
rubber: rezinov~, rezinotekhnichesk~, kauchuk, gumeni
sanatorium: sanatorii, sanatoriya, kurort, kurorty
satellite: sputnik, sputnikov~, sputnikovaya
science: nauchn~, nauke
scientific production center: nauchno proizvodstvenn~ tsentr
scientific technical: nauchno tekhnichesk~, nauchno tekhn
seaport: morskoi port, torgov~ port, morskoi torgovyi port
security: bezopasn~, sigurnost
semiconductor: poluprovodnikov~, poluprovodnikovykh
sensor: datchik, datchiki, senzor
service: sluzhba, sluzhby, sluzba, servisn~
ship: sudn~, sudovoi, sudov~, korabl, korabeln~
ship repair: sudoremont, sudoremontn~, sudoremonta, brodoremont
shipyard: sudostroiteln~ zavod, sudoremontn~ zavod, sudoverf, tsentr sudoremonta, brodogradiliste
signal: signaln~
society: obshchestvenn~
solar: solnechn~
special: spetsialn~, spetsialnogo, posebni, specijalni
special machinery: spetsmash, spetsialnoe mashinostroenie, spetsialnogo mashinostroeniya
special purpose: spetsialnogo naznacheniya
specialized: spetsializirovann~
spring: pruzhina, pruzhinn~, ressorn~
standard: standart
state: gosudarstvenn~, derzhavn~, dzyarzhawn~, drzavni, panstwowe
station: stantsiya, stantsii
steel: stalnoi, stalelit, staleliteinn~, celik, metalurski
storage: khranilishche, sklad, skladsk~
strategic: strategichesk~
structure: konstruktsiya, konstruktsii, konstruktsionn~, struktura
submarine: podvodn~, podvodnaya lodka
substation: podstantsiya
sugar: sakhar, sakharn~, secerana
supercomputer: superkompyuter, superkompyutern~
supply: snabzhencheskaya, postachannya
surveying: izyskaniya, izyskatelsk~
synthesis: sintez, sinteza
system: sistemn~, systemy
tactical: taktichesk~
tank: tankov~, tenkovski
tanker: tankern~
technical: tekhnichesk~, tehnicki, techniczny
technology: tekhnologichesk~, tehnologija, tekhnolohiia
telecommunication: telekommunikatsii, telekommunikatsionn~
telemechanics: telemekhanika, telemekhaniki, telemekhanichesk~
terminal: terminaln~
test: ispytaniya, ispytateln~, ispytanii
textile: tekstiln~, tkatsk~
thermal: termichesk~, teplotekhnichesk~
thermal power plant: tets, teplovaya elektrostantsiya
tire: shina, shinn~, shiny
titanium: titanov~
today: segodnya
tractor: traktor, traktorn~, traktora, tyagach, tyagachi, tyagachei
trade house: torgov~ dom, torgovy dom, torhovyi dim
training: podgotovka, obucheniya, uchebn~, trenazher
transformer: transformator, transformatorn~
transmission: peredacha, transmissiya
transport: transporta, transportn~, prevoz, transportowy
tube: elektrolamp, lampov~, elektrovakuumn~
turbine: turbinn~, turbinostroenie
ultrasonic: ultrazvukov~
unified: edin~, edinaya
union: savez, zwiazek
united: obedinenn~, obedinennaya, obyedinenn~, udruzeni, zjednoczone
university: universiteta, sveuciliste
uranium: uranov~
vacuum: vakuum, vakuumn~
valve: klapan, armatura, armaturn~, ventil
vehicle: transportnoe sredstvo, vozilo
wagon: vagonostroenie, vagonostroiteln~, vagonoremontn~, vagonov
warehouse: skladov
water: vodn~, vodokanal
water supply: vodosnabzhenie, vodosnabzheniya
weapon: vooruzhenie, vooruzheniya, vooruzhenii, oruzhein~, naoruzanje, uzbrojenie
welding: svarka, svarochn~, elektrosvarka, zavarivanje
wheel: koleso, kolesn~, kolesnykh
wire: provoloka, provolochn~
yacht: yakhta, yakhtenn~
youth: molodezh, molodezhn~
`;
