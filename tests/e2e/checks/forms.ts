// Fields: a name that is seen and theirs alone, groups that have one too, hints and errors that are tied to them
// (WCAG 1.3.1, 3.3.1–3.3.3, 4.1.2, 1.4.1).
import { inPage } from './look';

export const forms = inPage((look) => {
  const found: string[] = [];
  const fields = look.read<HTMLInputElement>('input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea');
  const tied = (field: Element) => ['aria-describedby', 'aria-errormessage', 'aria-labelledby'].flatMap((attribute) => (field.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean));
  const middle = (element: Element) => element.getBoundingClientRect();

  for (const field of fields) {
    const labels = [...(field.labels ?? [])];
    const seen = labels.filter((label) => look.isShown(label) && look.words(label));
    if (!look.name(field)) found.push(look.told('field-name', 'a field has no name', field));
    else if (seen.length === 0 && tied(field).length === 0) found.push(look.told('field-label', 'its name is not to be seen', field));
    if (labels.length > 1) found.push(look.told('field-labels', 'two labels name one field', labels[1] ?? field));
    for (const id of tied(field)) if (!document.getElementById(id)) found.push(look.told('field-tied', `it refers to “${id}”, which is not there`, field));
    const [label] = seen;
    if (label && !label.contains(field)) {
      const [one, other] = [middle(label), middle(field)];
      const range = document.createRange();
      range.selectNodeContents(label);
      const words = range.getBoundingClientRect();
      const apart = Math.max(other.left - words.right, words.left - other.right, other.top - one.bottom, one.top - other.bottom);
      if (apart > 48) found.push(look.told('label-far', `its label stands ${apart.toFixed(0)} px away`, field));
    }
    // Words between a label and its field, or right after the field, belong to it.
    const box = field.closest('label') ?? field;
    const beside = [box.previousElementSibling, box.nextElementSibling];
    for (const hint of beside) {
      if (!hint || hint.matches('label, legend, button, input, select, textarea, a, h1, h2, h3, h4, h5, h6, fieldset, iframe, ul, ol, dl, [aria-live], [role="status"], br') || !look.isRead(hint) || !look.words(hint) || hint.querySelector('input, select, textarea, label, button')) continue;
      if (!tied(field).includes(hint.id)) found.push(look.told('field-hint', 'words beside a field are not tied to it', hint));
    }
  }
  for (const label of look.read<HTMLLabelElement>('label')) {
    if (!look.words(label)) found.push(look.told('label-empty', 'a label has no text', label));
    if (!label.control) found.push(look.told('label-alone', 'a label names no field', label));
  }
  const group = (element: Element) => element.closest('fieldset, [role="group"], [role="radiogroup"]');
  for (const set of look.read('fieldset, [role="group"], [role="radiogroup"]')) if (!look.name(set)) found.push(look.told('group-name', 'a group of fields has no name', set));
  const alike = (one: HTMLInputElement, other: HTMLInputElement) => one !== other && one.type === other.type && one.name === other.name;
  for (const field of fields) {
    const isOneOfMany = ['radio', 'checkbox'].includes(field.type) && fields.some((other) => alike(field, other));
    if (isOneOfMany && !group(field)) found.push(look.told('group', 'it is one of many, and no group names what is chosen', field));
    const namesake = fields.find((other) => other !== field && look.plain(look.name(other)) === look.plain(look.name(field)) && group(other) === group(field));
    if (namesake && look.name(field)) found.push(look.told('field-namesake', 'another field has the same name', field));
  }

  // Errors: tied to their field, which says that it is wrong, and telling what would be right.
  const VAGUE = new Set('a an is the this that field value entry input was were has have been be are not in valid invalid wrong error errors incorrect required please try again you must to fix your there on page before continuing need of with problem problems'.split(' '));
  const messages = look.read('[role="alert"], [aria-live="assertive"], .error, .error-message, .errors, [class*="error"]').filter((element) => look.words(element));
  for (const message of messages) {
    if (messages.some((other) => other !== message && message.contains(other))) continue;
    const owner = fields.find((field) => tied(field).includes(message.id) && field.getAttribute('aria-invalid') === 'true');
    if (!owner) found.push(look.told('error-tied', 'an error names no field', message));
    const known = new Set(look.plain(owner ? look.name(owner) : fields.map((field) => look.name(field)).join(' ')).split(' '));
    const said = look.plain(look.words(message)).split(' ').filter((word) => !VAGUE.has(word) && !known.has(word));
    if (said.length < 2) found.push(look.told('error-advice', 'an error does not tell what would be right', message));
  }
  const isText = (field: Element) => !field.matches('[type="radio"], [type="checkbox"], [type="color"], [type="range"]');
  const looks = (field: Element) => {
    const { borderTopColor, backgroundColor, outlineColor, outlineStyle } = look.style(field);
    return [borderTopColor, backgroundColor, outlineStyle === 'none' ? '' : outlineColor].join();
  };
  const known = fields.filter((field) => isText(field) && field !== document.activeElement);
  for (const field of known) {
    const usual = known.filter((other) => other !== field && other.type === field.type).map(looks);
    const isOdd = usual.length > 0 && !usual.includes(looks(field));
    const isWrong = field.getAttribute('aria-invalid') === 'true';
    if ((isOdd && !isWrong) || (isWrong && !tied(field).some((id) => look.words(document.getElementById(id) ?? document.createTextNode(''))))) {
      found.push(look.told('error-colour', isWrong ? 'it is wrong, and no words say so' : 'only its colour sets it apart from fields like it', field));
    }
  }
  return found;
});
