// Messages as a hostile page or frame may send them: the same ones for the same seed.

/** What a sound message is made of, as whoever fuzzes knows it. */
export interface Sound {
  message: string;
  value: number;
  secret: string;
}

/**
 * Makes messages from a seed. It runs inside pages, so that it names nothing outside itself.
 *
 * `broken` are those that have to be ignored even from the right window: each differs from a sound one at least in one
 * place, many in just one. `extreme` are sound but for their number.
 */
export function messages(seed: number, sound: Sound): { broken: () => unknown; extreme: () => Sound } {
  // mulberry32, by Tommy Ettinger, in the public domain.
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = <T>(of: T[]): T => of[Math.floor(random() * of.length)]!;
  const text = () => Array.from({ length: Math.floor(random() * 40) }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join('');
  const odd = (): unknown =>
    one<() => unknown>([
      () => null,
      () => undefined,
      () => random() < 0.5,
      () => random() * 2e9 - 1e9,
      () => BigInt(Math.floor(random() * 1e9)),
      () => new Date(0),
      () => new Map([['message', 'height']]),
      () => new Uint8Array(8),
      () => new Error('height'),
      () => [sound.message, sound.value, sound.secret],
      () => ({ toString: 'height', valueOf: 1 }),
      () => ({ __proto__: null, constructor: { prototype: 1 } }),
      () => JSON.stringify(sound),
      text,
    ])();
  // Nothing here is a number above nothing: that would be sound.
  const noHeight = () => one<unknown>([0, -1, -1e9, NaN, -Infinity, '500', '500px', [500], { valueOf: 500 }, true, 500n, null, undefined, new Date(500), text()]);
  const noSecret = () => one<unknown>(['', sound.secret.slice(1), `${sound.secret} `, sound.secret.toUpperCase() + '0', [sound.secret], { value: sound.secret }, odd()]);
  const noMessage = () => one<unknown>(['', 'Height', 'heights', 'link', 'theme', 'eval', '__proto__', 'constructor', [sound.message], odd()]);
  const broken = () =>
    one<() => unknown>([
      odd,
      () => ({ [text()]: odd(), [text()]: odd() }),
      () => ({ ...sound, secret: noSecret() }),
      () => ({ ...sound, message: noMessage() }),
      // `ready` holds no number, so that nothing can be wrong with it.
      () => (sound.message === 'height' ? { ...sound, value: noHeight() } : { ...sound, secret: noSecret() }),
      () => ({ data: sound }),
      () => ({ message: odd(), value: odd(), secret: odd() }),
    ])();
  const extreme = () => ({ ...sound, value: one([1e-300, 0.1, 99, 2001, 1e6, 2 ** 53, 1e300, Infinity, Number.MIN_VALUE, random() * 5000]) });
  return { broken, extreme };
}
