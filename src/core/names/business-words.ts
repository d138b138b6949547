/**
 * Words that company names are made of, in many languages: `concept: spelling, spelling, …`.
 * Spellings are folded as `foldWord` leaves them, or stand in a script without spaces. A word and its translation are one concept,
 * so that Минский завод колёсных тягачей can meet Minsk Wheel Tractor Plant. Compiled from the aliases that official lists publish side by side.
 */
/** Say next to nothing about which company it is. */
export const EMPTY_WORDS = `
group: grp, groupe, grupo, gruppe, gruppa, hrupa, gruppo, grup, grupa, groups, goruh, gorouh, majmoua, majmuat, jituan, 集团, 集団, 그룹, مجموعة, گروه, группа
holding: holdings, hldg, hldgs, kholding, khold, holdinh, holdingi, holdingovaya, 控股, 홀딩스, ホールディングス, القابضة, هلدینگ
enterprise: enterprises, enterprize, entreprise, entreprises, empresa, empresas, empreendimentos, predpriyatie, predpriyatiye, predpriyatiya, pidpryyemstvo, pradpryemstva, pradpryyemstva, unternehmen, qiye, 企业, isletmeleri, isletme, przedsiebiorstwo, poduzece, establishment, est, establissement, muassasa, moassasat, moasese, mouasasat, muassasat, bongah, مؤسسة, موسسه, предприятие
international: intl, int, intern, internacional, internacionales, internazionale, internationale, mezhdunarodny, mezhdunarodnyy, mezhdunarodnoe, mezhdunarodnaya, mizhnarodny, guoji, beynolmelal, bainalmelali, beinolmelali, uluslararasi, miedzynarodowy, 国际, 国際, 국제, インターナショナル, 인터내셔널, الدولية, بین المللی
trading: trade, trades, trd, trdg, torgovy, torgovyy, torgovaya, torgovoe, torgovlya, torg, treid, treyd, treiding, treyding, trejd, comercio, comercial, comerciales, comercializadora, comercializacion, comercializador, commerce, commercial, commerciale, commerciaux, commercio, handel, handels, handlowy, handlowa, kommercheskaya, kommerchesky, ticaret, tic, tejarat, tejarati, bazargani, bazarganee, tejari, maoyi, shangmao, negoce, muyok, muyeok, tijara, lil tijara, al tijariya, tijariya, mercantile, merchant, merchants, merchandise, 贸易, 商贸, 商事, 通商, 貿易会, 経貿, 经贸, 工贸, 무역, 상사, 貿易, トレーディング, التجارية, للتجارة, تجارة, بازرگانی, торговый, торговая
general: gen, generale, ogolny, omumi, general purpose, 总, 总合, 綜合, العامة
service: serv, services, srvces, svc, svcs, srvcs, srvc, svs, servis, serviss, servisi, servisy, servicio, servicios, servico, servicos, servizi, dienste, dienstleistungen, khadamat, khadamati, hizmetleri, hizmet, uslugi, 服务, 服務, サービス, 서비스, خدمات, сервис
technology: technologies, teknolodzhi, teknolodzhiz, teknolodzhis, tekhnolodzhi, tekhnolodzhiz, tekhnolodzhis, tech, techn, technol, technologie, technologia, tecnologia, tecnologias, teknologi, teknoloji, teknolojileri, teknologiya, teknoloji, tekhnologii, tekhnologiya, tekhnologiy, tekhnolohii, texnologiya, technologii, technologija, technologien, technologique, fanavari, fanavaran, fannavari, keji, kexue jishu, jishu, gijutsu, kisul, gisul, 技术, 技術, 科技, 科学技术, 기술, 테크놀로지, 테크, テクノロジー, テクノ, テック, تكنولوجيا, فناوری, التكنولوجيا, технологии, технология
technical: technic, technics, technik, tekhnika, tekhnicheskii, tekhnichesky, tekhnicheskiy, tecnica, tecnico, tecnicas, technique, techniques, fanni, teknik, tekniikka, texnika, 工技
unit: units
entity: entities
firm: firma
business: businesses, biznes, negocios, kasb, bizness, 事业, 事業, 实业, 實業, 業, 业, shiye
development: developments, developing, desarrollo, desenvolvimento, developpement, entwicklung, razvitie, razvitiya, razvitiye, rozvytku, rozwoju, tosee, toseeh, tosea, tose e, gostaresh, gostar, tanmiya, kaifa, fazhan, gaebal, kaebal, tadbir tosee, sviluppo, kalkinma, gelistirme, 发展, 開発, 开发, 발전, 개발, للتنمية, توسعه, развитие
solutions: solution, solucoes, soluciones, soluzioni, resheniya, losungen, cozumleri, 方案, ソリューション, ソリューションズ, 솔루션
industry: industries, ind, inds, indus, industrial, industrias, industria, industriales, industrie, industriel, industrielle, industrieller, industriya, industriia, promyshlennost, promyshlennaya, promyshlenny, promyshlennyy, promyslovyi, promyshlennye, sanat, sanaat, sanaye, sanayeh, sanayi, sanati, sinaat, sinaa, sinaia, gongye, kogyo, kongop, gongeop, sangyo, endustri, endustriyel, przemysl, przemyslowe, chanye, 工业, 工業, 产业, 産業, 공업, 산업, インダストリー, الصناعات, الصناعية, للصناعة, صنایع, صنعتی, промышленность
production: productions, prod, proizvodstvo, proizvodstvennoe, proizvodstvennaya, proizvodstvennyy, proizvodstvenny, vyrobnytstvo, producao, produccion, produktion, uretim, tolid, tolidi, manufacturing, manufacture, manufacturer, manufacturers, manufacturas, mfg, mfr, mfrs, mnfg, imalat, fabrication, shengchan, zhizao, seisakusho, seizo, 制造, 製造, 生产, 製作所, 제조, 製造所, التصنيع, تولیدی
product: products, produkt, produkte, produktsiya, produtos, productos, prodotti, produits, chanpin, urunleri, 产品, 製品
import export: import and export, export and import, import export, export import, imports, exports, imports and exports, imp exp, impexp, impex, importadora, exportadora, importacion, exportacion, jinchukou, 进出口, 輸出入, 수출입, export, import, importer, exporter, exporters, importers, importexport, eksport, vataredat, vataredati, vatarid, ithalat, ihracat, ith ihr, ithalat ihracat, 出口, 进口
global: globalny, globalnaya, globalnoe, globalnye, worldwide, huanqiu, 全球, 环球, グローバル, 글로벌, العالمية
world: mondial, mondiale, mondiaux, monde, mundo, mundial, dunya, jahan, jahani, shijie, 世界, 세계
universal: universalny, universalnaya, universalnye, universel, universelle, universale
new: nova, novo, novy, novyy, novaya, nueva, nuevo, nouvelle, novin, 新, الجديدة
first: pervyy, pervy, pervaya, primera, primer, premier, premiere
associates: associated, associate, asociados
partners: partner, partnership
affiliated: affiliate, affiliates, allied
contracting: contractor, contractors, contracts, peymankari, taahhut
project: proyekt, projects, proje, projeler, proyectos, proekt, proekty, proektny, tarh, xiangmu
works: 工程公司
sales: sale, sbyt, ventas, vertrieb, vertriebs, pazarlama, retail, wholesale, marketing, 销售, 経銷, 营销, 販売, 판매
distribution: distributor, distributors, distribuidora, distribucion, distribuidor, dagitim, dystrybucja, للتوزيع
supply: supplies, supplier, suppliers, supplying, snab, snabzhenie, tedarik
branch: branches, filial, filiale, sucursal, subsidiary, subsidiaries, dochernee, subordinate, subordinated, zweigniederlassung, fillial, shobe, fengongsi, 分公司, 支店, 子公司, 지사
office: offices, buro, ofis, oficina, representative, predstavitelstvo, daftar, 办事处, 事務所
main: major, head, headquarters, hq, hauptsitz, glavny, glavnoe, glavnoye, 本社, 本部, 总部
consulting: consultants, consultant, consultancy, consultores, consultoria, konsalting, konsultant, advisory, danismanlik, moshaver, 咨询, コンサルティング
`;
/** Say what it does, as many others do. */
export const COMMON_TRADES = `
scientific production association: sci prod assn, sci production association, scientific production assn, sci and prod assn, research and production assn, res and prod assn, npo, nauchno proizvodstvennoe obedinenie, research and production association, r and pa, rpa, scientific production amalgamation, scientific and production association, scientific industrial association, research and production enterprise, scientific production enterprise, scientific and production enterprise, npp, nauchno proizvodstvennoe predpriyatie, naukovo vyrobnyche obiednannia, navukova vytvorchae abiadnanne, scientific research and production enterprise, research and production corporation, npk, scientific production company, research and production center, npts
scientific research institute: sci res inst, sci research inst, scientific res inst, research inst, res inst, res institute, nii, nauchno issledovatelskii institut, scientific research institute, research institute, yanjiusuo, naukovo doslidnyi instytut, 研究所, 연구소, research institution
design bureau: kb, konstruktorskoe byuro, special design bureau, skb, okb, experimental design bureau, opytno konstruktorskoe byuro, construction bureau, spetsialnoe konstruktorskoe byuro
private military company: pmc, chvk, chastnaya voennaya kompaniya
cooperative: cooperativa, cooperatives, kooperativ, coop, kooperatif, cooperation, cooperacion
electronics: electronic, elec, electron, eletronica, eletronicos, electronica, electronique, elettronica, elektronik, elektronika, elektroniikka, elektronnyy, elektronny, elektronnaya, radioelectronic, radioelektronika, dianzi, denshi, chonja, jeonja, elektroniki, electroniques, electronicos, elektronikos, 电子, 電子, 전자, エレクトロニクス, الإلكترونية, الالكترونيات, الکترونیک, электроника
electric: electrical, electrics, electrique, elektrik, elektro, elektricheskiy, electricidad, electricity, dianqi, denki, dianli, 电气, 電気, 電器, 电器, 电力, 電力, 전기, electrico, electricas, elektrichestvo, الكهربائية, برق
system: systems, sys, syst, systeme, systemes, sistema, sistemas, sistemi, sistem, sistemy, sistemleri, xitong, samaneh, 系统, システム, 시스템, الأنظمة, системы
post: poste, postal, posta, pochta, poshta, correos, correo, ryucheng, ybjchng, bryd, 郵便, 邮政, 우체국, بريد, პოსტა, почта, posti
mail: mails
communication: communications, comm, comms, commun, communicacoes, comunicacoes, comunicaciones, comunicazioni, kommunikation, kommunikatsii, svyaz, svyazi, telecommunication, telecommunications, telecom, telecoms, telecomunicaciones, telecomunicacoes, telekom, telekommunikation, telekomunikasyon, tongxin, tsushin, tongshin, telecomm, telco, mokhaberat, ertebatat, ettesalat, itisalat, 通信, 通讯, 電信, 电信, 통신, テレコム, 텔레콤, الاتصالات, связь
engineering: engineer, engineers, eng, engg, engrg, engr, enginering, ingenieria, engenharia, ingegneria, ingenierie, ingenieur, ingenieure, inzhiniring, inzhenernaya, inzhenerny, inzheneriya, inzhynirynh, muhendislik, muhandisi, mohandesi, mohandesin, mohandessi, inzynieria, gongcheng, kogaku, handasa, handasiyya, lil handasa, 工程, エンジニアリング, 엔지니어링, الهندسية, مهندسی, инжиниринг
construction: constructions, constr, construct, constructora, construcciones, construtora, construcao, construccion, costruzioni, stroitelstvo, stroitelnaya, stroitelny, stroi, stroy, budivelna, budivnytstvo, insaat, bau, batiment, sakhteman, sakhtemani, omran, umran, jianshe, jianzhu, kensetsu, kunsul, building, builders, buildings, 建设, 建設, 建筑, 建築, 건설, للإنشاءات, ساختمانی, строительство
research: res, issledovatelskiy, issledovatelski, issledovatelskii, issledovatelskoe, investigacion, investigaciones, recherche, recherches, forschung, arastirma, tahghighat, tahghighati, tahqiqat, pazhuhesh, pazhohesh, pajoohesh, pazhouhesh, pazhuheshi, buhuth, buhooth, yanjiu, kenkyu, yongu, yeongu, research and development, r and d, doslidnyi, doslidny, 研究, 연구, البحوث, تحقیقات, پژوهش, исследовательский
institute: institut, instituto, institution, inst, instituut, institutet, institutes, instytut, enstitu, pazhuheshgah, pajooheshgah, pazhuheshkade, mahad, mahd, maahad, yanjiusuo, yanjiuyuan, kenkyujo, kenkyusho, yonguso, yeonguso, 研究院, 研究室, 연구원, معهد, пژوهشگاه, институт
science: sciences, sci, scientific, scient, ciencia, ciencias, cientifica, scientifique, nauchno, nauchny, nauchnyy, nauchnaya, nauchnoe, nauchnii, naukovo, navukova, nauka, nauk, naukowy, olum, oloum, oloom, ulum, ilmi, elmi, bilim, bilimsel, kexue, kagaku, kwahak, wissenschaft, wissenschaftlich, 科学, 과학, العلوم, علوم, наука
academy: academia, academie, akademiya, akademia, akademie, akademi, xueyuan, academic, academies, 学院, 아카데미, 科学院, 研究総院, أكاديمية
university: univ, universitet, universidad, universidade, universite, universita, universiteti, universitat, universitas, daneshgah, daneshgahe, jamia, jamiat al, daxue, daigaku, taehak, taehakkyo, uniwersytet, 大学, 大學, 대학, 대학교, جامعة, دانشگاه, университет
center: centre, ctr, cent, centro, zentrum, tsentr, centr, centrum, markaz, markaze, markez, merkezi, merkez, markazi, zhongxin, sentaa, tsentar, 中心, センター, 센터, مركز, مرکز, центр
bureau: byuro, biuro, buero, bureaus, 局
design: designs, designing, konstruktorskoe, konstruktorskoye, konstruktorski, diseno, progettazione, tasarim, tarrahi, tarahi, sheji, sekkei, 设计, 設計, デザイン, 디자인
information: info, informacion, informatica, informatika, informatique, informatsionny, informatsionnye, informatsiya, informacao, informationen, bilgi, bilisim, ettelaat, ittilaat, xinxi, joho, chongbo, jeongbo, 信息, 情報, 資訊, 정보, المعلومات, اطلاعات, информация
computer: computers, computing, komputer, kompyuter, computadoras, computation, computational, calculo, bilgisayar, rayaneh, jisuanji, konpyuta, kompyuternye, computec, 计算机, 電脳, 电脑, コンピュータ, コンピューター, 컴퓨터, 計算, الحاسوب
software: softwares, soft, programmny, programmnoe, ruanjian, yazilim, narmafzar, 软件, ソフト, ソフトウェア, 소프트, 소프트웨어
data: datos, dados, donnees, daten, veri, dade, dadeh, shuju, dannye, 数据, データ, 데이터
network: networks, networking, net, netz, netzwerk, redes, reseau, reseaux, seti, shabakeh, shabake, ag teknolojileri, wangluo, 网络, ネットワーク, 네트워크, شبكة, شبکه, сеть
digital: digitale, numerique, tsifrovoy, tsifrovye, dijital, digitaltechnik, shuzi, shuma, 数字, 数码, デジタル, 디지털
control: controls, controle, controles, kontrol, kontroll, upravleniya, upravlenie, kongzhi, seigyo, 控制, 制御, コントロール
automation: automatic, automatisierung, automatizacion, automacao, automazione, automatica, avtomatika, avtomatizatsii, avtomatiki, otomasyon, automatismes, zidonghua, otomeyshen, 自动化, 自動化, オートメーション
security: seguridad, sicherheit, sicherheits, securite, sicurezza, bezopasnost, bezopasnosti, guvenlik, amniyat, amniati, hefazat, anquan, anfang, amn, amniya, 安全, 安防, 保安, セキュリティ, 보안, الأمن, безопасность
equipment: equipments, equip, equipo, equipos, equipamentos, oborudovanie, oborudovaniya, oborudovaniye, ustatkuvannya, tajhizat, tajhiz, ekipman, ekipmanlari, shebei, zhuangbei, sochi, sobi, ausrustung, materiel, apparatus, apparat, appliances, appliance, devices, device, pribory, priborov, cihazlari, 设备, 設備, 装备, 装置, 機材, 器材, 장비, المعدات, تجهیزات, оборудование
instrument: instruments, instrumentation, instrumentos, instrumente, priborostroenie, priborostroeniya, priborostroitelnyy, priborostroitelny, priborostroitelnyi, pribor, yiqi, yibiao, keiki, instrument making, 仪器, 仪表, 計器, 計測, 測器, 测器, 기기, инструмент
machinery: machine, machines, mach, maquinaria, maquinas, maschinen, maschinenbau, mashinostroenie, mashinostroeniya, mashinostroitelny, mashinostroitelnyy, mashinostroitelnyi, mashiny, mashin, makina, makine, machine building, machinebuilding, mashinsazi, mashin sazi, mechanical, mechanics, mechanic, mekhanichesky, mekhanicheskii, mechanichesky, mecanica, mekanik, jixie, jijie, kikai, kigye, 机械, 機械, 机器, 기계, الآلات, ماشین, машиностроение
plant: plants, zavod, zavody, zavoda, zavad, factory, factories, fabrik, fabrika, fabrique, fabrica, fabriken, mill, mills, karkhaneh, karkhane, karkhaneje, gongchang, kojo, kongjang, gongjang, masna, usine, kombinat, combine, combinat, kombinaty, fabryka, zaklad, zaklady, 工厂, 工場, 廠, 厂, 공장, مصنع, کارخانه, завод
energy: energia, energie, energiya, energeticheskiy, energetika, enerji, enerhetyka, niru, nirou, nengyuan, enerugi, energetic, energetics, energo, tagha, taqa, 能源, エネルギー, 에너지, الطاقة, انرژی, энергия
power: kraft, potencia, moschnost, dongli, 动力, 電源, 电源, パワー, 파워
oil: oils, petroleum, petrol, petroleo, petrole, neft, nefti, neftyanaya, neftyanoi, neftyana, nafta, naft, nafte, naftiran, shiyou, sekiyu, sogyu, yagh, petrolleri, nefteproduct, nefteprodukt, nefteprodukty, bitum, bitumen, 石油, 油, 석유, النفط, نفت, нефть
gas: gaz, gazi, gaza, gazovaya, gazovy, gases, tianranqi, 天然气, 燃气, ガス, 가스, الغاز, گاز, газ
petrochemical: petrochemicals, petrochem, petrochemistry, petroquimica, neftekhim, neftekhimiya, neftekhimicheskii, petroshimi, petrokimya, petro shimi, shihua, 石化, 石油化工, 석유화학, پتروشیمی, البتروكيماوية
chemical: chemicals, chem, chemistry, chemie, chemia, quimica, quimicas, quimico, khimiya, khimicheskii, khimichesky, khimicheskiy, khimiko, chimica, chimie, chimique, shimi, shimiyaei, kimya, kimia, huaxue, huagong, kagaku kogyo, hwahak, kimiya, 化学, 化工, 화학, 化學, الكيماوية, شیمی, شیمیایی, химия
metal: metals, metall, metally, metallurgy, metallurgical, metallurgie, metallurgiya, metallurgicheskii, metallurgichesky, metalurgia, metalurji, felezat, felezi, felz, metalogy, metologie, metalworking, maden, madeni, jinshu, yejin, kinzoku, kumsok, 金属, 冶金, 금속, المعادن, فلزات, металл
steel: stal, staly, stali, acero, aceros, acier, acciaio, stahl, celik, foulad, fulad, folad, iron and steel, iron, zhelezo, gangtie, tekko, seiko, demir, demir celik, ahan, 钢铁, 鉄鋼, 製鉄, 钢, 철강, 제철, الحديد, فولاد, сталь
mining: mines, mine, minera, mineras, mineracao, mineria, minerals, mineral, minerales, madencilik, gornyy, gorny, gorno, gornodobyvayushchaya, dobycha, bergbau, maaden, maadan, kuangye, kwangop, extraction, miniere, minier, 矿业, 鉱業, 鉱山, 광업, التعدين, معدن, معادن
materials: material, mats, matls, materialy, materialov, materiales, materiaux, malzeme, malzemeleri, mavad, mawad, cailiao, zairyo, jaeryo, 材料, 신소재, 소재, مواد, материалы
aviation: avia, aero, aeronautic, aeronautics, aeronautical, aeronautica, aviatsiya, aviatsionnaya, aviatsionny, aviatsionnyy, aviatsiinyi, aviatsii, havacilik, havayi, havapeyma, hava, havapeimayi, havanavardi, hangkong, koku, hanggong, aircrafts, aircraft, airplane, airplanes, samolet, samolyot, samoletov, aeronaves, luftfahrt, tayaran, 航空, 飛行機, 항공, 航空機, الطيران, هواپیمایی, هواپیما, авиация
airline: airlines, airways, airlink, airway, aerolineas, aviakompaniya, avialinii, aviakompania, aircompany, aviakompanija, havayollari, 航空公司, エアライン, 항공사, الخطوط الجوية
aerospace: aerospacial, aerospaciale, aerokosmicheskii, aerokosmos, hangtian, hava faza, havafaza, havafazah, havafaza, uzay, havacilik ve uzay, space, kosmos, kosmicheskii, kosmicheskiy, cosmic, faza, fazayi, fazai, raketno kosmicheskii, raumfahrt, uchu, uju, fadaa, 航天, 航空宇宙, 宇宙, 우주, 航空航天, الفضاء, فضایی, космос
shipping: ship, ships, shipment, shipments, shippers, navigation, navegacion, naviera, navegacao, navigazione, sudokhodstvo, sudokhodnaya, sudnoplavstvo, gemicilik, denizcilik, keshtirani, keshtiranee, kashtirani, keshti, reederei, armateur, armatorlugu, hangyun, kaiun, haeun, chuanwu, vessel, vessels, malaha, milaha, 航运, 海運, 船務, 船务, 해운, للملاحة, کشتیرانی, الشحن
shipyard: shipbuilding, ship building, shipyards, shiprepair, ship repair, sudostroenie, sudostroitelny, sudostroitelnyy, sudoremontnyy, sudoremontny, sudostroitelnyi, sudnobudivny, dockyard, tersane, tersanesi, zaochuan, zosen, chosonso, joseon, keshtisazi, keshti sazi, werft, stocznia, verf, astillero, astilleros, 造船, 船厂, 造船所, 조선소, السفن, судостроение
marine: maritime, maritimes, maritima, maritimo, naval, navale, navales, morskoy, morskoi, morskoe, morskaya, darya, daryai, daryaei, daryayi, daryaee, deniz, haishi, haiyang, kaiyo, haeyang, ocean, oceans, oceanic, oceanographic, okean, sea, seas, mari, bahri, bahriya, 海洋, 海事, 海上, マリン, 해양, البحرية, دریایی, морской
port: ports, porto, porti, puerto, harbor, harbour, seaport, liman, limani, bandar, bandare, gangkou, portovaya, 港, 港务, 港口, 항만, الميناء
transport: transportation, transporting, transports, transporte, transportes, trans, trasporti, transportny, transportnaya, transportnye, tasimacilik, nakliyat, nakliye, haml, haml o naghl, naghliyat, hamlonaghl, yunshu, unso, unsong, spedition, perevozki, 运输, 運輸, 輸送, 운송, 운수, النقل, ترابری, транспорт
logistics: logistic, logistik, logistica, logistique, logistika, logistiko, lojistik, cargo, freight, forwarding, forwarders, forwarder, kargo, karqo, wuliu, butsuryu, mullyu, fracht, ekspeditsiya, gruzovye, shipping and forwarding, poshtibani, 物流, 貨運, 货运, ロジスティクス, 물류, 로지스틱스, الخدمات اللوجستية
bank: jscb, ojscb, akb, joint stock commercial bank, aktsionerny kommercheski bank, aktsionerny bank, kommercheski bank, commercial bank, savings bank, banco, banque, banca, banka, banki, bankasi, banku, banky, bankovskaya, banking, masraf, bancorp, yinhang, ginko, unhaeng, eunhaeng, 银行, 銀行, 은행, 商业银行, مصرف, بنك, البنك, بانک, банк, בנק
finance: financial, financials, finances, financiera, financeira, financiere, finanzas, finansy, finansovaya, finansovyy, finanz, finans, finansman, finanza, jinrong, kinyu, kumyung, malieh, caiwu, 金融, 财务, ファイナンス, 금융, المالية, مالی, финансы
investment: investments, investing, investors, investor, invest, inversion, inversiones, investimentos, investicni, investitsii, investitsionnaya, investitsionny, investitsiya, investissement, investissements, investimenti, yatirim, yatirimlar, sarmaye, sarmayeh, sarmayegozari, sarmaye gozari, sarmayehgozari, istithmar, touzi, toshi, tuja, beteiligung, beteiligungs, beteiligungen, participaciones, 投资, 投資, 투자, للاستثمار, سرمایه گذاری, инвестиции
capital: kapital, ziben, 资本, キャピタル, 캐피탈, رأس المال, капитал
insurance: assurance, assurances, seguros, strakhovoi, strakhovaya, strakhovanie, strakhovoy, strahovanie, versicherung, versicherungs, sigorta, bimeh, bime, tamin, baoxian, hoken, pohom, reinsurance, 保险, 保険, 보험, التأمين, بیمه, страховая
leasing: lizing, lease, rental, rent, kiralama, arrendamiento, zulin, 租赁, リース, 리스
property: properties, estate, estates, real estate, realty, inmobiliaria, imobiliaria, immobiliere, immobilier, immobilien, immobiliare, nedvizhimost, emlak, gayrimenkul, amlak, maskan, fangdichan, fudosan, budongsan, bienes raices, bienes, nieruchomosci, 房地产, 不動産, 부동산, العقارية, املاک
management: administrative, managment, mgmt, mngt, mgt, gestion, gestao, gestione, manajemen, administradora, administracion, administration, upravlyayuschaya, upravlyayushchaya, menedzhment, verwaltung, verwaltungs, yonetim, modiriat, modiriyat, guanli, kanri, kwalli, asset management, assets management, 管理, マネジメント, 관리, الإدارة, مدیریت
fund: funds, fond, fondo, fondos, fonds, fundo, fonu, sanduq, sandough, sandogh, jijin, kikin, 基金, صندوق, фонд
pension fund: pensionny fond, negosudarstvenny pensionny fond, nonstate pension fund, non state pension fund, private pension fund, pension funds
foundation: foundations, fundacion, fundacao, fondazione, fondation, fonden, stiftung, stiftelse, stichting, fundatia, bonyad, bonyade, vakfi, vakif, waqf, wakf, endowment, 基金会, 財団, 재단, بنیاد
trust: trusts, trustees
association: associations, assoc, assn, assotsiatsiya, assotsiatsia, asociacion, asociatia, associacao, associazione, asosiasi, verein, vereniging, foreningen, forening, anjoman, jamiat, jamiyat, jamiyyat, jamiyah, jameyat, jamaiyah, society, societies, dernegi, dernek, xiehui, kyokai, hyophoe, 协会, 協会, جمعية, الجمعية, انجمن
jamaat: jamaa, jemaah, jamaah, jamaate
union: unions, soyuz, soiuz, ittihad, ettehadieh, birlik, birligi, союз
federation: federacion, federatsiya, federasyonu, confederation
alliance: league, 聯盟, 联盟
club: klub
amalgamation: obedinenie, obyedinenie, obedinenye, obiednannia, consortium, syndicate, объединение
organization: organisation, organizations, organizacion, organizacija, organizatsiya, organizatsia, organizacao, org, sazman, sazeman, saazman, munazzama, munadhamat, teskilati, zuzhi, kiko, kigu, 组织, 機構, 기구, منظمة, سازمان, организация
department: departments, dept, departamento, departament, otdel, bumen, 部, 部门, 部門, 부
directorate: direktorat, idara, edare, edareh, edaare, mudiriyat, mudiriya, إدارة, اداره
division: div, divisions
section: sektor, sector, bakhsh
ministry: ministerio, ministerstvo, ministerstva, minister, ministere, bakanligi, vezarat, vezarate, wizara, wizarat, 部委, 省庁, وزارة, وزارت, министерство
state: stateowned, gosudarstvennoe, gosudarstvennyy, gosudarstvenny, gosudarstvennaya, derzhavne, derzhavna, derzhavny, dzyarzhaunae, estatal, dovlat, dowlati, dolati, devlet, guojia, guoying, 国家, 国立, 国营, 국가, государственный
national: nationale, nacional, nacionais, nazionale, natsionalny, natsionalnaya, natsionalnyy, milli, melli, meli, watani, wataniya, الوطنية, ملی
federal: federalnoe, federalnyy, federalny, federalnaya
republic: republican, respublika, respubliki, respublikanskoe, jomhuri, jomhouri, jumhuriyah, cumhuriyeti
people: peoples, narodny, narodnaya, narodno, 人民
public: publico, publica
government: gov, govt, governmental, pravitelstvo
central: centrale, tsentralny, tsentralnaya, tsentralnoe, tsentralnyy, zentral, zhongyang, chuo, 中央, 중앙, المركزي, مرکزی, центральный
defense: defence, defensa, oborona, oborony, oboronnaya, savunma, defa, defaee, defaei, difa, guofang, boei, 国防, 防衛, 국방, الدفاع, دفاع, оборона
military: militar, militaire, voennaya, voenny, voenno, voennyy, viiskovyi, nezami, askari, askariya, askeri, junshi, 军事
army: armed forces, armee, armiya, ejercito, jaish, jaysh, jeish, artesh, lashkar, laskar, ordu, 軍, 军
force: forces
weapon: weapons, arms, armament, armaments, oruzhie, oruzheyny, vooruzhenie, silah, aslihe, aslaha, taslihat, wuqi, 武器, 兵器, 무기, الأسلحة, оружие
ammunition: munitions, mohemmat, mohemat, muhimmat, patronny, boepripasy, 火器
missile: missiles, raketa, raketny, raketnaya, raketnyy, raketnoe, moushaki, mooshak, misil, daodan, 导弹, ミサイル
nuclear: atomic, atom, yaderny, yadernaya, yadernyy, atomny, atomnaya, atomnyy, atomenergo, nukleer, hastei, haste, hastei e, hezhou, henengyuan, genshiryoku, wonjaryok, haek, 原子能, 核, 原子力, 원자력, النووية, هسته ای
medical: medicine, medico, medica, medicas, medizin, medizinische, medizintechnik, meditsinskaya, meditsinskii, meditsina, medikal, tibbi, tebbi, pezeshki, yiliao, iryo, uiryo, 医疗, 医療, 의료, الطبية, پزشکی, медицина
health: healthcare, salud, sante, saude, saglik, salamat
hospital: hospitals, clinic, 病院
pharmaceutical: pharmaceuticals, pharma, pharm, farma, farmacia, farmaceutica, ilac, daru, darou, daroo, darouyi, zhiyao, yiyao, seiyaku, cheyak, 医药, 制药, 製薬, 제약, دارو
food: foods, alimentos, alimenticia, alimentaria, alimentaires, lebensmittel, pishchevaya, gida, ghaza, ghazaei, shipin, shokuhin, sikpum, 食品, 식품, الغذائية
agricultural: agro, agriculture, agricola, agropecuaria, agricole, agrar, selskokhozyaystvennoe, tarim, keshavarzi, kesht, nongye, nogyo, nongop, 农业, 農業, 농업, الزراعية, کشاورزی
farm: farms, farming, granja, ganaderia, ganadera, zeraat, ziraat
textile: textiles, textil, tekstil, tekstilny, fabric, fabrics, garment, garments, apparel, clothing, ropa, confecciones, fashion, fangzhi, fuzhuang, nassaji, baftani, konfeksiyon, cotton, 纺织, 服装, 纖維, 纤维, 섬유, المنسوجات
automobile: auto, autos, automotive, automotor, automoviles, automotriz, motor, motors, motores, vehicle, vehicles, car, cars, avtomobil, avtomobilny, avtomobilnyy, avto, avtozavod, otomotiv, oto, khodro, khodrow, khodrosazi, khodro sazi, qiche, jidosha, jadongcha, kraftfahrzeug, sayyarat, truck, trucks, 汽车, 自動車, 자동차, 車両, 车辆, オート, モーター, モータース, 모터스, السيارات, خودرو, автомобиль
engine: engines, engineworks, dvigatel, dvigateli, dvigatelestroenie, motorostroitelny, motorny, turbine, turbines, turbina, turbo, fadongji, hatsudoki, motore, motoru, 发动机, 発動機, エンジン, 엔진
precision: prezision, precizion, jingmi, seimitsu, 精密, 정밀
optical: optics, optic, optik, optika, optiko, optoelectronic, optoelectronics, photonics, photonic, opticheskii, optichesky, optico, optronics, guangxue, guangdian, kogaku optics, 光学, 光电, 光電, 광학, オプト
laboratory: laboratories, lab, labs, laboratorio, laboratorios, laboratoire, laboratoires, laboratoriya, labor, azmayeshgah, laboratuvari, shiyanshi, 实验室, ラボ, 연구실
radio: radiozavod, radios, radiotekhnika, radiotekhnicheskii, wireless, wuxian, radiotechnical, 无线, 無線, ラジオ
semiconductor: semiconductors, semi, poluprovodnik, poluprovodniki, halbleiter, yari iletken, bandaoti, handotai, bandoche, 半导体, 半導体, 반도체, microelectronics, microelectronic, mikroelektronika, mikron chips, weidianzi, 微电子
intelligence: intelligent, smart, smarte, zhineng, zhihui, razvedka, akilli, houshmand, hooshmand, inteligente, inteligencia, 智能, 智慧, スマート, 스마트, 인텔리전스
media: medios, medien, medya, resaneh, resane, chuanmei, 传媒, メディア, 미디어, الإعلام, رسانه
broadcasting: broadcast, 放送, 방송
television: televisora, televizion, tv, teleradio, телевидение
press: news, 新聞
publishing: publishers, editorial, izdatelstvo, yayincilik
travel: tourism, turizm, turismo, tourisme, tours, tour, touristic, gasht, gardeshgari, seyahat, siyahat, viajes, luxingshe, lvyou, ryoko, yohaeng, 旅行, 旅游, 観光, 관광, السياحة
hotel: hotels, hotelera, otel, gostinitsa, 酒店, ホテル, 호텔, فندق, هتل, отель
resort: resorts
restaurant: restaurante, restaurants
casino: casinos
store: stores, shop, shops, magazin, boutique, tienda, forushgah, foroushgah, magaza, magazalari, shangdian, 商场, ストア, متجر, магазин
supermarket: baihuo, 百货, 百貨店, スーパー, 백화점
market: markets, mart, マート, 마트, أسواق
education: educational, educacion, amoozesh, amuzesh, talim, egitim, jiaoyu, kyoiku, kyoyuk, training, 教育, 교육, آموزش
school: schools, college, colegio, escuela, schule, shkola, madrassa, madrasa, madrasah, okul, tahfeez, 学校, スクール, 학교, مدرسة, школа
exchange: exchangers, moneychanger, sarafi, saraf, sarraf, sarrafi, sarafy, sirafa, doviz, casa de cambio, cambio, cambios, obmen, exchanger, exchangers, 两替, الصرافة, صرافی
currency: money
remittance: hawala, hawalah
foreign: vneshneekonomicheskoe, vneshnetorgovoe, vneshne, overseas, waimao, 対外, 涉外, 海外, 对外, 대외, الخارجية, خارجی, внешний
economic: economics, economy, economico, ekonomicheskaya, ekonomi, eqtesad, eqtesadi, egtesadi, iqtisad, iqtisadi, jingji, keizai, kyongje, 经济, 経済, 경제, الاقتصادية, اقتصادی
islamic: islamia, islam, islami, islamiya, islamiyya, islamiyah, eslami, muslim, muslims, moslem, 伊斯兰, الإسلامية, اسلامی
charity: charitable, charities, khayriyya, khayriyah, khairia, khayri, khayriya, kheirieh, benevolence, benevolent, philanthropic, bienfaisance, 慈善, الخيرية, خیریه
humanitarian: humanitaire
relief: ighatha, yardim, emdad
welfare: رفاه
aid: aide, کمک
revolution: revolutionary, revolucionario, revolucionaria, enghelab, enqelab, inqilab, thawra
liberation: libertador, tahrir, osvobozhdenie
resistance: moqavemat, muqawama, muqawamah
front: jabha, jabhat, jebhe
movement: harakat, harakah, harakatul, movimiento, dvizhenie, jonbesh
party: partiya, partido, hizb, hezb
council: shura, shoura, majlis, consejo, sovet
committee: committees, comite, komitet, lajna, lajnah
commission: comision, komissiya
brigade: brigades, brigada, liwa, lewa
battalion: battalions, batallion, bataillon, katiba, katibat, kataib, batalon
militia: militias, opolchenie
guard: guards, gardia, sepah, sepahe, pasdaran
mujahideen: mujahidin, mojahedin, mujahidun, mojahedeen, mujahedin
soldiers: soldier, jund
supporters: ansar, ansaru
martyr: martyrs, shuhada, shahid, shaheed, shohada, shahidan
imam: emam, imams
water: wasser, agua, aguas, voda, vody, ab va, abfa, shuiwu, shuili, 水务, 水利, 水道, المياه, вода
environment: environmental, ambiental, ekologiya, ecological, eco, muhit, mohit, cevre, huanbao, huanjing, kankyo, 环保, 环境, 環境, 環保, 환경
sport: sports, sportivny, deportes, deportivo, varzeshi, spor, tiyu, 体育, スポーツ, 스포츠, الرياضة, спорт
entertainment: amusement, leisure, games, game, gaming, oyun, yule, 娱乐, エンタテインメント, 엔터테인먼트
air: aire, vozdushnye, vozdushny, luft, kongqi, エアー
art: arts, arte, kunst, honar, sanat art, 艺术, アート, 예술, الفن
city: cities, ciudad, gorod, gorodskoy, municipal, municipality, shahr, shahrdari, kota, urban, metropolitan
environmental protection: environment protection department, 环境保护, 環境保護署
plastic: plastics, plastik, plastico, plasticos, plastiques, plastmass, plastmassy, kunststoff, kunststoffe, suliao, pelastik, 塑料, 塑胶, 플라스틱
polymer: polymers, polimer, polimery, polymere
rubber: caucho, rezina, lastik, xiangjiao, gomu, 橡胶, ゴム
rubber plastics: rubber and plastics, rubber plastic, xiangsu, 橡塑
ceramic: ceramics, keramik, keramika, ceramica, seramik, ceramiques, taoci, 陶瓷, セラミック, 세라믹
composite: composites, kompozit, kompozity, kompozitny, composit, compuesto, fuhe, murakkab, 复合, 複合, 복합
test: testing, tests, ispytaniy, ispytatelny, prueba, tester, azmoon, azmun, jiance, ceshi, sokutei, kensa, measurement, measurements, measuring, messtechnik, izmeritelny, izmereniy, olcum, celiang, metrology, 检测, 测试, 測定, 測量, 测量, 试验, 試験, 시험, 측정
tool: tools, herramientas, instrumentalny, werkzeug, werkzeuge, alet, abzar, gongju, kogu, 工具, 공구
light: lighting, lights, leuchten, licht, beleuchtung, svet, aydinlatma, illumination, iluminacion, roshanaei, zhaoming, shomei, led, 照明, 조명
medical device: medical devices, medical equipment, 医疗器械, 医療機器, 의료기기
tobacco: cigarette, cigarettes, cigars, tabak, tabaco, dokhaniat, yancao, tabako, tambae, 烟草, たばこ, 담배
jewelry: jewellery, jewelers, jewellers, joyeria, joyas, mucevher, kuyumculuk, zhubao, 珠宝, المجوهرات
gem: gems, stones
gold: golden, oro, zoloto, altin, tala, talaye, الذهب, طلا
diamond: diamonds, diamante
tile: tiles, azulejo, azulejos, fliesen, plitka, cizhuan, 瓷砖
cement: tsement, cemento, ciment, simento, cimento, siman, shuini, semento, 水泥, セメント, 시멘트, الأسمنت, سیمان
paper: papers, papel, bumaga, kagit, kaghaz, zhiye, pulp, 纸业, 製紙, 제지
wood: timber, wooden, madera, maderas, drevesina, ahsap, choob, lumber, forest, forestry, lesnoy, lesprom, linye, 木业, 林业, 木材
railway: railways, railroad, rail, zheleznye, zheleznye dorogi, zheleznodorozhny, ferrocarril, ferroviaria, ferrovie, demiryolu, demiryollari, rah ahan, tielu, tetsudo, choldo, metro, subway, train, wagon, vagon, vagonny, lokomotiv, locomotive, 铁路, 鉄道, 铁道, 지하철, 철도, السكك الحديدية, راه آهن
recruitment: labor supply, manpower, employment, personnel, human resources, 人才, 人材, 人力
supply chain: gongyinglian, 供应链
unmanned: drone, drones, uav, bpla, bespilotny, bespilotnye, pahpad, wurenji, 无人机, 無人機, ドローン, 드론
robot: robots, robotics, robotic, robotik, robototekhnika, jiqiren, 机器人, ロボット, 로봇
joint venture: jv, joint ventures, joint operation, sovmestnoe predpriyatie, hapyong, hapyeong, hapchak, hapjak, habyong, habyeong, hezi, hezuo, 合営, 合弁, 合资, 合作, 합영, 합작
mission: missions, expedition, program, programme, programa, programma, project office
heavy: tyazhelyy, tyazhely, tyazheloe, agir, sangin, schwer, zhonggong, 重工, 重型, 중공업, 重工业, 重工業, 重机械, 重機械
building materials: stroymaterialy, stroitelnye materialy, jiancai, 建材, 건재
`;
