// The sandbox's page: several people's phones at once. It knows the people API of its own server, nothing else.

// ── Words ────────────────────────────────────────────────────────────────────────────────────────

const WORDS = {
  kk: {
    "brand": "Бағалау",
    "sandbox": "сынақ алаңы",
    "skip": "Телефондарға өту",
    "people": "Адамдар",
    "people-unread": "Адамдар, оқылмаған: {count}",
    "search": "Адамды іздеу",
    "new-phone": "Жаңа телефон",
    "open-phones": "Ашық телефондар",
    "hint": "Тізімнен адамды таңдаңыз, оның телефоны осында ашылады.",
    "clock": "Сағат",
    "plus-hour": "+1 сағат",
    "plus-day": "+1 күн",
    "to-next": "Мерзімге: {when}",
    "to-next-none": "Мерзім жоқ",
    "clock-is": "Қазір {when}",
    "clock-elsewhere": "Сағатты бұл жерден бұрауға болмайды: бот бөлек іске қосылған.",
    "calls": "Bot API шақырулары",
    "calls-none": "Шақыру әлі болған жоқ.",
    "dark-theme": "Қараңғы безендіру",
    "language": "Бет тілі",
    "unread": "оқылмаған: {count}",
    "phone-of": "Телефон: {name}",
    "chat-of": "Хабарлар, {name}",
    "tag": "ID {id} · {language}",
    "close-phone": "Телефонды жабу",
    "more": "Тағы",
    "open-link": "Сілтемені ашу…",
    "block": "Ботты бұғаттау",
    "unblock": "Бұғаттан шығару",
    "blocked": "бот бұғатталған",
    "bot": "бот",
    "typing": "жауап беріп жатыр…",
    "start": "Бастау",
    "commands": "Бот командалары",
    "message": "Хабар",
    "message-of": "Хабар, {name}",
    "attach": "Файл тіркеу",
    "send": "Жіберу",
    "to-end": "Соңғы хабарға өту",
    "reply-keyboard": "Жауап пернелері",
    "buttons": "Хабардың батырмалары",
    "edited": "өзгертілді",
    "protected": "Көшіруден қорғалған",
    "said-bot": "Бот:",
    "said-person": "{name}:",
    "show-hidden": "Жасырын мәтін, көрсету",
    "unfold": "Толық көрсету",
    "fold": "Жию",
    "photo": "Сурет",
    "file": "Файл",
    "download": "Жүктеп алу: {name}",
    "copied": "Көшірілді: {text}",
    "opens-link": "сілтемені ашады",
    "copies": "мәтінді көшіреді",
    "follow-title": "Сілтемені ашу",
    "follow-as": "Кімнің телефонында",
    "follow-link": "t.me сілтемесі немесе код",
    "follow-bad": "Бұл бот сілтемесіне ұқсамайды.",
    "open": "Ашу",
    "cancel": "Болдырмау",
    "ok": "Жарайды",
    "close": "Жабу",
    "contact-title": "Нөмірді ботқа беру керек пе?",
    "contact-phone": "Телефон нөмірі",
    "contact-send": "Беру",
    "first-name": "Аты",
    "last-name": "Тегі",
    "phone-number": "Телефон нөмірі (міндетті емес)",
    "phone-language": "Телефон тілі",
    "create": "Қосу",
    "offline": "Сервермен байланыс жоқ, қайта қосылып жатырмыз…",
    "failed": "Орындалмады: {reason}",
    "bytes": "Б", "kilobytes": "КБ", "megabytes": "МБ",
    "months": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "weekdays": "жс дс сс ср бс жм сн",
    "date": "{day} {month}",
    "date-year": "{weekday}, {day} {month} {year}",
    "moment": "{weekday} {day} {month}, {time}",
  },
  ru: {
    "brand": "Бағалау",
    "sandbox": "песочница",
    "skip": "К телефонам",
    "people": "Люди",
    "people-unread": "Люди, непрочитанных: {count}",
    "search": "Найти человека",
    "new-phone": "Новый телефон",
    "open-phones": "Открытые телефоны",
    "hint": "Выберите человека в списке, и здесь откроется его телефон.",
    "clock": "Часы",
    "plus-hour": "+1 час",
    "plus-day": "+1 день",
    "to-next": "К сроку: {when}",
    "to-next-none": "Сроков нет",
    "clock-is": "Сейчас {when}",
    "clock-elsewhere": "Отсюда часы не перевести: бот запущен отдельно.",
    "calls": "Вызовы Bot API",
    "calls-none": "Вызовов ещё не было.",
    "dark-theme": "Тёмное оформление",
    "language": "Язык страницы",
    "unread": "непрочитанных: {count}",
    "phone-of": "Телефон: {name}",
    "chat-of": "Сообщения, {name}",
    "tag": "ID {id} · {language}",
    "close-phone": "Закрыть телефон",
    "more": "Ещё",
    "open-link": "Открыть ссылку…",
    "block": "Заблокировать бота",
    "unblock": "Разблокировать бота",
    "blocked": "бот заблокирован",
    "bot": "бот",
    "typing": "отвечает…",
    "start": "Начать",
    "commands": "Команды бота",
    "message": "Сообщение",
    "message-of": "Сообщение, {name}",
    "attach": "Прикрепить файл",
    "send": "Отправить",
    "to-end": "К последнему сообщению",
    "reply-keyboard": "Клавиши ответа",
    "buttons": "Кнопки сообщения",
    "edited": "изменено",
    "protected": "Защищено от копирования",
    "said-bot": "Бот:",
    "said-person": "{name}:",
    "show-hidden": "Скрытый текст, показать",
    "unfold": "Показать целиком",
    "fold": "Свернуть",
    "photo": "Фото",
    "file": "Файл",
    "download": "Скачать: {name}",
    "copied": "Скопировано: {text}",
    "opens-link": "откроет ссылку",
    "copies": "скопирует текст",
    "follow-title": "Открыть ссылку",
    "follow-as": "В чьём телефоне",
    "follow-link": "Ссылка t.me или код",
    "follow-bad": "Это не похоже на ссылку бота.",
    "open": "Открыть",
    "cancel": "Отмена",
    "ok": "Хорошо",
    "close": "Закрыть",
    "contact-title": "Передать номер боту?",
    "contact-phone": "Номер телефона",
    "contact-send": "Передать",
    "first-name": "Имя",
    "last-name": "Фамилия",
    "phone-number": "Номер телефона (необязательно)",
    "phone-language": "Язык телефона",
    "create": "Добавить",
    "offline": "Нет связи с сервером, подключаемся снова…",
    "failed": "Не получилось: {reason}",
    "bytes": "Б", "kilobytes": "КБ", "megabytes": "МБ",
    "months": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "weekdays": "вс пн вт ср чт пт сб",
    "date": "{day} {month}",
    "date-year": "{weekday}, {day} {month} {year}",
    "moment": "{weekday} {day} {month}, {time}",
  },
  en: {
    "brand": "Bagalau",
    "sandbox": "sandbox",
    "skip": "Skip to the phones",
    "people": "People",
    "people-unread": "People, unread: {count}",
    "search": "Find a person",
    "new-phone": "New phone",
    "open-phones": "Open phones",
    "hint": "Choose a person in the list, and their phone opens here.",
    "clock": "Clock",
    "plus-hour": "+1 hour",
    "plus-day": "+1 day",
    "to-next": "To deadline: {when}",
    "to-next-none": "No deadlines",
    "clock-is": "It is {when}",
    "clock-elsewhere": "The clock can't be turned from here: the bot runs on its own.",
    "calls": "Bot API calls",
    "calls-none": "No calls yet.",
    "dark-theme": "Dark theme",
    "language": "Language of the page",
    "unread": "unread: {count}",
    "phone-of": "Phone: {name}",
    "chat-of": "Messages, {name}",
    "tag": "ID {id} · {language}",
    "close-phone": "Close this phone",
    "more": "More",
    "open-link": "Open a link…",
    "block": "Block the bot",
    "unblock": "Unblock the bot",
    "blocked": "bot is blocked",
    "bot": "bot",
    "typing": "is answering…",
    "start": "Start",
    "commands": "Commands of the bot",
    "message": "Message",
    "message-of": "Message, {name}",
    "attach": "Attach a file",
    "send": "Send",
    "to-end": "To the last message",
    "reply-keyboard": "Reply keys",
    "buttons": "Buttons of the message",
    "edited": "edited",
    "protected": "Protected from copying",
    "said-bot": "Bot:",
    "said-person": "{name}:",
    "show-hidden": "Hidden text, show",
    "unfold": "Show all",
    "fold": "Fold",
    "photo": "Photo",
    "file": "File",
    "download": "Download: {name}",
    "copied": "Copied: {text}",
    "opens-link": "opens a link",
    "copies": "copies a text",
    "follow-title": "Open a link",
    "follow-as": "On whose phone",
    "follow-link": "t.me link or code",
    "follow-bad": "This doesn't look like a link to the bot.",
    "open": "Open",
    "cancel": "Cancel",
    "ok": "OK",
    "close": "Close",
    "contact-title": "Give the bot your number?",
    "contact-phone": "Phone number",
    "contact-send": "Give",
    "first-name": "First name",
    "last-name": "Last name",
    "phone-number": "Phone number (optional)",
    "phone-language": "Language of the phone",
    "create": "Add",
    "offline": "No connection to the server, trying again…",
    "failed": "It didn't work: {reason}",
    "bytes": "B", "kilobytes": "KB", "megabytes": "MB",
    "months": "January February March April May June July August September October November December",
    "weekdays": "Sun Mon Tue Wed Thu Fri Sat",
    "date": "{day} {month}",
    "date-year": "{weekday}, {day} {month} {year}",
    "moment": "{weekday} {day} {month}, {time}",
  },
};

