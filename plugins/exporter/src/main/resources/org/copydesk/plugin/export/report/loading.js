// Loads what the report shows. A page that was opened from the disk may fetch no file, but it may
// load scripts: so the data are scripts that hand their value over by name.
(function () {
  "use strict";

  const receivers = new Map();
  const values = new Map();

  /** Is called by each script of data. */
  function take(name, value) {
    receivers.get(name)(value);
  }

  /** Returns the promise of a value; each is loaded once. */
  function load(name) {
    if (!values.has(name)) {
      values.set(name, new Promise((resolve, reject) => request(name, resolve, reject)));
    }
    return values.get(name);
  }

  function request(name, resolve, reject) {
    receivers.set(name, resolve);
    const script = document.createElement("script");
    script.src = `data/${name}.js`;
    script.addEventListener("load", () => script.remove());
    script.addEventListener("error", () => reject(new Error(`The report lacks data/${name}.js.`)));
    document.head.append(script);
  }

  window.copydesk = { take, load };
})();
