import type { Cell, Matrix } from '../../core/sheet/cell.ts';

/** Small seeded generator, so that every run measures the same numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sheet of key results: a header and `count` rows, 25 to an objective. */
export function keyResultSheet(count: number): Matrix {
  const random = seeded(1);
  const rows: Cell[][] = [
    ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Weight'],
  ];
  for (let index = 0; index < count; index++) {
    const start = Math.round(random() * 50);
    const current = random() < 0.1 ? null : start + Math.round(random() * 60);
    rows.push([
      `O${Math.floor(index / 25)}`,
      `Key result ${index}`,
      `Person ${index % 40}`,
      start,
      start + 60,
      current,
      1 + (index % 5),
    ]);
  }
  return rows;
}

/** A responsibility matrix of `tasks` × `people`, validly filled. */
export function raciSheet(tasks: number, people: number): Matrix {
  const rows: Cell[][] = [
    ['Task', ...Array.from({ length: people }, (_, index) => `Person ${index}`)],
  ];
  for (let task = 0; task < tasks; task++) {
    const cells: Cell[] = Array.from({ length: people }, () => null);
    cells[task % people] = 'A';
    cells[(task * 7 + 1) % people] = 'R';
    cells[(task * 13 + 2) % people] = cells[(task * 13 + 2) % people] ?? 'C';
    rows.push([`Task ${task}`, ...cells]);
  }
  return rows;
}

/** A list of contacts among `people` in departments of a hundred; most stay within their department. */
export function contactSheet(people: number, contacts: number): Matrix {
  const random = seeded(3);
  const rows: Cell[][] = [
    ['From person', 'From department', 'To person', 'To department', 'Contacts a week'],
  ];
  const department = (person: number) => `Department ${Math.floor(person / 100)}`;
  for (let index = 0; index < contacts; index++) {
    const from = Math.floor(random() * people);
    const near = Math.floor(from / 100) * 100 + Math.floor(random() * 100);
    const to = random() < 0.7 && near < people ? near : Math.floor(random() * people);
    const count = 1 + Math.floor(random() * 9);
    rows.push([`Person ${from}`, department(from), `Person ${to}`, department(to), count]);
  }
  return rows;
}

/** A strategy as one list of `count` rows: a vision, lines, objectives five deep and key results, a few without a parent. */
export function strategyRows(count: number): Matrix {
  const random = seeded(5);
  const rows: Cell[][] = [
    ['ID', 'Level', 'Parent', 'Owner', 'Explore'],
    ['N0', 'Vision', null, 'Person 0', null],
  ];
  const levels = ['Strategy', 'Objective', 'Objective', 'Objective', 'Key result'];
  for (let index = 1; index < count; index++) {
    const parent = Math.floor((index - 1) / 8);
    const depth = Math.min(levels.length, Math.floor(Math.log(7 * index + 1) / Math.log(8) + 1e-9));
    const isLost = random() < 0.02;
    const explore = random() < 0.05 ? 'yes' : null;
    const level = levels[depth - 1] ?? 'Key result';
    rows.push([`N${index}`, level, isLost ? null : `N${parent}`, `Person ${index % 40}`, explore]);
  }
  return rows;
}

/** The same as sheets of a workbook: objectives with parents, and two key results of each. */
export function objectiveSheets(count: number): readonly [objectives: Matrix, keyResults: Matrix] {
  const objectives: Cell[][] = [['Id', 'Objective', 'Parent', 'Owner']];
  const keyResults: Cell[][] = [
    ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ];
  for (let index = 0; index < count / 3; index++) {
    const parent = index === 0 ? null : `O-${Math.floor((index - 1) / 8)}`;
    objectives.push([`O-${index}`, `Objective number ${index}`, parent, `Person ${index % 40}`]);
    for (const half of [0, 1]) {
      const name = `KR-${2 * index + half}`;
      keyResults.push([name, `O-${index}`, `Grow ${name}`, 'Person 1', 0, 10, index % 10]);
    }
  }
  return [objectives, keyResults];
}
