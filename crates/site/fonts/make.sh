#!/bin/sh
# Makes the fonts of pages (assets/fonts/*.woff2) and of pictures (crates/site/fonts/*.ttf) from the
# fonts that their authors publish. Run by hand when characters.txt changes; docs/fonts.md says how.
# Usage: crates/site/fonts/make.sh FOLDER-WITH-THE-AUTHORS-FONTS
set -eu
from=$(cd "${1:?the folder that holds Besley[wdth,wght].ttf and LibreFranklin[wght].ttf}" && pwd)
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
# Times in the files are those of the authors' own, so that the same command gives the same bytes.
export SOURCE_DATE_EPOCH=1673273649

cat > "$work/sums" <<SUMS
12d70d6287c9a93975afef302bf7e41187fe3c88fac55a20a467e76ceeb70dd9  $from/Besley[wdth,wght].ttf
2329f394b10ed1c71107df20fddc11e2bb1b68c1ecbb385f975b36fd64a971f8  $from/LibreFranklin[wght].ttf
SUMS
sha256sum --check --quiet "$work/sums"

# make SOURCE AXES NAME-FOR-PICTURES NAME-FOR-PAGES
make() {
  # shellcheck disable=SC2086
  fonttools varLib.instancer --quiet "$from/$1" $2 --output "$work/$3.ttf"
  for flavor in ttf woff2; do
    case $flavor in
      ttf) out="crates/site/fonts/$3.ttf" option="" ;;
      woff2) out="assets/fonts/$4.woff2" option="--flavor=woff2" ;;
    esac
    # shellcheck disable=SC2086
    pyftsubset "$work/$3.ttf" $option --output-file="$out" --unicodes-file=crates/site/fonts/characters.txt \
      --layout-features=kern,liga,rvrn --no-hinting --drop-tables+=STAT --name-IDs=0,1,2,3,4,5,6,13,14,16
    wc -c "$out"
  done
}

make 'Besley[wdth,wght].ttf' 'wdth=100 wght=400:700' besley besley-latin-wght-normal
make 'LibreFranklin[wght].ttf' 'wght=400:720' libre-franklin libre-franklin-latin-wght-normal
