/** Foreign names spelled out in Chinese characters by sound: `斯巴鲁` (Subaru), `埃克索` (Exo-). */
import { pinyin } from 'pinyin-pro';

/** The characters that Chinese custom uses to write foreign sounds. */
const SOUND_CHARACTERS = new Set(
  '阿埃艾爱安奥巴贝比彼波伯布查达德登迪蒂丁顿多厄恩尔法菲费弗佛夫福盖冈戈格古哈汉豪赫亨胡怀霍基吉加贾杰卡凯坎康考科克肯库奎昆拉莱赖兰朗劳勒雷里理利莉连列林卢鲁路伦罗洛马玛迈麦曼芒梅门蒙米密莫默姆穆纳娜奈内尼宁纽诺努欧帕派佩彭皮珀普齐奇恰乔切琴热瑞萨塞桑森沙莎尚舍绍什圣施史舒斯丝司苏索塔泰坦汤唐陶特腾提廷图托瓦威维韦温沃乌伍西希锡夏肖谢辛欣休雅亚扬耶叶伊易英尤约扎泽詹珍兹佐三乐美来喜捷宜必思居仕士堡宝百佰茨黛蔻柯琳薇娅芙蕾诗芭朵班邦宾芬根丽莲潘庞赛瑟珊楚辰岱蒂珂璐洁妮倪娃婷媞芝姿洲梭欣旭轩雪妍茵菲霏蓓贝碧璧碁岚澜朗黎立力励琪淇绮蔓曼茉摩磨魔墨沐牧淘涛桃特甜帝缇梯庭霆途屋沃伟纬蔚渥喔奥傲澳懿怡颐仪逸易益毅艺唯惟子',
);
/** Custom uses these for foreign sounds too (after the tables of 《世界人名翻译大辞典》), but Chinese words have them as often. */
const ALSO_SOUND_CHARACTERS = new Set(
  '博本鲍保包平拜杜久代戴道丹滕通高甘金贡孔武万文翁祖宰赞曾津宗察策措松申丘柴钱钦日茹若毛明瑙南农嫩隆黑海旺因永昂朱焦真夸魁瓜圭果迦翰曹范弥缪杨让藏',
);
/** Stand for a lone consonant more often than for a syllable. */
const LONE_CONSONANTS: Readonly<Record<string, string>> = {
  尔: 'r',
  斯: 's',
  丝: 's',
  思: 's',
  士: 's',
  仕: 's',
  茨: 'z',
  子: 'z',
  特: 't',
  克: 'k',
  德: 'd',
  姆: 'm',
  夫: 'f',
  弗: 'f',
  布: 'b',
  普: 'p',
  格: 'g',
  兹: 'z',
  恩: 'n',
  什: 'sh',
  奇: 'ch',
  维: 'vi',
  韦: 've',
  沃: 'vo',
  瓦: 'va',
  威: 'wi',
};
const SHORTEST = 3;
const LONGEST = 9;

/** What the sounds spell, or null where the characters (simplified forms) are not of that kind: `特科姆` -> `tkem`. */
export function readTranscription(folded: string): string | null {
  const characters = [...folded];
  if (characters.length < SHORTEST || characters.length > LONGEST) return null;
  const others = characters.filter((character) => !SOUND_CHARACTERS.has(character));
  if (others.length * 3 > characters.length || !others.every((one) => ALSO_SOUND_CHARACTERS.has(one))) return null;
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', v: true });
  return characters
    .map((character, at) => LONE_CONSONANTS[character] ?? spellBySound(syllables[at] ?? ''))
    .join('')
    .replace(/[^a-z]/gu, '');
}

/** As the syllable is meant where it writes a foreign one: `xi` -> `shi`, `hua` -> `wa`. */
function spellBySound(syllable: string): string {
  return syllable
    .replace(/^x/u, 'sh')
    .replace(/^q/u, 'ch')
    .replace(/^zh/u, 'j')
    .replace(/^c(?!h)/u, 'ts')
    .replace(/^hu(?=[aoi])/u, 'w');
}
