// The statements, and which of them a view shows.

const DATA = JSON.parse(document.getElementById('data').textContent);
const STANCES = ['FAVOR', 'AGAINST', 'NEITHER'];
const VOICES = ['QUOTE', 'REPORTED', 'NARRATOR'];
const TIMES = ['NOW', 'PAST'];
const COMMITMENTS = ['ASSERTED', 'HEDGED', 'CONDITIONAL', 'DENIED'];
const WORDS = {
  FAVOR: 'for', AGAINST: 'against', NEITHER: 'neither',
  QUOTE: 'in quotation', REPORTED: 'reported', NARRATOR: 'in the article’s own words',
  NOW: 'now', PAST: 'past',
  ASSERTED: 'asserted', HEDGED: 'hedged', CONDITIONAL: 'conditional', DENIED: 'denied',
};
const QUESTION = 'question';
const NOBODY = '-';

const articles = DATA.articles.map(([title, file, outlet, date, day, url, copy, id, parts]) =>
  ({ title, file, outlet, date, day, url, copy: copy === 1, id, parts }));
const actorNames = new Map(DATA.actors.map(([id, name]) => [id, name]));
const actorPhrases = new Map(DATA.actors.map(([id, name, phrase]) => [id, phrase || name]));
const actorIds = [...actorNames.keys()];

/** The statements as columns: one array a field, with codes in place of words, so that a filter is a loop over numbers. */
const COLUMNS = DATA.statements;
const SIZE = COLUMNS.id.length;
const haystacks = new Array(SIZE);

/** One statement with its words; offsets in the columns count from the start of its excerpt. */
function statement(i) {
  const of = (name) => (COLUMNS[name] ? COLUMNS[name][i] : null);
  const from = of('from');
  return {
    id: of('id'), article: articles[of('article')], sentence: of('sentence'),
    from, to: from + of('length'), start: from + of('start'), end: from + of('end'),
    cueStart: from + of('cueStart'), cueEnd: from + of('cueEnd'),
    sourceStart: from + of('sourceStart'), sourceEnd: from + of('sourceEnd'), words: DATA.cues[i] || '',
    holder: actorIds[of('holder')], target: actorIds[of('target')],
    score: of('score'), confidence: of('confidence'), weight: of('weight'),
    stance: STANCES[of('stance')], voice: VOICES[of('voice')], time: TIMES[of('time')], commitment: COMMITMENTS[of('commitment')],
    speaker: of('speaker') === 0 ? '' : DATA.speakers[of('speaker')],
    scorer: of('scorer') === 0 ? '' : DATA.scorers[of('scorer')], shift: of('shift'), without: of('without'),
  };
}

/** The article's characters between two offsets, as far as the page holds them. */
function textOf(article, from, to) {
  for (const [start, text] of article.parts) {
    if (start <= from && to <= start + text.length) {
      return text.slice(from - start, to - start);
    }
  }
  return '';
}

/** The words that made the score; a row names them only where they are more than its cue's first part. */
function cueOf(s) {
  return s.words || textOf(s.article, s.cueStart, s.cueEnd);
}

