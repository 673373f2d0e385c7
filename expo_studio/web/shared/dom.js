// Finding and making elements; text is always set as text.

/**
 * The element of an id that the page is known to have.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export function find(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return element;
}

/**
 * A new element with a class and text.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {string} [className]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, className = "", text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/**
 * A new button that does something.
 * @param {string} text
 * @param {() => void} act
 * @param {string} [className]
 * @returns {HTMLButtonElement}
 */
export function button(text, act, className = "") {
  const made = make("button", className, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** Lets every button with data-close close the dialog around it. */
export function letDialogsClose() {
  for (const closer of document.querySelectorAll("dialog [data-close]")) {
    closer.addEventListener("click", () => closer.closest("dialog")?.close());
  }
}

/**
 * Lets one choose among these; what is open or chosen stays while nothing has changed.
 * @param {string} id Of a select.
 * @param {{ key: string, name: string }[]} choices
 */
export function offer(id, choices) {
  const select = find(id, HTMLSelectElement);
  const now = [...select.options].map((one) => [one.value, one.textContent]);
  if (JSON.stringify(now) === JSON.stringify(choices.map(({ key, name }) => [key, name]))) return;
  const chosen = select.value;
  select.replaceChildren(
    ...choices.map(({ key, name }) => {
      const made = make("option", "", name);
      made.value = key;
      return made;
    }),
  );
  if (choices.some((one) => one.key === chosen)) select.value = chosen;
}

/**
 * Does something with what a form holds, instead of sending it away.
 * @param {string} id
 * @param {() => void} act
 */
export function onSubmit(id, act) {
  find(id, HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
}

/**
 * Whether something is the address of a web page and no script.
 * @param {string} address
 * @returns {boolean}
 */
export function isPageAddress(address) {
  return /^https?:\/\//i.test(address);
}
