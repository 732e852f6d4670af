import { attachPanel, h, icon } from './dom.js';
import { chooseSticker, choosePerson } from './dialogs.js';
import { draftOf, keepDraft } from './drafts.js';
import { t } from './words.js';

const TALLEST = 132;

/** The foot of a phone: what is typed, attached, edited, and the keys that the bot has laid there. */
export class Composer {
  #commands = [];
  #keys = null;
  #keysHidden = false;
  #editing = null;
  #lastOwn = null;

  constructor(acts) {
    this.acts = acts;
    this.input = this.#textarea(draftOf(acts.id));
    this.picker = h('input', { type: 'file', name: 'file', multiple: true, hidden: true, 'aria-label': t('attachFile'),
      onchange: () => {
        acts.files([...this.picker.files]);
        this.picker.value = '';
      } });
    const attach = quiet('attach', 'attach', icon('attach'));
    this.commandsButton = quiet('commands', 'commands', h('span', { 'aria-hidden': 'true', class: 'slash' }, '/'));
    this.keysToggle = h('button', { class: 'quiet', 'data-action': 'keyboard', onclick: () => this.#toggleKeys() },
      icon('keyboard'));
    this.hints = h('div', { class: 'hints', role: 'group', 'aria-label': t('commands'), hidden: true });
    this.editBar = h('div', { class: 'edit-bar', hidden: true });
    this.form = h('form', { class: 'composer', onsubmit: (event) => this.#submitted(event) },
      this.commandsButton, attach, this.picker, this.input, this.keysToggle,
      h('button', { type: 'submit', class: 'send', 'data-action': 'send', 'aria-label': t('send'), title: t('send') },
        icon('send')));
    this.keyboard = h('div', { class: 'keyboard', role: 'group', 'aria-label': t('replyKeyboard'), hidden: true });
    this.blocked = h('div', { class: 'blocked', hidden: true }, h('p', {}, t('blockedHint')),
      h('button', { class: 'strong', 'data-action': 'unblock', onclick: () => acts.unblock() }, t('unblock')));
    this.parts = [this.hints, this.editBar, this.form, this.keyboard, this.blocked];
    attachPanel(this.commandsButton, (close) => this.#commandList(this.#commands, close));
    attachPanel(attach, (close) => this.#attachList(close));
  }

  #textarea(typed) {
    const input = h('textarea', { name: 'say', rows: '1', placeholder: t('message'), 'aria-label': t('message'),
      maxlength: '4096', enterkeyhint: 'send', oninput: () => this.#typed(), onkeydown: (event) => this.#key(event),
      onpaste: (event) => {
        const files = [...event.clipboardData.files];
        if (!files.length) return;
        event.preventDefault();
        this.acts.files(files);
      } });
    input.value = typed;
    return input;
  }

  /** Shows the keys, commands and state of this chat. */
  show({ keyboard, commands, person, messages }) {
    this.#commands = commands ?? [];
    this.commandsButton.hidden = !this.#commands.length;
    this.#lastOwn = messages.filter((message) => message.from === 'me' && message.text && !message.file).at(-1);
    this.form.hidden = person.blocked;
    this.blocked.hidden = !person.blocked;
    if (JSON.stringify(keyboard) !== JSON.stringify(this.#keys)) this.#keysHidden = false;
    this.#showKeys(keyboard?.length && !person.blocked ? keyboard : null);
  }

  #showKeys(rows) {
    const shown = Boolean(rows) && !this.#keysHidden;
    this.keysToggle.hidden = !rows;
    this.keyboard.hidden = !shown;
    const label = t(shown ? 'hideKeyboard' : 'showKeyboard');
    this.keysToggle.setAttribute('aria-label', label);
    this.keysToggle.setAttribute('aria-pressed', String(shown));
    this.keysToggle.title = label;
    if (JSON.stringify(rows) === JSON.stringify(this.#keys)) return;
    this.#keys = rows;
    this.keyboard.replaceChildren(...(rows ?? []).map((row) => h('div', { class: 'row' }, row.map((key) =>
      h('button', { title: key.label, onclick: () => this.acts.key(key) }, key.contact ? icon('contact') : null,
        h('span', {}, key.label))))));
  }

  #toggleKeys() {
    this.#keysHidden = !this.#keysHidden;
    this.#showKeys(this.#keys);
  }

  // typing

  #key(event) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#editing) {
      this.#stopEditing();
    } else if (event.key === 'ArrowUp' && !this.input.value && this.#lastOwn) {
      event.preventDefault();
      this.startEditing(this.#lastOwn);
    }
  }

  #submitted(event) {
    event.preventDefault();
    this.#send();
  }

  async #send() {
    const text = this.input.value.trim();
    if (!text) return;
    const edited = this.#editing;
    if (edited) this.#stopEditing();
    else this.#write('');
    const told = await (edited ? this.acts.edit(edited.id, text) : this.acts.say(text));
    if (told === undefined && !this.input.value) this.#write(text);
  }

  #write(text) {
    this.input.value = text;
    this.#typed();
  }

  /** A message that is being edited is no draft: the draft comes back when that is done. */
  #typed() {
    if (!this.#editing) keepDraft(this.acts.id, this.input.value);
    this.#grow();
  }

  #grow() {
    this.input.style.setProperty('height', 'auto');
    const wanted = this.input.scrollHeight;
    if (wanted) this.input.style.setProperty('height', `${wanted}px`);
    this.input.style.setProperty('overflow-y', wanted > TALLEST ? 'auto' : 'hidden');
    this.#hint(this.input.value);
  }

