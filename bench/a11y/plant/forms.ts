// Faults of fields, and of frames.
import type { Kit, Plants } from './kit';

/** Three fields for a date, in a group. */
const date = ({ put }: Kit) =>
  put(`<fieldset class="asked"><legend>When the treatment was</legend><p><label for="asked-day">Day</label> <input id="asked-day" type="text" inputmode="numeric"></p>
    <p><label for="asked-month">Month</label> <input id="asked-month" type="text" inputmode="numeric"></p><p><label for="asked-year">Year</label> <input id="asked-year" type="text" inputmode="numeric"></p></fieldset>`);
/** A choice of several. */
const boxes = ({ put }: Kit) =>
  put(`<fieldset class="asked"><legend>What to show</legend><p><input id="asked-said" type="checkbox" name="asked"> <label for="asked-said">What is said</label></p>
    <p><input id="asked-shown" type="checkbox" name="asked"> <label for="asked-shown">What is shown</label></p></fieldset>`);
/** A field that was filled in wrongly, and says so. */
const wrong = ({ put }: Kit) =>
  put(`<div class="asked"><p><label for="asked-address">Address of the advert</label> <input id="asked-address" type="url" aria-invalid="true" aria-describedby="asked-wrong"></p>
    <p id="asked-wrong" role="alert">Address of the advert: it begins with https:// and the name of a site, as in https://www.example.org</p></div>`);

