/**
 * Words of company names in Arabic and Turkish as lists print them in Latin letters, by their English meaning: `meaning: form, form`.
 * Source: the vocabulary of general and technical dictionaries; facts, no copied file.
 */
export const ARABIC_TERMS = `
agency: wikala, wakala, wakalat, wakalah, ajansi
agricultural: ziraiya, ziraiyya, ziraia, ziraiyah, ziraat
aid: musaada, musaadat, maouna
airport: matar, havalimani, havaalani
alliance: tahaluf, ittifak
ammunition: dhakhira, zakhira, muhimmat, muhimmati
appeal: dawah
army: jaish al, jeish al, ordusu, kuvvetleri
arts: funun
association: jamiyya, jamaiyat, jameya, jamaiya, rabita, rabitat
authority: sulta, sultat, kurumu, baskanligi
aviation: tayran, tayaran, havaciligi
bank: masrif, banki, bankasi ve
battery: batariya
bearing: rulman
bicycle: bisiklet
board: diwan, kurulu
brigade: saraya, tugay
brothers: ikhwan, ikhwah, kardesler, biraderler
bureau: maktab, makhtab, maktabat
cable: kablo, kablolari
camp: mukhayyam
carpet: sajjad
cement: ismant, asmant, isment
central: markaziyya, markaziya, merkez bankasi
chain: silsila, silsilah, silsilat, selselat, silsilet, silsalat, selseleh, zincir
charity: hayir, hayriye
chemical: kimiyaiya, kimyawiya, kimawiya, kimyasal, kimyevi
clothing: malabis, giyim, hazir giyim
commerce: tijari, tijariyya, tijariyah, tujjar, ticari, ticareti
commercial house: bayt al tijari
committee: lajnat, hayat, heyet, heyeti, komitesi
communication: ittisalat, itisalat, iletisim, haberlesme
company: sharikat al
complex: mujamma, kompleksi
computer: hasub, hasib, bilgisayarlari
concrete: kharasana, beton
construction: inshaat, inshaiya, binaa, taamir, tameer, muqawalat, insaati
consulting: istisharat, istishariya, istisharah, danisma, musavirlik
contracting: muqawalat, moqawalat, taahhut ve, muteahhitlik
cooperation: taawun, taawon, taavun, isbirligi, kooperatifi
copper: nuhas, bakir
cotton: pamuk
council: majlis al, meclisi, konseyi
country: bilad
credit: kredi
customs: jamarik, jumruk, gumruk, gumrukleme
dairy: alban, sut urunleri
defense: difaa, savunma sanayi, savunmasi
development: tatwir, inmaa, tanmiyya, tanmiyah, gelisim
diamond: almas, elmas
directorate: idarat, idarah, mudiriyyat, mudurlugu, genel mudurlugu
drugs: adwiya, adwiyah
economic: iqtisadiya, iqtisadiyya, ekonomik
education: tarbiya, talimi, egitimi
electric: kahraba, kahrabaiya, kahraba wa, elektrigi
electronics: ilektroniyat, iliktruniyat, elektronigi
energy: enerjisi, taqah
engine: muharrik, muharrikat, motorlari
engineering: handasi, handasia, handasah, mohandesin wa, muhendisligi, muhendisleri
environment: cevresel
equipment: muaddat, muiddat, adawat, tajhizat al, ajhiza, donanim, ekipmanlar, gerecleri, malzemeleri
establishment: muassasat al, muassaset, muesseseleri, muessese, kurulusu, moassasah
exchange: sirafah, sarafa, sayrafa, kambiyo, borsa, borsasi
export: sadirat, tasdir, ihracati
factory: masani, masanei, fabrikalari, fabrikasi
families: usrat
fertilizer: asmida, asmidah, gubre
fighters: mujahid, mucahit
financial: maliya, maliyya, mali ve
food: ghidhaiya, ghithaiya, aghdhiya, gida sanayi, gidalari
foreign trade: tijara kharijiya, dis ticaret, dis tic
foundation: waqfiya, vakiflar
fraternity: ukhuwwa
front: cephe, cephesi, jabhah, jabhat al
fuel: wuqud, mahruqat, akaryakit, yakit
fund: sunduq, sundoq
furniture: athath, mefrusat, mobilya
garden: hadiqa, bahce
general: umumiya, ammah
glass: zujaj
gold: dhahab, dhahaba, thahab, zahab, dhahabi, thahabiya, kuyumculuk
government: hukuma, hukumat
guard: haras, muhafiz
guide: dalil, rehber
health: sihha, sihhah
heavy: thaqila, agir sanayi
holy: muqaddas, kutsal
hospital: mustashfa, hastane, hastanesi
house: dar al, bayt al
housing: iskan, konut
import: istirad, mustawradat, ithalati
information: malumat, maalumat, bilisimi
institute: maahid, enstitusu
insurance: tamin wa, sigortasi, sigortacilik
international: dauliya, duwaliya, dawliya, dawliyya, alamiya, doualiya
investment: istithmarat, istithmariya, istismar, yatirimi, yatirimlari
iron: hadid, hadeed, demiri
islamic community: ummah, ummat, ummet
justice: adala, adalet
land: aradi, arazi
law: hukuk, qanun
leather: julud
legion: faylaq
liberation: kurtulus
library: kutuphane
machinery: aliyat, makinalari, makinasi, makineleri, makina sanayi
management: yonetimi, idari
marine: denizci, bahriyya, denizyolu
market: pazar, carsi
martyrs: shuhadaa, sehitler
mechanical: mikanikiya, mekanigi
medical: tibbiya, tibbiyya, medikali, saglik urunleri
metal: maadin, maadaniya, metal sanayi
military: askariyya, harbi, harbiya, harbiye
mill: matahin, matahen, degirmen, un sanayi
mining: taadin, madencilik sanayi
ministry: vizarat, wazarat, bakanligina
mission: biatha, bithat
money: amwal, nukud
monotheism: tawhid, tawheed, tevhid
movement: haraka, harekat, hareketi
national: qawmi, qawmiya, qawmiyya, watani al, ulusal
network: shabaka, shabakat, sebekesi
northern: shamal, shamaliya, kuzey
nuclear: nawawiya, nawawi, dharriya, zarriya
office: ofisi, burosu
oil: naftiya, petrolu, petrolleri anonim, zuyut
oil products: mushtaqqat naftiya, akaryakit urunleri
orphans: aytam, yetimler
packaging: ambalaj, ambalaji, taghlif
paint: dahanat, dihan, boyalari
paper: waraq, kagit sanayi
party: partisi
petroleum: bitrol, bitroul, batrol, petrol urunleri
pharmaceutical: dawaiya, adawiya, ilaclari, eczane
philanthropy: ihsan
plastic: bilastik, lada in, plastik sanayi
port: liman isletmeleri, limani isletme
poultry: dawajin, tavukculuk
power plant: mahattat kahraba, santrali, enerji santrali
preaching: tabligh
press: sahafa, matbaa, matbaacilik, basim
production: intaj, intaji, uretimi
products: muntajat, mamulleri
projects: masharia, mashari, mashariya, projeleri
propagation: dawat
publishing: nashr, yayinevi, yayinlari
radio: idhaa, radyo
railway: sikak hadidiya, sikkat hadid, demir yollari
readymade: jahiza
real estate: aqarat, aqariya, aqariyya, gayrimenkul yatirim
reconstruction: iimar
refinery: misfat, masfat, masafi, rafineri, rafinerisi, petrol rafinerileri
relief: igatha, ighathah, ighatha al
remittance: hawalat, havale
repair: islah, tamiri, onarim
rescue: inqadh
research: abhath, bohouth, arastirmalari
resistance: moqawama, direnis
revival: ihyaa
road: turuq, karayolu
salvation: nusra
satellite: fadaiya
school: mektep, okullari, madaris
science: ilmiya, ilmiyya
sciences: oulum
security: amniya wa, guvenligi
services: khidmat, khadamat al, hidmat, hizmetler
shipping: shahn, milahah, nakliyati, gemi isletmeciligi, tasimacilik ve
silver: fidda, gumus
society: mujtama, cemiyeti
solar: shamsiya, gunes enerjisi
south: janub, janoub, guney
spare parts: qita ghiyar, yedek parca
special: khassa
spinning: ghazl, iplik
state: dawla, dawlat, dawlah, dawlatul
steel: fuladh, celikleri, demir celik sanayi
stone: hajar, mermer
store: makhazin, magazacilik
students: tullab, taliban, ogrenci
sugar: sukkar, seker, seker fabrikalari
supply: tawrid, tawridat, imdad, tedarigi
supporters: munasirin
support: destek
system: anzima, nizam, sistemi
technical: fanniya, tiqani, teknigi
technology: taqniya, tiqniya, tiknulujia, taknologia, teknolojisi, teknolojiler
telecommunication: telekomunikasyonu
textile: nasij, mansujat, tekstili, tekstil urunleri, dokuma
tobacco: tabgh, tutun
tool: adawat al, el aletleri, takim
tourism: siyaha, siyahi, siyahiyya, turizmi
trade: tujari, ticaret ve, ticaret sanayi
tradition: sunna
transport: naqliyat, nakliyeciligi, nakliyatcilik, tasimaciligi
travel: safriyat, seyahati
treasury: bayt al mal
union: ittihad al, ittihaad, itihad, itihaad, birlikleri
united: muttahida, mutahida, birlesik
university: jamiat, universitesi
vanguard: talai
vehicle: arabat, araclari
victory: nasr al, zafer
waqf: wakif
warehouse: mustawda, depoculuk
water: miyah
weapon: aslihah, silahlari, silah sanayi
welfare: riaya, refah
wheat: bugday
white: beyaz
wood: akhshab, ahsap urunleri, kereste
workshop: warsha, atolye
youth: shabab, shebab, genclik
`;
