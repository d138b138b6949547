/**
 * Words of company names in Korean, Chinese, Japanese, Vietnamese, Thai, Indonesian and Burmese as lists print them in Latin letters,
 * by their English meaning: `meaning: form, form`. Source: the vocabulary of general and technical dictionaries; facts, no copied file.
 */
export const ASIAN_TERMS = `
academy: yuanshi, kahakwon, kwahagwon
academy of sciences: kexueyuan, kwahagwon
agency: tongsin, kantor, daili
agricultural: nongopsong, nongye keji, pertanian, nong nghiep, kaset
airline: hangkong gongsi, airways corporation
airport: bandara, san bay, jichang, konghang
army: jundui, inmingun, tentara
association: hyopoe, ryonmaeng, xiehui, asosiasi, hiep hoi, samakhom
automation: zidonghua, chadonghwa
automobile: qiche, chadongcha, otomobil
aviation: penerbangan, hang khong
bank: unhaeng, eunhaeng, unhaengso, yinhang, ngan hang, thanakhan
battery: dianchi, xudianchi, baterai
bearing: zhoucheng
biotechnology: shengwu keji, shengwu jishu, saengmul
boiler: guolu
branch: zhisa, chisa
broadcasting: pangsong, guangbo, penyiaran
broadcasting committee: pangsong wiwonhoe
building materials: kouncjae, konchukchajae, jianzhu cailiao
bureau: chongguk, chongkuk, guanliju
business: saopso, shangye, usaha, kinh doanh, thurakit
cable: dianlan, kabel
cement: semen, xi mang
center: sento, pusat, trung tam, sunklang
central: zhongyang, chungang, jungang
chamber of commerce: sangopoe, sangkonghoe
chemical: hwahakgongjang, hwahak kongop, kimia, hoa chat, khemi
china: zhonghua, junghwa
coal: meitan, soktan, batubara, meikuang, suktan, kuangwu
committee: wiwonhoe, wiwonhwe, uiwonhoe, weiyuanhui, komite, uy ban
communication: tongxun, tongsin kisul, dianxin, thongsin, buu chinh vien thong, vien thong
company: hoesa, hwesa, sangsa, sahoe, cong ty co phan, borisat, borisut, perusahaan, kongsi
computer: jisuanji, komputer, kompyutor, konpyuta
construction: jianshe, jianzhu, konsol, gonseol, konstruksi, pembangunan, xay dung, kosang
container: jizhuangxiang, huogui
control: kongzhi, tongje
cooperation: hezuo, hyopnyok, hyoptong, kerjasama
copper: tongye, tembaga
corporation: chonghoesa, chong hoesa, zonggongsi, zong gongsi, tong cong ty
cosmetics: hwajangpum, huazhuangpin
credit: sinyong, xinyong, tin dung
customs: haiguan, segwan
data: shuju
defense: guofang, kukbang, gukbang, pertahanan, quoc phong
department: bumen
design: sheji, solgye, desain
design institute: shejiyuan, sheji yanjiuyuan
detection: tance, jiance
development: fazhan, kaifa, gaebal, kaebal, palchon, phat trien, patthana
diamond: jingangshi, kumgangsok
east: tongbang, dongbang, dongfang, timur
economic: kyongjae, kyongjesa, gyeongje, jingji, ekonomi, kinh te
education: jiaoyu, kyoyuk, pendidikan
electric: dianqi, diandong, jongi, chongi, listrik, dien luc
electric power: chollyok, dianli, jollyok
electromechanical: jidian, jidian shebei, electro mechanical
electronics: dianzi, chonja, jonja, dianzi keji, dian tu
employment: inryok, nodong, laodong
energy: nengyuan, enerugi, xin nengyuan, nang luong
engineering: gongcheng, gongchengju, kongsa, kisulja, ky thuat
engine: fadongji, palchongi, mesin
enterprise: kiopso, xi nghiep
environmental protection: huanbao, hwangyong poho
equipment: shebei, zhuangbei, jiqi shebei, solbi, peralatan, thiet bi
exhibition: zhanlan, chollamhoe, huizhan
explosive: baopo, pokpal
export: chulkou, suchul, suchol, jukou, ekspor, xuat khau, songok
export import: jinchukou, jin chukou, suchurip, suchulip, ekspor impor, xuat nhap khau
factory: kongjang, gongchang, zhizaochang, pabrik, nha may, rongngan
fair: bolanhui
fiber: guangxian, xianwei
finance: jinrong, kumyung, geumyung, caiwu, keuangan, tai chinh
first: cheil
fisheries: susan, susanop, perikanan, thuy san
food: shipin, sikryo, sikpum, makanan, thuc pham
foreign: duiwai, taeoe, daewoe, haewoe
foreign trade: waimao, taeoe muyok, duiwai maoyi, ngoai thuong
forestry: linye, rimop, kehutanan
foundation: jijinhui, chaedan, yayasan, munlanithi
freight: huoyun, huodai
fuel: ranliao, yollyo, bahan bakar
future: weilai
garment: fuzhuang, pibok, uiryu, may mac
gas: ranqi, tianranqi, khi dot
gem: poseok, posok
general bureau: chongguk, zongju
general trading corporation: chong muyok, chongmuyok
ginseng: insam, gaesong insam
gold: huangjin, kumsan
group: jituan, chipdan, jipdan, geurup, tap doan, kumpulan
guidance: zhidao, jidao, chido
health: jiankang, pogon, kesehatan, weisheng
heavy industry: zhonggong, chunggongop, junggongeop, jukogyo, zhonggongye
high technology: gaoxin jishu, gaokeji, chomdan kisul, cong nghe cao
hospital: yiyuan, pyongwon, rumah sakit, benh vien
hotel: jiudian, fandian, hotel khach san, khach san
import: impor, nhap khau, jinkou
industry: gongye, kongop, gongop, sanop, saneop, shiye, sangyo, perindustrian, industri, cong nghiep, utsahakam, chanye
information: xinxi, zixun, chongbo, jeongbo, thong tin, informasi
information technology: xinxi jishu, xinxi keji, chongbo kisul
institute: yanjiusuo, yanjiuyuan, yonguwon, yeonguwon, lembaga, hoc vien, sathaban
instrument: yibiao, yiqi yibiao
insurance: baoxian, pohom, boheom, asuransi, bao hiem
integrated circuit: jicheng dianlu, jipjok hoero
intelligent: zhineng, zhihui, jinung
international: guoji, kukje, gukje, kokusai, internasional, quoc te
investment: touzi, penanaman modal, investasi, dau tu
iron and steel: gangtie, kangchol, gangcheol
jewelry: zhubao, kwigumsok, perhiasan
joint operation: hapyong, habyeong
joint venture: habyong, hapchak, lien doanh, patungan, zhongwai hezi
laboratory: shiyanshi, silhomsil, laboratorium
labor: laowu, roryok, noryok
laser: jiguang, reija
leasing: zulin, imdae
light industry: qinggong, kyonggongop, qinggongye
limited: chamkat, chamkad, youxian, youxian gongsi, mot thanh vien
limited partnership: hang hun suan chamkat, huang hun suan
liquor: baijiu, jiuye, chuyu
logistics: wuliu, mulryu, logistik
machine tool: jichuang, kongjak kigye
machinery: jixie, kigye, kigyeg, jixie shebei, permesinan, co khi
management: guanli, kwanri, kwalli, gwalli, pengelolaan, quan ly
manufacturing: zhizao, chejo, seizo, manufaktur, che tao, sheng chan
marine: haiyang, haeyang, kaiyo, kelautan, haiyun
maritime: haesa, haishi
market: shichang, sijang, pasar
material: cailiao, jaryo, chaeryo, zairyo
measurement: celiang, chukjong, jiliang
medical: yiliao, uiryo, yiyao, yixue, kedokteran
medical device: yiliao qixie, uiryo kigu
metal: jinshu, kumsok, geumsok, wujin, yejin, logam, kim loai
microelectronics: weidianzi, mikro elektronik
military: junshi, kunsa, gunsa, militer, quan doi
mineral: kuangchan, kwangmul, khoang san, sumber mineral
mining: kuangye, kwangsan, kwangop, gwangeop, pertambangan, tambang, kuangshan
ministry: bo cong, kementerian, kementrian
missile: daodan, misail, rokhet
museum: bowuguan, pangmulgwan
national: kukga, gukga, guojia, minjok, kukrip, nasional, quoc gia
national defense: guofang, kukbang
natural resources: ziran ziyuan, chayon chawon, sumber daya alam
network: wangluo, hulianwang, jaringan
new energy: xinnengyuan, xin nengyuan
newspaper: sinmun, xinwen, ribao
north: beifang, pukbang, bukbang, utara
northwest: xibei
nuclear: yuanzineng, hezineng, wonjaryok, nuklir
ocean: haiyang, taeyang
oil: shiyou, sogyu, wonyu, minyak, dau khi, namman
optical: guangxue, kwanghak, guangdian, optik
optoelectronics: guangdian, guangdianzi, kwangchonja
organization: zuzhi, kigwan, organisasi
paper: zhiye, zaozhi, kertas
party: tang wiwonhoe
patent: zhuanli, tukho
people: renmin, inmin, nhan dan, rakyat
petrochemical: shihua, sogyuhwahak, petrokimia, hoa dau
petroleum: shiyou huagong, petrolium
pharmaceutical: zhiyao, yaoye, cheyak, jeyak, farmasi, duoc pham
pipe: guandao, gangguan
plastic: suliao, sujiji, plastik
police: jingcha, gongan, kyongchal, kepolisian, polri
port: gangkou, hangman, pelabuhan
post: youzheng, uphyon, buu dien
power: dongli, tongryok
power plant: dianchang, palchonso, baljeonso, fadian, nha may dien, pembangkit
precision: jingmi, chongmil, jeongmil, seimitsu
precision machinery: jingmi jixie, chongmil kigye
press: chulpan, chulpansa, chubanshe
printing: yinshua, inswae, percetakan
production: shengchan, saengsan, sangsan, produksi, san xuat
project: gongcheng xiangmu, proyek, du an
property: fangdichan, budongsan, properti, bat dong san
province: shengji, tong tinh
publishing: chulpan, chuban
radio: wuxiandian, musondian, radio televisi
railway: tielu, chollo, cheoldo, chol do, kereta api, duong sat
research: yanjiu, yongu, yeongu, penelitian, nghien cuu, wichai
resource: ziyuan, chawon, jawon, sumber daya
restaurant: canting, sikdang, shiktang, rumah makan
rice: beras
robot: jiqiren, robotto
rubber: xiangjiao, karet, cao su
satellite: weixing, uisong, wisong, satelit
science: kexue, kwahak, gwahak, khoa hoc, witthayasat
science and technology: kexue jishu, kwahak kisul, gwahak gisul, khoa hoc cong nghe
sea: haeyang
seafood: haichan, haesanmul
second: che i
securities: zhengquan, chunggwon, sekuritas, chung khoan
security: anquan, anjon, anfang, keamanan, an ninh
semiconductor: bandaoti, pandoche, bandoche
sensor: chuanganqi
service: pongsa, sobisu, layanan, dich vu, borikan
ship: chuanbo, sonbak, seonbak, kapal, tau thuy
shipbuilding: zaochuan, chosonso, chosonop, joseonso, dong tau, galangan kapal
ship management: chuanbo guanli, sonbak kwalli
shipping: haiyun, haeun, haeunsa, hangyun, yuanyang, chuanwu, pelayaran, van tai bien, kaiun
silk: sichou, sijik
software: ruanjian, sopeuteuweeo, perangkat lunak, phan mem
solar: taiyangneng, guangfu, taeyangyol, tenaga surya
space: hangtian, yuhang, antariksa, luar angkasa
special: teshu, tezhong, tuksu, khusus
sports: cheyuk, olahraga, the thao
state: kukyong, guoyou, guoying, negara, nha nuoc, badan usaha milik negara
steel: gangtie, chegang, jegang
stock: zhushik, jusik, chusik, gufen
supply: konggup, gongying, pasokan, cung cap
supply chain: gongyinglian, gongying lian
system: xitong, chegye, sisutemu, sistem
tea: chaye
technology: jishu, kisul, gisul, kisulgaebal, gijutsu, cong nghe, teknologi, theknoloyi
telecommunication: dianxin, telekomunikasi
television: dianshi, tellebi, televisi, truyen hinh
test: ceshi, shiyan, sihom
textile: fangzhi, pangjik, bangjik, tekstil, det may
third: disan
timber: mucai, mokjae
tobacco: yancao, tambae, dambae, tembakau, thuoc la
tourism: lvyou, luyou, kwangwang, gwangwang, pariwisata, du lich
trade: maoyi, shangmao, muyok, muyeok, muyuk, boeki, perdagangan, thuong mai, khommoesian, phanit
trading: kyoyok, jingmao, gongmao
training: peixun, hullyon, pelatihan, dao tao
transport: yunshu, susong, unsong, angkutan, pengangkutan, transportasi, van tai, khonsong
travel: lvxing, lvxingshe, yohaeng, yeohaeng, perjalanan
trust: xintuo, sintak, kepercayaan
turbine: wolun, qilunji, turbin
union: lianhe, ryonhap, yonhap, chongryon, persatuan, lien hiep
university: daxue, taehak, daehak, universitas, dai hoc, mahawitthayalai
unmanned: wurenji, tanpa awak
vehicle: cheliang, chaeryang, kendaraan
venture: moheom, phieu luu
water: shuiwu, shuili, perairan
weapon: bingqi, munggi, senjata, vu khi
west: xifang, sobang, barat
wood: mokjaega
workers: rodongja, gongren, pekerja
world: shijie, segye, dunia, the gioi
`;
