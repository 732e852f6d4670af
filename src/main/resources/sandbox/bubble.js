import { h, icon } from './dom.js';
import { hourAndMinute } from './clock.js';
import { readLink, safeToOpen } from './links.js';
import { t } from './words.js';

const ALLOWED = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'INS', 'S', 'STRIKE', 'DEL', 'CODE', 'PRE', 'A', 'BR',
  'BLOCKQUOTE', 'TG-SPOILER', 'SPAN', 'TG-EMOJI']);
const FOUND = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)»]|\bt\.me\/[\w/?=&%-]+|(?<![\p{L}\p{N}_/])\/[a-z]\w{1,31}\b)/gu;

/** One message as a list item. What can be done with it comes in `acts`; `name` is whose phone this is. */
export function bubble(message, acts, name) {
  const side = message.from === 'me' ? 'me' : 'bot';
  const plain = message.sticker && !message.text;
  const node = h('div', { class: `bubble ${side}${plain ? ' plain' : ''}`, 'data-message': message.id },
    message.sticker ? h('span', { class: 'sticker', role: 'img' }, message.sticker) : null,
    message.photo ? photo(message, acts) : null,
    message.contact ? contact(message.contact) : null,
    message.file ? file(message.file, acts) : null,
    message.html || message.text ? words(message, acts) : null,
    marks(message, side, acts));
  const item = h('li', { class: side }, h('span', { class: 'unseen' }, `${side === 'me' ? name : t('bot')}: `), node);
  if (message.buttons?.length) {
    item.classList.add('has-buttons');
    node.append(inlineKeyboard(message, acts));
  }
  return item;
}

function words(message, acts) {
  const holder = document.createElement('template');
  holder.innerHTML = (message.html || '').replace(/<br\s*\/?>\r?\n/gi, '<br>');
  if (!message.html) holder.content.append(message.text);
  clean(holder.content, acts);
  return h('div', { class: 'words' }, holder.content);
}

/** The server sends safe markup; what a messenger does not know is dropped here once more. */
function clean(parent, acts) {
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (!parent.closest?.('a, code, pre')) linkify(child, acts);
    } else if (child.nodeType !== Node.ELEMENT_NODE) {
      child.remove();
    } else if (!ALLOWED.has(child.tagName)) {
      child.replaceWith(child.textContent);
    } else {
      keep(child, acts);
    }
  }
}

function keep(node, acts) {
  const href = node.getAttribute('href');
  const spoiler = node.tagName === 'TG-SPOILER' || /spoiler/.test(node.className);
  for (const attribute of [...node.attributes]) node.removeAttribute(attribute.name);
  clean(node, acts);
  if (node.tagName === 'A' && href) node.replaceWith(link(href, [...node.childNodes], acts));
  if (spoiler) node.replaceWith(hidden([...node.childNodes]));
}

function hidden(children) {
  const node = h('span', { class: 'spoiler', tabindex: '0', role: 'button' }, ...children);
  const reveal = () => node.classList.add('shown');
  node.addEventListener('click', reveal);
  node.addEventListener('keydown', (event) => event.key === 'Enter' && reveal());
  return node;
}

function linkify(text, acts) {
  const parts = text.data.split(FOUND);
  if (parts.length === 1) return;
  text.replaceWith(...parts.map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith('/')) {
      return h('a', { href: '#', class: 'command', onclick: (event) => {
        event.preventDefault();
        acts.say(part);
      } }, part);
    }
    return link(part.startsWith('http') ? part : `https://${part}`, [part], acts);
  }));
}

function link(href, children, acts) {
  const meant = readLink(href);
  if (meant.kind === 'web' && !safeToOpen(href)) return h('span', {}, ...children);
  return h('a', {
    href, target: '_blank', rel: 'noopener noreferrer',
    onclick: (event) => {
      if (meant.kind === 'web') return;
      event.preventDefault();
      acts.follow(href);
    },
  }, ...children);
}

