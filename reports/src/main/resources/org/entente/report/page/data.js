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

const articles = DATA.articles.map(([title, file, outlet, date, day, url, parts]) =>
  ({ title, file, outlet, date, day, url, parts }));
const actorNames = new Map(DATA.actors);

const statements = DATA.statements.map((row, order) => {
  const [id, article, sentence, from, to, start, end, cueStart, cueEnd, sourceStart, sourceEnd, cue,
    holder, target, bearing, score, confidence, weight, stance, voice, time, commitment, speaker, influence] = row;
  return {
    order, id, article: articles[article], sentence, from, to, start, end, cueStart, cueEnd, sourceStart, sourceEnd, cue,
    holder: DATA.actors[holder][0], target: DATA.actors[target][0], bearing: bearing === 1, score, confidence, weight,
    stance: STANCES[stance], voice: VOICES[voice], time: TIMES[time], commitment: COMMITMENTS[commitment],
    speaker: speaker < 0 ? '' : DATA.speakers[speaker], influence, haystack: '',
  };
});
const byId = new Map(statements.map((s) => [s.id, s]));

/** The article's characters between two offsets, as far as the page holds them. */
function textOf(article, from, to) {
  for (const [start, text] of article.parts) {
    if (start <= from && to <= start + text.length) {
      return text.slice(from - start, to - start);
    }
  }
  return '';
}

/** Lower case without accents, so that a search finds "Jose" and "José" alike. */
function folded(text) {
  const lower = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Prepared once per statement, when first searched. */
function haystack(s) {
  if (s.haystack === '') {
    s.haystack = folded([textOf(s.article, s.start, s.end), s.speaker, s.article.title, s.cue].join('\n'));
  }
  return s.haystack;
}

/** What a filter by choice compares, by its name in the address. */
const CHOICES = {
  holder: (s) => [s.holder],
  toward: (s) => (s.bearing ? [QUESTION, s.target] : [s.target]),
  stance: (s) => [s.stance],
  speaker: (s) => [s.speaker || NOBODY],
  voice: (s) => [s.voice],
  time: (s) => [s.time],
  commitment: (s) => [s.commitment],
  outlet: (s) => [s.article.outlet || NOBODY],
};

const ORDERS = {
  text: ['As in the articles', (a, b) => a.order - b.order],
  newest: ['Newest first', (a, b) => compare(b.article.date, a.article.date)],
  oldest: ['Oldest first', (a, b) => compare(a.article.date || '9', b.article.date || '9')],
  strength: ['Strongest first', (a, b) => Math.abs(b.score) * b.weight - Math.abs(a.score) * a.weight],
  favor: ['Most for first', (a, b) => b.score - a.score],
  against: ['Most against first', (a, b) => a.score - b.score],
};

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each filter that the view sets, as a test of a statement. */
function testsOf(view) {
  const tests = [];
  for (const [key, values] of Object.entries(CHOICES)) {
    if (view[key]) {
      tests.push([key, (s) => values(s).includes(view[key])]);
    }
  }
  if (view.from) tests.push(['date', (s) => s.article.date !== '' && s.article.date >= view.from]);
  if (view.to) tests.push(['date', (s) => s.article.date !== '' && s.article.date <= view.to]);
  if (view.low) tests.push(['score', (s) => s.score >= Number(view.low)]);
  if (view.high) tests.push(['score', (s) => s.score < Number(view.high)]);
  const words = folded(view.q || '').split(/\s+/).filter((word) => word !== '');
  if (words.length > 0) {
    tests.push(['q', (s) => words.every((word) => haystack(s).includes(word))]);
  }
  return tests;
}

/**
 * The statements of a view in its order, and for each choice how many statements it would give, all else being equal:
 * a statement that fails one filter only still counts for the choices of that filter.
 */
function select(view) {
  const tests = testsOf(view);
  const counts = Object.fromEntries(Object.keys(CHOICES).map((key) => [key, new Map()]));
  const found = [];
  for (const s of statements) {
    const failed = failures(tests, s);
    if (failed.length === 0) {
      found.push(s);
      for (const key of Object.keys(CHOICES)) count(counts[key], CHOICES[key](s));
    } else if (failed.length === 1 && counts[failed[0]]) {
      count(counts[failed[0]], CHOICES[failed[0]](s));
    }
  }
  const order = (ORDERS[view.sort] || ORDERS.text)[1];
  return { found: found.sort(order), counts };
}

function failures(tests, s) {
  const failed = [];
  for (const [key, holds] of tests) {
    if (!holds(s) && failed.push(key) > 1) break;
  }
  return failed;
}

function count(counts, values) {
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
}