function remembered(key) {
  try {
    return localStorage.getItem(`bagalau.${key}`);
  } catch {
    return null; // a browser may forbid storage; the page works without a memory
  }
}

function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(`bagalau.${key}`);
    else localStorage.setItem(`bagalau.${key}`, value);
  } catch {
    // as above
  }
}

let language =
  [remembered("language"), ...navigator.languages].map((tag) => tag?.slice(0, 2)).find((tag) => WORDS[tag]) ?? "en";

function t(key, values = {}) {
  const text = WORDS[language][key];
  if (text === undefined) throw new Error(`no text "${key}"`);
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// ── Small tools ──────────────────────────────────────────────────────────────────────────────────

const byId = (id) => document.getElementById(id);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

function translate(root) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of root.querySelectorAll("[data-placeholder]")) node.placeholder = t(node.dataset.placeholder);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.matches("button")) node.title = t(node.dataset.label);
  }
}

const fullName = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

function wearFace(avatar, person) {
  avatar.textContent = [person.first_name, person.last_name].map((name) => [...(name ?? "")][0] ?? "").join("");
  avatar.dataset.hue = person.id % 7;
}

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = el("textarea", { readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy"); // the only way outside localhost and https
  field.remove();
  return undefined;
}

let noticeEnds;
function notice(text) {
  byId("notice").textContent = text;
  clearTimeout(noticeEnds);
  noticeEnds = setTimeout(() => (byId("notice").textContent = ""), 5000);
}

// ── The server ───────────────────────────────────────────────────────────────────────────────────

class ServerError extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

async function api(path, body) {
  const request = { method: body === undefined ? "GET" : "POST" };
  if (body instanceof FormData) request.body = body;
  else if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers = { "Content-Type": "application/json" };
  }
  const response = await fetch(path, request);
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? JSON.parse(text) : null;
  } catch {
    answer = { error: text };
  }
  if (!response.ok) throw new ServerError(response.status, answer?.error ?? response.statusText);
  return answer;
}

