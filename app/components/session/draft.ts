import { useActionData, useNavigation, useRouteLoaderData } from '@remix-run/react';
import { useCallback, useEffect, useRef, type RefCallback } from 'react';

const PREFIX = 'draft:';
const FIELDS = 'textarea[name], input[name]:is([type=text], [type=search], :not([type]))';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What was typed in a field, and what stood there before: over a newer text no draft is put back. */
type Kept = Readonly<Record<string, { readonly value: string; readonly over: string }>>;

const fieldsOf = (form: HTMLFormElement): Field[] => [...form.querySelectorAll<Field>(FIELDS)];

function read(name: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Kept;
  } catch {
    return {}; // no storage, or not ours
  }
}

function write(name: string, kept: Kept): void {
  try {
    if (Object.keys(kept).length > 0) localStorage.setItem(name, JSON.stringify(kept));
    else localStorage.removeItem(name);
  } catch {
    // storage is full or forbidden: the form works all the same
  }
}

/** Removes every draft on this device, or all but those whose key begins with `except`. */
export function clearDrafts(except?: string): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(PREFIX) && !(except && name.startsWith(except))) localStorage.removeItem(name);
  } catch {
    // no storage, no drafts
  }
}

/** Types a value as a person would, so that React sees it too. */
function fill(field: Field, value: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Keeps what is typed in a form's text fields on this device, per person and `key`, and puts it back when the
 * person returns to the form: after a reload, or after the session had ended. It goes when the form was accepted,
 * on signing out, and when somebody else signs in. `<Form ref={useDraft('ask').ref}>`
 */
export function useDraft(key: string): { readonly ref: RefCallback<HTMLFormElement> } {
  const root = useRouteLoaderData('root') as { me: { personId: string } | null } | undefined;
  const personId = root?.me?.personId;
  const name = personId ? `${PREFIX}${personId}:${key}` : null;
  const sent = useRef(false);
  const leave = useRef<(() => void) | null>(null);
  const navigation = useNavigation();
  const answer = useActionData<{ refusal?: unknown } | undefined>();

  // as a callback it also follows a form that is put in another's place, and runs before the page is painted
  const ref = useCallback(
    (form: HTMLFormElement | null) => {
      leave.current?.();
      leave.current = null;
      if (!form || !name) return;
      clearDrafts(`${PREFIX}${personId}:`);
      restore(form, read(name));
      const stopKeeping = keepWhatIsTyped(form, name, () => (sent.current = true));
      const page = location.pathname;
      leave.current = () => {
        stopKeeping();
        // sent, and led on to another page than the one for signing in: it was accepted
        if (sent.current && location.pathname !== page && location.pathname !== '/inloggen') write(name, {});
      };
    },
    [name, personId],
  );

  useEffect(() => {
    if (navigation.state !== 'idle' || !sent.current) return;
    sent.current = false;
    if (name && !answer?.refusal) write(name, {});
  }, [navigation.state, answer, name]);

  return { ref };
}

function restore(form: HTMLFormElement, kept: Kept): void {
  for (const field of fieldsOf(form)) {
    const draft = kept[field.name];
    const untouched = field.value === field.defaultValue;
    if (draft && untouched && draft.over === field.defaultValue) fill(field, draft.value);
  }
}

function keepWhatIsTyped(form: HTMLFormElement, name: string, onSubmit: () => void): () => void {
  const keep = () => {
    const typed = fieldsOf(form).filter((field) => field.value !== field.defaultValue);
    write(name, Object.fromEntries(typed.map((f) => [f.name, { value: f.value, over: f.defaultValue }])));
  };
  const submit = () => {
    keep();
    onSubmit();
  };
  if (fieldsOf(form).some((field) => field.value !== field.defaultValue)) keep(); // typed before the scripts ran
  form.addEventListener('input', keep);
  form.addEventListener('submit', submit);
  return () => {
    form.removeEventListener('input', keep);
    form.removeEventListener('submit', submit);
  };
}
