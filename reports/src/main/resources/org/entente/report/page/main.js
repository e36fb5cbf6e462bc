// Ties the page together: controls, address, focus.

const PAGE = 25;
const MOST_ON_PAPER = 500;
const $ = (id) => document.getElementById(id);
const marks = [...document.querySelectorAll('.mark')];
const state = { view: {}, found: [], origin: null, selected: false, paper: null };

function option(value, text) {
  const node = el('option', { value }, text);
  node.dataset.text = text;
  return node;
}

/** The options of a choice, the most frequent first where names are many. */
function fill(id, all, values, named) {
  $(id).replaceChildren(option('', all), ...values.map((value) => option(value, named(value))));
}

/** Fills the choices with what occurs, names that are many by how often they do. */
function fillAll(counts) {
  const occurring = (key, values) => values.filter((value) => counts[key].has(value));
  const frequent = (key) => [...counts[key].keys()].sort((a, b) => counts[key].get(b) - counts[key].get(a) || compare(a, b));
  const ids = DATA.actors.map(([id]) => id);
  fill('holder', 'All actors', occurring('holder', ids), actorName);
  fill('toward', 'Everyone', occurring('toward', [QUESTION, ...ids]), (id) => (id === QUESTION ? 'The question' : actorName(id)));
  fill('stance', 'For and against', occurring('stance', STANCES), (key) => WORDS[key]);
  fill('speaker', 'All speakers', frequent('speaker'), (name) => (name === NOBODY ? 'Nobody named' : name));
  fill('voice', 'All voices', occurring('voice', VOICES), (key) => WORDS[key]);
  fill('time', 'Now and past', occurring('time', TIMES), (key) => WORDS[key]);
  fill('commitment', 'However firm', occurring('commitment', COMMITMENTS), (key) => WORDS[key]);
  fill('outlet', 'All outlets', frequent('outlet'), (name) => (name === NOBODY ? 'Unknown' : name));
  $('sort').replaceChildren(...Object.entries(ORDERS).map(([key, [name]]) => option(key === 'text' ? '' : key, name)));
}

/** Puts the view into the controls, and beside each choice how many statements it would give. */
function showControls(view, counts) {
  for (const key of [...CHOICE_NAMES, 'from', 'to', 'q', 'sort']) {
    const control = $(key);
    if (control !== document.activeElement || control.value !== (view[key] || '')) control.value = view[key] || '';
    control.closest('label').classList.toggle('set', Boolean(view[key]) && key !== 'sort');
  }
  for (const key of CHOICE_NAMES) {
    for (const node of $(key).options) {
      const text = node.value ? node.dataset.text + ' (' + (counts[key].get(node.value) || 0) + ')' : node.dataset.text;
      if (node.textContent !== text) node.textContent = text;
    }
  }
}

/** Puts statements into the list, the first of them with this number. */
function fillList(from, size) {
  const shown = state.found.slice(from - 1, from - 1 + size);
  $('list').replaceChildren(...shown.map((i) => itemOf(statement(i))));
  $('list').start = from;
}

function showList() {
  const { found, view } = state;
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(pages, Math.max(1, Number(view.page) || 1));
  const first = (page - 1) * PAGE + 1;
  fillList(first, PAGE);
  $('pages').hidden = pages === 1;
  $('page').textContent = 'Page ' + page + ' of ' + pages.toLocaleString('en');
  $('previous').disabled = page === 1;
  $('next').disabled = page === pages;
  const words = described(view);
  $('statements-head').textContent = words ? 'Statements: ' + words : 'All statements';
  const range = found.length > PAGE ? ', ' + first + ' to ' + Math.min(found.length, first + PAGE - 1) + ' shown' : '';
  const sums = [0, 0, 0];
  for (const i of found) sums[COLUMNS.stance[i]]++;
  const split = ': ' + sums[0] + ' for, ' + sums[1] + ' against' + (sums[2] ? ', ' + sums[2] + ' neither' : '');
  const none = SIZE === 0 ? 'No statement was found in these articles.' : 'No statement fits. Remove a filter, or show all.';
  const text = found.length ? numbered(found.length, 'statement') + split : none;
  if ($('count').textContent !== text + range) $('count').replaceChildren(text, el('span', { class: 'screen' }, range));
  $('rest').textContent = restOnPaper(found.length);
}

