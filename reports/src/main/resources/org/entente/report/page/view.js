// A view is what the address names: which statements, in which order, and which of them is open.

const KEYS = ['holder', 'toward', 'stance', 'speaker', 'voice', 'time', 'commitment', 'outlet', 'from', 'to', 'low', 'high', 'article',
  'counted', 'q', 'sort', 'page', 'open'];

/** The view that the address names; null if it names none. */
function viewOf(hash) {
  if (!hash.startsWith('#/')) return null;
  const named = new URLSearchParams(hash.slice(2));
  return Object.fromEntries(KEYS.filter((key) => named.get(key)).map((key) => [key, named.get(key)]));
}

function hashOf(view) {
  const named = new URLSearchParams();
  for (const key of KEYS) {
    if (view[key]) named.set(key, view[key]);
  }
  return '#/' + named;
}

/** Whether two views list the same statements on the same page. */
function sameList(a, b) {
  return hashOf({ ...a, open: '' }) === hashOf({ ...b, open: '' });
}

/** An element with attributes and children; text stays text. */
function el(name, attributes, ...children) {
  const svg = ['svg', 'rect', 'line', 'text', 'title', 'a-svg'].includes(name);
  const node = svg
    ? document.createElementNS('http://www.w3.org/2000/svg', name === 'a-svg' ? 'a' : name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** Text of articles, whose direction must not reach what stands around it. */
function bdi(...children) {
  return el('bdi', {}, ...children);
}

function signed(number) {
  const size = Math.abs(number);
  const digits = size < 0.005 ? 3 : 2;
  return size < 0.0005 ? '0' : (number < 0 ? '−' : '+') + size.toFixed(digits);
}

function numbered(number, noun) {
  return number.toLocaleString('en') + ' ' + noun + (number === 1 ? '' : 's');
}

function actorName(id) {
  return actorNames.get(id) || id;
}

/** The actor's name as it reads within a sentence, such as "the Taliban". */
function actorPhrase(id) {
  return actorPhrases.get(id) || id;
}

/** The text with a capital first letter, as at the start of a sentence. */
function capital(text) {
  const [first] = text;
  return first === undefined ? text : first.toUpperCase() + text.slice(first.length);
}

/** The view in words, such as "Moscow, toward Washington, against". */
function described(view) {
  const parts = [];
  if (view.holder) parts.push(actorPhrase(view.holder));
  if (view.toward) parts.push('on ' + (view.toward === QUESTION ? DATA.question : actorPhrase(view.toward)));
  if (view.stance) parts.push(WORDS[view.stance]);
  if (view.speaker) parts.push(view.speaker === NOBODY ? 'no speaker named' : view.speaker);
  for (const key of ['voice', 'time', 'commitment']) if (view[key]) parts.push(WORDS[view[key]]);
  if (view.outlet) parts.push(view.outlet === NOBODY ? 'outlet unknown' : view.outlet);
  if (view.from || view.to) parts.push((view.from || 'start') + ' to ' + (view.to || 'end'));
  if (view.low || view.high) parts.push('score ' + signed(Number(view.low || -1)) + ' to ' + signed(Number(view.high || 1)));
  if (view.article) parts.push((articles.find((article) => article.id === view.article) || {}).title || view.article);
  if (view.q) parts.push('“' + view.q + '”');
  return parts.join(', ');
}
