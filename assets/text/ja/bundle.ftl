# The support bundle; see English.
