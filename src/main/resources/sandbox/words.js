const RU = {
  brand: 'Тандем', sandbox: 'песочница', title: 'Тандем: песочница',
  skipToPhones: 'К телефонам', tools: 'Время и сцена',
  timeMachine: 'Машина времени', plusHour: '+1 час', plusDay: '+1 день', plusWeek: '+1 неделя',
  toNext: 'К следующему событию', toDate: 'К дате', dateLabel: 'Дата и время школы', go: 'Перейти',
  arrived: 'Теперь {0}',
  stages: 'Сцены', stagesHint: 'Люди сами пройдут разговоры с ботом до выбранного места.',
  stageProgress: 'Сколько сыграно', noStages: 'Готовых сцен пока нет.',
  faults: 'Сломать сеть', faultsHint: 'Следующие обращения бота к серверу пойдут не так.',
  faultKind: 'Что случится', faultMethod: 'С чем', faultTimes: 'Сколько раз', faultSeconds: 'Секунд',
  breakIt: 'Сломать', repair: 'Починить всё', broken: 'Сеть сломана: {0}', repaired: 'Сеть снова в порядке',
  anyMethod: 'с любым обращением',
  pageLanguage: 'Язык страницы',
  offline: 'Связь с песочницей потеряна. Страница пробует снова…',
  people: 'Люди', newPerson: 'Новый человек', search: 'Имя или роль', filterByRole: 'Показать роль',
  all: 'Все', nobody: 'Никого не нашлось.', emptyPeople: 'Здесь пока никого нет. Добавьте человека или выберите сцену.',
  notStarted: 'бот ещё не открыт', blockedBot: 'бот заблокирован', unread: 'непрочитанных: {0}',
  phones: 'Телефоны',
  pickTitle: 'Возьмите чей‑нибудь телефон', pickHint: 'Нажмите на имя в списке. Рядом помещается до четырёх телефонов: бот разговаривает со всеми сразу.',
  pickOneOfEach: 'Взять по одному от каждой роли',
  phoneOf: 'Телефон: {0}', talk: 'Переписка', back: 'К списку', closePhone: 'Убрать телефон: {0}', phoneMenu: 'Действия с телефоном',
  botTypes: 'бот печатает…', botTypesLong: 'Бот печатает', start: 'Начать', emptyTalk: 'Здесь пока пусто',
  emptyTalkHint: 'Нажмите «Начать» или откройте на этом телефоне ссылку-приглашение.',
  message: 'Сообщение', send: 'Отправить', commands: 'Команды', attach: 'Прикрепить',
  showKeyboard: 'Показать кнопки', hideKeyboard: 'Скрыть кнопки', replyKeyboard: 'Кнопки ответа',
  myContact: 'Свой контакт', otherContact: 'Чужой контакт…', attachFile: 'Файл или фото', attachSticker: 'Наклейка…', attachVoice: 'Голосовое сообщение',
  whoseContact: 'Чей контакт отправить?', whichSticker: 'Какую наклейку?',
  stickerThumb: 'Палец вверх', stickerHeart: 'Сердце', stickerParty: 'Праздник', stickerLaugh: 'Смех', stickerThink: 'Раздумье', stickerWave: 'Привет',
  editing: 'Изменение сообщения', editMessage: 'Изменить', cancel: 'Отмена', edited: 'изменено',
  sent: 'отправлено', seen: 'прочитано', toBottom: 'К последнему сообщению', toBottomNew: 'Новых сообщений: {0}',
  openLink: 'Открыть ссылку…', sayStart: 'Начать заново (/start)', block: 'Заблокировать бота', unblock: 'Разблокировать бота',
  blockedHint: 'Бот заблокирован: его сообщения сюда не дойдут.',
  linkTitle: 'На чьём телефоне открыть?', linkTyped: 'Ссылка t.me', shareTitle: 'Кому переслать?',
  shareHint: 'Ссылка откроется на выбранном телефоне.', thisPhone: 'этот телефон', newPersonDots: 'Новый человек…', copyLink: 'Скопировать ссылку', copied: 'Ссылка скопирована',
  opened: 'Ссылка открыта: {0}', forwarded: 'Переслано: {0}',
  name: 'Имя и фамилия', namePlaceholder: 'Вера Соколова', role: 'Роль', languageOf: 'Язык телефона', russian: 'русский', english: 'английский', add: 'Добавить',
  photo: 'Фото', openPhoto: 'Открыть фото', download: 'Скачать', close: 'Закрыть', voiceMessage: 'Голосовое сообщение',
  contactCard: 'Контакт', callShown: 'Тел. {0}', understood: 'Понятно', today: 'Сегодня', yesterday: 'Вчера',
  failed: 'Не получилось: {0}', botSays: '{0}, новое сообщение: {1}',
  dropHere: 'Отпустите файл здесь',
  bytes: '{0} Б', kilobytes: '{0} КБ', megabytes: '{0} МБ', document: 'Документ',
};

