import * as api from './api.js';
import { h } from './dom.js';
import { tried } from './notices.js';
import { t } from './words.js';

/** What a person does on one phone; after each act the phone looks at its chat again. */
export class Acts {
  constructor(phone) {
    this.phone = phone;
    this.id = phone.id;
  }

  async #done(promise) {
    const told = await tried(promise);
    if (told !== undefined) this.phone.load();
    return told;
  }

  say(text) {
    this.phone.reading.toEnd();
    return this.#done(api.say(this.id, text));
  }

  edit(messageId, text) {
    return this.#done(api.edit(this.id, messageId, text));
  }

  key({ label, contact }) {
    return this.#done(contact ? api.contact(this.id) : api.keyboard(this.id, label));
  }

  contact(ofPerson) {
    return this.#done(api.contact(this.id, ofPerson));
  }

  sticker(emoji) {
    return this.#done(api.sticker(this.id, emoji));
  }

  voice() {
    return this.#done(api.voice(this.id));
  }

  files(chosen) {
    this.phone.reading.toEnd();
    for (const file of chosen) this.#done(api.file(this.id, file));
  }

  open(link) {
    return this.#done(api.open(this.id, link));
  }

  block() {
    return this.#done(api.block(this.id));
  }

  unblock() {
    return this.#done(api.unblock(this.id));
  }

  async press(messageId, data) {
    const told = await this.#done(api.press(this.id, messageId, data));
    if (!told?.toast) return;
    if (told.alert) alertOn(this.phone.node, told.toast);
    else toastOn(this.phone.toasts, told.toast);
  }
}

function toastOn(place, text) {
  const node = h('p', { class: 'toast' }, text);
  place.replaceChildren(node);
  setTimeout(() => node.remove(), 4500);
}

function alertOn(phone, text) {
  const before = document.activeElement;
  const ok = h('button', { class: 'strong' }, t('understood'));
  const cover = h('div', { class: 'cover' },
    h('div', { class: 'alert', role: 'alertdialog', 'aria-label': text }, h('p', {}, text), ok));
  const close = () => {
    cover.remove();
    before?.focus?.({ preventScroll: true });
  };
  ok.addEventListener('click', close);
  cover.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  phone.append(cover);
  ok.focus();
}
