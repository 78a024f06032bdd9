// Faults of those who use no mouse, and of targets.
import type { Kit, Plants } from './kit';

/** A button that opens a sound dialog. */
const dialog = ({ put, one }: Kit) => {
  put('<p><button class="asker" type="button">How sure is that?</button></p>');
  put('<dialog class="answer-box" aria-label="How sure is that?"><p>Very unsure: one small trial, and two accounts of it.</p><p><a href="/method/">How we grade</a></p><p><button class="closer" type="button">Close</button></p></dialog>');
  one('.asker').addEventListener('click', () => one<HTMLDialogElement>('.answer-box').showModal());
  one('.closer').addEventListener('click', () => one<HTMLDialogElement>('.answer-box').close());
};
/** The same as a box that is only laid over the page, the way it is done without care. */
const lightbox = ({ put, one, css }: Kit) => {
  css('.answer-box { position: fixed; inset: 20% 30% auto; padding: 2rem; background: #fff; color: #000; border: 1px solid; } .answer-box[hidden] { display: none; }');
  put('<p><button class="asker" type="button">How sure is that?</button></p>');
  put('<div class="answer-box" role="dialog" aria-modal="true" aria-label="How sure is that?" tabindex="-1" hidden><p>Very unsure: one small trial, and two accounts of it.</p><p><a href="/method/">How we grade</a></p><p><button class="closer" type="button">Close</button></p></div>');
  const box = one('.answer-box');
  const close = () => {
    box.hidden = true;
    one('.asker').focus();
  };
  one('.asker').addEventListener('click', () => {
    box.hidden = false;
    if (!('unmoved' in box.dataset)) box.focus();
  });
  one('.closer').addEventListener('click', close);
  box.addEventListener('keydown', (event) => {
    const stops = [...box.querySelectorAll<HTMLElement>('a, button')];
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && !('leaks' in box.dataset) && document.activeElement === stops.at(-1) && !event.shiftKey) {
      event.preventDefault();
      stops[0]?.focus();
    }
  });
};

