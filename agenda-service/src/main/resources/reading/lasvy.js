// The reading view without a network. Comfort only: without this file the page is read, and its notes are saved, like any other.
(function () {
  "use strict";

  var box = document.getElementById("utan-nat");
  if (!box || !window.caches || !("serviceWorker" in navigator)) {
    return;
  }

  var PREFIX = "kvh-lasvy ";
  var READER = PREFIX + "reader";
  var view = box.dataset.view;
  // The worker reads out of the name whose copy it is, and of which page.
  var copyName = PREFIX + box.dataset.reader + " " + view;
  var unsentKey = PREFIX + "unsent " + view;

  var says = document.getElementById("utan-nat-lage");
  var progress = document.getElementById("utan-nat-framsteg");
  var keepButton = document.getElementById("utan-nat-spara");
  var removeButton = document.getElementById("utan-nat-ta-bort");
  var logIn = document.getElementById("utan-nat-logga-in");
  var kept = false;

  // --- The copy ---

  async function keep() {
    var addresses = box.dataset.addresses.split(" ");
    keepButton.disabled = true;
    progress.hidden = false;
    progress.max = addresses.length;
    try {
      await navigator.serviceWorker.register(box.dataset.scope + "skript/utan-nat.js", { scope: box.dataset.scope });
      await caches.delete(copyName);
      var copy = await caches.open(copyName);
      for (var done = 0; done < addresses.length; done++) {
        say("Sparar " + (done + 1) + " av " + addresses.length + " …");
        progress.value = done;
        await copy.put(addresses[done], await fromNetwork(addresses[done]));
      }
      localStorage.setItem(READER, box.dataset.reader);
    } catch (failed) {
      await caches.delete(copyName);
      await show();
      say("Det gick inte att spara allt, och därför är inget sparat. Försök igen när du har nät.");
      return;
    } finally {
      progress.hidden = true;
      keepButton.disabled = false;
    }
    await show();
  }

  async function fromNetwork(address) {
    var isFile = address.indexOf("/sidor/static/") >= 0;
    var answer = await fetch(isFile ? address : address + "?kopia=ja", { redirect: "error" });
    if (!answer.ok) {
      throw new Error("not kept");
    }
    return answer;
  }

  async function remove() {
    if (Object.keys(unsent()).length && !window.confirm("Anteckningar som inte har skickats försvinner. Ta bort ändå?")) {
      return;
    }
    localStorage.removeItem(unsentKey);
    await caches.delete(copyName);
    if (!(await copies()).length) {
      await forgetAll();
    }
    await show();
    say("Inget av det här sammanträdet finns kvar på enheten.");
    keepButton.focus();
  }

  async function copies() {
    return (await caches.keys()).filter(function (name) {
      return name.startsWith(PREFIX);
    });
  }

  // Another reader at the same device, or the last copy gone: nothing stays.
  async function forgetAll() {
    for (var name of await copies()) {
      await caches.delete(name);
    }
    Object.keys(localStorage).forEach(function (key) {
      if (key.startsWith(PREFIX)) {
        localStorage.removeItem(key);
      }
    });
    var registration = await navigator.serviceWorker.getRegistration(box.dataset.scope);
    if (registration) {
      await registration.unregister();
    }
  }

  // What there is on the device, and whether what is read now is that.
  async function show() {
    var page = (await caches.has(copyName)) && (await (await caches.open(copyName)).match(view));
    kept = Boolean(page);
    keepButton.textContent = kept ? "Spara på nytt" : "Gör tillgänglig utan nät";
    removeButton.hidden = !kept;
    logIn.hidden = true;
    if (!kept) {
      say("");
      return;
    }
    var since = "sparades på enheten " + new Date(page.headers.get("Date")).toLocaleString("sv-SE", { dateStyle: "long", timeStyle: "short" }) + ".";
    try {
      var answer = await fetch(view + "?kopia=ja", { method: "HEAD", redirect: "manual" });
      logIn.hidden = answer.type !== "opaqueredirect";
      say(answer.ok ? "Sammanträdet " + since : "Du är inte inloggad och läser den kopia som " + since);
    } catch (noNetwork) {
      say("Du har inget nät och läser den kopia som " + since);
    }
  }

  function say(text) {
    says.textContent = text;
  }

  // --- Notes that wait on the device ---

  function unsent() {
    return JSON.parse(localStorage.getItem(unsentKey) || "{}");
  }

  function setUnsent(item, note) {
    var all = unsent();
    if (note) {
      all[item] = note;
    } else {
      delete all[item];
    }
    if (Object.keys(all).length) {
      localStorage.setItem(unsentKey, JSON.stringify(all));
    } else {
      localStorage.removeItem(unsentKey);
    }
  }

  async function send(form) {
    var item = form.dataset.anteckning;
    var note = unsent()[item];
    var field = form.querySelector("textarea");
    var answer;
    try {
      answer = await fetch(form.getAttribute("action"), {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams([["revision", note.revision], [field.name, note.text]])
      });
    } catch (noNetwork) {
      sayOf(form, "Inget nät. Anteckningen ligger på enheten och skickas när du har nät igen.");
      return;
    }
    if (answer.type === "opaqueredirect") {
      setUnsent(item, null);
      await takeRevision(form);
      sayOf(form, "Anteckningen är sparad.");
    } else if (answer.status === 401) {
      logIn.hidden = false;
      sayOf(form, "Du är inte inloggad. Anteckningen ligger på enheten och skickas när du har loggat in överst på sidan.");
    } else if (answer.status === 422) {
      // The server shows both texts beside each other when the form is sent as a form.
      form.dataset.asked = "true";
      form.elements.revision.value = note.revision;
      sayOf(form, "Anteckningen kunde inte sparas. Det du skrev står kvar i fältet. Välj Spara anteckningen för att se varför.");
    } else {
      sayOf(form, "Anteckningen kunde inte skickas just nu. Den ligger på enheten, och skickas nästa gång sidan öppnas.");
    }
  }

  // The page that is saved next has seen what was saved now.
  async function takeRevision(form) {
    try {
      var answer = await fromNetwork(view);
      await (await caches.open(copyName)).put(view, answer.clone());
      var page = new DOMParser().parseFromString(await answer.text(), "text/html");
      var same = page.querySelector("form[data-anteckning='" + form.dataset.anteckning + "']");
      form.elements.revision.value = same.elements.revision.value;
    } catch (gone) {
      form.dataset.asked = "true";
    }
  }

  function sayOf(form, text) {
    var status = form.querySelector("[role=status]");
    if (!status) {
      status = document.createElement("p");
      status.setAttribute("role", "status");
      form.appendChild(status);
    }
    status.textContent = text;
  }

  function forms() {
    return Array.from(document.querySelectorAll("form[data-anteckning]"));
  }

  function sendAll() {
    forms().forEach(function (form) {
      if (unsent()[form.dataset.anteckning] && !form.dataset.asked) {
        send(form);
      }
    });
  }

  forms().forEach(function (form) {
    form.addEventListener("submit", function (event) {
      if (!kept || form.dataset.asked) {
        setUnsent(form.dataset.anteckning, null);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      setUnsent(form.dataset.anteckning, { text: form.querySelector("textarea").value, revision: form.elements.revision.value });
      send(form);
    });
  });

  async function begin() {
    var reader = localStorage.getItem(READER);
    if (reader && reader !== box.dataset.reader) {
      await forgetAll();
    }
    await show();
    box.hidden = false;
    var waiting = unsent();
    forms().forEach(function (form) {
      if (waiting[form.dataset.anteckning]) {
        form.querySelector("textarea").value = waiting[form.dataset.anteckning].text;
        form.closest("details").open = true;
      }
    });
    sendAll();
  }

  keepButton.addEventListener("click", keep);
  removeButton.addEventListener("click", remove);
  window.addEventListener("online", function () {
    show().then(sendAll);
  });
  begin();
})();