const failure = (error) => t("failed", { reason: error.message });

// ── Time: Kazakhstan is one zone, UTC+5; browsers with old zone data say otherwise, so it is added by hand ──

function inKazakhstan(instant) {
  const shifted = new Date(new Date(instant).getTime() + 5 * 3600_000);
  const two = (number) => String(number).padStart(2, "0");
  return {
    year: shifted.getUTCFullYear(),
    month: t("months").split(" ")[shifted.getUTCMonth()],
    day: shifted.getUTCDate(),
    weekday: t("weekdays").split(" ")[shifted.getUTCDay()],
    time: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
    key: shifted.toISOString().slice(0, 10),
  };
}

const clock = {
  ahead: 0, // milliseconds the sandbox's clock is ahead of this machine's
  next: null,

  now() {
    return Date.now() + this.ahead;
  },

  take(answer) {
    this.ahead = new Date(answer.now).getTime() - Date.now();
    this.next = answer.next ?? null;
    this.draw();
  },

  async read() {
    this.take(await api("clock"));
  },

  draw() {
    const now = inKazakhstan(this.now());
    byId("now").replaceChildren(el("span", {}, t("date-year", now)), el("span", { class: "dot" }, " · "), el("span", {}, now.time));
    byId("now").dateTime = new Date(this.now()).toISOString();
    const button = byId("to-next");
    button.textContent = this.next ? t("to-next", { when: t("moment", inKazakhstan(this.next)) }) : t("to-next-none");
    button.disabled = !this.next || this.turning;
  },

  async turn(how) {
    const group = byId("clock");
    const chosen = document.activeElement;
    this.turning = true;
    group.setAttribute("aria-busy", "true");
    for (const button of group.querySelectorAll("button")) button.disabled = true;
    try {
      this.take(await api("clock", how));
      const now = inKazakhstan(this.now());
      notice(t("clock-is", { when: t("moment", now) }));
    } catch (error) {
      notice(error.status === 409 ? t("clock-elsewhere") : failure(error));
    } finally {
      this.turning = false;
      group.removeAttribute("aria-busy");
      for (const button of group.querySelectorAll("button")) button.disabled = false;
      this.draw();
      if (group.contains(chosen)) chosen.focus();
      drawPeople();
    }
  },
};

// ── Links ────────────────────────────────────────────────────────────────────────────────────────

const DEEP_LINK = /^(?:(?:https?:\/\/)?(?:t|telegram)\.me\/\w+\?start=|tg:\/\/resolve\?domain=\w+&start=)([\w-]{1,64})$/;

const startCode = (text) => DEEP_LINK.exec(text.trim())?.[1] ?? null;

function safeLink(url) {
  try {
    const link = new URL(url);
    return ["http:", "https:", "mailto:", "tel:"].includes(link.protocol) ? link.href : null;
  } catch {
    return null;
  }
}

/** A file's address is taken only from the page's own server. */
function ownAddress(url) {
  const link = new URL(url, location.href);
  return link.origin === location.origin ? link.href : null;
}

// ── Message text: the DOM is built anew from an allow-list, nothing of the markup itself gets in ──

const PLAIN_TAGS = {
  B: "strong", STRONG: "strong", I: "em", EM: "em", U: "u", INS: "u", S: "s", STRIKE: "s", DEL: "s", CODE: "code", PRE: "pre",
};

function richText(html, phone) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return copyAllowed(parsed.body, phone);
}

function copyAllowed(source, phone) {
  const copied = document.createDocumentFragment();
  for (const node of source.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) copied.append(allowed(node, phone));
    else if (node.nodeType === Node.TEXT_NODE) {
      copied.append(isBlock(node.previousSibling) ? node.data.replace(/^\n/, "") : node.data); // a block ends its line itself
    }
  }
  return copied;
}

const isBlock = (node) => ["BLOCKQUOTE", "PRE"].includes(node?.tagName);

function allowed(node, phone) {
  const tag = node.tagName;
  if (["SCRIPT", "STYLE", "TEMPLATE"].includes(tag)) return "";
  if (tag === "BR") return "\n";
  const inside = copyAllowed(node, phone);
  if (PLAIN_TAGS[tag]) return el(PLAIN_TAGS[tag], {}, inside);
  if (node.dataset.command) return el("button", { type: "button", class: "command", onclick: () => phone.say(node.dataset.command) }, inside);
  if (tag === "A") return link(node.getAttribute("href") ?? "", inside, phone);
  if (tag === "BLOCKQUOTE") return quote(inside, node.hasAttribute("expandable"));
  if (tag === "TG-SPOILER" || node.classList.contains("tg-spoiler")) return spoiler(inside);
  return inside;
}