export const forms: Plants = {
  'error-by-colour': {
    on: 'about',
    ground: date,
    plant: ({ one, css }) => {
      css('#asked-month { border-color: #d4351c; }');
      return [one('#asked-month')];
    },
    proof: ({ one, style }) => style(one('#asked-month')).borderTopColor !== style(one('#asked-day')).borderTopColor,
  },
  'one-label-three-fields': {
    on: 'about',
    ground: date,
    plant: ({ one }) => {
      one('[for="asked-month"]').remove();
      one('[for="asked-year"]').remove();
      return [one('#asked-month'), one('#asked-year')];
    },
    proof: ({ one }) => one<HTMLInputElement>('#asked-month').labels?.length === 0,
  },
  'error-without-advice': {
    on: 'about',
    ground: wrong,
    plant: ({ one }) => {
      one('#asked-wrong').textContent = 'Address of the advert is not valid';
      return [one('#asked-wrong')];
    },
    proof: ({ one }) => /is not valid$/.test(one('#asked-wrong').textContent ?? ''),
  },
  'label-far': {
    on: 'page of cards',
    plant: ({ one, css }) => {
      css('label[for="accent"] { margin-inline-end: 260px; display: inline-block; } #choice p:has(#accent) { display: block; white-space: nowrap; }');
      return [one('label[for="accent"]'), one('#accent')];
    },
    proof: ({ one }) => one('#accent').getBoundingClientRect().left - one('label[for="accent"]').getBoundingClientRect().right > 200,
  },
  'radios-ungrouped': {
    on: 'page of cards',
    plant: ({ one, become }) => {
      become(one('#choice fieldset legend'), 'p');
      const group = become(one('#choice fieldset'), 'div');
      return [...group.querySelectorAll('input')];
    },
    proof: ({ all }) => all('input[type="radio"]').some((field) => !field.closest('fieldset')),
  },
  'no-label': {
    on: 'check',
    plant: ({ one }) => {
      one('label[for="check-text"]').remove();
      return [one('#check-text')];
    },
    proof: ({ one }) => one<HTMLTextAreaElement>('#check-text').labels.length === 0,
  },
  'no-legend': {
    on: 'page of cards',
    plant: ({ one }) => {
      one('#choice fieldset legend').remove();
      return [one('#choice fieldset')];
    },
    proof: ({ all }) => all('fieldset:not(:has(legend))').length > 0,
  },
  'empty-legend': {
    on: 'page of cards',
    plant: ({ one }) => {
      one('#choice fieldset legend').textContent = '';
      return [one('#choice fieldset')];
    },
    proof: ({ all }) => all('legend').some(({ textContent }) => !textContent),
  },
  'label-for-nothing': {
    on: 'page of cards',
    plant: ({ one }) => {
      one<HTMLLabelElement>('label[for="accent"]').htmlFor = 'colour';
      return [one('label[for="colour"]'), one('#accent')];
    },
    proof: ({ all }) => all<HTMLLabelElement>('label[for]').some(({ control }) => !control),
  },
  'boxes-ungrouped': {
    on: 'about',
    ground: boxes,
    plant: ({ one, become }) => {
      become(one('.asked legend'), 'p');
      return [...become(one('.asked'), 'div').querySelectorAll('input')];
    },
    proof: ({ all }) => all('input[type="checkbox"]').some((field) => !field.closest('fieldset')),
  },
  'empty-label': {
    on: 'check',
    plant: ({ one }) => {
      one('label[for="check-text"]').textContent = '';
      return [one('label[for="check-text"]'), one('#check-text')];
    },
    proof: ({ all }) => all('label').some(({ textContent }) => !textContent),
  },
  'labels-of-one': {
    on: 'about',
    ground: date,
    plant: ({ one }) => {
      one<HTMLLabelElement>('[for="asked-month"]').htmlFor = 'asked-day';
      return [one('#asked-day'), one('#asked-month'), one('p:has(#asked-month) label')];
    },
    proof: ({ one }) => one<HTMLInputElement>('#asked-day').labels?.length === 2,
  },
  'error-pale': {
    on: 'about',
    ground: wrong,
    plant: ({ one, css }) => {
      css('#asked-wrong { color: #e8a0a0; }');
      return [one('#asked-wrong')];
    },
    proof: ({ one, contrast }) => contrast(one('#asked-wrong')) < 3,
  },
  'same-label': {
    on: 'about',
    ground: date,
    plant: ({ one }) => {
      one('[for="asked-month"]').textContent = 'Day';
      return [one('#asked-day'), one('#asked-month')];
    },
    proof: ({ one }) => one('[for="asked-month"]').textContent === one('[for="asked-day"]').textContent,
  },
  'boxes-unlabelled': {
    on: 'about',
    ground: boxes,
    plant: ({ all }) => {
      for (const label of all('.asked label')) label.removeAttribute('for');
      return [...all('.asked label'), ...all('.asked input')];
    },
    proof: ({ all }) => all<HTMLInputElement>('.asked input').every(({ labels }) => labels?.length === 0),
  },
  'hint-apart': {
    on: 'about',
    ground: ({ put }) => put('<div class="asked"><p><label for="asked-doi">Number of the study</label></p><p id="asked-hint">It begins with 10 and a full stop.</p><input id="asked-doi" type="text" aria-describedby="asked-hint"></div>'),
    plant: ({ one }) => {
      one('#asked-doi').removeAttribute('aria-describedby');
      return [one('#asked-hint'), one('#asked-doi')];
    },
    proof: ({ one }) => !one('#asked-doi').hasAttribute('aria-describedby'),
  },
  placeholder: {
    on: 'check',
    plant: ({ one }) => {
      one('label[for="check-text"]').remove();
      one<HTMLTextAreaElement>('#check-text').placeholder = 'The text';
      return [one('#check-text')];
    },
    proof: ({ one }) => one<HTMLTextAreaElement>('#check-text').labels.length === 0 && one<HTMLTextAreaElement>('#check-text').placeholder !== '',
  },
  'error-unnamed': {
    on: 'about',
    ground: wrong,
    plant: ({ one }) => {
      one('#asked-wrong').textContent = 'There is a problem on this page. Put it right before you go on.';
      one('#asked-address').removeAttribute('aria-invalid');
      one('#asked-address').removeAttribute('aria-describedby');
      return [one('#asked-wrong')];
    },
    proof: ({ one }) => !one('#asked-address').hasAttribute('aria-invalid'),
  },
  'select-leaves': {
    on: 'page of cards',
    plant: ({ one }) => {
      one<HTMLSelectElement>('#claim').addEventListener('change', () => location.assign('/claims/'));
      return [one('#claim')];
    },
    proof: ({ one }) => {
      let leaves = false;
      // The types of TypeScript do not know it yet.
      const { navigation } = self as unknown as { navigation: EventTarget };
      const note = (event: Event) => {
        if (new URL((event as unknown as { destination: { url: string } }).destination.url).pathname === location.pathname) return;
        leaves = true;
        event.preventDefault();
      };
      navigation.addEventListener('navigate', note);
      one('#claim').dispatchEvent(new Event('change'));
      navigation.removeEventListener('navigate', note);
      return leaves;
    },
  },
};

export const frames: Plants = {
  'frame-untitled': {
    on: 'page of cards',
    plant: ({ one }) => {
      one('iframe').removeAttribute('title');
      return [one('iframe')];
    },
    proof: ({ all }) => all('iframe:not([title])').length > 0,
  },
  'frame-title-unfitting': {
    on: 'page of cards',
    plant: ({ one }) => {
      one('iframe').title = 'Weather in Lisbon';
      return [one('iframe')];
    },
    proof: ({ one }) => one('iframe').title === 'Weather in Lisbon',
  },
};