/** What paper says of the statements that it leaves out. */
function restOnPaper(size) {
  const rest = size - MOST_ON_PAPER;
  return rest > 0 ? 'The first ' + MOST_ON_PAPER + ' are printed here. The other ' + rest.toLocaleString('en')
    + ' are in statements.csv; filters on the page choose what is printed.' : '';
}

function buttonOf(id) {
  return [...document.querySelectorAll('#list .statement')].find((node) => node.dataset.id === id);
}

/** Opens the passage of the view's statement, and closes any other. */
function showOpen() {
  for (const node of document.querySelectorAll('#list .passage')) node.remove();
  for (const button of document.querySelectorAll('#list .statement')) {
    const open = button.dataset.id === state.view.open;
    button.setAttribute('aria-expanded', String(open));
    if (open) button.after(passageOf(statement(COLUMNS.id.indexOf(button.dataset.id))));
  }
}

function show(view, selection) {
  if (view.open && !view.page && !(sameList(view, state.view) && buttonOf(view.open))) view.page = pageOf(view);
  const fresh = !state.selected || !sameList(view, state.view);
  state.view = view;
  if (fresh) {
    const { found, counts } = selection || select(view);
    state.found = found;
    state.selected = true;
    showControls(view, counts);
    showList();
    $('spread').replaceChildren(spreadOf(found, view));
    rove($('spread').firstChild);
  }
  showOpen();
  $('link').href = hashOf(view);
  $('said').textContent = '';
  $('clear').disabled = hashOf({ ...view, page: '', open: '' }) === '#/';
  const address = hashOf({ ...view, page: '', open: '' });
  for (const mark of marks) {
    if (mark.getAttribute('href') === address) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  }
}

/** The page on which a view's open statement stands. */
function pageOf(view) {
  const at = select(view).found.findIndex((i) => COLUMNS.id[i] === view.open);
  return at < PAGE ? '' : String(Math.floor(at / PAGE) + 1);
}

/** Leads to another view; the browser's back button leads back. */
function go(change) {
  history.pushState(null, '', hashOf({ ...state.view, ...change }));
  show(viewOf(location.hash));
}

/** As {@link go}, in place of the present view, for what changes with every key. */
function refine(change) {
  history.replaceState(null, '', hashOf({ ...state.view, ...change }));
  show(viewOf(location.hash));
}

function focusHead() {
  $('statements').scrollIntoView();
  $('statements-head').focus({ preventScroll: true });
}

/** The address changed: by a mark, a shared link, or the way back. */
function arrive() {
  const view = viewOf(location.hash);
  const before = state.view;
  if (view) {
    show(view);
    const id = view.open || (sameList(view, before) && before.open);
    const button = id && buttonOf(id);
    if (button) {
      button.scrollIntoView({ block: 'center' });
      button.focus({ preventScroll: true });
    } else {
      focusHead();
    }
  } else if (location.hash === '' && state.origin) {
    backToMark();
  }
}

/** Leaves the view for the mark that led to it. */
function backToMark() {
  show({});
  state.origin.scrollIntoView({ block: 'center' });
  state.origin.focus({ preventScroll: true });
}

function onClick(event) {
  const mark = event.target.closest('.mark');
  if (mark) {
    state.origin = mark;
    $('back').hidden = false;
    if (mark.getAttribute('href') === location.hash) focusHead();
  }
  const statement = event.target.closest('button.statement');
  if (statement) go({ open: statement.dataset.id === state.view.open ? '' : statement.dataset.id });
}

