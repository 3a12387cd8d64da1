"use strict";

// Suggestions below the search boxes (WAI-ARIA combobox with a list). Without this file a search box is a plain one.
class SearchSuggestions {
  #input;
  #form;
  #list;
  #active = -1;
  #waiting = 0;
  #request = null;

  constructor(input, number) {
    this.#input = input;
    this.#form = input.form;
    this.#list = document.createElement("div");
    this.#list.id = `suggestions-${number}`;
    this.#list.className = "kq-suggestions";
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", input.getAttribute("aria-label"));
    this.#form.append(this.#list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("input", (event) => event.isComposing || this.#later());
    input.addEventListener("compositionend", () => this.#later());
    input.addEventListener("keydown", (event) => this.#onKey(event));
    input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#choose(event.target.closest("[role=option]")));
  }

  #later() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#ask(), 120);
  }

  async #ask() {
    this.#request?.abort();
    const typed = this.#input.value.trim();
    if (!typed || typed.length > 100) return this.#close();
    this.#request = new AbortController();
    const kind = this.#form.elements.kind?.value ?? "";
    try {
      const answer = await fetch(`/suggestions?${new URLSearchParams({ q: typed, kind })}`, { signal: this.#request.signal });
      if (answer.ok && document.activeElement === this.#input) this.#show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") this.#close();
    }
  }

  get #options() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }

  #show(html) {
    this.#list.innerHTML = html;
    this.#options.forEach((option, i) => (option.id = `${this.#list.id}-${i}`));
    this.#list.hidden = this.#options.length === 0;
    this.#input.setAttribute("aria-expanded", String(!this.#list.hidden));
    this.#activate(-1);
  }

  #close() {
    clearTimeout(this.#waiting);
    this.#request?.abort();
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }

  #activate(index) {
    this.#active = index;
    this.#options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = this.#options[index];
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #choose(option) {
    if (option) location.assign(option.dataset.link);
  }

  // Keys while an input method composes belong to it.
  #onKey(event) {
    if (event.isComposing) return;
    const count = this.#options.length;
    const open = !this.#list.hidden && count > 0;
    if (open && event.key === "ArrowDown") this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (open && event.key === "ArrowUp") this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (open && event.key === "Enter" && this.#active >= 0) this.#choose(this.#options[this.#active]);
    else if (open && event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

document.querySelectorAll("form.kq-search input[type=search]").forEach((input, number) => new SearchSuggestions(input, number));