function link(url, inside, phone) {
  const href = safeLink(url);
  if (startCode(url)) {
    const follow = (event) => {
      event.preventDefault();
      askToFollow(phone.person, url);
    };
    return el("a", { href: href ?? "#", onclick: follow }, inside);
  }
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, inside) : inside;
}

function quote(inside, expandable) {
  const text = el("div", { class: "quote-text" }, inside);
  if (!expandable) return el("blockquote", {}, text);
  text.classList.add("folded");
  const unfold = el("button", { type: "button", class: "unfold", "aria-expanded": "false" }, t("unfold"));
  unfold.addEventListener("click", () => {
    const folded = text.classList.toggle("folded");
    unfold.setAttribute("aria-expanded", String(!folded));
    unfold.textContent = t(folded ? "unfold" : "fold");
  });
  return el("blockquote", {}, text, unfold);
}

function spoiler(inside) {
  const hidden = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": t("show-hidden") }, inside);
  const show = () => {
    for (const name of ["role", "tabindex", "aria-label"]) hidden.removeAttribute(name);
  };
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show();
  });
  return hidden;
}

// ── One message ──────────────────────────────────────────────────────────────────────────────────

function messageItem(message, phone) {
  const said = message.from_bot ? t("said-bot") : t("said-person", { name: phone.person.first_name });
  const body = el("div", { class: message.html ? "body" : "body bare" }, message.html ? richText(message.html, phone) : "", meta(message));
  const bubble = el("div", { class: "bubble" }, el("span", { class: "unseen" }, said));
  if (message.photo) bubble.append(photo(message.photo));
  if (message.document) bubble.append(documentChip(message.document));
  bubble.append(body);
  const item = el("li", { class: `message ${message.from_bot ? "in" : "out"}`, tabindex: "-1", "data-message": message.message_id });
  if (message.protect_content) item.classList.add("protected");
  item.append(bubble);
  if (message.buttons?.length) {
    item.classList.add("wide");
    item.append(inlineKeyboard(message, phone));
  }
  return item;
}

function meta(message) {
  const sent = inKazakhstan(message.date);
  const time = el("time", { datetime: message.date, title: `${t("date-year", sent)} · ${sent.time}` }, sent.time);
  const lock = message.protect_content && el("span", { role: "img", "aria-label": t("protected"), title: t("protected") }, icon("lock"));
  return el("span", { class: "meta" }, lock, message.edit_date ? el("span", {}, t("edited")) : null, time);
}

function photo(picture) {
  const src = ownAddress(picture.url);
  const image = () => el("img", { src, alt: t("photo") });
  const enlarge = () => ask(t("photo"), [image()], { broad: true, accept: t("close"), cancel: null });
  return el("button", { type: "button", class: "photo", onclick: enlarge }, image());
}

// Types a browser shows without running anything in them; the rest is saved.
const SHOWN = ["application/pdf", "image/png", "image/jpeg", "text/plain"];

function documentChip(file) {
  const href = ownAddress(file.url);
  const name = file.file_name ?? t("file");
  const kind = el("span", { class: "kind", "aria-hidden": "true" }, name.includes(".") ? name.split(".").pop().slice(0, 4).toUpperCase() : "");
  const about = el("span", {}, el("span", { class: "file" }, name), el("span", { class: "size" }, size(file.size)));
  const how = SHOWN.includes(file.mime_type) ? { target: "_blank", rel: "noopener" } : { download: name };
  return el(
    "div",
    { class: "document" },
    el("a", { href, ...how }, kind, about),
    el("a", { href, download: name, class: "icon-button", "aria-label": t("download", { name }), title: t("download", { name }) }, icon("download")),
  );
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} ${t("bytes")}`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} ${t("kilobytes")}`;
  return `${(bytes / 1024 / 1024).toFixed(1)} ${t("megabytes")}`;
}

function inlineKeyboard(message, phone) {
  const rows = message.buttons.map((row, r) =>
    el("div", {}, ...row.map((button, c) => inlineButton(button, (pressed) => phone.press(message, button, r, c, pressed)))),
  );
  return el("div", { class: "inline", role: "group", "aria-label": t("buttons") }, ...rows);
}

function inlineButton(button, press) {
  const node = el("button", { type: "button", "aria-disabled": button.disabled ? "true" : null, "data-style": button.style }, button.text);
  node.addEventListener("click", () => button.disabled || press(node));
  if (button.url) node.append(icon("out"), el("span", { class: "unseen" }, ` (${t("opens-link")})`));
  if (button.copy_text) node.append(icon("copy"), el("span", { class: "unseen" }, ` (${t("copies")})`));
  return node;
}

// ── A phone ──────────────────────────────────────────────────────────────────────────────────────

