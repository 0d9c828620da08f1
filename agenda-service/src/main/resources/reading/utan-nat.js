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
  var answer;
  try {
    answer = await fetch(request);
  } catch (noNetwork) {
    return kept.response;
  }
  if (answer.ok) {
    await renew(kept, request, answer);
    return answer;
  }
  if (answer.status === 403 || answer.status === 404) {
    await drop(kept, request);
    return answer;
  }
  // To be sent to log in would take away what is to be read without a login; the page says that it is a copy.
  return kept.response;
}

// A copy is one reader's. Another who reads here has nothing of it, and what they read is not written into it.
async function renew(kept, request, answer) {
  if (answer.headers.get("Kvh-Reader") !== kept.reader) {
    return forgetAll();
  }
  await kept.copy.put(request.url, answer.clone());
  if (new URL(request.url).pathname === kept.view) {
    await keepOnly(kept.copy, await answer.clone().text());
  }
}

// What the page no longer names has been taken away, or has become secret.
async function keepOnly(copy, page) {
  var named = page.match(/data-addresses="([^"]*)"/);
  if (!named) {
    return;
  }
  var addresses = named[1].split(" ");
  for (var request of await copy.keys()) {
    var address = new URL(request.url);
    if (addresses.indexOf(address.pathname + address.search) < 0) {
      await copy.delete(request);
    }
  }
}

// Whoever may no longer read the page has no more to do with what belongs to it either.
async function drop(kept, request) {
  if (new URL(request.url).pathname === kept.view) {
    await caches.delete(kept.name);
  } else {
    await kept.copy.delete(request.url);
  }
}

async function forgetAll() {
  for (var name of await caches.keys()) {
    if (name.startsWith(COPIES)) {
      await caches.delete(name);
    }
  }
}

// The name of a copy says whose it is, and of which page: see lasvy.js.
async function copyWith(request) {
  var names = await caches.keys();
  for (var name of names) {
    if (name.startsWith(COPIES)) {
      var copy = await caches.open(name);
      var response = await copy.match(request.url, { ignoreVary: true });
      if (response) {
        var parts = name.split(" ");
        return { name: name, reader: parts[1], view: parts[2], copy: copy, response: response };
      }
    }
  }
  return null;
}
