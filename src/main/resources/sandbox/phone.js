import * as api from './api.js';
import { attachPanel, h, icon, reconcile } from './dom.js';
import { bubble } from './bubble.js';
import { calendar, dayKey, dayName, timekeeping } from './clock.js';
import { chooseSticker, choosePerson, lightbox, typedLink } from './dialogs.js';
import { announce, tried } from './notices.js';
import { avatar, personOf } from './people.js';
import { currentLanguage, roleName, t } from './words.js';

const NEAR_THE_END = 48;

/** One phone in somebody's hand: the chat with the bot as this person sees it. */
export class Phone {
  #drawn = new Map();
  #known = null;
  #loading = null;
  #again = false;
  #reading = null;
  #editing = null;
  #newBelow = 0;
  #atEnd = true;
  #top = 0;
  #keyboardHidden = false;

  constructor(id, page) {
    this.id = String(id);
    this.page = page;
    this.#build();
    this.load();
  }

  #build() {
    this.head = h('header', { class: 'phone-head' });
    this.messages = h('ol', { class: 'messages' });
    this.typing = h('p', { class: 'typing', hidden: true }, h('span', { class: 'unseen' }, t('botTypesLong')),
      h('i'), h('i'), h('i'));
    this.empty = h('div', { class: 'empty-talk', hidden: true });
    this.talk = h('div', { class: 'talk', role: 'log', 'aria-live': 'off', tabindex: '0' },
      this.empty, this.messages, this.typing);
    this.down = h('button', { class: 'down', hidden: true, onclick: () => this.#toEnd('smooth') });
    this.foot = h('footer', { class: 'phone-foot' });
    this.toasts = h('div', { class: 'toasts', role: 'status' });
    this.node = h('section', { class: 'phone', 'data-person': this.id },
      this.head, h('div', { class: 'screen' }, this.talk, this.down, this.toasts), this.foot);
    this.#followScrolling();
    this.#takeDroppedFiles();
    this.words();
  }

  /** Builds anew what carries words of the page's language. */
  words() {
    this.#drawn.clear();
    this.talk.setAttribute('aria-label', t('talk'));
    this.#buildFoot();
    this.empty.replaceChildren(h('b', {}, t('emptyTalk')), h('span', {}, t('emptyTalkHint')),
      h('button', { class: 'strong start', 'data-action': 'start', onclick: () => this.#say('/start') }, t('start')));
    if (this.#known) this.draw();
  }

  #buildFoot() {
    const kept = this.input?.value ?? '';
    this.input = h('textarea', { name: 'say', rows: '1', placeholder: t('message'), 'aria-label': t('message'),
      maxlength: '4096', enterkeyhint: 'send' });
    this.input.value = kept;
    this.input.addEventListener('input', () => this.#grow());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('paste', (event) => {
      const files = [...event.clipboardData.files];
      if (files.length) event.preventDefault();
      files.forEach((chosen) => this.#sendFile(chosen));
    });
    this.picker = h('input', { type: 'file', name: 'file', hidden: true, 'aria-label': t('attachFile') });
    this.picker.addEventListener('change', () => {
      [...this.picker.files].forEach((chosen) => this.#sendFile(chosen));
      this.picker.value = '';
    });
    this.commandsButton = h('button', { class: 'quiet', 'data-action': 'commands', 'aria-label': t('commands'),
      title: t('commands') }, h('span', { 'aria-hidden': 'true', class: 'slash' }, '/'));
    const attach = h('button', { class: 'quiet', 'data-action': 'attach', 'aria-label': t('attach'),
      title: t('attach') }, icon('attach'));
    this.keyboardToggle = h('button', { class: 'quiet', 'data-action': 'keyboard', onclick: () => {
      this.#keyboardHidden = !this.#keyboardHidden;
      this.#drawn.delete('keyboard');
      this.draw();
    } }, icon('keyboard'));
    const send = h('button', { type: 'submit', class: 'send', 'data-action': 'send', 'aria-label': t('send'),
      title: t('send') }, icon('send'));
    this.editBar = h('div', { class: 'edit-bar', hidden: true });
    this.hints = h('div', { class: 'hints', role: 'group', 'aria-label': t('commands'), hidden: true });
    this.composer = h('form', { class: 'composer', onsubmit: (event) => {
      event.preventDefault();
      this.#send();
    } }, this.commandsButton, attach, this.picker, this.input, this.keyboardToggle, send);
    this.keyboard = h('div', { class: 'keyboard', role: 'group', 'aria-label': t('replyKeyboard'), hidden: true });
    this.blocked = h('div', { class: 'blocked', hidden: true }, h('p', {}, t('blockedHint')),
      h('button', { class: 'strong', 'data-action': 'unblock', onclick: () => this.#act(api.unblock(this.id)) },
        t('unblock')));
    this.foot.replaceChildren(this.hints, this.editBar, this.composer, this.keyboard, this.blocked);
    attachPanel(this.commandsButton, (close) => this.#commandList(this.#known?.commands ?? [], close));
    attachPanel(attach, (close) => this.#attachList(close));
    this.#editing = null;
    this.#grow();
  }

  // what the server knows

  /** Fetches the chat; calls that come meanwhile are answered by one more fetch. */
  load() {
    if (this.#loading) {
      this.#again = true;
      return this.#loading;
    }
    this.#loading = this.#fetch();
    return this.#loading;
  }

  async #fetch() {
    try {
      do {
        this.#again = false;
        const told = await api.talk(this.id);
        const before = this.#known;
        this.#known = told;
        this.draw(before);
      } while (this.#again && this.node.isConnected);
    } catch {
      // the list of people tells who is gone; a lost connection shows its own banner
    } finally {
      this.#loading = null;
    }
  }

  draw(before = this.#known) {
    const { messages, keyboard, person, commands } = this.#known;
    const arrived = before ? messages.filter((one) => !this.#messageKnown(before, one)) : [];
    const follow = this.#atEnd || !before || arrived.some((one) => one.from === 'me');
    const { name, role, colour, phone, blocked, online } = person;
    this.#once('head', [name, role, colour, phone, blocked, online], () => this.#drawHead(person));
    this.status.className = this.#known.typing ? 'types' : '';
    this.status.textContent = this.#known.typing ? t('botTypes') : roleName(role);
    this.empty.hidden = messages.length > 0;
    reconcile(this.messages, this.#items(messages), (item, isNew) => this.#draw(item, isNew && before));
    this.typing.hidden = !this.#known.typing;
    this.#once('keyboard', keyboard, () => this.#drawKeyboard(keyboard));
    this.commandsButton.hidden = !commands?.length;
    this.composer.hidden = person.blocked;
    this.blocked.hidden = !person.blocked;
    if (follow) this.#toEnd();
    else this.#newBelow += arrived.length;
    this.#showDown();
    this.#tell(arrived, person);
    this.#readIfSeen();
    if (this.#known.typing) this.#lookAgainSoon();
  }

  #messageKnown(before, message) {
    return before.messages.some((one) => one.id === message.id);
  }

  /** Draws a part only when what it shows has changed. */
  #once(part, what, act) {
    const sign = JSON.stringify(what ?? null);
    if (this.#drawn.get(part) === sign) return;
    this.#drawn.set(part, sign);
    act();
  }

  #items(messages) {
    const items = [];
    let day = '';
    for (const message of messages) {
      const at = new Date(message.at);
      if (dayKey(at) !== day) {
        day = dayKey(at);
        items.push({ key: `day ${day}`, sign: calendar(), at });
      }
      items.push({ key: `message ${message.id}`, sign: timekeeping() + JSON.stringify(message), message });
    }
    return items;
  }

  #draw({ at, message }, isNew) {
    if (at) return h('li', { class: 'day' }, h('span', {}, dayName(at)));
    const node = bubble(message, {
      say: (text) => this.#say(text),
      follow: (href) => this.page.follow(href, this.id),
      press: (messageId, data) => this.#press(messageId, data),
      look: lightbox,
      edit: (own) => this.#startEditing(own),
    });
    node.classList.add(isNew ? 'fresh' : 'steady');
    return node;
  }

  #drawHead(person) {
    this.node.setAttribute('aria-label', t('phoneOf', person.name));
    this.node.style.setProperty('--own', person.colour || '#8a6d4f');
    const menu = h('button', { class: 'quiet', 'data-action': 'phone-menu', 'aria-label': t('phoneMenu'),
      title: t('phoneMenu') }, icon('more'));
    this.status = h('p');
    this.head.replaceChildren(
      h('button', { class: 'quiet back', 'data-action': 'back', 'aria-label': t('back'),
        onclick: () => this.page.putAway(this.id) }, icon('back')),
      avatar(person),
      h('div', { class: 'who' }, h('h2', {}, person.name), this.status),
      menu,
      h('button', { class: 'quiet put-away', 'data-action': 'close-phone', 'aria-label': t('closePhone', person.name),
        title: t('closePhone', person.name), onclick: () => this.page.putAway(this.id) }, icon('close')));
    attachPanel(menu, (close) => this.#menuList(person, close));
  }

  #drawKeyboard(rows) {
    const shown = Boolean(rows?.length) && !this.#keyboardHidden;
    this.keyboard.hidden = !shown;
    this.keyboardToggle.hidden = !rows?.length;
    const label = t(shown ? 'hideKeyboard' : 'showKeyboard');
    this.keyboardToggle.setAttribute('aria-label', label);
    this.keyboardToggle.title = label;
    this.keyboardToggle.setAttribute('aria-pressed', String(shown));
    this.keyboard.replaceChildren(...(rows ?? []).map((row) => h('div', { class: 'row' }, row.map((key) =>
      h('button', { onclick: () => this.#act(key.contact ? api.contact(this.id) : api.keyboard(this.id, key.label)) },
        key.contact ? icon('contact') : null, h('span', {}, key.label))))));
  }

  #tell(arrived, person) {
    const fromBot = arrived.filter((one) => one.from !== 'me').at(-1);
    if (fromBot) announce(t('botSays', person.name, (fromBot.text || t('document')).slice(0, 200)));
  }

  /** The end of typing may pass without an event of its own. */
  #lookAgainSoon() {
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.node.isConnected && this.load(), 5500);
  }

  // scrolling and reading

  #followScrolling() {
    this.talk.addEventListener('scroll', () => {
      const { scrollTop, scrollHeight, clientHeight } = this.talk;
      const near = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
      // what grows below does not move the reader away from the end; only scrolling up does
      if (near || scrollTop < this.#top) this.#atEnd = near;
      this.#top = scrollTop;
      if (this.#atEnd) this.#newBelow = 0;
      this.#showDown();
      this.#readIfSeen();
    }, { passive: true });
    const stay = () => this.#atEnd && this.#toEnd();
    this.talk.addEventListener('load', stay, true);
    this.watcher = new ResizeObserver(stay);
    this.watcher.observe(this.talk);
    this.watcher.observe(this.messages);
  }

  #toEnd(behavior = 'instant') {
    this.#atEnd = true;
    this.#newBelow = 0;
    this.talk.scrollTo({ top: this.talk.scrollHeight, behavior });
  }

  #showDown() {
    this.down.hidden = this.#atEnd;
    const label = this.#newBelow ? t('toBottomNew', this.#newBelow) : t('toBottom');
    this.#once('down', [label, currentLanguage()], () => {
      this.down.setAttribute('aria-label', label);
      this.down.title = label;
      this.down.replaceChildren(icon('down'), this.#newBelow ? h('span', { class: 'badge' }, this.#newBelow) : '');
    });
  }

  /** Tells the server once for each last message that it was seen. */
  #readIfSeen() {
    if (!this.#known || !this.#atEnd || document.hidden || !this.node.offsetParent) return;
    const unread = this.#known.messages.filter((one) => one.from !== 'me' && one.read === false).at(-1)
      ?? (this.#known.person.unread ? this.#known.messages.at(-1) : null);
    if (!unread || this.#reading === unread.id) return;
    this.#reading = unread.id;
    api.read(this.id).catch(() => (this.#reading = null));
  }

  becameVisible() {
    this.#readIfSeen();
  }

  // acts of the person

  async #act(promise) {
    const told = await tried(promise);
    if (told !== undefined) this.load();
    return told;
  }

  async #say(text) {
    this.#toEnd();
    return this.#act(api.say(this.id, text));
  }

  async #send() {
    const text = this.input.value.trim();
    if (!text) return;
    const edited = this.#editing;
    this.#stopEditing();
    this.input.value = '';
    this.#grow();
    const told = await (edited ? this.#act(api.edit(this.id, edited.id, text)) : this.#say(text));
    if (told === undefined && !this.input.value) {
      this.input.value = text;
      this.#grow();
    }
  }

  async #press(messageId, data) {
    const told = await this.#act(api.press(this.id, messageId, data));
    if (!told?.toast) return;
    if (told.alert) this.#alert(told.toast);
    else this.#toast(told.toast);
  }

  #toast(text) {
    const node = h('p', { class: 'toast' }, text);
    this.toasts.replaceChildren(node);
    setTimeout(() => node.remove(), 4500);
  }

  #alert(text) {
    const before = document.activeElement;
    const close = () => {
      cover.remove();
      before?.focus?.({ preventScroll: true });
    };
    const ok = h('button', { class: 'strong', onclick: close }, t('understood'));
    const cover = h('div', { class: 'cover' },
      h('div', { class: 'alert', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': text }, h('p', {}, text), ok));
    cover.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    this.node.append(cover);
    ok.focus();
  }

  #sendFile(chosen) {
    this.#toEnd();
    this.#act(api.file(this.id, chosen));
  }

  #takeDroppedFiles() {
    const over = (is) => this.node.classList.toggle('dropping', is);
    this.node.addEventListener('dragover', (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      this.node.dataset.drop = t('dropHere');
      over(true);
    });
    this.node.addEventListener('dragleave', (event) => !this.node.contains(event.relatedTarget) && over(false));
    this.node.addEventListener('drop', (event) => {
      event.preventDefault();
      over(false);
      [...event.dataTransfer.files].forEach((chosen) => this.#sendFile(chosen));
    });
  }

  // the composer

  #key(event) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#editing) {
      this.#stopEditing();
    } else if (event.key === 'ArrowUp' && !this.input.value) {
      const last = this.#known?.messages.filter((one) => one.from === 'me' && one.text && !one.file).at(-1);
      if (last) {
        event.preventDefault();
        this.#startEditing(last);
      }
    }
  }

  #grow() {
    this.input.style.setProperty('height', 'auto');
    const wanted = this.input.scrollHeight;
    if (wanted) this.input.style.setProperty('height', `${wanted}px`);
    this.input.style.setProperty('overflow-y', wanted > 132 ? 'auto' : 'hidden');
    const typed = this.input.value;
    const fitting = /^\/\w*$/.test(typed)
      ? (this.#known?.commands ?? []).filter(({ command }) => `/${command.replace(/^\//, '')}`.startsWith(typed)) : [];
    this.hints.hidden = !fitting.length;
    this.hints.replaceChildren(...(fitting.length ? [this.#commandList(fitting, () => this.#clear())] : []));
  }

  #clear() {
    this.input.value = '';
    this.#grow();
    this.input.focus();
  }

  #startEditing(message) {
    this.#editing = message;
    this.editBar.hidden = false;
    this.editBar.replaceChildren(icon('edit'), h('span', {}, h('b', {}, t('editing')), h('small', {}, message.text)),
      h('button', { class: 'quiet', 'aria-label': t('cancel'), onclick: () => this.#stopEditing() }, icon('close')));
    this.input.value = message.text;
    this.#grow();
    this.input.focus();
  }

  #stopEditing() {
    if (!this.#editing) return;
    this.#editing = null;
    this.editBar.hidden = true;
    this.#clear();
  }

  #commandList(commands, close) {
    return h('div', { class: 'choices' }, commands.map(({ command, description }) => {
      const typed = `/${command.replace(/^\//, '')}`;
      return h('button', { class: 'choice', 'data-command': command, onclick: () => {
        close();
        this.#say(typed);
      } }, h('span', { class: 'who' }, h('b', {}, description || typed), h('small', {}, typed)));
    }));
  }

  #attachList(close) {
    const act = (sign, key, name, what) =>
      h('button', { class: 'choice', 'data-action': name, onclick: () => {
        close();
        what();
      } }, icon(sign), h('span', {}, t(key)));
    return h('div', { class: 'choices' },
      act('file', 'attachFile', 'attach-file', () => this.picker.click()),
      act('contact', 'myContact', 'attach-contact', () => this.#act(api.contact(this.id))),
      act('contact', 'otherContact', 'attach-other-contact', () => this.#otherContact()),
      act('sticker', 'attachSticker', 'attach-sticker', () => this.#sticker()),
      act('voice', 'attachVoice', 'attach-voice', () => this.#act(api.voice(this.id))));
  }

  async #otherContact() {
    const person = await choosePerson({ title: t('whoseContact'), without: this.id });
    if (person) this.#act(api.contact(this.id, person.id));
  }

  async #sticker() {
    const emoji = await chooseSticker();
    if (emoji) this.#act(api.sticker(this.id, emoji));
  }

  #menuList(person, close) {
    const act = (key, name, what) => h('button', { class: 'choice', 'data-action': name, onclick: () => {
      close();
      what();
    } }, t(key));
    return h('div', { class: 'choices' },
      person.phone ? h('p', { class: 'hint' }, t('callShown', person.phone)) : null,
      act('sayStart', 'restart', () => this.#say('/start')),
      act('openLink', 'open-link', async () => {
        const link = await typedLink();
        if (link) this.#act(api.open(this.id, link));
      }),
      person.blocked
        ? act('unblock', 'unblock', () => this.#act(api.unblock(this.id)))
        : act('block', 'block', () => this.#act(api.block(this.id))));
  }

  focus() {
    const person = personOf(this.id);
    if (person?.blocked || matchMedia('(max-width: 700px)').matches) this.talk.focus({ preventScroll: true });
    else this.input.focus({ preventScroll: true });
    this.node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'smooth' });
  }

  remove() {
    clearTimeout(this.typingTimer);
    this.watcher.disconnect();
    this.node.remove();
  }
}