  /** While a command is being typed, the fitting ones are offered. */
  #hint(typed) {
    const fitting = /^\/\w*$/.test(typed)
      ? this.#commands.filter(({ command }) => slashed(command).startsWith(typed)) : [];
    this.hints.hidden = !fitting.length;
    this.hints.replaceChildren(this.#commandList(fitting, () => this.#clear()));
  }

  #clear() {
    this.#write('');
    this.input.focus();
  }

  startEditing(message) {
    this.#editing = message;
    this.editBar.hidden = false;
    this.editBar.replaceChildren(icon('edit'), h('span', {}, h('b', {}, t('editing')), h('small', {}, message.text)),
      h('button', { class: 'quiet', 'aria-label': t('cancel'), onclick: () => this.#stopEditing() }, icon('close')));
    this.#write(message.text);
    this.input.focus();
  }

  #stopEditing() {
    if (!this.#editing) return;
    this.#editing = null;
    this.editBar.hidden = true;
    this.#write(draftOf(this.acts.id));
    this.input.focus();
  }

  // panels

  #commandList(commands, close) {
    return h('div', { class: 'choices' }, commands.map(({ command, description }) =>
      h('button', { class: 'choice', 'data-command': command, onclick: () => {
        close();
        this.acts.say(slashed(command));
      } }, h('span', { class: 'who' }, h('b', {}, description || slashed(command)), h('small', {}, slashed(command))))));
  }

  #attachList(close) {
    const act = (sign, word, name, what) =>
      h('button', { class: 'choice', 'data-action': name, onclick: () => {
        close();
        what();
      } }, icon(sign), h('span', {}, t(word)));
    return h('div', { class: 'choices' },
      act('file', 'attachFile', 'attach-file', () => this.picker.click()),
      act('contact', 'myContact', 'attach-contact', () => this.acts.contact()),
      act('contact', 'otherContact', 'attach-other-contact', () => this.#otherContact()),
      act('sticker', 'attachSticker', 'attach-sticker', () => this.#sticker()),
      act('voice', 'attachVoice', 'attach-voice', () => this.acts.voice()));
  }

  async #otherContact() {
    const person = await choosePerson({ title: t('whoseContact'), without: this.acts.id });
    if (person) this.acts.contact(person.id);
  }

  async #sticker() {
    const emoji = await chooseSticker();
    if (emoji) this.acts.sticker(emoji);
  }
}

const slashed = (command) => `/${command.replace(/^\//, '')}`;

function quiet(action, word, sign) {
  return h('button', { class: 'quiet', 'data-action': action, 'aria-label': t(word), title: t(word) }, sign);
}
