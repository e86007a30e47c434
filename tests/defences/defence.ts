/** One defence, how it is taken out, and the test that must notice. */
export interface Defence {
  /** The row of a table: `T1`, or the first words of the fault. */
  readonly row: string;
  /** What is taken out, in one sentence. */
  readonly out: string;
  /** All of them together take it out: where one defence stands behind another, both have to go. */
  readonly edits: readonly Edit[];
  /** The file of the test. */
  readonly spec: string;
  /** Part of the test's title; in Vitest what describes it may stand before it: `chrome-mv3 > is the manifest`. */
  readonly test: string;
  /** Part of what the failing test says: a test that fails because nothing works any more has noticed nothing. */
  readonly says: string;
}

export interface Edit {
  readonly file: string;
  /** Occurs once in the file. */
  readonly find: string;
  readonly put: string;
}

/** A row that has no defence of ours to take out. */
export interface Undefended {
  readonly row: string;
  readonly because: string;
}
