// Asking the exhibitor when nobody is live: by their form, by mail, or as a sealed file.

import { make } from "../shared/dom.js";
import { inLanguage, labelled } from "../shared/language.js";
import { canSeal, seal } from "./sealing.js";
import { WORDS } from "./words.js";

/** @typedef {import("./types.js").Booth} Booth */
/** @typedef {import("./types.js").Site} Site */
/** @typedef {import("../shared/language.js").Language} Language */
/** @typedef {{ name: string, company: string, mail: string, phone: string, product: string, appointment: string, question: string }} Written */

const SHORT = 200;
const LONG = 4000;

/**
 * The part of the page in which one asks; null where the exhibitor offers no way.
 * @param {Booth} booth
 * @param {Site} site
 * @param {Language} language
 */
export function inquiry(booth, site, language) {
  const way = wayOf(booth, site);
  if (!way) return null;
  const part = make("section");
  part.append(make("h3", "", inLanguage(WORDS.inquiry, language)));
  const form = make("form");
  form.append(...fields(booth, language), consent(language));
  const told = make("p", "soft");
  told.setAttribute("role", "status");
  form.append(make("button", "strong", inLanguage(WORDS[way === "mail" ? "write" : way], language)), told);
  prepare(form, way, told, booth, site, language);
  part.append(form);
  if (way !== "mail" && booth.openings.mail) part.append(mailLink(booth.openings.mail, language));
  return part;
}

/**
 * @param {Booth} booth
 * @param {Site} site
 * @returns {"send" | "sealed" | "mail" | null}
 */
function wayOf(booth, site) {
  if (/^https:\/\//.test(booth.openings.form)) return "send";
  if (site.inbox && canSeal()) return "sealed";
  return booth.openings.mail ? "mail" : null;
}

/**
 * @param {HTMLFormElement} form
 * @param {"send" | "sealed" | "mail"} way
 * @param {HTMLElement} told
 * @param {Booth} booth
 * @param {Site} site
 * @param {Language} language
 */
function prepare(form, way, told, booth, site, language) {
  if (way === "send") {
    form.method = "post";
    form.action = booth.openings.form;
    form.target = "_blank";
    return;
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const written = writtenIn(form);
    if (way === "mail") {
      location.href = mailTo(booth, written, language);
      told.textContent = inLanguage(WORDS.mailReady, language);
      return;
    }
    try {
      handOut(await seal(/** @type {import("./sealing.js").Inbox} */ (site.inbox), { ...written, consent: inLanguage(WORDS.consent, language), at: Date.now() }));
      const address = booth.openings.mail ? ` ${booth.openings.mail}` : "";
      told.textContent = `${inLanguage(WORDS.sealReady, language)}${address}`;
    } catch {
      told.textContent = inLanguage(WORDS.sealFailed, language);
    }
  });
}

/**
 * @param {Booth} booth
 * @param {Language} language
 */
function fields(booth, language) {
  const product = make("select");
  product.append(new Option(inLanguage(WORDS.anything, language), ""));
  for (const [key, one] of Object.entries(booth.products)) product.append(new Option(inLanguage(one.name, language), key));
  const when = Object.assign(make("input"), { type: "datetime-local" });
  return [
    field("name", Object.assign(make("input"), { autocomplete: "name", required: true }), language),
    field("company", Object.assign(make("input"), { autocomplete: "organization" }), language),
    field("mail", Object.assign(make("input"), { type: "email", autocomplete: "email", required: true }), language),
    field("phone", Object.assign(make("input"), { type: "tel", autocomplete: "tel" }), language),
    field("product", product, language),
    field("appointment", when, language),
    field("question", Object.assign(make("textarea"), { required: true, maxLength: LONG }), language),
  ];
}

/**
 * @param {keyof Written} name
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} input
 * @param {Language} language
 */
function field(name, input, language) {
  const label = make("label", "", inLanguage(WORDS[name], language));
  input.name = name;
  if (input instanceof HTMLInputElement) input.maxLength = SHORT;
  label.append(input);
  return label;
}

/** @param {Language} language */
function consent(language) {
  const label = make("label", "consent");
  const box = Object.assign(make("input"), { type: "checkbox", name: "consent", value: "yes", required: true });
  label.append(box, make("span", "", inLanguage(WORDS.consent, language)));
  return label;
}

/**
 * @param {HTMLFormElement} form
 * @returns {Written}
 */
function writtenIn(form) {
  const data = new FormData(form);
  const text = (/** @type {string} */ name) => String(data.get(name) ?? "").trim();
  const when = text("appointment");
  return {
    name: text("name"),
    company: text("company"),
    mail: text("mail"),
    phone: text("phone"),
    product: text("product"),
    appointment: when ? new Date(when).toISOString() : "",
    question: text("question"),
  };
}

/**
 * @param {Booth} booth
 * @param {Written} written
 * @param {Language} language
 */
function mailTo(booth, written, language) {
  const product = booth.products[written.product];
  const when = written.appointment && new Date(written.appointment).toLocaleString(undefined, { dateStyle: "full", timeStyle: "long" });
  const lines = [
    written.question,
    "",
    product && labelled(inLanguage(WORDS.product, language), inLanguage(product.name, language), language),
    when && labelled(inLanguage(WORDS.appointment, language), when, language),
    `${written.name} ${written.company}`.trim(),
    written.mail,
    written.phone,
  ];
  const body = lines.filter((line) => line !== undefined && line !== null && (line !== "" || line === lines[1])).join("\r\n");
  const subject = encodeURIComponent(inLanguage(booth.title, language));
  return `mailto:${addressOf(booth.openings.mail)}?subject=${subject}&body=${encodeURIComponent(body)}`;
}

/**
 * @param {string} mail
 * @param {Language} language
 */
function mailLink(mail, language) {
  const link = make("a", "button", labelled(inLanguage(WORDS.write, language), mail, language));
  link.href = `mailto:${addressOf(mail)}`;
  return link;
}

/** @param {string} mail */
function addressOf(mail) {
  return encodeURIComponent(mail).replace("%40", "@");
}

/** @param {string} sealed */
function handOut(sealed) {
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([sealed], { type: "application/octet-stream" }));
  const stamp = new Date().toISOString().slice(0, 16).replaceAll(":", "");
  link.download = `${stamp}.inquiry`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