/** Lower case without accents, so that a search finds "Jose" and "José" alike. */
function folded(text) {
  const lower = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What a search looks through, prepared once per statement. */
function haystack(i) {
  if (haystacks[i] === undefined) {
    const article = articles[COLUMNS.article[i]];
    const from = COLUMNS.from[i];
    const speaker = COLUMNS.speaker[i] === 0 ? '' : DATA.speakers[COLUMNS.speaker[i]];
    const text = textOf(article, from + COLUMNS.start[i], from + COLUMNS.end[i]);
    haystacks[i] = folded(text + '\n' + speaker + '\n' + article.title + '\n' + (DATA.cues[i] || ''));
  }
  return haystacks[i];
}

/** Prepares the search a few statements at a time, while the browser has nothing else to do. */
function prepare(from) {
  const until = Math.min(SIZE, from + 400);
  for (let i = from; i < until; i++) haystack(i);
  if (until < SIZE) whenIdle(() => prepare(until));
  else performance.mark('entente-indexed');
}

function whenIdle(task) {
  if (window.requestIdleCallback) window.requestIdleCallback(task);
  else setTimeout(task, 20);
}

/** What a filter by choice compares, by its name in the address: a code for each statement, and what the codes mean. */
const outlets = [...new Set(articles.map((article) => article.outlet || NOBODY))];
const outletOf = articles.map((article) => outlets.indexOf(article.outlet || NOBODY));
const CHOICES = {
  holder: { codes: COLUMNS.holder, values: actorIds },
  toward: { codes: COLUMNS.target, values: actorIds },
  stance: { codes: COLUMNS.stance, values: STANCES },
  speaker: { codes: COLUMNS.speaker, values: DATA.speakers },
  voice: { codes: COLUMNS.voice, values: VOICES },
  time: { codes: COLUMNS.time, values: TIMES },
  commitment: { codes: COLUMNS.commitment, values: COMMITMENTS },
  outlet: { codes: COLUMNS.article.map((article) => outletOf[article]), values: outlets },
};
const CHOICE_NAMES = Object.keys(CHOICES);

const dateOf = (i) => articles[COLUMNS.article[i]].date;
const strengthOf = (i) => Math.abs(COLUMNS.score[i]) * COLUMNS.weight[i];
const movesOf = (i) => (COLUMNS.shift ? Math.abs(COLUMNS.shift[i] || 0) : 0);
const ORDERS = {
  text: ['As in the articles', null],
  newest: ['Newest first', (a, b) => compare(dateOf(b), dateOf(a))],
  oldest: ['Oldest first', (a, b) => compare(dateOf(a) || '9', dateOf(b) || '9')],
  strength: ['Strongest first', (a, b) => strengthOf(b) - strengthOf(a)],
  moves: ['What moves its position most', (a, b) => movesOf(b) - movesOf(a)],
  favor: ['Most for first', (a, b) => COLUMNS.score[b] - COLUMNS.score[a]],
  against: ['Most against first', (a, b) => COLUMNS.score[a] - COLUMNS.score[b]],
};

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a score lies in a step; one on the edge of two belongs to the one further from 0. */
function liesIn(score, low, high) {
  const tiny = 1e-9;
  return score >= 0
    ? score >= low - tiny && (score < high - tiny || high >= 1)
    : score <= high + tiny && (score > low + tiny || low <= -1);
}

/** Each filter that the view sets, as a test of a statement by its number. */
function testsOf(view) {
  const tests = [];
  for (const key of CHOICE_NAMES) {
    const { codes, values } = CHOICES[key];
    const code = values.indexOf(view[key]);
    if (key === 'toward' && view.toward === QUESTION) tests.push([key, (i) => COLUMNS.bearing[i] === 1]);
    else if (view[key]) tests.push([key, (i) => codes[i] === code]);
  }
  if (view.from) tests.push(['from', (i) => dateOf(i) !== '' && dateOf(i) >= view.from]);
  if (view.to) tests.push(['to', (i) => dateOf(i) !== '' && dateOf(i) <= view.to]);
  if (view.low || view.high) {
    const [low, high] = [Number(view.low || -1), Number(view.high || 1)];
    tests.push(['score', (i) => liesIn(COLUMNS.score[i], low, high)]);
  }
  if (view.article) tests.push(['article', (i) => articles[COLUMNS.article[i]].id === view.article]);
  if (view.counted) tests.push(['counted', (i) => COLUMNS.stance[i] !== 2 && !articles[COLUMNS.article[i]].copy]);
  const words = folded(view.q || '').split(/\s+/).filter((word) => word !== '');
  if (words.length > 0) tests.push(['q', (i) => words.every((word) => haystack(i).includes(word))]);
  return tests;
}

/**
 * The numbers of a view's statements in its order, and for each choice how many statements it would give, all else being
 * equal: a statement that fails one filter only still counts for the choices of that filter.
 */
function select(view) {
  const tests = testsOf(view);
  const found = [];
  const near = Object.fromEntries(CHOICE_NAMES.map((key) => [key, []]));
  for (let i = 0; i < SIZE; i++) {
    const failed = failedBy(tests, i);
    if (failed === '') found.push(i);
    else if (near[failed]) near[failed].push(i);
  }
  const counts = Object.fromEntries(CHOICE_NAMES.map((key) => [key, counted(key, [found, near[key]])]));
  const order = ORDERS[Object.hasOwn(ORDERS, view.sort || '') ? view.sort : 'text'][1];
  return { found: order ? found.slice().sort(order) : found, counts };
}

/** The filter that a statement fails; blank if none, "several" if more than one. */
function failedBy(tests, i) {
  let failed = '';
  for (const [key, holds] of tests) {
    if (!holds(i)) {
      if (failed !== '') return 'several';
      failed = key;
    }
  }
  return failed;
}

/** How many of the statements there are for each value of a choice. */
function counted(key, lists) {
  const { codes, values } = CHOICES[key];
  const sums = new Int32Array(values.length);
  let bearing = 0;
  for (const list of lists) {
    for (const i of list) {
      sums[codes[i]]++;
      bearing += COLUMNS.bearing[i];
    }
  }
  const counts = new Map();
  values.forEach((value, code) => { if (sums[code] > 0) counts.set(value, sums[code]); });
  if (key === 'toward' && bearing > 0) counts.set(QUESTION, bearing);
  return counts;
}
