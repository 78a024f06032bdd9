// The rules for the HTML of every page (https://html-validate.org). All that are recommended hold, but for
// those below; each says why.
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The standard takes either letter case, and all our markup is in small letters.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Yew writes `selected=""`, which the standard takes as it takes `selected`.
    'attribute-boolean-style': 'off',
    // A claim's title ends with its badge, which must never be left out for length. What is longest by far
    // is still told.
    'long-title': ['error', { maxlength: 110 }],
  },
};