class Phone {
  constructor(person) {
    this.person = person;
    this.items = new Map(); // what stands in the log: key -> {node, state}
    this.waiting = 0;
    this.visible = false;
    this.atEnd = true;
    this.root = byId("phone-template").content.firstElementChild.cloneNode(true);
    this.root.dataset.person = person.id;
    this.log = this.find(".log");
    this.box = this.find("textarea");
    this.listen();
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  get chat() {
    return chats.get(this.person.id);
  }

  listen() {
    const on = (selector, event, act) => this.find(selector).addEventListener(event, act);
    on(".close", "click", () => phones.close(this.person.id));
    on(".start", "click", () => (this.person.blocked ? this.toggleBlock() : this.say("/start")));
    on(".to-end", "click", () => this.toEnd());
    on(".attach", "click", () => this.find("input[type=file]").click());
    on("input[type=file]", "change", (event) => {
      for (const file of event.target.files) this.sendFile(file);
      event.target.value = "";
    });
    on(".composer", "submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    on("textarea", "input", () => this.grow());
    on("textarea", "keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    this.menu(this.find(".more"), this.find(".more-menu"));
    this.menu(this.find(".commands-button"), this.find(".commands"));
    on("[data-act=link]", "click", () => askToFollow(this.person, ""));
    on("[data-act=block]", "click", () => this.toggleBlock());
    on("[data-act=close]", "click", () => phones.close(this.person.id));
    this.log.addEventListener("scroll", () => this.noteEnd(), { passive: true });
    const growth = new ResizeObserver(() => this.atEnd && this.toEnd());
    growth.observe(this.log);
    growth.observe(this.find(".messages"));
    this.root.addEventListener("dragover", (event) => event.preventDefault());
    this.root.addEventListener("drop", (event) => {
      event.preventDefault();
      for (const file of event.dataTransfer.files) this.sendFile(file);
    });
  }

  /** A button that shows and hides a list of buttons; Escape, a choice or a click elsewhere closes it. */
  menu(button, list) {
    const toggle = (shown) => {
      list.hidden = !shown;
      button.setAttribute("aria-expanded", String(shown));
    };
    button.addEventListener("click", () => {
      toggle(list.hidden);
      if (!list.hidden) list.querySelector("button")?.focus();
    });
    list.addEventListener("click", () => {
      toggle(false);
      button.focus();
    });
    for (const node of [button, list]) {
      node.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || list.hidden) return;
        toggle(false);
        button.focus();
      });
    }
    document.addEventListener("pointerdown", (event) => {
      if (!list.contains(event.target) && !button.contains(event.target)) toggle(false);
    });
  }

  relabel() {
    const { person } = this;
    const name = fullName(person);
    translate(this.root);
    wearFace(this.find(".nameplate .avatar"), person);
    this.find(".owner").textContent = name;
    this.find(".about").textContent = t("tag", { id: person.id, language: person.language_code ?? "—" });
    this.root.setAttribute("aria-label", t("phone-of", { name }));
    this.log.setAttribute("aria-label", t("chat-of", { name }));
    this.box.setAttribute("aria-label", t("message-of", { name }));
    this.showState();
    this.items.clear();
    this.log.setAttribute("aria-busy", "true"); // old messages said anew are no news
    this.find(".messages").replaceChildren();
    if (this.chat) this.show();
  }

  showState() {
    const state = this.find(".bot-state");
    this.find(".bot-name").textContent = t("brand");
    state.dataset.busy = String(this.waiting > 0);
    state.textContent = t(this.person.blocked ? "blocked" : this.waiting > 0 ? "typing" : "bot");
    this.find("[data-act=block]").textContent = t(this.person.blocked ? "unblock" : "block");
    this.find(".start").textContent = t(this.person.blocked ? "unblock" : "start");
    this.find(".start").hidden = !this.chat || (this.chat.messages.length > 0 && !this.person.blocked);
  }

  // What is shown

  show() {
    this.showMessages();
    this.showCommands();
    this.showReplyKeyboard();
    this.showState();
    this.log.removeAttribute("aria-busy");
    for (const unfold of this.log.querySelectorAll(".unfold[aria-expanded=false]")) {
      const text = unfold.previousElementSibling;
      unfold.hidden = text.scrollHeight <= text.clientHeight; // a short quote has nothing to unfold
    }
    if (this.atEnd) this.toEnd();
  }

  /** Only what changed is touched: focus, scroll and a screen reader's place stay where they are. */
  showMessages() {
    const wanted = this.wanted();
    const keys = new Set(wanted.map(([key]) => key));
    for (const [key, { node }] of this.items) {
      if (keys.has(key)) continue;
      node.remove();
      this.items.delete(key);
    }
    const list = this.find(".messages");
    let place = list.firstChild;
    for (const [key, state, make] of wanted) {
      const old = this.items.get(key);
      if (old?.state === state) {
        place = old.node.nextSibling;
        continue;
      }
      const node = make();
      if (old) replaceKeepingFocus(old.node, node);
      else list.insertBefore(node, place);
      this.items.set(key, { node, state });
      place = node.nextSibling;
    }
  }

  wanted() {
    const wanted = [];
    let day = null;
    for (const message of this.chat.messages) {
      const date = inKazakhstan(message.date);
      if (date.key !== day) {
        day = date.key;
        wanted.push([`day-${day}`, "", () => el("li", { class: "day" }, t("date", date))]);
      }
      wanted.push([`message-${message.message_id}`, JSON.stringify(message), () => messageItem(message, this)]);
    }
    return wanted;
  }

  showCommands() {
    const commands = this.chat.commands ?? [];
    const choice = ({ command, description }) =>
      el("button", { type: "button", onclick: () => this.say(`/${command}`) }, `/${command}`, el("small", {}, description));
    this.find(".commands-button").hidden = commands.length === 0;
    this.find(".commands").replaceChildren(...commands.map(choice));
  }

  showReplyKeyboard() {
    const rows = this.replyKeyboard();
    const key = (button) =>
      el("button", { type: "button", onclick: () => (button.request_contact ? this.shareContact() : this.say(button.text)) }, button.text);
    const place = this.find(".reply-keyboard");
    place.hidden = rows.length === 0;
    place.replaceChildren(...rows.map((row) => el("div", {}, ...row.map(key))));
  }

