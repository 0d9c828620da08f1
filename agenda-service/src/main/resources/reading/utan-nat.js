// Answers for the reading view of one board with what its reader has asked to have kept, when the network or the login is not
// there. It keeps nothing by itself: what is not in a copy goes to the network as if this worker were not there.
"use strict";

var COPIES = "kvh-lasvy ";

self.addEventListener("install", function () {
  self.skipWaiting();
});

self.addEventListener("activate", function (event) {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", function (event) {
  var address = new URL(event.request.url);
  // A question at the end of an address asks for the network: to log in, or to make a copy.
  if (event.request.method !== "GET" || address.origin !== self.location.origin || address.search) {
    return;
  }
  event.respondWith(address.pathname.indexOf("/sidor/static/") < 0 ? freshest(event.request) : file(event.request));
});

// The version is in the address of the layout's files: a copy is never out of date.
async function file(request) {
  var kept = await copyWith(request);
  return kept ? kept.response : fetch(request);
}

async function freshest(request) {
  var kept = await copyWith(request);
  if (!kept) {
    return fetch(request);
  }
  try {
    var answer = await fetch(request);
    if (answer.ok) {
      await kept.copy.put(request.url, answer.clone());
      return answer;
    }
    if (answer.status === 403 || answer.status === 404) {
      await kept.copy.delete(request.url);
      return answer;
    }
    // To be sent to log in would take away what is to be read without a login; the page says that it is a copy.
    return kept.response;
  } catch (noNetwork) {
    return kept.response;
  }
}

async function copyWith(request) {
  var names = await caches.keys();
  for (var name of names) {
    if (name.startsWith(COPIES)) {
      var copy = await caches.open(name);
      var response = await copy.match(request.url, { ignoreVary: true });
      if (response) {
        return { copy: copy, response: response };
      }
    }
  }
  return null;
}
