/** The reference data behind the tools of the side panel, as the compiler builds it from `content/reference`. */
import type { ResetCause, ResetCheck, ResetReason } from './reset-ids.ts';
import type { Actor, Risk } from './topic.ts';

/** How well a statement is founded. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * What a statement rests on: a page says it; it follows from one (`deduced`); pages disagree (`disputed`); no page that
 * was read says anything (`not-said`).
 */
export type Basis = 'stated' | 'deduced' | 'disputed' | 'not-said';

/** A page that was read. */
export interface ReferenceSource {
  readonly url: string;
  readonly title: string;
  /** The page's own date. */
  readonly dated?: string;
  /** When one of us last read it. */
  readonly checked: string;
}

/** A statement with what it rests on; `sources` are keys of `Reference.sources`. */
export interface Statement {
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** A role that may reset, and the rows of Microsoft's table that it reaches. */
export interface ResetColumn {
  readonly role: string;
  readonly reaches: readonly string[];
}

/** Microsoft's table of who can reset whose password, and what stands beside it. */
export interface ResetTable {
  /** What a target can be: role ids, and four rows that are no role. */
  readonly rows: readonly string[];
  /** The acting roles, least privileged first. That order is ours: fewer rows first, then fewer other rights. */
  readonly columns: readonly ResetColumn[];
  /** Roles that are named beside the table, with what limits the answer. */
  readonly limited: readonly (ResetColumn & { readonly reason: ResetReason })[];
  /** Roles that can be given for one administrative unit. */
  readonly unitRoles: readonly string[];
  /** Those of them of which one page says two things about targets with a role. */
  readonly unitDisputed: readonly string[];
  /** Role id -> its English name; other ids are unknown here. */
  readonly names: Readonly<Record<string, string>>;
}

/** Whether an operation reaches on-premises AD: as the page says, or `unclear` where it does not say. */
export type WrittenBack = 'yes' | 'no' | 'unclear';
export type WritebackActor = 'user' | 'administrator' | 'manager' | 'anyone';

/** One way to a new password, and whether writeback takes it along. */
export interface WritebackOperation extends Statement {
  readonly id: string;
  readonly who: WritebackActor;
  readonly does: 'change' | 'forced-change' | 'reset-own' | 'reset-other' | 'any';
  /** A place of `WritebackTexts.places`; `anywhere` holds for all. */
  readonly where: string;
  readonly writtenBack: WrittenBack;
}

/** One error code, event or message. */
export interface ErrorCode {
  readonly id: string;
  /** As Microsoft writes it. */
  readonly code: string;
  readonly family: string;
  /** Microsoft's own name for it. */
  readonly name?: string;
  /** Other spellings that are met. */
  readonly also: readonly string[];
  readonly confidence: Confidence;
  /** Empty where no page was found: then the text says so. */
  readonly sources: readonly string[];
  readonly severity?: 'info' | 'warning' | 'error';
  /** Whose remedy it is: the source's, or ours, a deduction. Absent where there is nothing to do. */
  readonly advice?: 'source' | 'ours';
  /** Whom the remedy can hurt, and who may do it. */
  readonly risk?: Risk;
  readonly by?: Actor;
  /** Keys of `CodeTexts.notes` that are shown with the remedy. */
  readonly notes: readonly string[];
}

/** The same in every language. */
export interface Reference {
  readonly sources: Readonly<Record<string, ReferenceSource>>;
  readonly reset: ResetTable & {
    readonly table: Statement;
    readonly reasons: Readonly<Record<ResetReason, Statement>>;
    readonly causes: Readonly<Record<ResetCause, Statement>>;
  };
  readonly writeback: readonly WritebackOperation[];
  readonly codes: readonly ErrorCode[];
  /** What the notes that are shown with remedies rest on; none where it is our own advice. */
  readonly notes: Readonly<Record<string, Pick<Statement, 'basis' | 'sources'>>>;
}

/** The words of one language. */
export interface ReferenceTexts {
  readonly language: string;
  readonly reset: {
    /** The rows of the table that are no role. */
    readonly rows: Readonly<Record<string, string>>;
    readonly reasons: Readonly<Record<ResetReason, string>>;
    readonly checks: Readonly<Record<ResetCheck, string>>;
    readonly causes: Readonly<Record<ResetCause, string>>;
  };
  readonly writeback: {
    readonly who: Readonly<Record<WritebackActor, string>>;
    readonly places: Readonly<Record<string, string>>;
    readonly operations: Readonly<
      Record<string, { readonly does: string; readonly note?: string; readonly history?: string }>
    >;
  };
  readonly codes: {
    readonly families: Readonly<Record<string, { readonly name: string; readonly where: string }>>;
    readonly notes: Readonly<Record<string, string>>;
    readonly entries: Readonly<
      Record<string, { readonly title?: string; readonly cause: string; readonly fix?: string }>
    >;
  };
}