function onKey(event) {
  if (event.key === 'Escape' && state.view.open) {
    const button = document.querySelector('#list .statement[aria-expanded="true"]');
    go({ open: '' });
    if (button) button.focus();
    event.preventDefault();
  }
}

/** Makes the links in a chart one stop for the tab key; the arrow keys move between them. */
function rove(box) {
  const links = [...box.querySelectorAll('a')];
  links.forEach((link, i) => link.setAttribute('tabindex', i === 0 ? '0' : '-1'));
  box.addEventListener('keydown', (event) => {
    const next = nearest(links, event.target.closest('a'), event.key);
    if (!next) return;
    for (const link of links) link.setAttribute('tabindex', link === next ? '0' : '-1');
    next.focus();
    event.preventDefault();
  });
}

/** The link that lies nearest in the direction of an arrow key. */
function nearest(links, from, key) {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!direction || !from) return null;
  const [x, y] = middle(from);
  const away = (link) => {
    const [dx, dy] = [middle(link)[0] - x, middle(link)[1] - y];
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    return along > 1 && (direction[1] === 0 || across < 2 * along) ? along + 3 * across : Infinity;
  };
  const best = links.reduce((a, b) => (away(b) < away(a) ? b : a));
  return away(best) < Infinity ? best : null;
}

function middle(link) {
  const box = (link.querySelector('.hit') || link).getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function listen() {
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', arrive);
  window.addEventListener('beforeprint', toPaper);
  window.addEventListener('afterprint', fromPaper);
  $('filters').addEventListener('submit', (event) => event.preventDefault());
  $('filters').addEventListener('change', ({ target }) => {
    if (target.id !== 'q') go({ [target.id]: target.value, page: '', open: '' });
  });
  $('q').addEventListener('input', ({ target }) => refine({ q: target.value, page: '', open: '' }));
  $('clear').addEventListener('click', () => { history.pushState(null, '', '#/'); show({}); });
  $('previous').addEventListener('click', () => turn(-1));
  $('next').addEventListener('click', () => turn(1));
  $('back').addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', location.href.split('#')[0]);
    backToMark();
  });
  $('link').addEventListener('click', (event) => { event.preventDefault(); copyLink(); });
}

function turn(by) {
  const page = Math.max(1, Number(state.view.page) || 1) + by;
  go({ page: page === 1 ? '' : String(page), open: '' });
  focusHead();
}

/** Puts the address on the clipboard, where the browser allows it; it stands in the address bar in any case. */
function copyLink() {
  history.replaceState(null, '', hashOf(state.view));
  const done = (text) => { $('said').textContent = text; };
  if (!navigator.clipboard) return done('The link is in the address bar');
  navigator.clipboard.writeText(location.href).then(() => done('Link copied'), () => done('The link is in the address bar'));
}

/** Unfolds all that paper can hold: what is closed on the screen, and the statements of all pages of the list. */
function toPaper() {
  if (state.paper) return;
  const closed = [...document.querySelectorAll('details:not([open])')];
  state.paper = { closed, focus: document.activeElement.dataset.id };
  for (const details of closed) details.open = true;
  fillList(1, MOST_ON_PAPER);
  showOpen();
}

/** Puts everything back as it was on the screen. */
function fromPaper() {
  if (!state.paper) return;
  const { closed, focus } = state.paper;
  state.paper = null;
  for (const details of closed) details.open = false;
  showList();
  showOpen();
  const button = focus && buttonOf(focus);
  if (button) button.focus({ preventScroll: true });
}

document.documentElement.classList.add('script');
$('statements').classList.toggle('nothing', SIZE === 0);
const everything = select({});
fillAll(everything.counts);
for (const box of document.querySelectorAll('[data-roving]')) rove(box);
listen();
show({}, everything);
if (location.hash.startsWith('#/')) arrive();
performance.mark('entente-ready');
whenIdle(() => prepare(0));
