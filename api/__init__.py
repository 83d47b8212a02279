"""The graph on the web: SPARQL, linked data, named questions, search and dumps."""
