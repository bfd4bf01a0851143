// The rules for the HTML that the server sends: https://html-validate.org/rules/. A rule is relaxed or switched off with a
// reason.
import type { ConfigData } from "html-validate";

export const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // HTML forbids spaces in an id and nothing else. Ids of the page's own parts hold a colon, so that they cannot meet the
    // anchors of an author's headings, which may begin with a digit or be in any script.
    "valid-id": ["error", { relaxed: true }],
    // `disabled=""` and `disabled` are the same HTML; what writes it is the sanitiser of the authors' texts.
    "attribute-boolean-style": "off",
    // A form may send a name more than once: the options of a question share its name, and `asked` names every question.
    "form-dup-name": "off",
    // A title is as long as its author wrote it.
    "long-title": "off",
  },
};
