# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Whose grade fell, in which area, and which sentence says so?
#
# Minutes tell what an inspectorate judged of a council's children's services, often area by area and years apart. This
# notebook asks the endpoint for every judgement that minutes report, sets it beside the published outcome of the same
# inspection, and shows the sentence that each rests on.
#
# It asks one host only: the endpoint in `SKG_ENDPOINT` (`skg serve` on this machine, if it is not set).

# %%
import os

import altair as alt
import pandas as pd
from SPARQLWrapper import JSON, POST, SPARQLWrapper

from kg.iris import base_iri
from kg.questions import question

ENDPOINT = os.environ.get("SKG_ENDPOINT", "http://127.0.0.1:8000/sparql")
BASE = base_iri()
alt.renderers.enable("svg")
pd.set_option("display.max_colwidth", 200)


def ask(sparql: str) -> pd.DataFrame:
    """The answer to a SELECT query as a table of text; an unbound value is empty."""
    wrapper = SPARQLWrapper(ENDPOINT)
    wrapper.setQuery(sparql)
    wrapper.setMethod(POST)
    wrapper.setReturnFormat(JSON)
    answer = wrapper.queryAndConvert()
    names = answer["head"]["vars"]
    rows = [[row[n]["value"] if n in row else "" for n in names] for row in answer["results"]["bindings"]]
    return pd.DataFrame(rows, columns=names)


# %% [markdown]
# ## What the minutes report
#
# The named question `judgements`, exactly as `queries/judgements.rq` asks it.

# %%
reported = ask(question("judgements").sparql)
councils = ask(f"""
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?gss ?council WHERE {{
  ?a a <{BASE}/def#LocalAuthority> ; <{BASE}/def#gssCode> ?gss ; skos:prefLabel ?council }}""")
reported = reported.merge(councils, on="gss", how="left")
reported["council"] = reported["council"].fillna(reported["gss"])
reported["year"] = reported["inspection_start"].str[:4].replace("", "no date")
print(
    f"{len(reported)} judgements, {reported['council'].nunique()} councils, {reported['document'].nunique()} documents"
)
reported[["council", "year", "framework", "area", "grade", "evidence"]]

# %% [markdown]
# ## Area by area
#
# "Requires improvement" and "adequate" stand at the same place of different scales; the colour goes by the word.

# %%
ORDER = ["outstanding", "good", "requires improvement", "inadequate"]
COLOURS = ["#1a6b3c", "#7fb685", "#f0b44c", "#b0352f"]
graded = reported[reported["grade"].isin(ORDER)].copy()
graded["inspection"] = graded["council"] + ", " + graded["year"]
chart = (
    alt.Chart(graded, title="Judgements that minutes report, by area")
    .mark_rect(stroke="white")
    .encode(
        x=alt.X("area:N", title=None, axis=alt.Axis(labelAngle=-35, labelLimit=220)),
        y=alt.Y("inspection:N", title=None, axis=alt.Axis(labelLimit=260)),
        color=alt.Color("grade:N", sort=ORDER, scale=alt.Scale(domain=ORDER, range=COLOURS), title="grade"),
    )
    .properties(width=430, height=alt.Step(24))
)
chart  # noqa: B018

# %% [markdown]
# ## Beside the published outcomes
#
# The reference graph holds the outcomes that Ofsted published. They meet on council, framework, first day and area.

# %%
published = ask(f"""
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX sg: <{BASE}/def#>
SELECT ?gss ?framework ?inspection_start ?area ?published WHERE {{
  ?p a sg:PublishedJudgement ; sg:concerns/sg:gssCode ?gss ; sg:start ?inspection_start ;
     sg:framework/skos:notation ?framework ; sg:area/skos:notation ?area ; sg:grade/skos:notation ?published }}""")
together = reported.merge(published, on=["gss", "framework", "inspection_start", "area"], how="left")
together["agrees"] = together.apply(
    lambda r: (
        "nothing published here to compare"
        if pd.isna(r["published"])
        else ("the same" if r["grade"] == r["published"] else "not the same")
    ),
    axis=1,
)
together["agrees"].value_counts().to_frame("judgements")

# %%
together.loc[
    together["agrees"] != "the same",
    ["council", "year", "area", "grade", "published", "agrees", "evidence", "document"],
]

# %% [markdown]
# ## Whose grade changed
#
# The first and the last judgement of the same area in the same council, where there are two with a date.

# %%
dated = graded[graded["year"] != "no date"].sort_values("inspection_start")
first = dated.groupby(["council", "area"]).first()
last = dated.groupby(["council", "area"]).last()
changed = first.join(last, lsuffix=" before", rsuffix=" after")
changed = changed[changed["inspection_start before"] != changed["inspection_start after"]]
changed[["year before", "grade before", "year after", "grade after", "evidence after"]]

# %% [markdown]
# ## What these data cannot say
#
# - Minutes report what a committee was told. A judgement that no committee minuted is absent here; absence is no grade.
# - Councils choose what they publish and how long they keep it: counts of judgements compare publishing, not quality.
# - The scales of successive frameworks differ in rank and scope; "good" under one is not "good" under another.
# - Where minutes and the published outcome differ, both stand: this page does not say which of them errs.
# - The example minutes that come with this project are invented around published grades; they are no source.
