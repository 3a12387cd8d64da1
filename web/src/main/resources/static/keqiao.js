"use strict";

// Pages work without this file; it only makes some of them quicker to use.

// A menu closes when the reader clicks elsewhere or presses Escape.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.kq-menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.kq-menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// "/" goes to the search box, as on GitHub.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector("main input[type=search]") ?? document.querySelector("input[type=search]");
  if (box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// The stream of events (htmx's sse extension asks here for its EventSource). It rests while the page is hidden, for browsers allow few
// connections a host and people keep many tabs; when the page is seen again it reconnects, and the server says "connected", on which
// pages fetch what they missed. It also reconnects by itself after a failure from which an EventSource does not recover.
class RestingEventSource {
  #listeners = [];
  #source = null;
  #closed = false;
  #retry = 2000;

  constructor(url) {
    this.url = url;
    document.addEventListener("visibilitychange", this.#follow);
    this.#follow();
  }

  get readyState() {
    return this.#closed ? EventSource.CLOSED : this.#source?.readyState === EventSource.OPEN ? EventSource.OPEN : EventSource.CONNECTING;
  }

  addEventListener(name, listener) {
    this.#listeners.push([name, listener]);
    this.#source?.addEventListener(name, listener);
  }

  removeEventListener(name, listener) {
    this.#listeners = this.#listeners.filter(([n, l]) => n !== name || l !== listener);
    this.#source?.removeEventListener(name, listener);
  }

  close() {
    this.#closed = true;
    document.removeEventListener("visibilitychange", this.#follow);
    this.#disconnect();
  }

  #follow = () => {
    if (document.hidden) this.#disconnect();
    else if (!this.#source && !this.#closed) this.#connect();
  };

  #connect() {
    const source = new EventSource(this.url);
    this.#source = source;
    for (const [name, listener] of this.#listeners) source.addEventListener(name, listener);
    source.onopen = (event) => {
      this.#retry = 2000;
      this.onopen?.(event);
    };
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED || this.#source !== source) return;
      this.#source = null;
      this.#retry = Math.min(this.#retry * 2, 60000);
      setTimeout(this.#follow, this.#retry);
    };
  }

  #disconnect() {
    this.#source?.close();
    this.#source = null;
  }
}
if (window.htmx) htmx.createEventSource = (url) => new RestingEventSource(url);

// What is wrong, or not available right now, is an answer for the reader too; htmx shows only successes by itself.
document.addEventListener("htmx:beforeSwap", (event) => {
  if ([409, 422, 503].includes(event.detail.xhr.status)) event.detail.shouldSwap = true;
});

// News about a card must not close what somebody is answering in; the next news brings it.
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  if (event.detail.target.querySelector("details[open] button")) event.detail.shouldSwap = false;
});

// On a phone the filters begin folded; the sheet opens in place, without JavaScript too.
const filterSheet = document.querySelector("details.kq-filter-sheet");
if (filterSheet && matchMedia("(max-width: 760px)").matches) filterSheet.open = false;
