/** Names in free text: who made the thing that is bought, and not what it fits, replaces or is compared with. */
import type { Bearer, Catalogue } from './catalogue.ts';
import { foldName } from './fold-name.ts';

export interface Mention {
  /** As it stands in the text. */
  readonly text: string;
  readonly bearer: Bearer;
}

export interface TextReading {
  readonly mentions: readonly Mention[];
  /** Names that stand there and mean somebody or something else, each with the reason. */
  readonly passedOver: readonly { readonly text: string; readonly bearer: Bearer; readonly says: string }[];
}

/** Characters of one text that are read. */
const MOST_READ = 2000;
const NOTHING: TextReading = { mentions: [], passedOver: [] };

/** What a text about equipment names. A text that names no equipment at all is not read for names. */
export function readText(text: string, catalogue: Catalogue, isEquipment: boolean): TextReading {
  const folded = text.normalize('NFKC').slice(0, MOST_READ);
  const found = [...folded.matchAll(catalogue.mentioned)];
  if (found.length === 0) return NOTHING;
  const mentions: Mention[] = [];
  const passedOver: TextReading['passedOver'][number][] = [];
  for (const { 0: name, index } of found) {
    const bearer = catalogue.names.get(foldName(name));
    if (!bearer) continue;
    // In a list of names each stands as the first does: `for Dahua and Hikvision cameras`.
    const before = withoutNames(folded.slice(Math.max(0, index - 80), index), catalogue);
    const after = withoutNames(folded.slice(index + name.length, index + name.length + 80), catalogue);
    const says = whyNot(bearer, { before, after, whole: folded }, catalogue);
    if (says !== null) passedOver.push({ text: name, bearer, says });
    else if (isEquipment || namesEquipment(folded)) mentions.push({ text: name, bearer });
  }
  return { mentions, passedOver };
}

/** Whether a text names a kind of device at all. */
export function namesEquipment(text: string): boolean {
  return EQUIPMENT.test(text);
}

/** Whether what stands at a place of a text is a thing that something else fits, replaces or lacks. */
export function isAside(before: string, after: string): boolean {
  return ASIDE_BEFORE.test(before) || ASIDE_AFTER.test(after) || OR_EQUAL.test(after);
}

/** Why a record that says this is about another bearer of the name; null where nothing says so. */
export function falseFriend(bearer: Bearer, whole: string, catalogue: Catalogue): string | null {
  if (bearer.kind !== 'maker' && bearer.kind !== 'related') return null;
  const friends = catalogue.falseFriends.get(bearer.maker.id);
  return friends?.anywhere?.test(whole) ? friends.says : null;
}

function withoutNames(text: string, { mentioned }: Catalogue): string {
  return text.replace(mentioned, 'and');
}

interface Around {
  readonly before: string;
  readonly after: string;
  readonly whole: string;
}

function whyNot(bearer: Bearer, { before, after, whole }: Around, catalogue: Catalogue): string | null {
  if (bearer.kind === 'maker' || bearer.kind === 'related') {
    const friends = catalogue.falseFriends.get(bearer.maker.id);
    if (friends?.before?.test(before) || friends?.after?.test(after) || friends?.anywhere?.test(whole))
      return friends.says;
  }
  return isAside(before, after)
    ? 'The text names it as something that the thing fits, replaces, is compared with or is not.'
    : null;
}

const EQUIPMENT =
  /\b(?:ip ?)?cam(?:era)?s?\b|\b(?:ipc|nvr|dvr|xvr|cctv|ptz|poe|vms|olt|onu|ont|lte|5g|4k|uhd)s?\b|\b(?:recorder|dome|bullet|turret|eyeball|fisheye|doorbell|intercom|video|surveillance|thermal|thermograph\w*|access control\w*|face terminal|switch(?:es)?|router|gateway|smartphone|handset|phone|tablet|modem|dongle|radios?|repeater|antenna|base station|server|laptop)s?\b|\b\d{1,2} ?mp\b|megapixel|\b(?:ip-?)?kameras?\b|überwachung|\bcam[eé]ras?\b|\bc[aáâ]maras?\b|\bc[aâ]meras?\b|\btelecamer[ae]\b|grabador|gravador|enregistreur|摄像|攝像|录像|監控|监控|球机|枪机|交换机|路由器|手机|对讲|门禁|热成像|камер|регистратор/iu;

const ASIDE_BEFORE =
  /(?:compatible (?:with|to)|kompatibel (?:mit|zu)|compatible avec|works? with|replac\w*(?: for| of)?|substitut\w*(?: for)?|alternatives? (?:to|for|zu)|instead of|in place of|equivalent (?:to|of)|similar to|comparable (?:to|with)|modelled on|like|\bfor|\bfür|\bpour|\bpara|fits?|suits?|support(?:s|ing)?|integrat\w* (?:with|of)|interop\w* with|\bno|\bnon|\bnot|\bnot (?:made )?by|\bnever|without|except|exclud\w*|excl\.?|\bban(?:s|ned|ning)?|\banti|versus|\bvs\.?|\bthan|remov\w*(?: of)?|dispos\w*(?: of)?|decommission\w*(?: of)?|uninstall\w*|dismantl\w*(?: of)?|scrap\w*(?: of)?|repair\w*(?: of)?|migrat\w* (?:from|off)|switch(?:ing)? from|mov\w+ (?:from|off)|(?:de)?install\w* (?:on|at)|training (?:on|for)|licen[cs]es? for|非|代替|替代|兼容|适用于|適用於|不含|不是|拆除)[\s:,"'“(-]*(?:(?:the|our|all|old|any|existing|every|used|of|its|their|legacy|obsolete|your|make|brand|with|und|and|or|oder|et|&)\s+)*[-"'“(]*$/iu;
/** Directly after the name or its model number; a device that is `ONVIF compatible` is itself. */
const ASIDE_AFTER =
  /^["'”)]*(?:[\s,/&]+(?:and|or|und|oder|et|y)(?=[\s,/]))*[\s,/-]*(?:(?!ONVIF|PoE|POE)\p{Lu}[\p{L}\p{N}/()-]*[\s-]+)?(?:(?:and|or|und|oder)[\s,/]+)*(?:compatible\b|kompatibel|style\b|type\b|look-?alike|clones?\b|replacement|alternative|equivalent|protocol|plug-?in|driver|sdk\b|integration|licen[cs]es?\b|training|certif\w*|adapters?\b|removal|disposal|decommission\w*|free\b|ban\b|兼容|替代|同等)/u;
/** Words of a tender: what is named is an example. */
const OR_EQUAL =
  /^[^;.\n]{0,50}?(?:\bor (?:an? )?(?:approved )?(?:equivalent|equal|similar|comparable)|oder gleichw|ou [eé]quiv|o equiv|\bor eq\.|或同等)/iu;
