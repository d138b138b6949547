/**
 * Words in brand names that are English ones in another script, or their everyday equivalents there (bank, pharmacy, house).
 * Compiled from general dictionaries and from how the words stand on shop signs; no table of names was used.
 */
import { ENGLISH_SOUNDS } from './english-sounds.ts';
import { INDUSTRY_WORDS } from './industry-words.ts';
import type { Reading } from './reading.ts';
import { romanisationKey } from './romanisation-key.ts';
import { SIGN_WORDS } from './sign-words.ts';

/** Names come without them. */
const APOSTROPHES = /['’ʼ]/gu;

/** `native, native = english, english;` a line of several native spellings and the Latin words that they stand for. */
const CYRILLIC = `
банк, банка, банкі, банкы = bank
маркет = market; маркт = markt; супермаркет = supermarket; гипермаркет, гіпермаркет = hypermarket; магазин, магазін = magazin, shop
фарм = pharm; фарма = pharma; фармация, фармація, фармацыя = pharmacia, pharmacy; аптека = apteka, pharmacy
техно = techno; техника, техніка, тэхніка = technica, technics; технология, технології, технологии = technology, technologies
телеком = telecom; телекоммуникации = telecommunications; центр = center, centre; групп, група, група, группа = group; клуб = club
экспресс, експрес, экспрэс = express; эко = eco; еко = eco; люкс = lux; макс = max; микс = mix; фикс = fix; экс = ex
почта, пошта, пощта = post, posta; россия, росії, россии = russia, russian; грузия, грузии, грузії = georgia, georgian; украина, україна, украины, україни = ukraine
украинский, український = ukrainian; российский = russian; русский = russian; български, българия = bulgarian, bulgaria; србија, србије = serbia
армения, арменія = armenia; азия, азія = asia; европа, європа = europe; москва, москвы = moscow; московский = moscow; тихоокеанский = pacific; азиатско = asian
евразийский, еуразиялық, євразійський = eurasian; железная = railway; дорога, залізниця = railway; метрополитен, метро = metro; полиция, полиции, поліція, поліції = police; патрульная, патрульной, патрульна = patrol; строй, буд = stroy, bud; завод = zavod, plant; институт, інститут = institute
министерство, министерства, міністерство, міністерства = ministry; внутренних, внутрішніх = internal; дел, справ = affairs; санкт = saint; департамент = department; дом, дім = dom, house; чистый = clean; кафе = cafe
кредит = credit, kredit; инвест = invest; финанс = finance; страхование = insurance; сбербанк = sberbank, savings; народный, народний = national, people
центральный, централна, центральна, централен = central; кооперативна, кооперативный = cooperative; комерцијална, коммерческий, комерційний = commercial, komercijalna
универсал, універсал = universal; интернешнл, интернэшнл = international; международный = international; юстиции, юстиция = justice
петрол = petrol; петролеум = petroleum; ойл = oil; нефть, нафта = neft, oil; газ = gas, gaz; энерго, енерго = energo; энергия, енергія = energy, energia
кристал, кристалл, крыстал = crystal; океан = ocean; турист, туристически = tourist; съюз, союз, союзный = union
здоровье, здоров'я, здароўя = health; планета, планэта, плянэта = planet, planeta; продукты, продукти = products, produkty; пекарня, пекарни = bakery
британские, британский = british; партнер, партнёр = partner; мастер = master; систем, системы = systems; солюшнс = solutions
галф = gulf; кооп, коп = coop; саут = south; даймонд = diamond; төрийн = state; хөгжлийн = development; худалдаа = trade; кэш, кеш = cash; фиш, фіш = fish`;
const GEORGIAN = `
ბანკი, ბანკ = bank; მარკეტი = market; მარტი = mart; ფარმა, ფარმ, ფარმი = pharma, pharm; ტექნო = techno; ტექნიკა = technica, technics; კომპანია = company
საქართველო, საქართველოს = georgia, georgian; ჯორჯია = georgia; თბილისის, თბილისი = tbilisi; მეტროპოლიტენი, მეტრო = metro; სატრანსპორტო = transport
დაზღვევა = insurance; სახლი = house, sakhli; ფოსტა = post; წიგნები = books; პიცა = pizza; პეტროლიუმ, პეტროლიუმი = petroleum; პოლიცია, პოლიციი, პოლიციის = police
საპატრულო = patrol; სამინისტრო, სამინისტროს = ministry; დეპარტამენტი = department; ჯგუფი = group; ცენტრი = center; ტელეკომი = telecom; აფთიაქი = pharmacy
კრედიტი, კრედიტ = credit; სუფთა = clean; ენერჯი, ენერგია = energy; ოილი = oil; გაზი = gas; რკინიგზა = railway; უნივერსალი = universal
ინტერნეშენალ, ინტერნეიშენალ = international; მარკეტინგი = marketing; კინგი = king; ფიტნესი = fitness; ექსპრესი = express`;
const ARMENIAN = `
բանկ = bank; ֆարմ = pharm; ֆարմա = pharma; մարկետ = market; տելեկոմ = telecom; արմենիա, հայաստան = armenia; թիմ = team; իզի = easy; փեյ = pay; սուպեր = super
դեղատուն = pharmacy; տուն = house; փոստ = post; կենտրոն = center; խումբ = group; կրեդիտ = credit; տեխնո = techno; տեխնոլոջի = technology; քեշ = cash; ընկերություն = company
արդարադատության = justice; ապահովագրություն = insurance; գազ = gas; օյլ = oil; էներջի = energy; մոլ = mall; սիթի = city; էքսպրես = express; պիցցա, պիցա = pizza; շին = construction`;
const GREEK = `
τράπεζα = bank; μάρκετ = market; σούπερ = super; μετρό = metro; ταχυδρομεία, ταχυδρομείο = post; κύπρος, κυπριακά, κυπριακή, κύπρου = cyprus
επιχείρηση = enterprise, corporation; δημόσια = public; ηλεκτρισμού = power, electricity; εθνική = national; ελλάδος, ελληνική = greece, hellenic; φαρμακείο = pharmacy
όμιλος = group; τηλεπικοινωνίες = telecommunications; ασφάλειες, ασφαλιστική = insurance; θεσσαλονίκης = thessaloniki; αθηνών = athens; καφέ = cafe; πίτσα = pizza`;
const ARABIC = `
بنك, البنك, مصرف, المصرف, بانک, بینک, بنکو = bank, banque; سوبر, سوبير = super; هايبر, هایپر = hyper; ماركت, مارکت = market; سيتي, سیتی = city; فارم = pharm
فارما = pharma; صيدلية = pharmacy; تكنولوجيا, التكنولوجيا = technology; تكنولوجي = technology; شركة, الشركة, شرکت = company; اتصالات, الاتصالات, للاتصالات = telecom, etisalat
تليكوم, تلكوم, تیلی کام = telecom; سنتر = center; مركز = center; كافيه, كوفي, كافي = cafe, coffee; تايم = time; اكسبرس, إكسبرس, اکسپریس = express; كاش = cash
جروب, غروب, كروب = group; مجموعة, المجموعة = group; بترول, البترول, للبترول = petroleum; بتروليوم = petroleum; أويل, آئل, آئیل = oil; البريد, بريد = post, poste, barid
السعودية, السعودي = saudi, arabia; مصر, المصرية = egypt, misr; المغرب = maroc, morocco; الجزائر, الجزائري = algeria, algerie; تونس, لتونس, التونسي = tunisia, tunisian, tunisienne
الكويت, الكويتي = kuwait; الكويتية = kuwait; العربي, العربية = arab, arabian; الإفريقي, الأفريقي = african; الدولي, الدولية = international; الوطني, الوطنية, ملی = national, nationale, melli
البريطاني = british; المتحد, المتحدة = united; يونايتد, یونائیٹڈ = united; لیمیٹڈ, لمیٹڈ, المحدود, المحدودة = limited; پاکستان, الباكستاني = pakistan; ایران, إيران = iran
القاهرة = cairo, caire; الإسكان, والإسكان = housing; التعمير, التنمية = development, developpement; المحلية = local; أسواق = markets; الأسواق = markets; للصرافة, صرافة = exchange
للتجزئة = retail; التجارية = trading; مكتبة = stores, library; العقاري = immobilier; صندوق, الصندوق = caisse, fund; بیمه, تأمين, للتأمين = insurance
وقت = time; اللياقة = fitness; سٹیٹ, اسٹیٹ = state; شركات = companies; مطعم = restaurant; هوم = home; ستور = store; مول = mall; فرايد = fried; تشكن, تشيكن = chicken
دجاج = chicken; دونتس, دونات = donuts; برجر, برغر = burger; بيتزا, پیتزا = pizza; جنرال = general; انترناشيونال = international; متروی, مترو = metro; تهران = tehran
الطيران = aviation; الخطوط = airlines; النفط = oil; للنفط = oil; الغاز = gas; للتجارة = trading; الصناعات, للصناعات = industries; سيستمز = systems
مؤسسة = establishment, corporation, foundation; هيئة = authority; وزارة = ministry; جامعة = university; مستشفى = hospital; مدرسة = school; مطار = airport; ميناء = port; سكك = railways, railway
كهرباء = electricity, electric; مياه = water; صناعة = industry; مصنع = factory; مصانع = factories; حديد = iron; صلب = steel; اسمنت, أسمنت, إسمنت = cement; ألومنيوم, ألمنيوم = aluminium
بتروكيماويات, بتروكيميائية = petrochemicals, petrochemical; كيماويات = chemicals; أدوية, دوائية = pharmaceuticals, pharmaceutical; طبية, طبي = medical; أغذية, غذائية = food, foods; ألبان = dairy; مخبز, مخابز = bakery, bakeries
مقهى = cafe; فندق = hotel; سياحة = tourism; سفر = travel; نقل = transport; شحن = shipping, freight; بحرية = marine, maritime; ملاحة = navigation, shipping; لوجستية = logistics; عقارية = real estate
استثمار, استثمارات = investment, investments; تمويل = finance; قابضة = holding; إسلامي, اسلامي = islamic; توفير = savings, epargne; احتياط = reserve, prevoyance; ائتمان = credit; قرض = credit, loan
شعبي = popular, populaire; فلاحي = agricole; زراعي, زراعية = agricultural; صناعي, صناعية = industrial; تجاري, تجارية = commercial, trading; أهلي = ahli, national; مركزي = central; عامة, عام = general, public
حلول = solutions; تقنية, تقنيات = technology, technologies; معلومات = information; برمجيات = software; إلكترونيات, الكترونيات = electronics; هندسة, هندسية = engineering; مقاولات = contracting; إنشاءات, بناء = construction
تعليم = education; صحة = health; رعاية = care; سيارات = cars, motors, automotive; طاقة = energy; إعلام = media; أزياء = fashion; أثاث = furniture; مجوهرات = jewellery, jewelry; ذهب = gold; عطور = perfumes, perfume; حلويات = sweets
لحوم = meat; أسماك = fish, seafood; كتب = books; أجهزة = devices, equipment; معدات = equipment; آلات = machinery; أسمدة = fertilizers, fertilizer; بلاستيك = plastic; نسيج, منسوجات = textile, textiles; ورق = paper; زجاج = glass
گروه = group; صنایع = industries; صنعتی = industrial; فناوری = technology; ارتباطات = communications; خودرو = automobile, khodro; کشتیرانی = shipping; نفت = oil, naft; گاز = gas; پتروشیمی = petrochemical; فولاد = steel, foulad; سیمان = cement
دارو, داروسازی = pharmaceutical; غذایی = food; تجارت = trade, tejarat; صادرات = export, saderat; توسعه = development; مسکن = housing, maskan; کشاورزی = agriculture, keshavarzi; پست = post; رفاه = refah, welfare; ملت = mellat; اقتصاد = economic, eghtesad
دانشگاه = university; هواپیمایی = airlines, aviation; مهندسی = engineering; هلدینگ = holding; سازمان = organization; وزارت = ministry; بازرگانی = trading; فروشگاه = store; رستوران = restaurant; هتل = hotel; داروخانه = pharmacy
سروس = service; سیمنٹ = cement; ٹیکسٹائل = textile; ملز = mills; شوگر = sugar; فوڈز = foods; پاور = power; انشورنس = insurance; گروپ = group; انڈسٹریز = industries; ٹریڈنگ = trading; موٹرز = motors; ہسپتال = hospital`;
const HEBREW = `
בנק, הבנק = bank; סופר = super; מרקט = market; פארם = pharm; פארמה = pharma; בר = bar; קפה = cafe, caffe; קלאב = club; אקספרס = express; סנטר = center; סיטי = city
שופ = shop; סטוק = stock; מקס = max; סטור = store; טכנולוגיות = technologies; טכנולוגיה = technology; תקשורת = communications; חברה, חברת = company; קבוצת, קבוצה = group
ישראל, לישראל, הישראלי, ישראלי = israel; ירושלים = jerusalem, yerushalayim; הבינלאומי, בינלאומי = international; הראשון = first; דואר = post, postal; דיסקונט = discount
ביטוח = insurance; ספרים = books, sfarim; יינות = wines, yenot; חשמל = electric, hashmal; בורגר = burger; בורגרס = burgers; פיצה = pizza; טלקום = telecom; מערכות = systems
תעשיות = industries; אנרגיה = energy; גז = gas; נפט = oil; דלק = delek, fuel; בית = house, beit; אוטו = auto; דיל = deal; גוד = good; דיפו = depot; קואופ = coop`;
const INDIC = `
बैंक, बँक, ब्यांक = bank; यूनियन = union; सिटी = city; यस, येस = yes; भारत, भारतीय = india, indian, bharat; डाक = post; परिवहन = transport; नगरपालिका = municipal; भुगतान = payments
कंपनी, कम्पनी = company; लिमिटेड = limited; इंडिया, इण्डिया = india; फ्राइड = fried; चिकन = chicken; इंटरनेशनल = international; टेक्नोलॉजी = technology; स्टेट = state
ব্যাংক, ব্যাঙ্ক = bank; লিমিটেড = limited; অ্যান্ড, এন্ড = and; দি = the; স্পাইস = spice; সুগার = sugar; কোম্পানি = company; বাংলাদেশ = bangladesh; সিটি = city
ਬੈਂਕ = bank; ਸਟੇਟ = state; ਆਇਲ = oil; ਫ੍ਰਾਈਡ = fried; ਚਿਕਨ = chicken; ਪਾਕਸਤਾਨ, ਪਾਕਿਸਤਾਨ = pakistan; બેંક, બૅન્ક = bank; வங்கி, பேங்க் = bank; சிட்டி = city; யூனியன் = union
బ్యాంక్, బ్యాంకు = bank; ಬ್ಯಾಂಕ್ = bank; ബാങ്ക് = bank; ବ୍ୟାଙ୍କ = bank; மலேசிய, மலேசியா = malaysia; கல்வி = education; அமைச்சகம் = ministry; ಮಹಾನಗರ, ମହାନଗର = mahanagara, municipal`;
const THAI = `
ธนาคาร = bank; แบงก์, แบงค์ = bank; กาแฟ = coffee; คาเฟ่ = cafe; ไทย = thai, thailand; กรุงเทพ = bangkok, krungthep; ไปรษณีย์ = post; รถไฟ = railway; รถไฟฟ้า = skytrain
เดอะ = the; มาร์ท = mart; มาร์เก็ต = market; กรุ๊ป = group; พลาซ่า = plaza; เซ็นทรัล = central; เฟรช = fresh; บริษัท = company; มอลล์ = mall; ประเทศไทย = thailand
บาร์บีคิว = barbecue, barbq; ซุปเปอร์, ซูเปอร์ = super; เอ็กซ์เพรส = express; ออยล์ = oil; สรรพสินค้า = department; ออมสิน = savings; พัฒนา = pattana, development`;
const ETHIOPIC = `
ባንክ = bank; ንግድ = commercial; ኢትዮጵያ, የኢትዮጵያ = ethiopia; ኩባንያ = company; ቴሌኮም = telecom; አየር = air; መንገድ = airlines; ሆቴል = hotel`;

const NATIVE: ReadonlyMap<string, readonly string[]> = gatherNativeWords();

function gatherNativeWords(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const table of [
    CYRILLIC,
    GEORGIAN,
    ARMENIAN,
    GREEK,
    ARABIC,
    HEBREW,
    INDIC,
    THAI,
    ETHIOPIC,
    INDUSTRY_WORDS,
    ...SIGN_WORDS,
  ]) {
    for (const line of table.split(/[;\n]/u)) {
      const [natives = '', latin = ''] = line.split('=');
      if (latin === '') continue;
      const words = latin.split(',').map((word) => word.trim());
      for (const native of natives.split(',').map((one) => one.trim().normalize('NFKC').replace(APOSTROPHES, '')))
        found.set(native, [...new Set([...(found.get(native) ?? []), ...words])]);
    }
  }
  return found;
}

