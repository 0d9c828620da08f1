// Comfort only: every page and form works without this file.
(function () {
  "use strict";

  // A refused form comes back with its errors first: begin reading there.
  var errors = document.getElementById("fel");
  if (errors) {
    errors.focus();
  }

  // A second press on a slow line would send the form twice. One that is answered with a file stays where it is, and may be used again.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || form.hasAttribute("hx-post") || form.hasAttribute("data-answers-file")) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    form.querySelectorAll("button:not([type=button])").forEach(function (button) {
      button.setAttribute("aria-disabled", "true");
    });
  });

  // The browser's way back may show a page as it was left: let its forms be sent again.
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll("button[aria-disabled]").forEach(function (button) {
        button.removeAttribute("aria-disabled");
      });
    });
  });

  // A word that can be put into a text: without this file it is copied.
  document.querySelectorAll("button[data-insert]").forEach(function (button) {
    var text = document.getElementById(button.dataset.into);
    if (!text) {
      return;
    }
    button.hidden = false;
    button.addEventListener("click", function () {
      text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, "end");
      text.dispatchEvent(new Event("input", { bubbles: true }));
      text.focus();
    });
  });

  // Whoever has logged out leaves nothing on the device of what they kept there to read without a network.
  var loggedOut = document.querySelector("[data-device-forgets]");
  if (loggedOut) {
    forget(loggedOut.dataset.deviceForgets);
  }

  function forget(beginning) {
    Object.keys(localStorage).forEach(function (key) {
      if (key.startsWith(beginning)) {
        localStorage.removeItem(key);
      }
    });
    if (window.caches && navigator.serviceWorker) {
      caches.keys().then(function (names) {
        names.forEach(function (name) {
          if (name.startsWith(beginning)) {
            caches.delete(name);
          }
        });
      });
      navigator.serviceWorker.getRegistrations().then(function (workers) {
        workers.forEach(function (worker) {
          if (new URL(worker.scope).pathname.endsWith("/lasvy/")) {
            worker.unregister();
          }
        });
      });
    }
  }

  // When the session has ended a part of a page cannot be fetched; the whole page can, by way of the login.
  document.addEventListener("htmx:configRequest", function (event) {
    event.detail.headers["X-Requested-With"] = "JavaScript";
  });
  document.addEventListener("htmx:responseError", function (event) {
    if (event.detail.xhr.status === 499) {
      window.location.reload();
    }
  });
})();
