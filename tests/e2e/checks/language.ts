// The language of the page and of its parts: named, real, and the one that it is in (WCAG 3.1.1, 3.1.2).
import { inPage } from './look';

export const language = inPage((look) => {
  // Short words that one language uses all the time, and others hardly ever. None of the later ones is an English word.
  const COMMON: Record<string, string> = {
    en: 'the of and to is that it for was with are this have not which from be or by an as at what but they',
    fr: 'le les des une est et pas que dans pour vous nous qui sur avec il elle ce cette sont aux mais',
    de: 'der das und ist nicht ein eine zu mit den von auf sich dem wird für sind wir ich auch nach bei',
    es: 'el los las una y es por para con del su lo como pero muy está más sus',
    it: 'il gli che di una è della sono anche più nel alla dei questo con',
    nl: 'het een en niet dat te zijn voor aan ook maar wordt naar deze',
    pt: 'os uma não da em para com por mais como mas foi são das na',
  };
  const SCRIPTS: [RegExp, string[]][] = [
    [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps']],
    [/\p{Script=Hebrew}/gu, ['he', 'yi']],
    [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'mk', 'be']],
    [/\p{Script=Greek}/gu, ['el']],
    [/\p{Script=Han}/gu, ['zh', 'ja', 'ko']],
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
    [/\p{Script=Hangul}/gu, ['ko']],
  ];
  const sets = Object.entries(COMMON).map(([code, words]) => [code, new Set(words.split(' '))] as const);
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const isReal = (code: string) => {
    try {
      return names.of(code) !== undefined && /^[a-z]{2,3}(-|$)/i.test(code);
    } catch {
      return false;
    }
  };
  /** The language that a text is in, as far as its short words or its letters tell. */
  const guess = (text: string): string[] => {
    for (const [script, codes] of SCRIPTS) if ((text.match(script) ?? []).length > text.replace(/\P{L}/gu, '').length / 2) return codes;
    const words = look.plain(text).split(' ');
    const hits = sets.map(([code, common]) => [code, words.filter((word) => common.has(word)).length] as const).sort((one, other) => other[1] - one[1]);
    const [[code, most], [, second]] = hits as unknown as [[string, number], [string, number]];
    return words.length >= 4 && most >= 2 && most > second * 1.5 ? [code] : [];
  };

  const found: string[] = [];
  const root = document.documentElement;
  const code = root.getAttribute('lang')?.trim() ?? '';
  if (!code) found.push(look.told('page-language', 'the page names no language', root));
  else if (!isReal(code)) found.push(look.told('page-language', `there is no language “${code}”`, root));
  else {
    const is = guess(look.words(document.body));
    if (is.length > 0 && !is.includes(code.split('-')[0] ?? '')) found.push(look.told('page-language', `the page says “${code}”, and is in “${is[0]}”`, root));
  }
  for (const element of look.read('body [lang]')) {
    const code = element.lang.trim();
    const is = guess(look.words(element));
    if (!isReal(code)) found.push(look.told('part-language', `there is no language “${code}”`, element));
    else if (is.length > 0 && !is.includes(code.split('-')[0] ?? '')) found.push(look.told('part-language', `it says “${code}”, and is in “${is[0]}”`, element));
  }
  for (const element of look.read('body *')) {
    const own = look.own(element);
    if (!own) continue;
    const named = element.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const sentence of own.split(/[.!?:;“”„«»"()]+/)) {
      const is = guess(sentence);
      if (!element.closest('body [lang]') && is.length > 0 && isReal(named) && code === named && !is.includes(named.split('-')[0] ?? '') && !is.includes('en')) {
        found.push(look.told('part-language', `a sentence in “${is[0]}” is not marked`, element));
        break;
      }
    }
    // Letters have one direction, and the page knows it.
    const { direction } = look.style(element);
    const letters = own.replace(/\P{L}/gu, '').length;
    const leftward = (own.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) ?? []).length;
    if (letters > 3 && leftward > letters / 2 && direction !== 'rtl') found.push(look.told('direction', 'letters that run to the left stand in a text that runs to the right', element));
    if (letters > 3 && leftward < letters / 4 && direction === 'rtl') found.push(look.told('direction', 'letters that run to the right stand in a text that runs to the left', element));
  }
  return found;
});
