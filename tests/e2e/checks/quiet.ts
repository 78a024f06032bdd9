// Nothing moves or goes away by itself (WCAG 2.2.1, 2.2.2, 2.3.1). The page is watched for some seconds, as a reader with
// no wish for less motion has it.
import { ask, type Check } from './look';

/** How long it is watched, and how often it is looked at, in ms. */
const WATCH = { long: 4000, often: 200 };

export const quiet: Check = (page) =>
  ask(
    page,
    async (look, { long, often }: { long: number; often: number }) => {
      const found = new Set<string>();
      const leaves = () => new Map(look.shown('body *').flatMap((element) => (look.own(element) && Number(look.style(element).opacity) > 0.1 ? [[element as Element, look.own(element)] as const] : [])));
      let before = leaves();
      for (let past = 0; past < long; past += often) {
        for (const animation of document.getAnimations()) {
          const timing = animation.effect?.getComputedTiming();
          const target = (animation.effect as KeyframeEffect | null)?.target;
          const lasts = Number(timing?.endTime ?? 0);
          if (target && animation.playState === 'running' && lasts > 5000) found.add(look.told('moving', lasts === Infinity ? 'it moves without end' : 'it moves for more than five seconds', target));
        }
        await new Promise((done) => setTimeout(done, often));
        const now = leaves();
        for (const [element, words] of before) {
          if (words.split(' ').length < 3 || now.has(element)) continue;
          found.add(`${look.told('gone', 'words went away by themselves', element.isConnected ? element : document.body)} (${words.slice(0, 40)})`);
        }
        before = now;
      }
      for (const element of look.shown<HTMLImageElement>('img, marquee, blink, video[autoplay]')) {
        if (!element.matches('img') || /\.gif([?#]|$)|^data:image\/gif/i.test(element.currentSrc || element.src)) found.add(look.told('moving', 'it moves by itself', element));
      }
      return [...found];
    },
    WATCH,
  );
