
__wbg_init({ module_or_path: fetch(new URL("WASM", import.meta.url), { integrity: "INTEGRITY" }) });
