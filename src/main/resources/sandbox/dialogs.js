import * as api from './api.js';
import { ask, h, icon } from './dom.js';
import { currentLanguage, knownRoles, roleName, t } from './words.js';
import { notice, tried } from './notices.js';
import { avatar, everybody, matches } from './people.js';

function frame(title, close, ...content) {
  return h('div', { class: 'sheet' },
    h('header', {}, h('h2', {}, title),
      h('button', { class: 'quiet', 'aria-label': t('close'), onclick: () => close() }, icon('close'))),
    ...content);
}

/** A list of people to choose one of, with a search; gives the person, or 'new' when offered. */
export function choosePerson({ title, hint, first, withNew, extra, without }) {
  return ask('chooser', (close) => {
    const list = h('ul', { class: 'list' });
    const search = h('input', { type: 'search', 'aria-label': t('search'), placeholder: t('search'), autofocus: true });
    const fill = () => {
      const people = everybody()
        .filter((person) => String(person.id) !== String(without) && matches(person, search.value))
        .sort((a, b) => (String(b.id) === String(first)) - (String(a.id) === String(first)));
      list.replaceChildren(...people.map((person) => choice(person, first, close)));
    };
    search.addEventListener('input', fill);
    fill();
    return frame(title, close,
      hint ? h('p', { class: 'hint' }, hint) : null,
      extra ?? null,
      search, list,
      withNew
        ? h('button', { class: 'strong wide', 'data-action': 'choose-new', onclick: () => close('new') },
            t('newPersonDots'))
        : null);
  });
}

function choice(person, first, close) {
  const here = String(person.id) === String(first);
  return h('li', {}, h('button', { class: 'choice', 'data-choose': person.id, onclick: () => close(person) },
    avatar(person),
    h('span', { class: 'who' }, h('b', {}, person.name),
      h('small', {}, [roleName(person.role), here && t('thisPhone')].filter(Boolean).join(' · ')))));
}

/** Asks for a new person and makes him; undefined when dismissed. */
export async function newPerson() {
  const wanted = await ask('new-person', (close) => {
    const name = h('input', { name: 'name', required: true, maxlength: '64', autocomplete: 'off', autofocus: true,
      placeholder: t('namePlaceholder') });
    const role = h('select', { name: 'role' }, rolesOffered().map((code) => h('option', { value: code }, roleName(code))));
    const language = h('select', { name: 'language' },
      h('option', { value: 'ru' }, t('russian')), h('option', { value: 'en' }, t('english')));
    language.value = currentLanguage();
    return frame(t('newPerson'), close, h('form', {
      onsubmit: (event) => {
        event.preventDefault();
        close({ name: name.value.trim(), role: role.value, language: language.value });
      },
    },
      h('label', {}, t('name'), name),
      h('label', {}, t('role'), role),
      h('label', {}, t('languageOf'), language),
      h('button', { type: 'submit', class: 'strong wide', 'data-action': 'add-person' }, t('add'))));
  });
  return wanted?.name ? tried(api.newPerson(wanted)) : undefined;
}

function rolesOffered() {
  return [...new Set([...knownRoles(), ...everybody().map((person) => person.role)])].filter(Boolean);
}

/** Asks for a typed link. */
export function typedLink() {
  return ask('typed-link', (close) => {
    const input = h('input', { name: 'link', required: true, autocomplete: 'off', autofocus: true,
      placeholder: 'https://t.me/…?start=…' });
    return frame(t('openLink'), close, h('form', {
      onsubmit: (event) => {
        event.preventDefault();
        close(input.value.trim());
      },
    }, h('label', {}, t('linkTyped'), input), h('button', { type: 'submit', class: 'strong wide' }, t('go'))));
  });
}

/** The link being passed on, as it would look in the other's chat. */
export function preview(text, href) {
  const copy = async () => {
    await navigator.clipboard?.writeText(href);
    notice(t('copied'));
  };
  return h('div', { class: 'preview' },
    text ? h('p', {}, text) : null,
    h('div', { class: 'preview-link' }, h('code', {}, href),
      h('button', { class: 'quiet', 'aria-label': t('copyLink'), title: t('copyLink'), onclick: copy }, icon('link'))));
}

/** Asks before a scene or a moment goes over what was made by hand; 'keep', 'go', or undefined. */
export function confirmLoss(title, count) {
  return ask('confirm', (close) => frame(t('lossTitle', title), close,
    h('p', {}, t('lossHint', count)),
    h('button', { class: 'strong wide', 'data-action': 'loss-keep', autofocus: true, onclick: () => close('keep') },
      t('lossKeep')),
    h('button', { class: 'wide', 'data-action': 'loss-go', onclick: () => close('go') }, t('lossGo')),
    h('button', { class: 'wide', 'data-action': 'loss-cancel', onclick: () => close() }, t('cancel'))));
}

/** A picture as big as the window lets it. */
export function lightbox(url) {
  return ask('lightbox', (close) => h('div', {},
    h('div', { class: 'lightbox-bar' },
      h('a', { href: url, download: true }, t('download')),
      h('button', { 'aria-label': t('close'), onclick: () => close(), autofocus: true }, icon('close'))),
    h('img', { src: url, alt: t('photo') })));
}

const STICKERS = [['👍', 'stickerThumb'], ['❤️', 'stickerHeart'], ['🎉', 'stickerParty'], ['😂', 'stickerLaugh'],
  ['🤔', 'stickerThink'], ['👋', 'stickerWave']];

export function chooseSticker() {
  return ask('stickers', (close) => frame(t('whichSticker'), close,
    h('div', { class: 'sticker-grid' }, STICKERS.map(([emoji, name]) =>
      h('button', { 'aria-label': t(name), title: t(name), onclick: () => close(emoji) }, emoji)))));
}
