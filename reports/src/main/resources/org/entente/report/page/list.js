// The list of statements, and the passage of the one that is open.

const LONGEST = 500;
const BINS = 20;
const SCORERS = new Map([['lexicon', 'the lexicon'], ['encoder', 'the encoder'], ['both', 'encoder and lexicon together']]);

/** The statement's characters with the cue marked, cut where they are very long. */
function quoted(s) {
  const text = textOf(s.article, s.start, s.end);
  const at = s.cueStart - s.start;
  const until = s.cueEnd - s.start;
  const shown = text.length > LONGEST ? Math.max(LONGEST, Math.min(until, LONGEST * 2)) : text.length;
  const more = shown < text.length ? '…' : '';
  if (at < 0 || until > shown || at === until) return bdi(text.slice(0, shown) + more);
  return bdi(text.slice(0, at), el('mark', {}, text.slice(at, until)), text.slice(until, shown) + more);
}

function scoreOf(s) {
  const tone = s.stance === 'FAVOR' ? 'favor' : s.stance === 'AGAINST' ? 'against' : 'mixed';
  return el('span', { class: 'score ' + tone }, signed(s.score), el('small', {}, WORDS[s.stance]));
}

function metaOf(s) {
  const meta = el('span', { class: 'meta' }, bdi(capital(actorPhrase(s.holder))), ' on ', bdi(actorPhrase(s.target)), ' · ');
  if (s.speaker) meta.append(bdi(s.speaker), ', ');
  meta.append(WORDS[s.voice]);
  if (s.time === 'PAST') meta.append(', past');
  if (s.commitment !== 'ASSERTED') meta.append(', ' + WORDS[s.commitment]);
  if (s.article.copy) meta.append(', a repeat that does not count');
  const where = [s.article.outlet, s.article.day].filter((part) => part !== '').join(', ');
  if (where) meta.append(' · ', bdi(where));
  return meta;
}

function itemOf(s) {
  const button = el('button', { type: 'button', class: 'statement', 'aria-expanded': 'false' },
    scoreOf(s), el('span', { class: 'text' }, quoted(s)), metaOf(s));
  button.dataset.id = s.id;
  return el('li', {}, button);
}

/** The excerpt, with the statement, its cue and who makes it set apart. */
function passageText(s) {
  const marks = [[s.start, s.end, 'said'], [s.cueStart, s.cueEnd, 'cue'], [s.sourceStart, s.sourceEnd, 'who']]
    .filter(([start, end]) => start < end && start >= s.from && end <= s.to);
  const edges = [...new Set([s.from, s.to, ...marks.flatMap(([start, end]) => [start, end])])].sort((a, b) => a - b);
  const text = bdi();
  for (let i = 0; i + 1 < edges.length; i++) {
    const on = marks.filter(([start, end]) => start <= edges[i] && edges[i + 1] <= end).map((mark) => mark[2]);
    text.append(el(on.includes('cue') ? 'mark' : 'span', { class: on.join(' ') || 'around' },
      textOf(s.article, edges[i], edges[i + 1])));
  }
  return text;
}

function citation(s) {
  const title = bdi(s.article.title ? '“' + s.article.title + '”' : s.article.file);
  const node = el('p', { class: 'quiet' });
  node.append(s.article.url ? el('a', { href: s.article.url, rel: 'noopener noreferrer' }, title) : title);
  for (const part of [s.article.outlet, s.article.day]) if (part) node.append(', ', bdi(part));
  node.append(', sentence ' + s.sentence + ', characters ' + s.start + '–' + s.end);
  return node;
}

function factor(key) {
  return WORDS[key] + ' ' + (DATA.weights[key] ?? 1);
}

/** How far the position moves with the statement. */
function influenceOf(s) {
  const name = bdi(actorPhrase(s.holder));
  if (s.without === null) return el('span', {}, 'the position of ', name, ' rests on it alone');
  return el('span', {}, 'moves the score of ', name, ' by ' + signed(s.shift) + ': ' + signed(DATA.scores[s.holder])
    + ' with it, ' + signed(s.without) + ' without');
}