  replyKeyboard() {
    return this.chat.messages.findLast((message) => message.keyboard)?.keyboard ?? [];
  }

  noteEnd() {
    this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60;
    this.find(".to-end").hidden = this.atEnd;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.noteEnd();
  }

  grow() {
    this.box.style.height = "";
    if (this.box.value) this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }

  toast(text) {
    const old = this.find(".toast");
    const fresh = old.cloneNode(); // a new node, so that the same words twice are shown and read twice
    old.replaceWith(fresh);
    requestAnimationFrame(() => (fresh.textContent = text));
    setTimeout(() => (fresh.textContent = ""), 3000 + 60 * text.length);
  }

  // What the person does

  /** Shows that the bot is at work, and says in words when it failed. */
  async during(work) {
    this.waiting += 1;
    this.showState();
    try {
      return await work();
    } catch (error) {
      this.toast(failure(error));
      return null;
    } finally {
      this.waiting -= 1;
      this.showState();
    }
  }

  async send(body) {
    return this.during(async () => {
      await api(`people/${this.person.id}/say`, body);
      this.atEnd = true;
      await refresh(this.person.id);
      await api("idle", {});
    });
  }

  submit() {
    const text = this.box.value.trim();
    if (!text) return;
    this.box.value = "";
    this.grow();
    const code = startCode(text);
    this.say(code ? `/start ${code}` : text);
  }

  say(text) {
    return this.send({ text });
  }

  sendFile(file) {
    const form = new FormData();
    form.append("file", file);
    if (["image/png", "image/jpeg"].includes(file.type)) form.append("kind", "photo"); // as Telegram's clients do
    return this.send(form);
  }

  async shareContact() {
    const number = el("input", { type: "tel", value: this.person.phone ?? "" });
    const agreed = await ask(t("contact-title"), [el("label", {}, t("contact-phone"), number)], { accept: t("contact-send") });
    if (agreed) await this.send({ contact: { phone: number.value, user_id: this.person.id } });
  }

  async press(message, button, row, column, node) {
    if (button.url) return follow(this.person, button.url);
    if (button.copy_text) {
      const text = button.copy_text.text ?? button.copy_text;
      await copy(text);
      return this.toast(t("copied", { text }));
    }
    if (node.ariaBusy === "true") return undefined;
    node.setAttribute("aria-busy", "true");
    const pressed = await this.during(async () => {
      const done = await api(`people/${this.person.id}/press`, { message_id: message.message_id, row, column });
      await refresh(this.person.id);
      return done;
    });
    node.removeAttribute("aria-busy");
    const answer = pressed?.answer;
    if (!answer?.text) return undefined;
    if (!answer.show_alert) return this.toast(answer.text);
    return ask(t("brand"), [el("p", {}, answer.text)], { cancel: null, about: fullName(this.person) });
  }

  async toggleBlock() {
    const block = !this.person.blocked;
    await this.during(async () => {
      await api(`people/${this.person.id}/${block ? "block" : "unblock"}`, {});
      this.person.blocked = block;
    });
    this.showState();
  }
}

/** After an edit the focus stays on the button in the same place, so that a keyboard's user isn't thrown out. */
function replaceKeepingFocus(old, fresh) {
  const controls = (node) => [...node.querySelectorAll("button, a[href], [tabindex='0']")];
  const held = old.contains(document.activeElement) ? controls(old).indexOf(document.activeElement) : null;
  old.replaceWith(fresh);
  if (held === null) return;
  const next = controls(fresh);
  (next[Math.min(Math.max(held, 0), next.length - 1)] ?? fresh).focus({ preventScroll: true });
}

// ── Dialogs ──────────────────────────────────────────────────────────────────────────────────────