export const keyboard: Plants = {
  'brief-alert': {
    on: 'about',
    plant: ({ put, css }) => {
      css('.brief.past { display: none; }');
      const message = put('<p class="brief" role="status">There is a newer version of this page.</p>');
      setTimeout(() => message.classList.add('past'), 2500);
      return [message];
    },
    proof: ({ all }) => all('.brief:not(.past)').length > 0,
  },
  'dialog-close': {
    on: 'about',
    ground: dialog,
    plant: ({ one, become }) => {
      const closer = become(one('.closer'), 'span');
      closer.addEventListener('click', () => one<HTMLDialogElement>('.answer-box').close());
      return [closer, one('.answer-box')];
    },
    proof: ({ all }) => all('span.closer').length > 0,
  },
  'focus-order': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.masthead nav ul { flex-direction: row-reverse; }');
      return [one('.masthead nav ul')];
    },
    proof: ({ one }) => one('.masthead nav li:first-child').getBoundingClientRect().left > one('.masthead nav li:last-child').getBoundingClientRect().left,
  },
  'positive-tabindex': {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count a').tabIndex = 5;
      return [one('.about__count a')];
    },
    proof: ({ all }) => all('*').some(({ tabIndex }) => tabIndex > 0),
  },
  'link-focus-unseen': {
    on: 'about',
    plant: ({ one, css }) => {
      css('.about__count a:focus-visible { outline: 0; }');
      return [one('.about__count a')];
    },
    proof: ({ one, style }) => {
      one('.about__count a').focus({ focusVisible: true } as FocusOptions);
      const isUnseen = style(one('.about__count a')).outlineStyle === 'none';
      one('.about__count a').blur();
      return isUnseen;
    },
  },
  'stop-on-text': {
    on: 'about',
    plant: ({ one }) => {
      one('.lead').tabIndex = 0;
      return [one('.lead')];
    },
    proof: ({ all }) => all('p[tabindex="0"]').length > 0,
  },
  'folds-by-mouse': {
    on: 'graded claim',
    plant: ({ one, become }) => {
      const head = become(one('.title__words summary'), 'div');
      const fold = become(one('.title__words'), 'div');
      const rest = [...fold.children].slice(1) as HTMLElement[];
      for (const part of rest) part.hidden = true;
      head.addEventListener('click', () => rest.forEach((part) => (part.hidden = !part.hidden)));
      return [head];
    },
    proof: ({ all }) => all('.title__words > div').some(({ tabIndex }) => tabIndex < 0),
  },
  trap: {
    on: 'about',
    plant: ({ one }) => {
      const link = one('.about__count a');
      link.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
      return [link];
    },
    proof: ({ one }) => !one('.about__count a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', cancelable: true })),
  },
  'menu-by-mouse': {
    on: 'about',
    plant: ({ one, css }) => {
      const item = one('.masthead nav li');
      item.insertAdjacentHTML('beforeend', '<ul class="lower"><li><a href="/claims/#ask-look">How skin looks</a></li><li><a href="/claims/#ask-hair">Hair</a></li></ul>');
      css('.masthead nav li { position: relative; } .lower { position: absolute; display: none; } .masthead nav li:hover > .lower { display: block; }');
      return [one('.lower'), item];
    },
    proof: ({ all, style }) => all('.lower').some((list) => style(list).display === 'none'),
  },
  'dialog-escape': {
    on: 'about',
    ground: dialog,
    plant: ({ one }) => {
      one('.answer-box').addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault());
      one('.answer-box').addEventListener('cancel', (event) => event.preventDefault());
      return [one('.answer-box')];
    },
    proof: ({ one }) => !one('.answer-box').dispatchEvent(new Event('cancel', { cancelable: true })),
  },
  'link-as-button': {
    on: 'front',
    plant: ({ one }) => {
      one('.hero__more a[href$="/method/"]').setAttribute('role', 'button');
      return [one('.hero__more a[href$="/method/"]')];
    },
    proof: ({ all }) => all('a[role="button"]').length > 0,
  },
  'tooltip-by-mouse': {
    on: 'about',
    plant: ({ put, css }) => {
      css('.tip { position: relative; } .tip > .tip__words { position: absolute; visibility: hidden; } .tip:hover > .tip__words { visibility: visible; }');
      const line = put('<p>Mean overreach <span class="tip">?<span class="tip__words">How far the words go beyond the evidence, in steps</span></span></p>');
      return [...line.querySelectorAll('.tip, .tip__words')];
    },
    proof: ({ all, style }) => all('.tip__words').some((words) => style(words).visibility === 'hidden'),
  },
  accesskey: {
    on: 'about',
    plant: ({ one }) => {
      one('.masthead nav a').accessKey = 'c';
      return [one('.masthead nav a')];
    },
    proof: ({ all }) => all('[accesskey]').length > 0,
  },
  'dialog-focus': {
    on: 'about',
    ground: lightbox,
    plant: ({ one }) => {
      one('.answer-box').dataset.unmoved = '';
      return [one('.answer-box')];
    },
    proof: ({ one }) => {
      one('.asker').click();
      const isOutside = !one('.answer-box').contains(document.activeElement);
      one('.closer').click();
      (document.activeElement as HTMLElement).blur();
      return isOutside;
    },
  },
  'dialog-leaks': {
    on: 'about',
    ground: lightbox,
    plant: ({ one }) => {
      one('.answer-box').dataset.leaks = '';
      return [one('.answer-box')];
    },
    proof: ({ one }) => {
      one('.asker').click();
      one('.closer').focus();
      const leaves = one('.closer').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', cancelable: true, bubbles: true }));
      one('.closer').click();
      (document.activeElement as HTMLElement).blur();
      return leaves;
    },
  },
  'fake-button': {
    on: 'about',
    plant: ({ one, become }) => {
      const fake = become(one('.masthead__theme'), 'div');
      fake.removeAttribute('type');
      fake.addEventListener('click', () => fake.toggleAttribute('data-pressed'));
      return [fake];
    },
    proof: ({ all }) => all('div.masthead__theme').length > 0,
  },
};

export const navigation: Plants = {
  'small-targets': {
    on: 'about',
    plant: ({ put, css }) => {
      css('.letters { line-height: 1.2; } .letters a { margin-inline-end: .6rem; }');
      return [put(`<p class="letters">${[...'abcdefgh'].map((letter) => `<a href="/glossary/#${letter}">${letter}</a>`).join(' ')}</p>`)];
    },
    proof: ({ all }) => all('.letters a').some((link) => link.getBoundingClientRect().width < 24),
  },
};
