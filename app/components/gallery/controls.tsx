import { CheckField } from '~/components/ui/check-field';
import type { Result } from '~/components/ui/field';
import {
  Buttons,
  SecondaryButton,
  SubmitButton,
  SubtleButton,
  TextArea,
  TextField,
} from '~/components/ui/form';
import { SelectField } from '~/components/ui/select-field';
import { useText } from '~/i18n/use-text';

const refused = (fields: readonly string[]): Result => ({
  refusal: { code: 'invalid', params: {} },
  problems: fields.map((field) => ({ field, code: 'required' })),
  values: {},
});

/** Buttons, links that look like them, and every field: empty, filled, refused, disabled. */
export function Controls({ scheme }: { scheme: string }) {
  const { common, people, questions } = useText();
  const name = (kind: string) => `${scheme}-${kind}`;
  const result = refused(['text-bad', 'area-bad', 'select-bad', 'check-bad'].map(name));
  const options = [{ value: '', label: common.procedureWide }];
  return (
    <section className="sheet">
      <Buttons>
        <SubmitButton>{common.save}</SubmitButton>
        <SecondaryButton>{common.cancel}</SecondaryButton>
        <SubtleButton>{common.close}</SubtleButton>
        <SubmitButton disabled>{common.busy}</SubmitButton>
      </Buttons>
      <div className="gallery__row">
        <a className="button-link" href="#main">
          {questions.ask}
        </a>
        <a className="button-link button-link--second" href="#main">
          {common.back}
        </a>
        <button type="button" className="link-button">
          {common.otherLanguage}
        </button>
      </div>
      <TextField name={name('text')} label={people.name} description={questions.textHelp} />
      <TextField name={name('text-bad')} label={people.email} result={result} required />
      <TextArea name={name('area')} label={questions.text} defaultValue={questions.lead} rows={3} />
      <TextArea name={name('area-bad')} label={questions.publicAnswer} rows={3} result={result} />
      <SelectField name={name('select')} label={questions.about} options={options} />
      <SelectField name={name('select-bad')} label={people.inviteTo} options={options} result={result} />
      <CheckField name={name('check')} label={people.asLead} defaultChecked />
      <CheckField name={name('check-bad')} label={people.asLead} result={result} />
      <details open>
        <summary>{people.invite}</summary>
        <p>{people.inviteHelp}</p>
      </details>
    </section>
  );
}
