import { CheckField } from '~/components/ui/check-field';
import type { Result } from '~/components/ui/field';
import {
  Buttons,
  FormMessages,
  SecondaryButton,
  SubmitButton,
  SubtleButton,
  TextArea,
  TextField,
} from '~/components/ui/form';
import { SelectField } from '~/components/ui/select-field';
import { useText } from '~/i18n/use-text';
import { LONG_TITLE, notPossible, refused, TEXT } from './samples';
import { Specimen } from './specimen';

const BAD = refused('bad');
const FAR_TOO_LONG: Result = {
  refusal: { code: 'invalid', params: {} },
  problems: [{ field: 'too-long', code: 'too_long', params: { maximum: 120 } }],
  values: { 'too-long': LONG_TITLE },
};

/** Buttons, and every field: empty, explained, filled, refused, disabled, with a long text. */
export function Controls() {
  const { common, documents, people, questions } = useText();
  const options = [
    { value: '', label: common.procedureWide },
    { value: 'long', label: LONG_TITLE },
  ];
  return (
    <>
      <Specimen of="ui/form" as="buttons, enabled and disabled">
        <Buttons>
          <SubmitButton>{common.save}</SubmitButton>
          <SecondaryButton>{common.cancel}</SecondaryButton>
          <SubtleButton>{common.close}</SubtleButton>
        </Buttons>
        <Buttons>
          <SubmitButton disabled>{common.busy}</SubmitButton>
          <SecondaryButton disabled>{common.busy}</SecondaryButton>
          <SubtleButton disabled>{common.busy}</SubtleButton>
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
      </Specimen>
      <Specimen of="ui/form" as="messages: one field, two fields, no field">
        <FormMessages result={BAD} />
        <FormMessages result={refused('bad', 'worse')} />
        <FormMessages result={notPossible('question_changed')} />
      </Specimen>
      <Specimen of="ui/field" as="one line: plain, explained, required, filled, password">
        <TextField name="plain" label={people.name} />
        <TextField name="explained" label={people.email} description={questions.textHelp} type="email" />
        <TextField name="required" label={people.name} required />
        <TextField name="filled" label={documents.titleField} defaultValue={LONG_TITLE} />
        <TextField name="password" label={common.example} type="password" defaultValue="voorbeeld" />
      </Specimen>
      <Specimen of="ui/field" as="one line: empty where it may not be, too long, under a long label">
        <TextField name="bad" label={people.email} result={BAD} required />
        <TextField
          name="too-long"
          label={LONG_TITLE}
          description={questions.textHelp}
          result={FAR_TOO_LONG}
          required
        />
      </Specimen>
      <Specimen of="ui/form" as="several lines: plain, explained and filled, refused">
        <TextArea name="area" label={questions.text} rows={3} />
        <TextArea
          name="area-filled"
          label={questions.text}
          description={questions.textHelp}
          defaultValue={TEXT}
        />
        <TextArea name="bad" label={questions.publicAnswer} rows={3} result={BAD} />
      </Specimen>
      <Specimen of="ui/select-field" as="plain, explained with a long choice, refused">
        <SelectField name="select" label={questions.about} options={options} />
        <SelectField
          name="select-long"
          label={questions.about}
          description={questions.textHelp}
          options={options}
          defaultValue="long"
        />
        <SelectField name="bad" label={people.inviteTo} options={options} result={BAD} />
      </Specimen>
      <Specimen of="ui/check-field" as="off, on, refused, with a long label">
        <CheckField name="check" label={people.asLead} />
        <CheckField name="check-on" label={people.asLead} defaultChecked />
        <CheckField name="bad" label={people.asLead} result={BAD} />
        <CheckField name="check-long" label={LONG_TITLE} />
      </Specimen>
      <Specimen of="ui/form" as="all in a fieldset that is disabled">
        <fieldset disabled className="gallery__disabled">
          <legend className="visually-hidden">{common.busy}</legend>
          <TextField name="off" label={people.name} description={questions.textHelp} />
          <SelectField name="off-select" label={questions.about} options={options} />
          <CheckField name="off-check" label={people.asLead} defaultChecked />
        </fieldset>
      </Specimen>
    </>
  );
}
