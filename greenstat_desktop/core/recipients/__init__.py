"""The recipients of a status as columns: what they are, how answers merge, how a table is arranged."""
