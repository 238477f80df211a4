// Makes elements. Whatever comes out of a document gets into the page as text, never as markup.
(function () {
  "use strict";

  /** Makes an element; attributes that are null or false are left out, functions listen. */
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") {
        made.addEventListener(name, value);
      } else if (value !== null && value !== undefined && value !== false) {
        made.setAttribute(name, value === true ? "" : value);
      }
    }
    made.append(...children.flat().filter((child) => child !== null && child !== ""));
    return made;
  }

  const main = () => document.getElementById("main");

  /** Shows these elements as the page's content. */
  function show(...children) {
    main().replaceChildren(...children.filter((child) => child !== null));
  }

  /** Shows that something is not there, in words. */
  function miss(words) {
    show(element("h1", {}, "Not in this report"), element("p", {}, words));
  }

  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

  /** Writes a count with its noun, of which most take an 's'. */
  function count(many, noun) {
    return `${number.format(many)} ${noun}${many === 1 ? "" : "s"}`;
  }

  // Addresses carry the page's state, which a jump to '#main' would drop.
  addEventListener("DOMContentLoaded", () => {
    document.querySelector(".skip").addEventListener("click", (event) => {
      event.preventDefault();
      main().focus();
    });
  });

  Object.assign(copydesk, { element, show, miss, count, number });
})();