/** Why the statement scored as it did, as pairs of a head and its text. */
function reasons(s) {
  const facts = [
    ['Score', signed(s.score) + ' (' + WORDS[s.stance] + '), from −1 to +1'],
    ['Cue', bdi('“' + cueOf(s) + '”')],
    ['Confidence', Math.round(s.confidence * 100) + '% that it is ' + WORDS[s.stance]],
    ['Whose stance', bdi(actorName(s.holder))],
    ['Toward', bdi(actorName(s.target))],
    ['Speaker', bdi(s.speaker || 'nobody is named')],
    ['Weight', s.weight + ' = ' + [factor(s.voice), factor(s.time), factor(s.commitment)].join(' × ')],
    ['Read by', DATA.models.join('; ')],
  ];
  if (s.scorer) facts.splice(-1, 0, ['Scored by', SCORERS.get(s.scorer) || bdi(s.scorer)]);
  if (s.shift !== null) facts.splice(1, 0, ['Influence', influenceOf(s)]);
  if (s.article.copy) facts.push(['Counts', 'no: the article repeats another']);
  return facts;
}

function passageOf(s) {
  const text = el('div', {}, el('h3', {}, 'In the article'), el('blockquote', {}, passageText(s)), citation(s));
  const key = el('p', { class: 'key' }, el('mark', {}, 'cue'));
  if (s.sourceStart < s.sourceEnd) key.append(' ', el('span', { class: 'who' }, 'speaker'));
  text.append(key);
  const why = el('dl', { class: 'facts' });
  for (const [head, fact] of reasons(s)) why.append(el('div', {}, el('dt', {}, head), el('dd', {}, fact)));
  return el('div', { class: 'passage', role: 'region', 'aria-label': 'Passage and score' },
    text, el('div', {}, el('h3', {}, 'Why it scored so'), why));
}

/** A histogram of the scores of what is listed; each column leads to its statements. */
function spreadOf(found, view) {
  const bins = new Array(BINS).fill(0);
  for (const i of found) {
    const score = COLUMNS.score[i];
    const outward = Math.min(BINS / 2 - 1, Math.floor(Math.abs(score) * BINS / 2 + 1e-9));
    bins[score < 0 ? BINS / 2 - 1 - outward : BINS / 2 + outward]++;
  }
  const most = Math.max(1, ...bins);
  const svg = el('svg', { width: '100%', height: 62, role: 'group', 'aria-label': 'How the scores are spread', 'data-roving': '' },
    el('line', { class: 'zero', x1: '50%', x2: '50%', y1: 0, y2: 44 }), el('line', { class: 'grid', x1: 0, x2: '100%', y1: 44, y2: 44 }));
  bins.forEach((size, i) => {
    if (size > 0) svg.append(columnOf(size, i, 42 * size / most, view));
  });
  for (const [x, anchor, text] of [['0', 'start', '−1 against'], ['50%', 'middle', '0'], ['100%', 'end', 'for +1']]) {
    svg.append(el('text', { class: 'axis', x, y: 60, 'text-anchor': anchor }, text));
  }
  return svg;
}

function columnOf(size, i, height, view) {
  const low = i * 2 / BINS - 1;
  const high = low + 2 / BINS;
  const label = numbered(size, 'statement') + ' with a score from ' + signed(low) + ' to ' + signed(high);
  const href = hashOf({ ...view, low: low.toFixed(1), high: high.toFixed(1), page: '', open: '' });
  return el('a-svg', { href, class: 'point ' + (low < -0.001 ? 'against' : 'favor'), 'aria-label': label }, el('title', {}, label),
    el('rect', { class: 'hit', x: i * 100 / BINS + '%', width: 100 / BINS + '%', y: 0, height: 44 }),
    el('rect', { class: 'column', x: (i + 0.1) * 100 / BINS + '%', width: 80 / BINS + '%', y: 44 - height, height }));
}
