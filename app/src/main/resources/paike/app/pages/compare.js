// A few changes are shown at once; many stay folded.
for (const group of document.querySelectorAll(".parties")) {
  const all = group.querySelectorAll("details");
  if (all.length <= 4) for (const one of all) one.open = true;
}
