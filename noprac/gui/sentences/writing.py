"""What is wrong with a scenario, a bundle or a folder.

Takes: nothing. Gives: the form's, the audit's and the cohort's sentences. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

FORM: Final = (
    noted("must be a mapping of fields, not {kind}"),
    noted("is no field here; known are {names}"),
    noted("is missing"),
    noted("must be text, not {kind}; put it in quotes"),
    noted("is empty"),
    noted("is {n} characters long; at most {of}"),
    noted("holds the unspeakable character {name}; take it out"),
    noted("may hold lower-case letters, digits and hyphens only, a letter first"),
    noted("must be true or false, not {kind}"),
    noted("must be a whole number, not {kind}"),
    noted("must be from {n} to {of}"),
    noted("must be a number from 0 to 1, not {kind}"),
    noted("must be from 0 to 1"),
    noted("must be one of {names}"),
    noted("must be a list, not {kind}"),
    noted("has {count} items; from {n} to {of} are possible"),
    noted("came before: {name}"),
    noted("gives no truth a weight above 0"),
    noted("names no question: {name}"),
    noted("names no fact: {name}"),
    noted("holds none for the truth {name}; add it to an objection's truth"),
    noted("is too common a word to find anything by: {name}; add another to it"),
)

KINDS: Final = (
    noted("text"),
    noted("a list"),
    noted("nothing"),
    noted("a mapping"),
    noted("true or false"),
    noted("a number"),
)

YAML: Final = (
    noted("is larger than {n} KB; split it"),
    noted("is not UTF-8; save the file as UTF-8"),
    noted("is not YAML: {error}"),
    noted("holds a second document; keep one"),
    noted("uses an anchor or an alias (& or *); write the value out"),
    noted("uses a tag (!); remove it"),
    noted("has a key that is not a word"),
    noted("stands twice; keep one"),
)

AUDIT: Final = (
    noted("{name} wins {n} of {of} calls."),
    noted("Let the prospect pick up with less trust and interest, and hold back more of the problem (depth: 2)."),
    noted("Where the truth is {fit}, no call ends in {ending}."),
    noted("Let its facts come out, and the prospect be won: see the faults below."),
    noted("Give an objection that truth."),
    noted("Raise it: who is at ease need not get rid of anybody."),
    noted("Lower it: even this prospect should hang up on somebody."),
    noted("Where the truth is {fit}, {n} of {of} calls of the {name} trainee end right."),
    noted("Not all of it comes out: give these facts topics that a question would hold, or less depth."),
    noted("The guard stays up: lower it."),
    noted("Patience runs out: raise it."),
    noted("Trust stays low: raise it."),
    noted("Interest stays low: raise it."),
    noted("The no is never the last word: give the truth an objection of its own."),
    noted("Let its words leave something to ask about."),
    noted("In {n} of {of} skilled calls this is said again and again."),
    noted("Lower the depth of what is asked for, or the guard at the start."),
    noted("{n} of {of} skilled calls go on until time runs out."),
    noted("Let the prospect pick up with less guard, or more interest."),
    noted("In {n} of {of} skilled calls its wordings run out, and one is said again."),
    noted("Add another wording."),
    noted("Word one of them otherwise."),
    noted("The same words as in {name}."),
    noted("No question brings out {name}."),
    noted("Its topics lead to {name}: give it words of its own."),
    noted("Give it topics that a question would hold, or less depth."),
    noted("From {n} on it can be talked to freely."),
    noted("It knows {n} facts."),
    noted("From {n} on it sounds like itself."),
    noted("From {n} on it sounds like itself; {name} is one it lacks."),
    noted("It has {n} lines of its own."),
)

BUNDLES: Final = (
    noted("it was changed after it was sealed, or damaged on the way"),
    noted("it is larger than {n} MB"),
    noted("it is no bundle"),
    noted("it is no bundle, or cut short"),
    noted("a later noprac wrote it: update noprac"),
    noted("it is cut short"),
    noted("its list is too long"),
    noted("it unpacks to more than {n} MB"),
    noted("it is cut short, or something was added to it"),
    noted("it is damaged"),
    noted("its list of parts is none"),
    noted("its list names a part that cannot be"),
    noted("its {kind} {id} was changed after it was sealed"),
    noted("its giver's name is too long"),
    noted("it does not say who gives it"),
    noted("(no name)"),
    noted("it does not say when it was given"),
    noted("it cannot be read ({error})"),
    noted("it changed while it was read"),
    noted("it has a call twice"),
)

COHORT: Final = (
    noted("The tables in {path} cannot be written ({error})."),
    noted("Give a folder with bundles."),
    noted("{n} of {of} bundles read."),
    noted("Wait until it is done."),
    noted("The tables in {path} cannot be read."),
    noted("Delete that folder and try again."),
    noted("The tables of this folder are gone."),
    noted("Read it again."),
    noted("Allow reading it, or move it away."),
    noted("A bundle needs calls."),
    noted("A bundle needs a name."),
    noted("Say whose calls these are."),
    noted("Ask for the file again."),
    noted("{path} is refused: {error}."),
    noted("The call {id} in the bundle cannot be read."),
    noted("Give a file that can."),
    noted("The call {id} is not over."),
    noted("Go on with it, or leave it out."),
)
