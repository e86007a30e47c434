/** What is wrong in the content, where, and what to do about it. */
export interface Problem {
  /** Path below `content/`. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** A warning is shown but does not stop the build. */
  readonly warning: boolean;
}

/** Collects every problem of a run, so that a writer mends all of them at once and not one after the other. */
export class Problems {
  readonly all: Problem[] = [];

  /** Adds a problem that stops the build. `message` says what is wrong and what to do. */
  add(file: string, line: number, message: string): void {
    this.all.push({ file, line, message, warning: false });
  }

  /** Adds something to look at that does not stop the build. */
  warn(file: string, line: number, message: string): void {
    this.all.push({ file, line, message, warning: true });
  }

  /** All problems by file and line. */
  sorted(): readonly Problem[] {
    return this.all.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  }
}

/**
 * @param problem what was found
 * @returns one line in the form that editors make clickable: `content/file:line: message`
 */
export function formatProblem(problem: Problem): string {
  return `content/${problem.file}:${problem.line}: ${problem.warning ? 'warning: ' : ''}${problem.message}`;
}
