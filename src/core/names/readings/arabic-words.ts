/** Everyday Arabic words and names whose unwritten vowels cannot be guessed, as UNGEGN 2017, passports and companies write them; bare of article and hamza. */
const WORDS = `
محمد = muhammad, mohammed, mohamed; احمد = ahmad, ahmed; محمود = mahmoud, mahmud; حسن = hassan, hasan; حسين = hussein, husayn, hussain; عمر = omar, umar
عثمان = othman, uthman, osman; خالد = khalid, khaled; يوسف = yousef, yusuf, youssef; ابراهيم = ibrahim; اسماعيل = ismail; عبد = abd, abdul; عبدالله = abdullah, abdallah
عبدالرحمن = abdulrahman, abdelrahman; عبدالعزيز = abdulaziz, abdelaziz; ابو = abu, abou; بن = bin, ben, ibn; ال = al, el; الله = allah; رحمن = rahman; اسلام = islam
اسلامي = islami, islamic; اسلامية = islamiya, islamic; سعود = saud; سلمان = salman; صلاح = salah; حسام = hussam, husam; مصطفى = mustafa, mostafa; ناصر = nasser, nasir; نصر = nasr
مصر = misr, masr; قطر = qatar; دبي = dubai; كويت = kuwait; مسقط = muscat, masqat; جدة = jeddah, jidda; مكة = makkah, mecca; بيروت = beirut, bayrut; دمشق = dimashq, damascus
حلب = halab, aleppo; قدس = quds; اردن = urdun, jordan; عراق = iraq; لبنان = lubnan, lebanon; يمن = yemen, yaman; عمان = oman, amman; ليبيا = libya; سودان = sudan; بحرين = bahrain
شرق = sharq; غرب = gharb; نور = nour, nur, noor; خليج = khaleej, khalij; نيل = nile, nil; فرات = furat; امل = amal; هدى = huda; نخيل = nakheel; مدينة = madina, medina
شركة = sharika, sherkat; مؤسسة = muassasa; مجموعة = majmua; هيئة = haia, hayat; مركز = markaz; وطني = watani, national; وطنية = wataniya; دولي = dawli, duwali; دولية = dawliya, duwaliya
عام = am, general; عامة = amma, ama; تجارة = tijara; صناعة = sinaa; هندسة = handasa; نفط = naft; خير = khair, khayr; جيش = jaish, jaysh; جماعة = jamaa, jamaat; حزب = hizb`;

const KNOWN: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.split(/[;\n]/u)
    .filter((line) => line.includes('='))
    .map((line): [string, readonly string[]] => {
      const [native = '', latin = ''] = line.split('=');
      return [withoutHamza(native.trim()), latin.split(',').map((spelling) => spelling.trim())];
    }),
);

/** The usual Latin spellings of a common word without its article; none for others. */
export function usualSpellings(root: string): readonly string[] {
  return KNOWN.get(withoutHamza(root)) ?? [];
}

function withoutHamza(word: string): string {
  return word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ک/gu, 'ك');
}
