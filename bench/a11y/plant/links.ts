// Faults of links.
import type { Kit, Plants } from './kit';

/** A link that is an image of ours. */
const pictured = ({ put }: Kit) => put('<p><a class="pictured" href="/claims/"><img src="/apple-touch-icon.png" alt="All claims" width="90" height="90"></a></p>');

export const links: Plants = {
  'image-link-unnamed': {
    on: 'about',
    ground: pictured,
    plant: ({ one }) => {
      one<HTMLImageElement>('.pictured img').alt = '';
      return [one('.pictured')];
    },
    proof: ({ one }) => one<HTMLImageElement>('.pictured img').alt === '',
  },
  'script-link': {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count a').setAttribute('href', 'javascript:void 0');
      return [one('.about__count a')];
    },
    proof: ({ all }) => all('a[href^="javascript:"]').length > 0,
  },
  'uninformative-link': {
    on: 'front',
    plant: ({ one }) => {
      one('.hero__more a[href$="/method/"]').textContent = 'More';
      return [one('.hero__more a[href$="/method/"]')];
    },
    proof: ({ all }) => all('a').some(({ textContent }) => textContent === 'More'),
  },
  'new-window': {
    on: 'study',
    plant: ({ one }) => {
      one('.title__also a').setAttribute('target', '_blank');
      return [one('.title__also a')];
    },
    proof: ({ all }) => all('a[target="_blank"]').length > 0,
  },
  'links-run-together': {
    on: 'about',
    plant: ({ put }) => [put('<p class="run"><a href="/claims/">Claims</a> <a href="/sources/">Articles</a> <a href="/studies/">Studies</a></p>')],
    proof: ({ all }) => /^Claims Articles Studies$/.test(all('.run')[0]?.textContent ?? ''),
  },
  'title-repeats': {
    on: 'study',
    plant: ({ one }) => {
      one('.title__also a').title = one('.title__also a').textContent ?? '';
      return [one('.title__also a')];
    },
    proof: ({ all }) => all('a[title]').some(({ title, textContent }) => title === textContent),
  },
  'sound-file': {
    on: 'study',
    plant: ({ one }) => {
      one<HTMLAnchorElement>('.title__also a').href = 'https://www.example.org/talk.mp3';
      return [one('.title__also a')];
    },
    proof: ({ all }) => all('a[href$=".mp3"]').length > 0,
  },
  'links-by-colour': {
    on: 'about',
    plant: ({ one, all, css }) => {
      css('.about__count a { text-decoration: none; color: #1f5fae; }');
      return [one('.about__count'), ...all('.about__count a')];
    },
    proof: ({ one, style }) => style(one('.about__count a')).textDecorationLine === 'none' && style(one('.about__count a')).color !== style(one('.about__count')).color,
  },
  pdf: {
    on: 'study',
    plant: ({ one }) => {
      one<HTMLAnchorElement>('.title__also a').href = 'https://www.example.org/record-2023.pdf';
      return [one('.title__also a')];
    },
    proof: ({ all }) => all('a[href$=".pdf"]').length > 0,
  },
  nowhere: {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count a').setAttribute('href', '#');
      return [one('.about__count a')];
    },
    proof: ({ all }) => all('a[href="#"]').length > 0,
  },
  'blank-link': {
    on: 'about',
    plant: ({ one }) => {
      one('.about__count a').textContent = '';
      return [one('.about__count a')];
    },
    proof: ({ all }) => all('a[href]').some(({ textContent }) => textContent === ''),
  },
  'same-name': {
    on: 'about',
    plant: ({ all }) => {
      for (const link of all('.about__count a')) link.textContent = 'what we have read';
      return all('.about__count a');
    },
    proof: ({ all }) => all('.about__count a').every(({ textContent }) => textContent === 'what we have read'),
  },
  'out-of-context': {
    on: 'about',
    plant: ({ put }) => [put('<p>To know how a step is taken off, see our <a href="/method/">page</a>.</p>').querySelector('a') as Element],
    proof: ({ all }) => all('a').some(({ textContent }) => textContent === 'page'),
  },
  adjacent: {
    on: 'about',
    ground: pictured,
    plant: ({ one }) => {
      one('.pictured').insertAdjacentHTML('afterend', ' <a class="beside" href="/claims/">All claims</a>');
      return [one('.pictured'), one('.beside')];
    },
    proof: ({ all }) => all('.pictured + .beside').length > 0,
  },
  'full-stop': {
    on: 'about',
    plant: ({ put }) => [put('<p>Every rule stands on the page about our method <a class="stop" href="/method/">.</a></p>').querySelector('a') as Element],
    proof: ({ all }) => all('a').some(({ textContent }) => textContent === '.'),
  },
  'alt-repeats': {
    on: 'about',
    ground: ({ put }) => put('<p><a class="pictured" href="/claims/"><img src="/apple-touch-icon.png" alt="Our mark:" width="90" height="90"> All claims</a></p>'),
    plant: ({ one }) => {
      one<HTMLImageElement>('.pictured img').alt = 'All claims';
      return [one('.pictured')];
    },
    proof: ({ all }) => all<HTMLImageElement>('a img').some(({ alt, parentElement }) => alt === parentElement?.textContent?.trim()),
  },
  'links-unseen': {
    on: 'about',
    plant: ({ one, all, css }) => {
      css('.about__count a { text-decoration: none; color: inherit; }');
      return [one('.about__count'), ...all('.about__count a')];
    },
    proof: ({ one, style }) => style(one('.about__count a')).textDecorationLine === 'none' && style(one('.about__count a')).color === style(one('.about__count')).color,
  },
  'film-file': {
    on: 'study',
    plant: ({ one }) => {
      one<HTMLAnchorElement>('.title__also a').href = 'https://www.example.org/session.mov';
      return [one('.title__also a')];
    },
    proof: ({ all }) => all('a[href$=".mov"]').length > 0,
  },
  'click-here': {
    on: 'front',
    plant: ({ one }) => {
      one('.hero__more a[href$="/method/"]').textContent = 'Click here';
      return [one('.hero__more a[href$="/method/"]')];
    },
    proof: ({ all }) => all('a').some(({ textContent }) => textContent === 'Click here'),
  },
  'image-file': {
    on: 'study',
    plant: ({ one }) => {
      one<HTMLAnchorElement>('.title__also a').href = 'https://www.example.org/faces.jpg';
      return [one('.title__also a')];
    },
    proof: ({ all }) => all('a[href$=".jpg"]').length > 0,
  },
};
