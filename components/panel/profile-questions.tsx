import type { Profile } from '../../core/guidance/profile.ts';
import { useWords } from '../reading/words.ts';
import { Choices } from './choices.tsx';

interface ProfileQuestionsProps {
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
}

/** What the organisation says of itself, in four questions. */
export function ProfileQuestions({ profile, onProfile }: ProfileQuestionsProps) {
  const say = useWords();
  const answers = <const T extends string>(question: string, values: readonly T[]) =>
    values.map((value) => ({
      value,
      text: say(value === 'unknown' ? 'profile.unknown' : `profile.${question}.${value}`),
    }));
  return (
    <>
      <Choices
        question={say('profile.synced')}
        answers={answers('synced', ['all', 'some', 'none', 'unknown'])}
        chosen={profile.synced}
        onChoose={(synced) => onProfile({ ...profile, synced })}
      />
      <Choices
        question={say('profile.writeback')}
        answers={answers('writeback', ['on', 'off', 'unknown'])}
        chosen={profile.writeback}
        onChoose={(writeback) => onProfile({ ...profile, writeback })}
      />
      <Choices
        question={say('profile.sign-in')}
        answers={answers('sign-in', ['managed', 'federated', 'unknown'])}
        chosen={profile.signIn}
        onChoose={(signIn) => onProfile({ ...profile, signIn })}
      />
      <Choices
        question={say('profile.reset-at')}
        answers={answers('reset-at', ['entra', 'on-premises', 'm365', 'unknown'])}
        chosen={profile.resetAt ?? 'unknown'}
        onChoose={(resetAt) => onProfile({ ...profile, resetAt })}
      />
      <p role="status" className="why">
        {profile.resetAt === 'm365' && say('profile.reset-at.m365-caution')}
      </p>
    </>
  );
}
