import type { RankedCause } from '../../core/guidance/rank-causes.ts';
import type { answerReset } from '../../core/guidance/reset-known.ts';
import { useWords } from '../reading/words.ts';
import { roleLanguage, roleName, type ToolData } from './tool-data.ts';

interface ResetAnswerProps {
  readonly data: ToolData;
  readonly answer: ReturnType<typeof answerReset>;
  readonly causes: readonly RankedCause[];
}

/** Yes, no, it depends or not known; why; who can; what to look at. The first part is said to those who do not see it. */
export function ResetAnswerView({ data, answer, causes }: ResetAnswerProps) {
  const say = useWords();
  const { reference, texts } = data;
  const { reset } = reference;
  const name = (id: string) => roleName(id, texts, reset);
  const isOpen = !answer.mine && answer.answer !== 'no';
  return (
    <>
      <div role="status" aria-atomic="true" className="verdict">
        <h2 className={isOpen ? 'choose' : answer.answer}>
          {say(`reset.answer.${isOpen ? 'choose' : answer.answer}`)}
        </h2>
        {!isOpen && (
          <ul className="because">
            {answer.because.map((reason) => (
              <li key={reason}>
                {reset.reasons[reason].basis !== 'stated' && (
                  <span className="tag">{say(`reset.basis.${reset.reasons[reason].basis}`)}</span>
                )}
                {texts.reset.reasons[reason]}
              </li>
            ))}
          </ul>
        )}
      </div>
      {answer.byRole.map(
        ({ role, outOfReach, answer: alone }) =>
          (answer.byRole.length > 1 || outOfReach.length > 0) && (
            <p key={role} className="by-role">
              <b lang={roleLanguage(role, reset)}>{name(role)}</b>: {say(`reset.answer.${alone}`)}
              {outOfReach.length > 0 && `. ${say('reset.out-of-reach', { roles: outOfReach.map(name).join(', ') })}`}
            </p>
          ),
      )}
      <h2>{say('reset.roles-that-can')}</h2>
      {answer.rolesThatCan.length > 0 ? (
        // Anew with every answer: Chromium 156 goes on counting where a list beside `display: contents` gets shorter.
        <ol key={answer.rolesThatCan.join()} lang="en">
          {answer.rolesThatCan.map((role) => (
            <li key={role}>{name(role)}</li>
          ))}
        </ol>
      ) : (
        <p>{say('reset.roles-none')}</p>
      )}
      <h2>{say('reset.checks')}</h2>
      <ul>
        {answer.checks.map((check) => (
          <li key={check}>{texts.reset.checks[check]}</li>
        ))}
      </ul>
      {causes.length > 0 && (
        <>
          <h2>{say('reset.causes')}</h2>
          <ul>
            {causes.map(({ cause, standing }) => (
              <li key={cause}>
                {standing === 'seen' && <span className="tag">{say('panel.seen')}</span>}
                {standing === 'organisation' && <span className="tag">{say('reset.organisation')}</span>}
                {texts.reset.causes[cause]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
