/** Words by which a line about equipment says what it is about, in English, German, French, Spanish and Chinese. Lists of plain words; how they count is said in `mentions.ts`. */

/** Devices that a maker of cameras, networks or radios makes. */
const DEVICES =
  'cam cams camera cameras webcam ipc nvr nvrs dvr dvrs xvr xvrs cctv ptz recorder recorders dome domes bullet turret turrets eyeball fisheye doorbell doorbells intercom intercoms videophone surveillance thermal thermograph* kamera kameras ip-kamera ip-kameras überwachungskamera* netzwerkkamera* rekorder videorekorder türsprechstelle caméra caméras dôme dômes tourelle enregistreur enregistreurs visiophone cámara cámaras domo domos camara camaras grabador grabadores videoportero câmera câmeras gravador gravadores telecamera telecamere videoregistratore 摄像机 摄像头 摄像 攝像機 录像机 球机 枪机 半球 监控 監控 门禁 热成像 камера камеры регистратор';
const OTHER_DEVICES =
  'video poe vms olt onu ont lte 5g 4k uhd switch switches router routers gateway gateways smartphone smartphones handset handsets phone phones tablet tablets modem modems dongle dongles radio radios repeater repeaters antenna antennas server servers laptop laptops controller controllers terminal terminals reader readers funkgerät* telefon routeur commutateur enrutador conmutador 交换机 路由器 手机 对讲机 对讲 基站';
/** What stands with a device and says more of it. */
const QUALITIES =
  'ip network netzwerk video wifi wi-fi wireless wired outdoor indoor hd fhd uhd 4k 8k megapixel poe ir colour color mini smart digital analog analogue hybrid vandal-proof vandal weatherproof ai dual varifocal fixed new used refurbished security neu neue neuer gebraucht gebrauchte nouveau nouvelle neuf usado usada nuevo nueva red réseau de';
/** What stands after the name with a device: its build, colour, amount. */
const PROPERTIES =
  'system systems series model modell modelo modèle kit package portable mobile handheld professional pro lite plus ultra basic entry value black white grey gray silver schwarz weiß weiss grau noir blanc negro blanco motorized motorised motor zoom lens lenses focal night vision starlight full-color panoramic multi multisensor sensor pinhole corner cube covert face recognition detection lpr anpr anti channel channels ch kanal kanäle canal canaux canales port ports inch zoll mm hdd ssd tb gb storage audio mic microphone speaker light strobe floodlight spotlight penta brid pentabrid tribrid point points alarm solar battery cellular standalone embedded managed unmanaged layer access core edge industrial ethernet gigabit sfp uplink rugged tactical exterior interior digital two-way two way dmr tetra uhf vhf station panel module outdoor indoor extérieur extérieure intérieur exterior interior außen innen aussen fixe fijo fija inalámbrica sans-fil 网络 高清 室外 室内 红外 无线 智能 彩色 夜视 数字 万像素 像素 路 硬盘 型 全彩 云台 变焦 警戒 双光 系列 型号 款';
/** Amounts and marks before the thing itself. */
const AMOUNTS =
  'qty quantity count menge anzahl x × pc pcs piece pieces ea each unit units nos nr un und. uds ud stk stck stück st pièce pièces pce piezas pieza item items pos position line lot lots set sets pack packs pair pairs art article artikel artikelnr sku of von de à a the an one two three four five six eight ten twelve 台 个 套 件 supply purchase buy order lieferung kauf achat fourniture compra suministro 采购 购买 原装';

/** The line says that it is not what it names. */
const DENIALS =
  'no not non never without w/o except excepted excluding excludes exclude excl banned ban bans avoid neither nor prohibited forbidden instead kein keine keinen keiner keinem nicht nie ohne außer ausgenommen ausser statt anstatt anstelle sans sauf hors pas aucun aucune jamais ni sin excepto salvo ningún ninguna nunca não sem exceto 禁止 不含 不是 不得 非 不要 除外';
/** It fits, replaces or is like what it names. */
const RELATIONS =
  'compatible compat compatibility compatibles kompatibel kompatible works fit fits fitting suit suits suitable geeignet passend passende replace* substitut* alternative alternatives equivalent equivalents equal similar same like style dummy dummies fake decoy replica mock attrappe* factice simulada lookalike look-alike clone clones copy type-compatible versus vs than comparable ersatz ersetzt ersetzen austausch alternativ* gleichwertig* ähnlich* remplac* équivalent* similaire* compatible* reempla* sustitu* equivalente* similar* onvif-compatible interop* integrat* 兼容 代替 替代 替换 适用 適用 同等 类似';
/** Between a thing and what it is for. */
const PREPOSITIONS = 'for f für fuer pour para zu zum zur por to by from von près via against in on at auf';
/** A part of one, a thing for one, or one's picture. */
const ACCESSORIES =
  'mount mounts mounting bracket brackets backplate baseplate faceplate adapter adapters adaptor adaptors housing housings shield shields shroud visor cap caps cover covers enclosure cable cables cabling connector connectors psu transformer injector splitter charger chargers spare spares parts accessory accessories screw screws pole arm tripod clip clips case cases bag bags box-mount gasket grommet junction kit-mount cleaner cleaning wipes sticker stickers label labels decal poster brochure catalogue catalog manual book books mug mat mousepad pen pens cap-badge badge keyring gift merchandise printed sign signage toner tool tools tester testers halter halterung* wandhalter* befestigung* gehäuse netzteil* kabel zubehör* abdeckung* schutz* montageplatte* adapterplatte* ersatzteil* aufkleber handbuch reinigung* support fixation accessoire* boîtier* câble* alimentation capot étiquette* pièces soporte* accesorio* carcasa cubierta cables fuente adaptador* repuesto* 支架 电源 外壳 配件 线缆 适配器 罩';