function photo(message, acts) {
  return h('button', { class: 'photo', 'aria-label': t('openPhoto'), onclick: () => acts.look(message.photo.url) },
    h('img', { src: message.photo.url, alt: message.text || t('photo') }));
}

function file(sent, acts) {
  const mime = sent.mime ?? '';
  const name = sent.name || t('document');
  if (mime.startsWith('audio/')) return card('voice', t('voiceMessage'), '');
  const ending = (name.includes('.') ? name.split('.').pop() : '').slice(0, 4).toUpperCase();
  const inside = [h('span', { class: 'ending', 'aria-hidden': 'true' }, ending || icon('file')),
    h('span', { class: 'card-text' }, h('b', {}, name), h('small', {}, size(sent.size)))];
  if (mime.startsWith('image/')) {
    return h('button', { class: 'card', 'aria-label': `${t('openPhoto')}: ${name}`,
      onclick: () => acts.look(sent.url) }, inside);
  }
  const tab = mime === 'application/pdf';
  return h('a', { class: 'card', href: sent.url, download: tab ? null : name, target: '_blank', rel: 'noopener' },
    inside);
}

function contact(who) {
  return card('contact', who.name || t('contactCard'), spaced(who.phone));
}

/** A Russian number as people write it; any other stays as it is. */
export const spaced = (phone) => String(phone).replace(/^\+?(\d)(\d{3})(\d{3})(\d\d)(\d\d)$/, '+$1 $2 $3-$4-$5');

function card(sign, title, under) {
  return h('div', { class: 'card' }, h('span', { class: 'ending' }, icon(sign)),
    h('span', { class: 'card-text' }, h('b', {}, title), h('small', {}, under)));
}

function size(bytes) {
  if (!bytes && bytes !== 0) return '';
  if (bytes < 1024) return t('bytes', bytes);
  if (bytes < 1048576) return t('kilobytes', Math.round(bytes / 1024));
  return t('megabytes', (bytes / 1048576).toFixed(1));
}

function marks(message, side, acts) {
  const editable = side === 'me' && message.text && !message.file && !message.photo && !message.contact;
  const state = message.seen ? 'seen' : 'sent';
  return h('span', { class: 'marks' },
    editable && acts.edit
      ? h('button', { class: 'edit', 'aria-label': t('editMessage'), title: t('editMessage'),
          onclick: () => acts.edit(message) }, icon('edit'))
      : null,
    message.edited ? h('span', { class: 'edited' }, `${t('edited')} `) : null,
    h('time', { datetime: message.at }, hourAndMinute(new Date(message.at))),
    side === 'me'
      ? h('span', { class: `tick ${state}`, role: 'img', 'aria-label': t(state), title: t(state) },
          icon(message.seen ? 'two' : 'one'))
      : null);
}

function inlineKeyboard(message, acts) {
  return h('div', { class: 'inline-keyboard' }, message.buttons.map((row) => {
    const keys = row.map((key) => inlineButton(message, key, acts));
    leaveRoomForTheLonger(row, keys);
    return h('div', { class: `row${row.length > 4 ? ' tight' : ''}` }, keys);
  }));
}

/** An arrow beside a name of a month need not be as wide as the name. */
function leaveRoomForTheLonger(row, keys) {
  const brief = row.map(({ label }) => [...label].length <= 2);
  if (brief.every((is) => is) || row.length > 4) return;
  keys.forEach((key, index) => key.classList.toggle('brief', brief[index]));
}

function inlineButton(message, key, acts) {
  const { label, data, url } = key;
  if (url) {
    return h('button', { class: 'goes-out', 'data-url': url, title: url, onclick: () => acts.follow(url) },
      h('span', {}, label), icon('out'));
  }
  return h('button', {
    'data-press': data,
    title: label,
    onclick: async (event) => {
      const button = event.currentTarget;
      if (button.classList.contains('waiting')) return;
      button.classList.add('waiting');
      await acts.press(message.id, data);
      button.classList.remove('waiting');
    },
  }, h('span', {}, label));
}
