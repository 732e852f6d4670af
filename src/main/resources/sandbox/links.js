const DOMAINS = ['t.me', 'telegram.me', 'telegram.dog'];

/** What a link means in a messenger: a bot's link, "forward this", or just the web. */
export function readLink(href) {
  let url;
  try {
    url = new URL(href);
  } catch {
    return { kind: 'web', href };
  }
  if (url.protocol === 'tg:') return fromScheme(url, href);
  if (!DOMAINS.includes(url.hostname)) return { kind: 'web', href };
  if (url.pathname === '/share/url' || url.pathname === '/share') return shared(url);
  return { kind: 'bot', href };
}

function fromScheme(url, href) {
  const act = url.hostname || url.pathname.replace(/^\/+/, '');
  if (act === 'msg_url') return shared(url);
  const start = url.searchParams.get('start');
  if (act !== 'resolve') return { kind: 'web', href };
  const bot = url.searchParams.get('domain');
  return { kind: 'bot', href: `https://t.me/${bot}${start ? `?start=${encodeURIComponent(start)}` : ''}` };
}

function shared(url) {
  return { kind: 'share', href: url.searchParams.get('url') ?? '', text: url.searchParams.get('text') ?? '' };
}

export const safeToOpen = (href) => /^(https?|mailto|tel):/i.test(href) || href.startsWith('/');