/** Work on one, or a right to use it. */
const SERVICES =
  'install installs installed installation installing installer fit-out repair repairs repairing repaired service services servicing serviced maintenance maintain contract support training trainings course courses seminar workshop webinar audit audits survey surveys test tests testing pentest penetration consulting consultancy consultant advice warranty warranties guarantee extension licence licences license licenses licensing software subscription subscriptions plugin plug-in driver drivers sdk integration integrations migration migrate migrating removal remove removes removing removed dispose disposal disposing decommission* dismantl* uninstall* deinstall* relocat* upgrade upgrades configuration configure configuring programming commissioning inspection inspections assessment study report reports review research investigation article news trade-in tradein credit refund return returns buyback recycling scrapping scrap labour labor hours protocol certification insurance shipping freight delivery wartung reparatur* schulung* beratung* lizenz* demontage entsorgung abbau rückbau montage installation* einbau prüfung* umzug aufrüstung gutachten umstellung dienstleistung* entretien réparation* formation* licence* dépose enlèvement pose maintenance* étude audit* démontage mantenimiento reparación reparaciones formación capacitación licencia* retirada instalación desinstalación desmontaje auditoría estudio servicio* garantía manutenção 维修 安装 拆除 培训 许可 许可证 服务 回收 审计 维护 保修';
/** It was that once, or stands near it. */
const CIRCUMSTANCES =
  'formerly former ex previously previous until was were old-site replaced near next behind beside opposite ehemals ehemalig* vormals früher frühere* bisher neben nähe ancien ancienne anciennement précédemment avant antes anterior anteriormente antiguo antigua cerca junto 附近';
const PLACES =
  'site building office room floor road street avenue warehouse campus hq headquarters tower plaza city gebäude werk straße büro bâtiment rue bureau edificio calle oficina café cafe restaurant hotel 大厦 酒店 路口 大街';
/** Companies of other trades bear such names too. */
const TRADES =
  'bank banking banque banco pharma pharmaceutical pharmaceuticals pharmacy trading import export foods food catering hotel hotels restaurant motors motor automotive medical health healthcare hospital clinic dental optics optical energy power insurance logistics shipping law legal university school college scale scales weighing machinery chemical chemicals textile textiles steel paper rubber plastics furniture garment fashion construction cement estate properties travel airlines consulting holdings capital fund ventures records music press news publishing brewery wine farm farms seeds cosmetics beauty jewelry toys developer developers realty housing residential tenant landlord 集团 地产 置业 物业 房地产 银行 医药 食品 贸易 保险 物流 大学 医院';

/** A thing that a maker makes, in what a line says. */
export const deviceWords = wordPattern(`${DEVICES} ${OTHER_DEVICES}`);
/** What may stand before the name of who made a thing: how many, which, and in some languages what. */
export const leadWords = wordPattern(`${AMOUNTS} ${QUALITIES} ${DEVICES}`);
/** What may stand after a name and leave the thing as it is. */
export const plainWords = wordPattern(`${AMOUNTS} ${QUALITIES} ${DEVICES} ${OTHER_DEVICES} ${PROPERTIES}`);
/** Before a name: the line is about something else. */
export const turningBefore = wordPattern(
  `${DENIALS} ${RELATIONS} ${PREPOSITIONS} ${ACCESSORIES} ${SERVICES} ${CIRCUMSTANCES}`,
);
/** After a name, in the same clause. */
export const turningAfter = wordPattern(
  `${without(DENIALS, 'no')} ${RELATIONS} ${ACCESSORIES} ${SERVICES} ${CIRCUMSTANCES}`,
);
/** Directly after a name: a place or a company of another trade that bears it, or what is only like it. */
export const otherBearers = wordPattern(`${PLACES} ${TRADES} free frei type typ approved certified coded`);
/** In a column for names, and in what a record is about: who bears the name is of another trade. */
export const otherTrades = wordPattern(`${TRADES} parking ticket tickets ticketing operator operators`);
/** What only works with a thing, or looks like it. */
export const likenessWords = wordPattern(RELATIONS);

function without(list: string, word: string): string {
  return list
    .split(' ')
    .filter((each) => each !== word)
    .join(' ');
}

/** One pattern of a list of words; `word*` takes what begins with it, Han stands between other Han. */
function wordPattern(list: string): RegExp {
  const words = [...new Set(list.split(/\s+/))].sort((a, b) => b.length - a.length);
  const han = words.filter((word) => /\p{Script=Han}/u.test(word));
  const latin = words
    .filter((word) => !/\p{Script=Han}/u.test(word))
    .map((word) => word.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replace('*', '[\\p{L}-]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin.join('|')})(?![\\p{L}\\p{N}])|${han.join('|')}`, 'iu');
}
