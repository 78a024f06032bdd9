// Components and pages look as recorded. Where pixels cannot be compared, their boxes are looked at all the same.
import { expect, test } from '../e2e/support/test';
import { IMAGES, fileOf, type Of } from './images';
import { difference, notCompared, record, recordedWords, taken, wordsOf } from './support/compare';
import { RECORDING, hand, majorOf, recordHand, recordedHand, recordedMajor } from './support/machine';
import { isCard, isPublished, looked, open, set } from './support/open';
import { faults } from './support/structure';

// The app that is left out where it is not needed, and the page that is not there.
test.use({ expected: [/Failed to load resource/] });

for (const of of new Set(IMAGES.map((image) => image.of))) {
  test(of, async ({ page, browser, library }) => {
    await open(page, of, library);
    const why = await notComparable(of, majorOf(browser.version()), () => hand(page));
    if (RECORDING) await recordHand(isCard(of), await hand(page));
    const wrong: string[] = [];
    for (const image of IMAGES.filter((image) => image.of === of)) {
      const name = fileOf(image);
      await set(page, image.width, image.setting);
      const height = await looked(page, image.width, of);
      wrong.push(...(await faults(page, height)).map((fault) => `${name}: ${fault}`));
      const words = isPublished(of) ? await wordsOf(page) : '';
      if (RECORDING) {
        await record(name, await taken(page), words);
      } else if (why) await notCompared(name, why);
      else if (words !== '' && words !== (await recordedWords(name))) await notCompared(name, 'its words have changed with the content');
      else wrong.push(...[await difference(name, await taken(page))].filter((line) => line !== undefined));
    }
    expect(wrong).toEqual([]);
  });
}

/** Why pixels of this machine cannot be compared; nothing where they can. */
async function notComparable(of: Of, major: string, drawn: () => Promise<string>): Promise<string | undefined> {
  const recorded = await recordedMajor();
  if (recorded !== major) return `this is Chromium ${major}, and it was recorded in ${recorded || 'none'}`;
  if ((await drawn()) !== (await recordedHand(isCard(of)))) return 'this machine draws letters in another way, or a card in other fonts, than where it was recorded';
  return undefined;
}
