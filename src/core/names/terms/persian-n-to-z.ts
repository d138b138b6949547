/** More of `persian.ts`, the meanings from n on. */
export const MORE_PERSIAN_TERMS = `
nation: mellat
national: mellie, melliye
navigation: navbari
navy: nedaja, niruye daryai, niroye daryaee, naval force, naval forces
new: novine
newspaper: rooznameh
northern: shomali
nuclear: atomi, hastehei, haste i
nuclear energy: energy atomi, enerjhi atomi, atomic energy
offshore: farasahel
oil: naft va, nafti, naftgaz, roghan
oil company: sherkat naft, sherkate naft
oil refining: palayesh, palayesh naft
optics: noori, optic sazi, nouri
organization: sazemane, sazmane, sawzemane, sazman e
oxygen: oksizhen
packaging: bastebandi, bastehbandi
painting: naghashi
pars: parsi
parts: ghatat, ghetaate, yadaki
passenger: mosaferi
people: mardom, khalgh
petrochemical: petroshimie, petrochimi, petroshimiye
pharmaceutical: daroosazi, darusazi, darou sazi, darooei
pipe: looleh, luleh, loole, loule, lule sazi, looleh sazi
pistachio: pesteh
plan: barnameh
planning: barnamehrizi, barnamerizi
pole: ghotb
police: polis, amniyat ejtemai
polymer: polimere
port: banader, bandari
ports and maritime: banader va daryanavardi
post: posti
powder: poodr, poudr
power: niroo, niroogah, nirogah, nirugah
power plant: niroogah, nirougah, nirogah, niroogahe, nirugah
precision: daghigh, deghat, daghigheh, daqiq
printing: chapkhaneh
process: farayand
product: mahsoolat, mahsulat, faravardeh, faravarde, faravardehaye, mahsoulat
project: projeh, prozheh
propellant: souraneh
propulsion: pishraneh, pishran, pishraan
prosperity: shokoofaei
protection: hefazate
pump: pompsazi
quality: keyfiat, keifiyat
radar: radarsazi
radio: radioi
railway: rah ahane, rahahan, rahahane
raw material: mavad avaliyeh, mavad avalieh
reconstruction: bazsazi
reconstruct: nosazi
refinery: palayeshgah, palayeshgahe, palayeshga
refractory: nasooz, nasuz, dirgodaz
regulation: tanzim, tanzime, regulatory, regulating
regulations: mogharrarat, mogharat, mogharar, moghararat
relief: emdade
renovation: nosazi, nowsazi, nousazi, novsazi
repair: tamir, tamirat, tamirgah
research: pajouhesh, pajouheshi, pajoheshi, pajuhesh, pajuheshi, pazhuheshha, tahghigh, tahgiaghati, tahghighaty, tahqiqati
research center: markaze tahghighat, markaz tahghighat, markaz e tahghighat
revolutionary guard: sepah pasdaran, sepahe pasdaran
revolution: enghelabe
rice: berenj
road: rahsazi, jadeh
rocket: raket
rubber: lastiksazi, lastic
salt: namak
satellite: mahvareh, mahvarei, mahvare
saving: pasandaz
science: olume
sea: daryay
security: amniate, amniyati
services: khadamate, khedmat, khadamaty
share: saham, sahami
ship: keshtiha, keshtye, shenavar
shipbuilding: keshti sazi, keshtisazi, keshtisaziye, kashtisazi
shipping: keshti rani, keshtiraniye, kashtiranie
shipping lines: khotoot keshtirani
ship repair: tamire keshti
silk: abrisham
silver: noghreh
simulation: shabih sazi, shabihsazi
social: ejtemai, ejtemaei
social security: tamin ejtemai, tamin ejtemaei
soil: khaak
solid: jamed
soot: doodeh, dudeh
space: fazaye, fazaie
special: vizhe, vizheh, vijeh, makhsoos, makhsus
spinning: rissandegi, risandegi
spring: fanar
star: setareh
state: dowlat
steel: fouladsazi, foolad, fooladsazi, foolade, fulade, fouladin
steel mill: zobe ahan, zob ahan, zob e ahan
stock: bours, boors, bourse
storage: anbar
structure: sakhtar, sazeha
students: daneshjouyan, talabeh
sugar: ghand, shekar
suicide: esteshhadi
supply: taamin, tadarok, tadarokat, tamin e
supreme: ali va
support: poshtiban, poshtibani e
system: samane, samaneha, systemha
technical: fannie, fonoon, fonun
technology: fanavariye, fannavariye, fonoone, fanavaraneh, teknologi
telecommunication: telecomunication, mokhaberatie
television: seda va sima, televizion
tile: kashi sazi
tire: tayer
tomorrow: farda
tool: abzare, abzarsazi, abzar sazi
trade: tejarate, tejaarat, dad o setad
tractor: teraktor, teraktorsazi, tractorsazi
training: amuzeshi
tribune: minbar
truth: haghighat
turbine: turbin, tourbin, turbinsazi
unit: yegan, yegane, vahed
united: motahed, mottahed
university: daneshghah, daneshgahi
urban: shahri, omrane
vehicle: khodro e, vasayel naghliye
veterinary: dampezeshki
victory: piroozi
village: roosta, rusta
warehouse: anbardari
water: abfa va
weapon: selah, aslahe, tasliha
weaving: bafandegi
welding: jooshkari, jooshe
wheat: gandom
wheel: charkh
white: sefid
wood: choub
wool: pashm
worker: kargare
workshop: kargah
world: jahane
youth: javan, javanan
`;
