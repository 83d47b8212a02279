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
# # From boards to partnerships: who became what, when, and with whom?
#
# The Children and Social Work Act 2017 ended Local Safeguarding Children Boards in England; other nations went other
# ways. This notebook asks the endpoint which bodies the minutes say were replaced, by what and when, and who takes
# part in the new arrangements, each with its sentence.
#
# It asks one host only: the endpoint in `SKG_ENDPOINT` (`skg serve` on this machine, if it is not set).

# %%
import os

import altair as alt
import pandas as pd
from SPARQLWrapper import JSON, POST, SPARQLWrapper

from kg.questions import question

ENDPOINT = os.environ.get("SKG_ENDPOINT", "http://127.0.0.1:8000/sparql")
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
# ## Which body replaced which

# %%
successions = ask(question("successions").sparql)
meetings = ask(question("meetings").sparql)
reported = meetings[meetings["date"] != ""].groupby("document")["date"].min().rename("reported")
successions = successions.merge(reported, on="document", how="left").fillna({"reported": ""})
print(f"{len(successions)} successions in {successions['document'].nunique()} documents")
successions[["predecessor", "successor", "date", "reported", "evidence"]]

# %% [markdown]
# ## When
#
# A filled mark is the date on which the text says that the change took effect, as exact as it says; a hollow one is the
# meeting that reported it, where the text gives no date.

# %%
timeline = successions.copy()
timeline["change"] = timeline["predecessor"] + " → " + timeline["successor"].replace("", "(none named)")
timeline["known"] = timeline["date"].ne("").map({True: "took effect", False: "reported, no date told"})
start = timeline["date"].where(timeline["date"] != "", timeline["reported"]).str.split("/").str[0]
timeline["when"] = pd.to_datetime(start.where(start.str.len() > 0), format="ISO8601", errors="coerce")
placed = timeline.dropna(subset=["when"])
print(f"{len(timeline) - len(placed)} of {len(timeline)} have no date at all and are not drawn")
chart = (
    alt.Chart(placed, title="Bodies that were replaced")
    .mark_point(size=110, strokeWidth=2, color="#0b4f8a")
    .encode(
        x=alt.X("when:T", title=None, scale=alt.Scale(padding=16)),
        y=alt.Y("change:N", title=None, sort="x", axis=alt.Axis(labelLimit=520)),
        fill=alt.Fill(
            "known:N",
            title=None,
            scale=alt.Scale(domain=["took effect", "reported, no date told"], range=["#0b4f8a", "#ffffff"]),
        ),
    )
    .properties(width=360, height=alt.Step(34))
)
chart  # noqa: B018

# %% [markdown]
# ## With whom
#
# Everyone whom the minutes name as taking part in a board or partnership, and as what.

# %%
partners = ask(question("partners").sparql)
partners["who"] = partners[["organisation", "person", "post"]].apply(lambda r: ", ".join(v for v in r if v), axis=1)
partners[["body", "who", "role", "evidence", "document"]]

# %%
roles = partners.groupby(["body", "role"]).size().rename("named").reset_index()
chart = (
    alt.Chart(roles, title="Named participants by role")
    .mark_bar()
    .encode(
        x=alt.X(
            "named:Q",
            title="named in the minutes",
            axis=alt.Axis(values=list(range(int(roles["named"].max()) + 1)), format="d"),
        ),
        y=alt.Y("body:N", title=None, sort="-x", axis=alt.Axis(labelLimit=420)),
        color=alt.Color("role:N", title="role"),
    )
    .properties(width=320, height=alt.Step(28))
)
chart  # noqa: B018

# %% [markdown]
# ## What these data cannot say
#
# - A partner that no minutes name may still be one: lists in minutes are seldom whole, agreements stand elsewhere.
# - A date is when the text says that a change took effect, and often only the month or year is told. A change
#   without a date may have come well before the meeting that mentions it.
# - What was planned, proposed or hoped for is not counted as having happened, so one first told as a plan may be
#   missing.
# - The same body may be written in several ways; what is not surely the same is kept apart.
# - The example minutes that come with this project are invented around public changes; they are no source.
