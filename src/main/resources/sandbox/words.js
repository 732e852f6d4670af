import * as english from './words-en.js';
import * as russian from './words-ru.js';

const known = { ru: russian, en: english };

let language = localStorage.getItem('sandbox-language') === 'en' ? 'en' : 'ru';

export const currentLanguage = () => language;
export const locale = () => (language === 'ru' ? 'ru-RU' : 'en-GB');

export function speak(chosen) {
  language = chosen;
  localStorage.setItem('sandbox-language', chosen);
}

export function t(key, ...args) {
  const text = known[language].words[key] ?? key;
  return text.replace(/\{(\d)}/g, (_, index) => args[index] ?? '');
}

/** The words of that key, or what stands for itself where there are none. */
export const named = (key, otherwise, ...args) => (known[language].words[key] ? t(key, ...args) : otherwise);

export const roleName = (role) => known[language].roles[String(role ?? '').toLowerCase()] ?? role ?? '';
export const knownRoles = () => ['mentee', 'mentor', 'guardian', 'curator', 'operator', 'guest'];

/** Puts the words into the static part of the page. */
export function wordsInto(root) {
  document.documentElement.lang = language;
  for (const node of root.querySelectorAll('[data-word]')) node.textContent = t(node.dataset.word);
  for (const node of root.querySelectorAll('[data-word-label]')) {
    node.setAttribute('aria-label', t(node.dataset.wordLabel));
  }
  for (const node of root.querySelectorAll('[data-word-hint]')) node.placeholder = t(node.dataset.wordHint);
}
