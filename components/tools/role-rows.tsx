import { type ReactNode, useId, useRef } from 'react';
import type { TargetRole } from '../../core/guidance/reset-question.ts';
import { ClearIcon } from '../panel/icons.tsx';
import { useWords } from '../reading/words.ts';
import type { Option } from './choice.tsx';

type Role = TargetRole & { readonly state: string };

interface RoleRowsProps<R extends Role> {
  readonly heading: string;
  readonly addName: string;
  readonly roles: readonly R[];
  /** What the page shows: it cannot be changed here. */
  readonly seen?: readonly TargetRole[];
  readonly choices: readonly Option[];
  readonly states: readonly R['state'][];
  readonly nameOf: (id: string) => string;
  readonly onRoles: (roles: readonly R[]) => void;
  readonly children?: ReactNode;
}

const SCOPES = ['tenant', 'unit', 'restricted-unit'] as const;

/** Some roles, each with its state and scope, and a list to add another one from. */
export function RoleRows<R extends Role>(props: RoleRowsProps<R>) {
  const { heading, addName, roles, seen = [], choices, states, nameOf, onRoles, children } = props;
  const say = useWords();
  const id = useId();
  const add = useRef<HTMLSelectElement>(null);
  const change = (changed: R) => onRoles(roles.map((role) => (role.id === changed.id ? changed : role)));
  const has = (one: string) => [...roles, ...seen].some((role) => role.id === one);
  return (
    <fieldset className="roles">
      <legend>{heading}</legend>
      {seen.map((role) => (
        <p key={role.id} className="role seen">
          <b lang="en">{nameOf(role.id)}</b>
          <span className="from">{say('reset.seen', { value: say(`state.${role.state}`) })}</span>
        </p>
      ))}
      {roles.map((role) => (
        <div key={role.id} className="role">
          <b lang={choices.find(({ value }) => value === role.id)?.lang}>{nameOf(role.id)}</b>
          <button
            type="button"
            className="icon-button"
            onClick={() => {
              // The button goes away with its line.
              add.current?.focus();
              onRoles(roles.filter((other) => other !== role));
            }}
          >
            <ClearIcon />
            <span className="hidden-name">{say('reset.remove', { role: nameOf(role.id) })}</span>
          </button>
          <select
            aria-label={say('reset.state-of', { role: nameOf(role.id) })}
            value={role.state}
            onChange={(event) => change({ ...role, state: event.target.value })}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {say(state === 'held' ? 'profile.unknown' : `reset.state.${state}`)}
              </option>
            ))}
          </select>
          <select
            aria-label={say('reset.scope-of', { role: nameOf(role.id) })}
            value={role.scope ?? 'tenant'}
            onChange={(event) => change({ ...role, scope: event.target.value as (typeof SCOPES)[number] })}
          >
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {say(`reset.scope.${scope}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <label className="hidden-name" htmlFor={id}>
        {addName}
      </label>
      <select
        ref={add}
        id={id}
        className="add"
        value=""
        onChange={(event) => onRoles([...roles, { id: event.target.value, state: 'active' } as R])}
      >
        <option value="">{`${addName} …`}</option>
        {choices.map(
          ({ value, text, lang }) =>
            !has(value) && (
              <option key={value} value={value} lang={lang}>
                {text}
              </option>
            ),
        )}
      </select>
      {children}
    </fieldset>
  );
}