/** Endings of Slavic nouns and adjectives; what is before them has four letters or more. */
const SLAVIC_END =
  /(?<=^.{4,})(?:ыми|ими|ого|его|ому|ему|ього|ьому|ами|ями|ість|ая|яя|ое|ее|ые|ие|ый|ий|ой|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ей|ою|ею|ія|ії|ию|ии|ия|ій|ої|ю|а|я|о|е|ы|и|у|ь|і|й|є|ї|ът|та|то|те)$/u;

/** Stem -> what the dictionary forms with it stand for: `строительного` is found by `строительный`. */
const BY_STEM: ReadonlyMap<string, readonly string[]> = gatherStems();

function gatherStems(): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, readonly string[]>();
  for (const [native, words] of NATIVE) {
    const stem = slavicStem(native);
    if (stem !== null && !stems.has(stem)) stems.set(stem, words);
  }
  return stems;
}

function slavicStem(word: string): string | null {
  return word.length > 4 && /^\p{Script=Cyrillic}+$/u.test(word) ? word.replace(SLAVIC_END, '') : null;
}

const BY_SOUND: ReadonlyMap<string, readonly string[]> = gatherSounds();

function gatherSounds(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [english, sounds] of Object.entries(ENGLISH_SOUNDS)) {
    for (const sound of sounds) {
      const key = romanisationKey(sound);
      const known = words.get(key) ?? [];
      if (!known.includes(english)) known.push(english);
      words.set(key, known);
    }
  }
  return words;
}

