/**
 * How letters of English, French, German, Italian, Spanish, Polish and romanised Russian words are heard by a language that writes another alphabet
 * by sound: Gauche is Гош, Leroy is Леруа, მანჩესტერი is Manchester. Sources: the practical transcription of foreign names into Russian
 * (Gilyarevsky and Starostin), Wells, Longman Pronunciation Dictionary.
 */

/**
 * `letters: sound sound…`, both sides plain; `^` and `$` are the ends of the word, `ß` an s between vowels, `-` is silence, a digit is the cost in tenths.
 * Sounds: `S` ш, `Z` ж, `C` ч, `J` дж, `c` ц, `x` х; й is `i`, so я is `ia`.
 */
const TABLE = `
a: a e1 ei1 o4 -4
all: ol al
ais$: e ais
aa: a
ae: e a1 ae
ai: ai ei e
au: au o av a2
augh: o
aw: o
ay: ei ai e1
e: e i3 -2 a3 io2
e$: - e i2 a2
ea: i e ea a2
eau: o
ee: i
ei: ei ai i1
em: em am2
en: en an2
ent$: ent an1
ant$: ant an1
er: er ar2
er$: er r1 e1 ar1
or: or ar2
es$: s z es - 
eu: eu ev oi io e1 iu u2
eur: er ior eur
ew: iu u
ey: ei i ai2
i: i ai e2 -3
ie: i ie e1 ai2
ie$: i ia1
ic$: ik ika
igh: ai
im: im em2
in: in en1
ain: en ein ain
o: o ou io2 a4 u2 -4
oa: o ou
oe: o e oe io
oi: oi ua
ois$: ua
out$: u aut
oux$: u
oir: uar oir
oo: u o1
ou: u au o1 a2
ough: o u af1
ow: au o ou ov
oy: oi ua
u: u a iu i2 e3 -3
ue: u iu e
ui: ui vi i1 u1
un: un an en2
y: i ai
y$: i ai ia1
b: b p5
mb$: m mb
c: k s c C2
cc: k ks C
ch: C S k x1
ck: k
cq: k
cz: C
d: d t5
dt$: t
dg: J
dj: J
f: f v3
g: g J Z1 -4
gh: g - f2
gn: n gn
gli: l li
gu: g gv gu
gue$: g
h: x g1 -1
j: J Z i x2
k: k
^kn: n kn
l: l
ll: l i2
m: m
^mc: mak mk
n: n
ng: ng n1 nJ
p: p b6
pf: pf f
ph: f
^ps: ps s
q: k
qu: kv k ku
que$: k ka
r: r -4
rh: r
rz: Z rz rc
s: s z2 S3 -5
s$: s z -1
sc: sk s S
sch: S sk sx
sh: S
shch: S
schtsch: S
tsch: C
zh: Z
kh: x k
tsk: ck tsk
sz: S s z2
^st: st St
ous$: us u
^sp: sp Sp
sion: sion Sn Sen sia1
ßion: zion Zn Zen zia1
ß: z s
t: t d6
tch: C
th: t s z f2
tion: Sn Sen Sion cion cia
ts: c ts
ture$: Cer Cur tur
tz: c tz
age$: eiJ iJ aZ aJ
al$: al l1
el$: el l1
en$: en n1
on$: on n1
om$: om m1
ard$: ard ar1
ert$: ert er1
ort$: ort or1
ot$: ot o1
et$: et e1
at$: at a1
ault$: o olt
aux$: o
eaux$: o
ez$: ez e
gg: g J
ßign: zain
sign: sain
it$: it i1
ge: ge Je Ze J1 Z1
ci: si ci Ci
ce: se ce Ce
v: v f1 b3 u3
w: v u
wh: v u x
^wr: r
x: ks gz z2 s2 S3 x2
x$: ks -3
ix$: i iks
oix$: ua
eux$: e io
z: z c s3
z$: z c s1 -1
zz: c z dz tc
le$: l el
re$: r er
d$: d t1 -2
^: -
$: -`;

interface Hearing {
  readonly letters: string;
  readonly sounds: readonly { readonly sound: string; readonly cost: number }[];
}

/** First character of a group of letters -> the groups that begin with it. */
export const HEARINGS: ReadonlyMap<string, readonly Hearing[]> = compile();

function compile(): ReadonlyMap<string, readonly Hearing[]> {
  const hearings = new Map<string, Hearing[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [letters = '', sounds = ''] = line.split(':');
    const hearing = {
      letters,
      sounds: sounds
        .trim()
        .split(' ')
        .map((sound) => ({ sound: sound.replace(/[-\d]/gu, ''), cost: Number(/\d/u.exec(sound)?.[0] ?? 0) / 10 })),
    };
    hearings.set(letters[0] ?? '', [...(hearings.get(letters[0] ?? '') ?? []), hearing]);
  }
  return hearings;
}
