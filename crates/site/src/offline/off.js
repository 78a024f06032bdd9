// Stands in place of the service worker where a publisher wants it gone: it removes what was kept on the device, and
// itself. Pages that are open stay as they are.

const ours = `claimscope ${registration.scope} `;

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(ours)) await caches.delete(name);
    }
    await registration.unregister();
  };
  event.waitUntil(leave());
});
