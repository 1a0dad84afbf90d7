"""How well callers are understood: `parley hear` on data sets and on our own corpora."""
