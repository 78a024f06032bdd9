// How a card looks is said by its address: ?theme=light|dark, ?look=compact, ?accent=c0392b. This script stands in every
// card, before anything is painted. It keeps nothing and asks for nothing.
(function () {
  "use strict";
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  var theme = asked.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme === "dark" ? "night" : "paper";
  if (asked.get("look") === "compact") root.dataset.look = "compact";
  var accent = asked.get("accent");
  if (/^([0-9a-f]{3}){1,2}$/i.test(accent)) root.style.setProperty("--accent", "#" + accent);

  // Other assumptions than ours stand in the address, too: #lens=no-makers.at-home. The card holds each answer that they
  // can lead to once. Words that nobody knows leave our grading, and it says so.
  addEventListener("hashchange", function () {
    location.reload();
  });
  var asked_for = /[#&]lens=([^&?]*)/.exec(location.hash);
  var wanted = asked_for && asked_for[1] !== "ours" ? asked_for[1].split(".").filter(Boolean) : [];
  function assume() {
    var line = document.querySelector(".card__assumed");
    var names = Array.prototype.slice.call(line.querySelectorAll("b"));
    var on = names.filter(function (name) {
      return (name.hidden = wanted.indexOf(name.dataset.word) < 0) ? false : true;
    });
    var lens = on.map(function (name) {
      return name.dataset.word;
    });
    var isMisread = wanted.some(function (word) {
      return lens.indexOf(word) < 0;
    });
    if (isMisread) line = document.querySelector(".card__misread");
    else {
      var other = document.querySelector('template[data-lens~="' + lens.join(".") + '"]');
      if (other) {
        document.querySelector("main").replaceChildren(other.content);
        root.dataset.room = other.dataset.room;
        root.dataset.compactRoom = other.dataset.compactRoom;
      }
      document.querySelectorAll("main a").forEach(function (link) {
        link.hash = "lens=" + lens.join(".");
      });
    }
    document.querySelector("main").prepend(line);
    ["room", "compactRoom"].forEach(function (room) {
      root.dataset[room] = +root.dataset[room] + 16 + 20 * Math.ceil(line.innerText.length / 34);
    });
  }
  if (wanted.length) addEventListener("DOMContentLoaded", assume);

  // In a frame whose page listens, the card tells its height and asks for its links to be followed: the protocol of
  // WordPress, which other pages can speak as well. The secret tells frames apart; it is known to every reader.
  var secret = (/secret=(\w+)/.exec(location.hash) || [])[1];
  if (!secret || parent === window) return;
  root.dataset.heard = "";
  var told;
  function post(message, value) {
    parent.postMessage({ message: message, value: value, secret: secret }, "*");
  }
  var waiting;
  var pause = 25;
  function tell() {
    root.dataset.measured = "";
    var height = Math.ceil(document.querySelector("main").getBoundingClientRect().height);
    delete root.dataset.measured;
    // A frame that is hidden until it speaks may be loaded before it is laid out: with no height, or with no width, where
    // each letter is a line and the card is as high as a house. No event tells when it is.
    if (!height || !innerWidth) waiting = setTimeout(tell, (pause = Math.min(2 * pause, 2000)));
    else if (height !== told) post("height", (told = height));
  }
  addEventListener("load", tell);
  addEventListener("resize", function () {
    clearTimeout(waiting);
    waiting = setTimeout(tell, 100);
  });
  addEventListener("message", function (event) {
    var data = event.data;
    if (event.source !== parent || !data || data.message !== "ready" || data.secret !== secret) return;
    told = 0;
    clearTimeout(waiting);
    tell();
  });
  // The click goes on: where nobody follows it, the frame may still be allowed to.
  addEventListener("click", function (event) {
    var link = event.target.closest("a[href]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) post("link", link.href);
  });
})();
