/** The page's own words in three languages. What the law and the lists say comes from the server, in English, and is marked as English. */
import { type ReactNode, createContext, use, useEffect, useMemo, useState } from 'react';
import { type TextKey, type Texts, en } from './en.ts';

export const languages = { en: 'English', de: 'Deutsch', zh: '中文' } as const;
export type Language = keyof typeof languages;
export type { TextKey };

type Values = Readonly<Record<string, string | number>>;
type PluralKey = { [K in TextKey]: K extends `${infer Base}.other` ? Base : never }[TextKey];

export interface Speech {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** The text of a key, `{name}` filled in. */
  readonly t: (key: TextKey, values?: Values) => string;
  /** `1 case`, `3 cases`: the form that the language wants for the number, which also fills `{n}`. */
  readonly plural: (key: PluralKey, n: number, values?: Values) => string;
  readonly number: (n: number) => string;
  readonly percent: (share: number) => string;
  readonly country: (code: string) => string;
}

const STORED = 'countersign-language';
const SpeechContext = createContext<Speech | null>(null);

/** Loads a language; English is always there. */
async function load(language: Language): Promise<Texts> {
  if (language === 'de') return (await import('./de.ts')).de;
  if (language === 'zh') return (await import('./zh.ts')).zh;
  return en;
}

export function SpeechProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [texts, setTexts] = useState<{ language: Language; texts: Texts } | null>(
    language === 'en' ? { language, texts: en } : null,
  );
  useEffect(() => {
    let isWanted = true;
    void load(language).then((loaded) => isWanted && setTexts({ language, texts: loaded }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  useEffect(() => {
    if (texts) document.documentElement.lang = texts.language;
  }, [texts]);
  const speech = useMemo(
    () =>
      texts &&
      speechOf(texts.language, texts.texts, (chosen) => {
        keep(chosen);
        setLanguage(chosen);
      }),
    [texts],
  );
  return speech && <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('no SpeechProvider around this');
  return speech;
}

export function speechOf(language: Language, texts: Texts, choose: (language: Language) => void): Speech {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const t: Speech['t'] = (key, values) => fill(texts[key], values);
  return {
    language,
    choose,
    t,
    plural(key, n, values) {
      const one = `${key}.one` as TextKey;
      const form = rules.select(n) === 'one' && one in texts ? one : (`${key}.other` as TextKey);
      return t(form, { n: numbers.format(n), ...values });
    },
    number: (n) => numbers.format(n),
    percent: (share) => percents.format(share),
    country: (code) => (/^[a-z]{2}$/i.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code),
  };
}

function fill(text: string, values: Values | undefined): string {
  return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}

/** The one chosen before, else the first of the browser's that there is. */
function firstLanguage(): Language {
  const stored = stay(() => localStorage.getItem(STORED));
  const wanted = [stored, ...navigator.languages].map((each) => each?.slice(0, 2).toLowerCase());
  return wanted.find((each): each is Language => each !== undefined && each in languages) ?? 'en';
}

function keep(language: Language): void {
  stay(() => localStorage.setItem(STORED, language));
}

/** A browser may refuse to keep anything for a page; then the choice lasts as long as the page. */
function stay<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
