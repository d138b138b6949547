/** Places that company names carry, with their adjectives: a name with and without its city is often the same company. Same format as business words. */
export const PLACES = `
china: chinese, sino, prc, p r c, zhongguo, chugoku, kitay, kitai, chine, peoples republic of china, 中国, 中國, 中华, 中華, 중국, الصين, چین, китай
hong kong: hongkong, xianggang, hk, 香港, 홍콩, гонконг
taiwan: taiwanese, 台湾, 臺灣, 台灣, 대만
macau: macao, aomen, 澳门, 澳門
beijing: peking, pekin, 北京, 베이징, بكين, пекин
shanghai: 上海, 상하이, шанхай
shenzhen: shen zhen, shenzen, 深圳, 선전
guangzhou: canton, 广州, 広州, 廣州, 광저우
guangdong: 广东, 広東, 廣東
tianjin: tientsin, 天津
chongqing: 重庆, 重慶
zhejiang: 浙江
hangzhou: 杭州
jiangsu: 江苏, 江蘇
nanjing: nanking, 南京
suzhou: 苏州, 蘇州
wuxi: 无锡, 無錫
changzhou: 常州
nantong: 南通
yangzhou: 扬州, 揚州
xuzhou: 徐州
kunshan: 昆山
shandong: 山东, 山東
qingdao: tsingtao, 青岛, 青島
jinan: 济南, 済南, 濟南
yantai: 烟台
weihai: 威海
fujian: fukien, 福建
xiamen: amoy, 厦门, 廈門
fuzhou: 福州
quanzhou: 泉州
sichuan: szechuan, 四川
chengdu: 成都
hubei: 湖北
wuhan: 武汉, 武漢
hunan: 湖南
changsha: 长沙, 長沙
henan: 河南
zhengzhou: 郑州, 鄭州
luoyang: 洛阳, 洛陽
hebei: 河北
shijiazhuang: 石家庄, 石家荘
shanxi: 山西
taiyuan: 太原
shaanxi: 陕西, 陝西
xian: xi an, 西安
liaoning: 辽宁, 遼寧
dalian: 大连, 大連
shenyang: 沈阳, 瀋陽
dandong: 丹东, 丹東
jilin: 吉林
changchun: 长春, 長春
heilongjiang: 黑龙江, 黒竜江
harbin: haerbin, 哈尔滨, 哈爾濱
anhui: 安徽
hefei: 合肥
jiangxi: 江西
nanchang: 南昌
guangxi: 广西, 広西
guilin: 桂林
nanning: 南宁
guizhou: 贵州, 貴州
guiyang: 贵阳, 貴陽
yunnan: 云南, 雲南
kunming: 昆明
hainan: 海南
gansu: 甘肃, 甘粛
lanzhou: 兰州, 蘭州
qinghai: 青海
ningxia: 宁夏
ningbo: 宁波, 寧波
wenzhou: 温州
huzhou: 湖州
shaoxing: 绍兴
jiaxing: 嘉兴
dongguan: 东莞, 東莞
foshan: 佛山
zhuhai: 珠海
huizhou: 惠州
zhongshan: 中山
xinjiang: sinkiang, xuar, 新疆, 新疆维吾尔自治区
urumqi: wulumuqi, urumchi, 乌鲁木齐
kashgar: kaxgar, kashgari, 喀什
hotan: hetian, khotan, 和田
aksu: aqsu, akesu, 阿克苏
turpan: tulufan, turfan, 吐鲁番
tumxuk: tumushuke, tumshuk, tumshuq, 图木舒克
karamay: kelamayi, 克拉玛依
bayingolin: bayingoleng, bayinguoleng, bayingol, 巴音郭楞
bortala: boertala, 博尔塔拉
kizilsu: kezilesu, 克孜勒苏
changji: sanji, 昌吉
shihezi: 石河子
korla: kuerle, kurla, 库尔勒
tibet: xizang, 西藏
mongolia: mongolian, 蒙古, neimenggu, 内蒙古
japan: japanese, nippon, nihon, yaponiya, japon, 日本, 일본, اليابان
tokyo: 东京, 東京, 도쿄
osaka: 大阪
kyoto: 京都
yokohama: 横浜
nagoya: 名古屋
korea: korean, chosun, choson, chosen, koryo, koreya, corea, hanguk, dprk, 朝鮮, 朝鲜, 韩国, 韓国, 高麗, 高丽, 한국, 조선, 고려, كوريا, корея
pyongyang: pyong yang, 平壌, 平壤, 평양
seoul: 서울, 首尔, ソウル
busan: pusan, 부산, 釜山
iran: iranian, irani, iranians, iranien, persia, persian, pars, fars, 伊朗, ايران, ایران, иран
tehran: teheran, tehrani, 德黑兰, تهران
isfahan: esfahan, esfehan, اصفهان
shiraz: شیراز
tabriz: تبریز
mashhad: mashad, مشهد
khorasan: khurasan, khorassan, خراسان
kish: kish island, کیش
qeshm: gheshm, قشم
ahvaz: ahwaz, اهواز
syria: syrian, suriya, suriyya, souriya, syrie, sirii, 叙利亚, シリア, سوريا, السورية, сирия
damascus: dimashq, damas, دمشق
aleppo: halab, حلب
lebanon: lebanese, liban, lubnan, lubnaniya, لبنان
beirut: beyrouth, bayrut, بيروت
iraq: iraqi, irak, عراق, العراق
baghdad: بغداد
palestine: palestinian, filistin, falastin, filastin, philistine, فلسطين
gaza: ghazza, غزة
jordan: jordanian, الأردن
egypt: egyptian, misr, masr, مصر
yemen: yemeni, yaman, اليمن
libya: libyan, ليبيا
saudi arabia: saudi, ksa, saudia, السعودية
emirates: uae, u a e, united arab emirates, emirati, emarat, الإمارات
dubai: دبي
sharjah: الشارقة
abu dhabi: abudhabi, أبوظبي
kuwait: kuwaiti, الكويت
qatar: qatari, قطر
oman: omani, عمان
bahrain: bahraini, البحرين
turkey: turkish, turk, turkiye, turkiya, turquie, تركيا, турция
istanbul: estanbul
ankara: ankaraa
pakistan: pakistani, 巴基斯坦, パキスタン, پاکستان
karachi: kharachi
lahore: lahor
islamabad: イスラマバード
afghanistan: afghan, afghani, アフガニスタン, افغانستان
kabul: كابول
india: indian, hindustan, bharat, indiya, 印度, インド, भारत, الهند, индия
mumbai: bombay
myanmar: burma, burmese, ミャンマー, 缅甸
yangon: rangoon
thailand: thai, タイ, 泰国, ไทย
bangkok: バンコク
vietnam: vietnamese, viet nam, 越南, 베트남, ベトナム
malaysia: malaysian, マレーシア, 马来西亚
singapore: 新加坡, シンガポール, 싱가포르, s pore
indonesia: indonesian, インドネシア, 印尼
philippines: philippine, フィリピン
asia: asian, asiatic, aziya, asya, 亚洲, アジア, 亜細亜, 아시아, آسیا
east: eastern, vostok, vostochny, vostochnaya, oriental, orient, shargh, sharg, sharq, dong fang, dongfang, 东方, 東方, 동방
west: western, zapad, zapadny, zapadnaya, gharb, 西方, 서방
north: northern, sever, severny, severnyy, severo, severnaya, norte, nord, nordic, shomal, beifang, 北方, 북방
south: southern, yug, yuzhny, yuzhnyy, yuzhno, sur, sud, jonoub, jonub, nanfang, 南方, 남방
middle east: near east, خاورمیانه
gulf: khalij, persian gulf, khalije fars, khalij fars
russia: russian, rossiya, rossii, rossiyskiy, rossiiskii, rossiysky, rossiiskaya, rossiyskaya, rossiyskoe, rosii, russie, rusia, russkiy, russkaya, russkii, russian federation, 俄罗斯, ロシア, 러시아, روسيا, россия, российский
moscow: moskva, moskovsky, moskovskiy, moskovskii, moskovskaya, moscu, moskovskoe, 莫斯科, モスクワ, москва
st petersburg: saint petersburg, sankt peterburg, sanktpeterburg, sankt petersburg, petersburg, peterburg, spb, leningrad, санкт петербург
siberia: siberian, sibir, sibirskaya, сибирь
ural: urals, uralsky, uralskii, uralskaya, uralskiy, урал
novosibirsk: новосибирск
kazan: kazansky, казань
samara: самара
tula: tulskiy, tulsky, тула
perm: permskii, пермь
caucasus: kavkaz, kavkaza, caucasian
crimea: crimean, krym, kryma, krymskaya, krymsky, krymskoe, крым
sevastopol: sevastopolsky, севастополь
donetsk: donetskaya, donetskoy, donetskii, donbass, donbas, донецк
luhansk: lugansk, луганск
ukraine: ukrainian, ukraina, ukrainy, ukrainskaya, ukrainske, ukrainska, 乌克兰, ウクライナ, украина, україна
kiev: kyiv, kiyev, київ, киев
belarus: belarusian, belorussian, byelorussian, belorus, belarusi, belaruskaya, belorusskaya, belorussky, belorusskii, bielaruskaje, beloruss, 白俄罗斯, ベラルーシ, беларусь
minsk: minskiy, minskii, minski, minsky, минск, минский
kazakhstan: kazakh, kazakstan, qazaqstan, казахстан
uzbekistan: uzbek, ozbekiston
kyrgyzstan: kyrgyz, kirgiz
germany: german, deutschland, deutsche, alemania, allemagne, 德国, ドイツ
france: french, francaise, francais, francia, 法国, フランス
italy: italian, italia, italiana, italiano, 意大利, イタリア
spain: spanish, espana, espanola, espanol
portugal: portuguese, portuguesa
united kingdom: uk, u k, britain, british, great britain, england, inghilterra, 英国, イギリス
london: londres, 伦敦
switzerland: swiss, schweiz, suisse, svizzera, schweizer, スイス
austria: austrian, osterreich, oesterreich
netherlands: dutch, holland, nederland, nederlandse
belgium: belgian, belgique, belgie
sweden: swedish, sverige, svenska
norway: norwegian, norge, norsk
denmark: danish, danmark, dansk
finland: finnish, suomi, suomen
poland: polish, polska, polski
czech: czechia, czech republic, cesky, ceska, ceske, 捷克
hungary: hungarian, magyar, magyarorszag
romania: romanian, romana
bulgaria: bulgarian, balgariya
serbia: serbian, srbija, beograd, belgrade, srpska
latvia: latvian, latvijas, latvija
lithuania: lithuanian, lietuva, lietuvos
estonia: estonian, eesti
cyprus: cypriot, kypros
malta: maltese
greece: greek, hellenic, hellas, ellas
europe: european, europa, europe middle east and africa, eu, evropa, euro, 欧洲, ヨーロッパ, 유럽
america: american, americas, us, usa, u s a, u s, united states, united states of america, estados unidos, amerika, amerikan, 美国, 米国, アメリカ, 미국, أمريكا
canada: canadian, kanada, カナダ
mexico: mexican, mexicana, mexicano, メキシコ
panama: panamanian
colombia: colombian, colombiana, colombiano
venezuela: venezuelan, venezolana, venezolano
brazil: brasil, brazilian, brasileira, do brasil, ブラジル
argentina: argentinian
peru: peruvian, peruana
cuba: cuban, cubana
africa: african, afrika, afrique, アフリカ, 非洲
south africa: south african
sudan: sudanese, السودان
somalia: somali
kenya: kenyan
nigeria: nigerian
congo: congolese, drc
australia: australian, オーストラリア, 澳大利亚
pacific: 太平洋, パシフィック
atlantic: atlantico
mediterranean: mediterranee, akdeniz
`;
