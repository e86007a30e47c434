import type { SeenFact } from '../../core/guidance/cause-evidence.ts';
import type { Profile } from '../../core/guidance/profile.ts';
import {
  answerReset,
  conditionsToAsk,
  emptyForm,
  type Facts,
  knownOf,
  likelyCauses,
  type ResetForm,
  resetQuestion,
} from '../../core/guidance/reset-known.ts';
import type { Conditions, MyRole } from '../../core/guidance/reset-question.ts';
import { Choices } from '../panel/choices.tsx';
import { useWords } from '../reading/words.ts';
import { OwnRoles } from './own-roles.tsx';
import { ResetAnswerView } from './reset-answer.tsx';
import { ResetQuestions } from './reset-questions.tsx';
import { RoleRows } from './role-rows.tsx';
import { roleLanguage, roleName, sourcesOf, type ToolData } from './tool-data.ts';
import { ToolFrame } from './tool-frame.tsx';

/** What the reader has filled in, and for which page. */
export interface FilledForm extends ResetForm {
  readonly place?: string;
  /** The role that the tool was opened with. */
  readonly role?: string | undefined;
}

export interface ResetToolProps {
  readonly data: ToolData;
  readonly form: FilledForm;
  readonly onForm: (form: FilledForm) => void;
  readonly roles: readonly MyRole[];
  readonly onRoles: (roles: readonly MyRole[]) => void;
  readonly profile: Profile;
  readonly facts: Facts;
  readonly seen: readonly SeenFact[];
  /** Changes with the page in the tab. */
  readonly place: string;
}

/** Who can reset this password? */
export function ResetTool({ data, form, onForm, roles, onRoles, profile, facts, seen, place }: ResetToolProps) {
  const say = useWords();
  const { reset } = data.reference;
  const known = knownOf(facts, profile);
  const question = resetQuestion(form, roles, known);
  const answer = answerReset(question, reset);
  const { triage = 'unknown', allRolesKnown } = question.conditions;
  const causes = likelyCauses(question, answer, seen, profile);
  const fill = (change: Partial<ResetForm>) => onForm({ ...form, ...change, place: form.place ?? place });
  const tell = (told: Conditions) => fill({ told: { ...form.told, ...told } });
  const nameOf = (id: string) => (id === 'custom-role' ? say('reset.custom-role') : roleName(id, data.texts, reset));
  const option = (id: string) => ({ value: id, text: nameOf(id), lang: roleLanguage(id, reset) });
  const held = reset.rows.filter((row) => reset.names[row] !== undefined);
  const about = reset.columns.find(({ role }) => role === form.role);
  return (
    <ToolFrame
      title={say('tools.reset')}
      sources={sourcesOf(data, [
        reset.table,
        ...answer.because.map((reason) => reset.reasons[reason]),
        ...causes.map(({ cause }) => reset.causes[cause]),
      ])}
    >
      {form.place !== undefined && form.place !== place && (
        <p role="status" className="moved">
          {say('reset.moved')}{' '}
          <button type="button" className="button" onClick={() => onForm({ ...emptyForm, role: form.role })}>
            {say('reset.start-over')}
          </button>
        </p>
      )}
      <Choices
        question={say('reset.triage')}
        answers={(['every-user', 'this-user', 'unknown'] as const).map((value) => ({
          value,
          text: say(value === 'unknown' ? 'profile.unknown' : `reset.triage.${value}`),
        }))}
        chosen={triage}
        onChoose={(value) => tell({ triage: value })}
      />
      <OwnRoles {...{ data, roles, onRoles }} />
      <RoleRows
        heading={say('reset.target-roles')}
        addName={say('reset.add-target')}
        roles={form.targetRoles.flatMap((role) =>
          known.roles.some(({ id }) => id === role.id) ? [] : [{ ...role, state: role.state ?? 'active' }],
        )}
        seen={known.roles}
        choices={[...held, 'other-role'].map(option)}
        states={['active', 'eligible', 'held']}
        nameOf={nameOf}
        onRoles={(targetRoles) => fill({ targetRoles })}
      >
        <label className="check">
          <input
            type="checkbox"
            checked={allRolesKnown === 'yes'}
            onChange={(event) => tell({ allRolesKnown: event.target.checked ? 'yes' : 'unknown' })}
          />
          <span>{say(question.targetRoles.length > 0 ? 'reset.all-roles' : 'reset.no-roles')}</span>
        </label>
      </RoleRows>
      <ResetQuestions ask={conditionsToAsk(question)} conditions={question.conditions} known={known} onTell={tell} />
      <ResetAnswerView data={data} answer={answer} causes={causes} />
      {about && (
        <>
          <h2>{say('reset.reaches', { role: nameOf(about.role) })}</h2>
          <ul>
            {about.reaches.map((row) => (
              <li key={row} lang={roleLanguage(row, reset)}>
                {nameOf(row)}
              </li>
            ))}
          </ul>
        </>
      )}
    </ToolFrame>
  );
}