/** A modal question; resolves to true when accepted. `check` may keep it open by answering false. */
function ask(title, content, { accept = t("ok"), cancel = t("cancel"), about = "", broad = false, check = () => true } = {}) {
  return new Promise((resolve) => {
    const heading = el("h2", { id: "dialog-title" }, title);
    const form = el(
      "form",
      { method: "dialog" },
      heading,
      about && el("p", { class: "about" }, about),
      ...content,
      el(
        "footer",
        {},
        cancel && el("button", { type: "button", onclick: () => dialog.close() }, cancel),
        el("button", { type: "submit", class: "main" }, accept),
      ),
    );
    const dialog = el("dialog", { "aria-labelledby": "dialog-title", class: broad ? "broad" : null }, form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (check()) dialog.close("accepted");
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "accepted");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A button's or a text's link: the bot's own is opened in a phone, any other in a new tab. */
function follow(person, url) {
  if (startCode(url)) return askToFollow(person, url);
  const href = safeLink(url);
  if (href) window.open(href, "_blank", "noopener,noreferrer");
  return undefined;
}

/** An invitation is shown on one phone and meant for another: ask who opens it. */
async function askToFollow(person, url) {
  const field = el("input", { value: url, autocomplete: "off", spellcheck: "false", required: true });
  const who = el("select", {}, ...[...people.values()].map((each) => el("option", { value: each.id }, fullName(each))));
  who.value = person.id;
  field.addEventListener("input", () => field.setCustomValidity(""));
  const code = () => startCode(field.value) ?? /^[\w-]{1,64}$/.exec(field.value.trim())?.[0];
  const check = () => {
    field.setCustomValidity(code() ? "" : t("follow-bad"));
    return field.reportValidity();
  };
  const content = [el("label", {}, t("follow-link"), field), el("label", {}, t("follow-as"), who)];
  if (!(await ask(t("follow-title"), content, { accept: t("open"), check }))) return;
  phones.open(Number(who.value)).say(`/start ${code()}`);
}

async function addPhone() {
  const first = el("input", { required: true, autocomplete: "off" });
  const last = el("input", { autocomplete: "off" });
  const number = el("input", { type: "tel", autocomplete: "off" });
  const speaks = el("select", {}, ...[...byId("language").options].map((option) => option.cloneNode(true)));
  speaks.value = language;
  const content = [
    el("label", {}, t("first-name"), first),
    el("label", {}, t("last-name"), last),
    el("label", {}, t("phone-number"), number),
    el("label", {}, t("phone-language"), speaks),
  ];
  if (!(await ask(t("new-phone"), content, { accept: t("create") }))) return;
  const person = { first_name: first.value.trim(), language_code: speaks.value };
  if (last.value.trim()) person.last_name = last.value.trim();
  if (number.value.trim()) person.phone = number.value.trim();
  try {
    const made = await api("people", person);
    await readPeople();
    phones.open(made.id);
  } catch (error) {
    notice(failure(error));
  }
}

async function showCalls() {
  const calls = (await api("calls")).slice(-200).reverse();
  const line = (call) => {
    const good = call.answer?.ok !== false;
    const title = `${call.method} · ${Math.round(call.milliseconds)} ms${good ? "" : ` · ${call.answer.error_code}`}`;
    const detail = JSON.stringify({ arguments: call.arguments, answer: call.answer }, null, 2);
    return el("details", {}, el("summary", { class: good ? null : "failed" }, title), el("pre", {}, detail));
  };
  const list = calls.length ? el("div", { class: "calls", tabindex: "0", role: "group", "aria-label": t("calls") }, ...calls.map(line)) : el("p", {}, t("calls-none"));
  await ask(t("calls"), [list], { broad: true, accept: t("close"), cancel: null });
}

// ── People and their chats ───────────────────────────────────────────────────────────────────────

const people = new Map();
const chats = new Map();
const reading = new Map(); // chats being fetched; true when one more round is due
const seen = JSON.parse(remembered("seen") ?? "{}"); // person -> the last message she has seen

async function readPeople() {
  for (const person of await api("people")) people.set(person.id, Object.assign(people.get(person.id) ?? {}, person));
}

async function refresh(id) {
  if (reading.has(id)) {
    reading.set(id, true);
    return;
  }
  reading.set(id, false);
  try {
    chats.set(id, await api(`people/${id}/chat`));
  } finally {
    const again = reading.get(id);
    reading.delete(id);
    if (again) await refresh(id);
  }
  phones.get(id)?.show();
  drawPeople();
}

function unread(id) {
  const messages = chats.get(id)?.messages ?? [];
  const last = messages.at(-1)?.message_id ?? 0;
  if ((seen[id] ?? 0) > last) delete seen[id]; // the sandbox began anew, its message ids too
  return messages.filter((message) => message.from_bot && message.message_id > (seen[id] ?? 0)).length;
}

function markSeen() {
  if (document.hidden) return;
  for (const phone of phones.opened.values()) {
    const last = phone.visible && phone.chat?.messages.at(-1);
    if (last) seen[phone.person.id] = last.message_id;
  }
  remember("seen", JSON.stringify(seen));
}

function drawPeople() {
  markSeen();
  const asked = byId("search").value.trim().toLocaleLowerCase();
  const shown = [...people.values()].filter((person) => fullName(person).toLocaleLowerCase().includes(asked));
  const held = document.activeElement?.closest?.(".person")?.dataset.person;
  byId("people").replaceChildren(...shown.map(personLine));
  if (held) byId("people").querySelector(`[data-person="${held}"]`)?.focus();
  drawTabs();
  const total = [...people.keys()].reduce((sum, id) => sum + unread(id), 0);
  byId("unread-total").hidden = total === 0;
  byId("unread-total").textContent = total;
  byId("people-toggle").setAttribute("aria-label", total ? t("people-unread", { count: total }) : t("people"));
  document.title = `${total ? `(${total}) ` : ""}${t("brand")} · ${t("sandbox")}`;
}

function badge(count) {
  if (!count) return null;
  return el("span", { class: "badge" }, el("span", { "aria-hidden": "true" }, String(count)), el("span", { class: "unseen" }, t("unread", { count })));
}

function personLine(person) {
  const last = chats.get(person.id)?.messages.at(-1);
  const avatar = el("span", { class: "avatar", "aria-hidden": "true" });
  wearFace(avatar, person);
  const line = el(
    "button",
    { type: "button", class: "person", title: fullName(person), "data-person": person.id, "data-open": String(Boolean(phones.get(person.id))), onclick: () => choose(person.id) },
    avatar,
    el("span", { class: "name" }, fullName(person)),
    el("span", { class: "when" }, last ? shortDate(last.date) : ""),
    el("span", { class: "preview" }, last ? preview(last) : ""),
    badge(unread(person.id)),
  );
  return el("li", {}, line);
}

function preview(message) {
  return message.text?.split("\n")[0] || message.document?.file_name || (message.photo ? t("photo") : "");
}

function shortDate(instant) {
  const date = inKazakhstan(instant);
  return date.key === inKazakhstan(clock.now()).key ? date.time : `${date.key.slice(8)}.${date.key.slice(5, 7)}`;
}

function choose(id) {
  showChooser(false);
  const phone = phones.open(id);
  phone.root.scrollIntoView({ inline: "nearest", block: "nearest" });
  phone.box.focus({ preventScroll: true });
}

// ── Which phones are open: kept in the address, so that a view can be shared ─────────────────────

const phones = {
  opened: new Map(),
  watcher: new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) phones.get(Number(target.dataset.person)).visible = isIntersecting;
    drawPeople();
  }, { root: byId("phones"), threshold: 0.5 }),

  get(id) {
    return this.opened.get(id);
  },

  open(id) {
    const already = this.get(id);
    if (already) return already;
    const phone = new Phone(people.get(id));
    this.opened.set(id, phone);
    byId("phones").append(phone.root);
    phone.relabel();
    this.watcher.observe(phone.root);
    this.keep();
    return phone;
  },

  close(id) {
    const phone = this.get(id);
    this.watcher.unobserve(phone.root);
    phone.root.remove();
    this.opened.delete(id);
    this.keep();
    byId("phones").focus();
  },

  keep() {
    byId("hint").hidden = this.opened.size > 0;
    this.makeRoom();
    history.replaceState(null, "", `#people=${[...this.opened.keys()].join(",")}`);
    drawPeople();
  },

  /** The chooser gives way when the phones, 300 pixels each, don't fit beside its 260. */
  makeRoom() {
    document.body.dataset.rail = String(260 + 300 * this.opened.size > innerWidth);
  },

  /** From the address; without one, as many people as the window holds. */
  restore() {
    const listed = new URLSearchParams(location.hash.slice(1)).get("people");
    const room = Math.min(3, Math.max(1, Math.floor(byId("phones").clientWidth / 320)));
    const ids = listed === null ? [...people.keys()].slice(0, room) : listed.split(",").map(Number);
    for (const id of this.opened.keys()) if (!ids.includes(id)) this.close(id);
    for (const id of ids) if (people.has(id)) this.open(id);
    this.keep();
  },
};

