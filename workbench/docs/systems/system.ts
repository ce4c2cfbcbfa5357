/** One system the product makes work in a workbook, and where each of its parts stands. */
export interface System {
  readonly row: number;
  readonly title: string;
  /** Templates by id, or sheets a command writes, by the command's id. */
  readonly sheets: readonly string[];
  /** Custom functions by name. */
  readonly functions: readonly string[];
  /** Views by id, or pages of the panel by their tab. */
  readonly views: readonly string[];
  /** Checks by id. */
  readonly checks: readonly string[];
  /** Codes of planted mistakes that the check-up finds in a sample. */
  readonly planted: readonly string[];
  /** Test files or folders. */
  readonly tests: readonly string[];
}

/** The parts of a system, each with its names separated by spaces. */
type Parts = Readonly<Record<Exclude<keyof System, 'row' | 'title'>, string>>;

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A system from the names of its parts; an empty text for a part that is not there yet. */
export function system(row: number, title: string, parts: Parts): System {
  return {
    ...{ row, title, sheets: words(parts.sheets), functions: words(parts.functions) },
    ...{ views: words(parts.views), checks: words(parts.checks) },
    ...{ planted: words(parts.planted), tests: words(parts.tests) },
  };
}
