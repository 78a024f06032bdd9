//! Says plainly what is missing when the browser build is started without its pack.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The native build embeds no pack, and must not be made again whenever one is.
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rerun-if-env-changed=CLAIMSCOPE_PACK");
        match std::env::var("CLAIMSCOPE_PACK") {
            Ok(pack) => println!("cargo::rerun-if-changed={pack}"),
            Err(_) => println!(
                "cargo::error=the browser build embeds a library pack, and CLAIMSCOPE_PACK does not name one: \
                 run `cargo xtask build` or `cargo xtask serve`, which make the pack first"
            ),
        }
    }
}