function drawTabs() {
  const tab = (phone) =>
    el(
      "button",
      {
        type: "button",
        "data-person": phone.person.id,
        "aria-current": phone.visible ? "true" : null,
        onclick: () => phone.root.scrollIntoView({ inline: "start", block: "nearest" }),
      },
      phone.person.first_name,
      badge(unread(phone.person.id)),
    );
  const held = byId("tabs").contains(document.activeElement) ? document.activeElement.dataset.person : null;
  byId("tabs").replaceChildren(...[...phones.opened.values()].map(tab));
  byId("tabs").querySelector(`[data-person="${held}"]`)?.focus();
  byId("tabs").querySelector("[aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function showChooser(shown) {
  const narrow = byId("people-toggle").checkVisibility();
  byId("chooser").dataset.shown = String(shown);
  byId("shade").hidden = !shown;
  byId("people-toggle").setAttribute("aria-expanded", String(shown));
  for (const part of ["phones", "tabs"]) byId(part).inert = shown;
  if (narrow && shown) byId("search").focus();
}

// ── Theme and language ───────────────────────────────────────────────────────────────────────────

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

function drawTheme() {
  const chosen = remembered("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
  else delete document.documentElement.dataset.theme;
  byId("theme").setAttribute("aria-pressed", String(isDark()));
}

function isDark() {
  return (remembered("theme") ?? (darkSystem.matches ? "dark" : "light")) === "dark";
}

function switchTheme() {
  const wanted = isDark() ? "light" : "dark";
  const system = darkSystem.matches ? "dark" : "light";
  remember("theme", wanted === system ? null : wanted); // back on the system's side it follows the system again
  drawTheme();
}

function speak(tag) {
  language = tag;
  remember("language", tag);
  drawLanguage();
}

function drawLanguage() {
  document.documentElement.lang = language;
  byId("language").value = language;
  translate(document);
  for (const phone of phones.opened.values()) phone.relabel();
  clock.draw();
  drawPeople();
}

// ── News ─────────────────────────────────────────────────────────────────────────────────────────

async function listen() {
  let since = -1; // answered at once: everything is news to a page that has just opened
  for (;;) {
    try {
      const news = await api(`events?since=${since}`);
      await Promise.all([readPeople(), clock.read()]);
      const changed = since < 0 ? [...people.keys()] : news.changed.filter((id) => people.has(id));
      await Promise.all(changed.map(refresh));
      since = news.seq;
      byId("offline").hidden = true;
    } catch {
      since = -1; // a server that came back counts from the beginning
      byId("offline").hidden = false;
      await pause(2000);
    }
  }
}

async function begin() {
  drawTheme();
  drawLanguage();
  byId("language").addEventListener("change", (event) => speak(event.target.value));
  byId("theme").addEventListener("click", switchTheme);
  darkSystem.addEventListener("change", drawTheme);
  byId("calls").addEventListener("click", () => showCalls().catch((error) => notice(failure(error))));
  byId("new-phone").addEventListener("click", addPhone);
  byId("search").addEventListener("input", drawPeople);
  byId("people-toggle").addEventListener("click", () => showChooser(byId("shade").hidden));
  byId("shade").addEventListener("click", () => showChooser(false));
  byId("to-next").addEventListener("click", () => clock.turn({ to_next: true }));
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", () => clock.turn({ advance: button.dataset.advance }));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || byId("shade").hidden) return;
    showChooser(false);
    byId("people-toggle").focus();
  });
  document.addEventListener("visibilitychange", drawPeople);
  window.addEventListener("resize", () => phones.makeRoom());
  window.addEventListener("hashchange", () => phones.restore());
  setInterval(() => clock.draw(), 1000);
  await readPeople();
  phones.restore();
  await listen();
}

begin();
