import { fullMoment } from './clock.js';
import { t } from './words.js';

/** The whole chat as text, in the page's language, for whoever wants to show it to somebody. */
function written({ person, messages }) {
  const lines = [t('transcriptOf', person.name), ''];
  for (const message of messages) {
    const who = message.from === 'me' ? person.name : t('bot');
    const edited = message.edited ? ` (${t('edited')})` : '';
    lines.push(`[${fullMoment(new Date(message.at))}] ${who}${edited}:`, ...contents(message), '');
  }
  return lines.join('\n');
}

function contents(message) {
  const lines = [];
  if (message.photo) lines.push(`<${t('photo')}>`);
  if (message.file) lines.push(`<${t('document')}: ${message.file.name}>`);
  if (message.contact) lines.push(`<${t('contactCard')}: ${message.contact.name}, ${message.contact.phone}>`);
  if (message.sticker) lines.push(message.sticker);
  if (message.text) lines.push(message.text);
  for (const row of message.buttons ?? []) lines.push(row.map(({ label }) => `[${label}]`).join(' '));
  return lines;
}

export function saveTranscript(chat) {
  const text = new Blob(['\ufeff', written(chat)], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(text);
  link.download = `${t('transcriptFile', chat.person.name)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
