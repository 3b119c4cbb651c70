import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Form } from '../forms.tsx';
import { logIn, logInByName, was_refused } from '../market.ts';
import { Tabs } from '../parts.tsx';
import { useStore } from '../store.ts';
import { words } from '../words.ts';

/** The login, by name and password or by key. */
export function Login(): JSX.Element {
  const [how, setHow] = useState<'name' | 'key'>('name');
  const refused = useStore(was_refused);
  const has_demo = document.getElementById('app')?.hasAttribute('data-demo');
  const schema = { required: how === 'key' ? ['key'] : ['username', 'password'] };
  return (
    <div class="login">
      <h1 tabIndex={-1}>{words.titles.login}</h1>
      {refused && (
        <p class="failure" role="alert">
          {words.login.refused}
        </p>
      )}
      <p>{words.login.text}</p>
      <Tabs
        label={words.login.how}
        tabs={[
          ['name', words.login.by_name],
          ['key', words.login.by_key],
        ]}
        chosen={how}
        choose={setHow}
      />
      {how === 'key' ? (
        <Form
          key="key"
          fields={[{ path: 'key', kind: 'password', label: words.login.key, autocomplete: 'off' }]}
          schema={schema}
          label={words.login.button}
          send={({ key }) => logIn(String(key))}
        />
      ) : (
        <Form
          key="name"
          fields={[
            { path: 'username', kind: 'line', label: words.login.name, autocomplete: 'username' },
            {
              path: 'password',
              kind: 'password',
              label: words.login.password,
              autocomplete: 'current-password',
            },
          ]}
          schema={schema}
          label={words.login.button}
          send={({ username, password }) => logInByName(String(username), String(password))}
        />
      )}
      {has_demo && <p class="quiet">{words.login.demo}</p>}
    </div>
  );
}