const MOST_LOANWORDS = 4;

/**
 * The English or Latin-script words that a word of another script stands for: `маркет` -> `market`, `прайс` -> `price`, `بنك` -> `bank`.
 * `read` reads a part of the word; without it a word of two words (`Фармхауз`) stands for none. A word found only by its sound is English whatever the script.
 */
export function loanwordsOf(word: string, readings: readonly string[], read?: Reading): readonly string[] {
  const known =
    NATIVE.get(word) ??
    NATIVE.get(withoutArticle(word)) ??
    BY_STEM.get(slavicStem(word) ?? '') ??
    englishBySound(readings);
  return known.length > 0 || read === undefined ? known : compoundOf(word, read);
}

function englishBySound(readings: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const reading of readings) {
    for (const english of BY_SOUND.get(romanisationKey(reading)) ?? []) {
      if (!found.includes(english)) found.push(english);
    }
  }
  return found.slice(0, MOST_LOANWORDS);
}

/** Letters of each part. */
const SHORTEST_PART = 3;

/** `Фармхауз` -> `pharmhouse`: two words that are known written as one, one of them by its letters. */
function compoundOf(word: string, read: Reading): readonly string[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    const [first, second] = [NATIVE.get(start), NATIVE.get(end)];
    if (first === undefined && second === undefined) continue;
    const lefts = first ?? englishBySound(read(start));
    const rights = second ?? englishBySound(read(end));
    const compounds = lefts.flatMap((left) => rights.map((right) => left + right));
    if (compounds.length > 0) return compounds.slice(0, MOST_LOANWORDS);
  }
  return [];
}

/** Shorter words stand in many others. */
const SHORTEST_CUT = 3;

/** Without the article and what clings to it: `للاستثمار`, `والاحتياط`, `הבנק`. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وبك]?ال|لل)(?=...)|^[הל](?=\p{Script=Hebrew}{3})/u, '');
}

/** Native words of a script without spaces, longest first, to be cut out of a run of letters (`ธนาคารกรุงเทพ`). */
export const THAI_WORDS: readonly string[] = [...NATIVE.keys()]
  .filter((word) => /\p{Script=Thai}/u.test(word) && word.length >= SHORTEST_CUT)
  .toSorted((a, b) => b.length - a.length);
