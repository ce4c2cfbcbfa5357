import type { TableRow, Tone } from '../../declare/view.ts';
import { valueText } from '../../declare/viewText/valueText.ts';
import { describeIssue } from '../../issue/describe.ts';
import type { KeyResultStanding } from '../../okr/keyResultStandings.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import type { PackData } from '../readPack.ts';
import { counted, type PackSection, tableOf } from '../section.ts';

/** How urgent a key result is: red first, then what nobody looked at, then what lags. Null: nothing to talk about. */
export function urgencyOf({ status, keyResult, expected }: KeyResultStanding): number | null {
  if (keyResult.values.type === 'baseline' || status === null) return null;
  if (status.decidedBy === 'closed') return null;
  if (status.rule?.tone === 'bad') return 0;
  if (status.decidedBy === 'stale') return 1;
  if (status.decidedBy === 'pending') return (expected ?? 0) > 0 ? 2 : null;
  if (status.decidedBy === 'override') return 3;
  return status.rule?.tone === 'watch' ? 4 : null;
}

const tones: readonly Tone[] = ['bad', 'bad', 'watch', 'watch', 'watch'];

/** Why the status is what it is: value, what was expected, and how far the next better band is. */
export function statusReason({ status, keyResult, expected }: KeyResultStanding): string {
  if (status === null) return '';
  const { rule, reason, decidedBy } = status;
  const [issue] = keyResult.issues;
  if (decidedBy === 'pending' && issue) return describeIssue(issue);
  if (rule === null) return reason;
  const share = (value: number | null) => (value === null ? '?' : valueText(value, 'fraction'));
  const far =
    rule.better === null
      ? ''
      : `; ${Math.ceil(rule.better.distance * 100)} points to ${rule.better.status.toLowerCase()}`;
  return `${share(keyResult.progress)} done, ${share(expected)} of the time gone${far}`;
}

function row(standing: KeyResultStanding, urgency: number, { words }: PackData): TableRow {
  const { name, text, owner, status, age, at } = standing;
  const word = words.get(nameKey(name)) ?? words.get(nameKey(text));
  const said = word?.blocker ?? word?.comment ?? standing.keyResult.values.comment;
  const label = name === text ? name : `${name} ${text}`;
  return {
    cells: [label, owner ?? 'nobody', status?.status ?? null, statusReason(standing), age, said],
    tone: tones[urgency] ?? 'watch',
    at,
  };
}

/** Key results to talk about: red and stale ones first, those that lag after them, everything on track left out. */
export function attentionSection(data: PackData): PackSection {
  const listed = data.keyResults
    .flatMap((standing) => {
      const urgency = urgencyOf(standing);
      return urgency === null ? [] : [{ standing, urgency }];
    })
    .sort((left, right) => left.urgency - right.urgency);
  const count = (...wanted: number[]) =>
    listed.filter(({ urgency }) => wanted.includes(urgency)).length;
  const note = `${count(0)} red, ${count(1)} stale, ${count(2)} not measured yet, ${count(3, 4)} lagging`;
  const title = 'Red and stale first';
  if (listed.length === 0) {
    const text =
      data.keyResults.length === 0
        ? 'The workbook has no list of key results with numbers.'
        : `All ${counted(data.keyResults.length, 'key result')} are on track, closed or cannot be judged.`;
    return { title, note, blocks: [{ block: 'text', text }] };
  }
  const columns = [
    ...([
      ['Key result', 'none'],
      ['Owner', 'none'],
      ['Status', 'none'],
      ['Why', 'none'],
    ] as const),
    ...([
      ['Last check-in, days ago', 'count'],
      ['Said last', 'none'],
    ] as const),
  ];
  const rows = listed.map(({ standing, urgency }) => row(standing, urgency, data));
  return { title, note, blocks: [tableOf('Key results to talk about', columns, rows)] };
}
