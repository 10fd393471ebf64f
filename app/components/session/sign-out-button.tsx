import { Form } from '@remix-run/react';
import { useText } from '~/i18n/use-text';
import { clearDrafts } from './draft';

/** Signs out, and takes the drafts along: the next person at this computer must not find them. */
export function SignOutButton() {
  return (
    <Form method="post" action="/uitloggen" reloadDocument onSubmit={() => clearDrafts()}>
      <button className="link-button">{useText().session.signOut}</button>
    </Form>
  );
}