const EN = {
  brand: 'Tandem', sandbox: 'sandbox', title: 'Tandem: sandbox',
  skipToPhones: 'To the phones', tools: 'Time and scene',
  timeMachine: 'Time machine', plusHour: '+1 hour', plusDay: '+1 day', plusWeek: '+1 week',
  toNext: 'To the next event', toDate: 'To a date', dateLabel: 'Date and time at the school', go: 'Go',
  arrived: 'Now it is {0}',
  stages: 'Scenes', stagesHint: 'The people will act the conversations with the bot up to the chosen point.',
  stageProgress: 'How much has been acted', noStages: 'There are no scenes yet.',
  faults: 'Break the network', faultsHint: 'The bot’s next calls to the server will go wrong.',
  faultKind: 'What happens', faultMethod: 'To what', faultTimes: 'How many times', faultSeconds: 'Seconds',
  breakIt: 'Break', repair: 'Repair everything', broken: 'Network broken: {0}', repaired: 'The network is fine again',
  anyMethod: 'any call',
  pageLanguage: 'Language of the page',
  offline: 'The connection to the sandbox is lost. Trying again…',
  people: 'People', newPerson: 'New person', search: 'Name or role', filterByRole: 'Show a role',
  all: 'All', nobody: 'Nobody found.', emptyPeople: 'Nobody is here yet. Add a person or choose a scene.',
  notStarted: 'has not opened the bot', blockedBot: 'bot blocked', unread: 'unread: {0}',
  phones: 'Phones',
  pickTitle: 'Pick up somebody’s phone', pickHint: 'Tap a name in the list. Up to four phones fit side by side: the bot talks to everyone at once.',
  pickOneOfEach: 'Pick up one of each role',
  phoneOf: 'Phone: {0}', talk: 'Conversation', back: 'To the list', closePhone: 'Put away the phone: {0}', phoneMenu: 'Phone actions',
  botTypes: 'bot is typing…', botTypesLong: 'The bot is typing', start: 'Start', emptyTalk: 'Nothing here yet',
  emptyTalkHint: 'Tap “Start” or open an invitation link on this phone.',
  message: 'Message', send: 'Send', commands: 'Commands', attach: 'Attach',
  showKeyboard: 'Show the buttons', hideKeyboard: 'Hide the buttons', replyKeyboard: 'Reply buttons',
  myContact: 'Own contact', otherContact: 'Another contact…', attachFile: 'File or photo', attachSticker: 'Sticker…', attachVoice: 'Voice message',
  whoseContact: 'Whose contact?', whichSticker: 'Which sticker?',
  stickerThumb: 'Thumbs up', stickerHeart: 'Heart', stickerParty: 'Party', stickerLaugh: 'Laughter', stickerThink: 'Thinking', stickerWave: 'Hello',
  editing: 'Editing a message', editMessage: 'Edit', cancel: 'Cancel', edited: 'edited',
  sent: 'sent', seen: 'read', toBottom: 'To the last message', toBottomNew: 'New messages: {0}',
  openLink: 'Open a link…', sayStart: 'Start again (/start)', block: 'Block the bot', unblock: 'Unblock the bot',
  blockedHint: 'The bot is blocked: its messages do not arrive here.',
  linkTitle: 'Whose phone opens this link?', linkTyped: 't.me link', shareTitle: 'Forward to whom?',
  shareHint: 'The link will open on the chosen phone.', thisPhone: 'this phone', newPersonDots: 'A new person…', copyLink: 'Copy the link', copied: 'Link copied',
  opened: 'Link opened: {0}', forwarded: 'Forwarded: {0}',
  name: 'Full name', namePlaceholder: 'Vera Sokolova', role: 'Role', languageOf: 'Phone’s language', russian: 'Russian', english: 'English', add: 'Add',
  photo: 'Photo', openPhoto: 'Open the photo', download: 'Download', close: 'Close', voiceMessage: 'Voice message',
  contactCard: 'Contact', callShown: 'Tel. {0}', understood: 'OK', today: 'Today', yesterday: 'Yesterday',
  failed: 'It did not work: {0}', botSays: '{0}, new message: {1}',
  dropHere: 'Drop the file here',
  bytes: '{0} B', kilobytes: '{0} KB', megabytes: '{0} MB', document: 'Document',
};

const ROLES = {
  ru: { curator: 'куратор', mentor: 'наставник', mentee: 'наставляемый', guardian: 'родитель', parent: 'родитель',
    operator: 'оператор', observer: 'руководитель', referee: 'классный руководитель', psychologist: 'психолог',
    partner: 'партнёр', council: 'совет наставников', guest: 'гость' },
  en: { curator: 'curator', mentor: 'mentor', mentee: 'mentee', guardian: 'parent', parent: 'parent',
    operator: 'operator', observer: 'head', referee: 'class teacher', psychologist: 'psychologist',
    partner: 'partner', council: 'mentors’ council', guest: 'guest' },
};

let language = localStorage.getItem('sandbox-language') === 'en' ? 'en' : 'ru';

export const currentLanguage = () => language;
export const locale = () => (language === 'ru' ? 'ru-RU' : 'en-GB');

export function speak(chosen) {
  language = chosen;
  localStorage.setItem('sandbox-language', chosen);
}

export function t(key, ...args) {
  const text = (language === 'ru' ? RU : EN)[key] ?? key;
  return text.replace(/\{(\d)}/g, (_, index) => args[index] ?? '');
}

export const roleName = (role) => ROLES[language][String(role ?? '').toLowerCase()] ?? role ?? '';
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
