import * as api from './api.js';
import { Acts } from './acts.js';
import { attachPanel, h, icon, reconcile } from './dom.js';
import { bubble, spaced } from './bubble.js';
import { calendar, dayKey, dayName, timekeeping } from './clock.js';
import { Composer } from './composer.js';
import { lightbox, typedLink } from './dialogs.js';
import { Inspector } from './inspector.js';
import { announce } from './notices.js';
import { avatar } from './people.js';
import { Reading } from './reading.js';
import { saveTranscript } from './transcript.js';
import { roleName, t } from './words.js';

const TYPING_LASTS = 5500;
const SOON = 1000;

/** A screen that shows the list or one chat, not both. */
export const SMALL = '(max-width: 700px), (max-height: 480px)';

function merged(known, changed) {
  const byId = new Map([...known, ...changed].map((message) => [message.id, message]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

/** One phone in somebody's hand: the chat with the bot as this person sees it. */
export class Phone {
  #known = null;
  #loading = null;
  #again = false;
  #headShows = '';

  constructor(id, page) {
    this.id = String(id);
    this.page = page;
    this.acts = new Acts(this);
    this.#build();
    this.words();
    this.load();
  }

  #build() {
    this.head = h('header', { class: 'phone-head' });
    this.messages = h('ol', { class: 'messages' });
    this.typing = h('p', { class: 'typing', 'aria-hidden': 'true', hidden: true }, h('i'), h('i'), h('i'));
    this.empty = h('div', { class: 'empty-talk', hidden: true });
    this.talk = h('div', { class: 'talk', role: 'log', 'aria-live': 'off', tabindex: '0' },
      this.empty, this.messages, this.typing);
    this.reading = new Reading(this.id, this.talk, this.messages);
    this.toasts = h('div', { class: 'toasts', role: 'status' });
    this.foot = h('footer', { class: 'phone-foot' });
    this.past = h('button', { class: 'skip', 'data-action': 'past-talk', onclick: () => this.composer.input.focus() });
    this.node = h('section', { class: 'phone', 'data-person': this.id }, this.past, this.head,
      h('div', { class: 'screen' }, this.talk, this.reading.down, this.toasts), this.foot);
    this.#takeDroppedFiles();
  }

  /** Builds anew what carries words of the page's language. */
  words() {
    this.#headShows = '';
    this.talk.setAttribute('aria-label', t('talk'));
    this.past.textContent = t('pastTalk');
    this.inspector?.words();
    this.composer = new Composer(this.acts);
    this.foot.replaceChildren(...this.composer.parts);
    this.empty.replaceChildren(h('b', {}, t('emptyTalk')), h('span', {}, t('emptyTalkHint')),
      h('button', { class: 'strong start', 'data-action': 'start', onclick: () => this.acts.say('/start') }, t('start')));
    if (this.#known) this.#draw(this.#known);
  }

  /** Fetches the chat; calls that come meanwhile are answered by one more fetch. */
  load() {
    this.#again = Boolean(this.#loading);
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch() {
    try {
      do {
        this.#again = false;
        const told = await api.talk(this.id, this.#known);
        const before = this.#known?.life === told.life ? this.#known : null;
        this.#known = told.whole ? told : { ...told, messages: merged(before.messages, told.messages) };
        this.#draw(before);
        this.inspector?.load();
      } while (this.#again && this.node.isConnected);
    } catch (failure) {
      // the list of people tells who is gone
      if (failure.code === 'offline') setTimeout(() => this.node.isConnected && this.load(), SOON);
    } finally {
      this.#loading = null;
    }
  }

  #draw(before) {
    const { messages, person, typing } = this.#known;
    const old = new Map(before?.messages.map((message) => [message.id, message]));
    const arrived = before ? messages.filter((message) => !old.has(message.id)) : [];
    const edited = messages.filter((message) => old.has(message.id) && old.get(message.id).text !== message.text);
    this.#drawHead(person);
    this.status.className = typing ? 'types' : '';
    this.status.textContent = typing ? t('botTypes') : roleName(person.role);
    this.typing.hidden = !typing;
    this.empty.hidden = messages.length > 0;
    reconcile(this.messages, this.#items(this.#known), (item, isNew) => this.#item(item, isNew && before));
    this.composer.show(this.#known);
    this.reading.drawn(arrived, this.#known);
    this.#tell(arrived, 'botSays');
    this.#tell(edited, 'botEdits');
    if (typing) this.#lookAgain();
  }

  #items({ life, messages, unseen }) {
    const items = [];
    let day = '';
    for (const message of messages) {
      const at = new Date(message.at);
      if (dayKey(at) !== day) {
        day = dayKey(at);
        items.push({ key: `day ${day}`, sign: calendar(), at });
      }
      const seen = !unseen.includes(message.id);
      items.push({ key: `message ${message.id}`, sign: `${timekeeping()} ${life} ${message.revision} ${seen}`,
        message: { ...message, seen } });
    }
    return items;
  }

  #item({ at, message }, isNew) {
    if (at) return h('li', { class: 'day' }, h('span', {}, dayName(at)));
    const node = bubble(message, {
      say: (text) => this.acts.say(text),
      follow: (href) => this.page.follow(href, this.id),
      press: (messageId, data) => this.acts.press(messageId, data),
      look: lightbox,
      edit: (own) => this.composer.startEditing(own),
    }, this.#known.person.name);
    if (isNew) node.classList.add('fresh');
    return node;
  }

  #drawHead(person) {
    const { name, role, colour, phone, blocked, online } = person;
    const shows = JSON.stringify([name, role, colour, phone, blocked, online]);
    if (shows === this.#headShows) return;
    this.#headShows = shows;
    this.node.setAttribute('aria-label', t('phoneOf', name));
    this.node.style.setProperty('--own', colour || '#8a6d4f');
    this.status = h('p');
    const menu = h('button', { class: 'quiet', 'data-action': 'phone-menu', 'aria-label': t('phoneMenu'),
      title: t('phoneMenu') }, icon('more'));
    this.head.replaceChildren(
      this.#away('back', 'back', t('back')),
      avatar(person),
      h('div', { class: 'who' }, h('h2', { title: name }, name), this.status),
      menu,
      this.#away('close-phone', 'close', t('closePhone', name)));
    attachPanel(menu, (close) => this.#menu(person, close));
  }

  #away(action, sign, label) {
    return h('button', { class: `quiet ${action}`, 'data-action': action, 'aria-label': label, title: label,
      onclick: () => this.page.putAway(this.id) }, icon(sign));
  }

  #menu(person, close) {
    const act = (word, name, what) => h('button', { class: 'choice', 'data-action': name, onclick: () => {
      close();
      what();
    } }, t(word));
    return h('div', { class: 'choices' },
      person.phone ? h('p', { class: 'hint' }, t('callShown', spaced(person.phone))) : null,
      act('sayStart', 'restart', () => this.acts.say('/start')),
      act('inspect', 'inspect', () => this.inspect()),
      act('saveTranscript', 'transcript', () => saveTranscript(this.#known)),
      act('openLink', 'open-link', () => this.#openTyped()),
      person.blocked ? act('unblock', 'unblock', () => this.acts.unblock()) : act('block', 'block', () => this.acts.block()));
  }

  async #openTyped() {
    const link = await typedLink();
    if (link) this.acts.open(link);
  }

  #tell(messages, word) {
    const fromBot = messages.filter((message) => message.from !== 'me').at(-1);
    if (fromBot) announce(t(word, this.#known.person.name, (fromBot.text || t('document')).slice(0, 200)));
  }

  /** Lays the inspector beside the phone, or takes it away. */
  inspect() {
    if (this.inspector) {
      this.inspector.node.remove();
      this.inspector = null;
      this.focus();
      return;
    }
    this.inspector = new Inspector(this.id, () => this.inspect());
    this.inspector.words(this.#known.person.name);
    this.node.after(this.inspector.node);
    this.inspector.load();
    this.inspector.close.focus({ preventScroll: true });
    this.inspector.node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'smooth' });
  }

  /** The end of typing may pass without an event of its own. */
  #lookAgain() {
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.node.isConnected && this.load(), TYPING_LASTS);
  }

  #takeDroppedFiles() {
    const over = (is) => this.node.classList.toggle('dropping', is);
    this.node.addEventListener('dragover', (event) => {
      this.node.dataset.drop = t('dropHere');
      over(event.dataTransfer.types.includes('Files'));
    });
    this.node.addEventListener('dragleave', (event) => this.node.contains(event.relatedTarget) || over(false));
    this.node.addEventListener('drop', (event) => {
      over(false);
      this.acts.files([...event.dataTransfer.files]);
    });
  }

  becameVisible() {
    this.reading.tellServer();
  }

  focus() {
    const touch = matchMedia(SMALL).matches;
    const target = touch || this.composer.form.hidden ? this.talk : this.composer.input;
    target.focus({ preventScroll: true });
    this.node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'smooth' });
  }

  remove() {
    clearTimeout(this.typingTimer);
    this.reading.stop();
    this.inspector?.node.remove();
    this.node.remove();
  }
}
