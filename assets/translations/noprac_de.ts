<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today. Any drill can be done all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which yes, and how sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few answers yet: it will move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts speak of it. A few words each, as they stand after “with” or “against”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you sell to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your own offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you would say, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompts} from {drills}, about {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <comment>from how many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) done today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} {got} of {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {whole} did it. What did not comes back tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n did it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Brier score {score} over {answers}; 0 is best, {guess} is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers}, week by week; lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of {day}, {score} over {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} percent sure: right in {n} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embraced no(s) this week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embraced no(s) this week; your goal was {goal}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n embraced no(s) this week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of practice in one run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{noes} and {yeses} in your calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n no(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{heard}: from {n} yeses on it can be said how many no&apos;s stand before one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heard}: about {n} no&apos;s to a yes ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ended in an honest no, {n} dragged on after the no was real</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}: with {n} of each it can be said what an honest no saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}: no clear difference in how long they took from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}: an honest no saved about {n} turns each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}: an honest no saved about {n} turns and {time} each time, {whole} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with a forecast and its truth: too few to say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt about as you expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt less bad than you expected, by {much}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt more bad than you expected, by {much}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {calls}, too few to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value} over the last {n} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {value} over the {n} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: no clear change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: up by {value} ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: down by {value} ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n}{gap}%</source>
        <comment>a space before the sign, or none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and its month, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer, or the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opens in your browser: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a call: a name, a trade, what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You embraced %n no(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} Your goal was {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You embraced {n} of {goal} no&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {whole} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at one, or tab to it, to see what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call in one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: you made room for a no.  Shaded: you listened.  Dotted: you pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a turn to hear it, say it again, or put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what I said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ I did …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said in this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan for the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence: if this happens, then I do that. Change it until it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It will stand there before your next call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take from this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence, in your own words. It will stand on the page of progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad did the no feel, from 0 to 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening … say it as you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both futures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the first take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call could not be kept, so nothing of it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call gave no occasion for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest stands in the receipt below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other four together; the first two weigh three, the others two. How the call ended earns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going for the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curiosity after a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice after a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {turn}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {turn}, instead of “{words}”. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would have said: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expected {expected}. It felt {felt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric {version}, moves named by {tagger}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is 40 + 60 × points ÷ possible points, kept within 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}: you say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}: you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}. Press to say: I did not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}. Press to take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another take, from turn {turn} on. You knew what comes, so its score stands apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another take, from turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hears you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger one hears you with fewer mistakes; it starts slower and takes more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best one installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that comes with noprac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a stick: a zip, a voice&apos;s .onnx file, or a model&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need Piper, which is not installed: python -m pip install &apos;noprac[piper]&apos;. It is under the GPL, version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: get it again and it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying whether it loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the scenario has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The voice&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher by {n} of 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower by {n} of 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every no of your calls comes here by itself. Those of real life you add in a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no from real life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say no to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening … say it as you would tell a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did next: one press keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say or type what they said no to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in what was said, by whom, or in your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the no&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note on this no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No no has been heard yet. The first one will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No no fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about or let go well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they told more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they closed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and real life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in the call, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many}, {n} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your calls come to. With few of them, little can be said, and it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embraced no&apos;s a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no is embraced where you asked about it, or let it go well. Zero is no goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embraced no&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad the no felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a call you can say how bad the no will feel, and after it how bad it did. Both will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in ten turns, over the last calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the moves, nothing has clearly changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After five calls, how often you make which move will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you took from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} in the week of {day}, {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}, in ten turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is some time since you called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not called {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentle one to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&apos;s {about} come up there; you embraced {n} of {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a better ending to be found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a little harder than your last call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a little gentler than your last call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains {name}, your lowest score of late ({n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going for the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letting go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curiosity after a no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type your answers instead of speaking them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prospect&apos;s lines are shown, not spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech cannot be heard with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window opens; the commands work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be kept; rehearsals work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is heard at once; a published model hears it with fewer mistakes, and is fetched once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is {screen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {n} MB left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ({n} GB free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with each call until you delete the call: {n} MB in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on disk: each turn can be heard until noprac closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From before: {n} MB in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens, but gives no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another microphone in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says hello in {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}; {n} more installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general one that comes with the recogniser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in. The microphone is muted, or you speak into another one: choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are heard too quietly. Come closer, or turn the microphone up in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are too loud for it. Move away a little, or turn the microphone down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is nearly as loud as you. A headset helps, or a quieter room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a sentence, as on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes that was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step that was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right play, no deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, and none was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no for good, where later was the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open, where a plain no was the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to be rid of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, where there was more to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, where there was more to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes that will not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stayed {n} turns after the no was real, in turn {turn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left in turn {turn}. What was not asked, and so not told: “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left in turn {turn}, before asking what lies behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left in turn {turn}, before a next step was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke at {n} words a minute, pauses left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke at {n} words a minute, pauses left out, in your earlier calls at {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no came {n} s of silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no came {n} s of silence, after other lines {before} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} % faster than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} % slower than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} dB louder than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} dB softer than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} % faster and {db} dB louder than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} % faster and {db} dB softer than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} % slower and {db} dB louder than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no you spoke {n} % slower and {db} dB softer than in your other turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no your pace and loudness stayed about as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of your asks, in pitch: {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of your asks, in pitch: {ends}, {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ends of your asks, in pitch: {ends}, {more}, {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ended {n} dB louder than the rest of their turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ended {n} dB softer than the rest of their turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of the talking time was yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line was cut off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines were cut off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest pause within a turn was {n} s, in turn {turn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} um or uh; the recogniser misses some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many of your words were hard to hear. A headset, a quieter room or a larger model (Settings) would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was made. That is where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again, with somebody harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stayed level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which yes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons not to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping and drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick to no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear a question that fishes for a yes. Ask it so that no is the comfortable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear a no. Let it stand for a moment, then ask about it or name what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear a yes. Say which it is: counterfeit, confirmation or commitment; and how sure you are, from 50 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name three honest reasons why your offer may not fit, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear how warm they are. Move a little closer, or drop it, in one breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear a no at the end of a call. Accept it, and leave the door open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear something that matters to them. Give back their words, or name what is behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call of ninety seconds. Find out whether it is an honest no or a real yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not {yes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with: is it a bad idea, would it be wrong, have you given up on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count to one. Then: what makes it so, or: it sounds like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A how or a when makes a commitment; a fact confirms; a way out is counterfeit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you cost besides money? Whom do you suit badly? Who does it better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm: one small step or one question. Cold: thank them and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the no, then leave a way back that asks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with: it sounds like, or: it seems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say early that no is fine, then ask: is it a no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say their last few words as a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterfeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of} reasons, each another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them leans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaks for buying, not against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was hard to hear. Say it again, or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that does cannot be told for sure. Put it another way, or say that you did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which yes it is: counterfeit, confirmation or commitment; and how sure you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are you, from 50 to 100 percent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one kind was heard. Say the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is right. What it asks about could not be heard: say it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {yes}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {yes}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were sure, and it was so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so, and you hardly trusted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not sure, and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was surer than it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real yes, with what follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honest no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honest no, for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yes was one to get away with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call broke off before there was an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, honestly taken; a yes was to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninety seconds were over before there was an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made the no easy to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was never made easy: ask for it outright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was leaned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was pressure in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No is the comfortable answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not yet a question that no answers well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still wants a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks about something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks about the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks about the no, or names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a fact; what the no means stays unsaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for the no stays unsaid: ask what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes more than one breath; the first half would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are warm, and it moves a little closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are warm: it could move a little closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in two minds, and it asks with room for a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in two minds: ask what holds them, with room for a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are cold, and it drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are cold: it could simply drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word on the no itself is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the no as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes the door: leave a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No string is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mirror is a few of their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves them the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives back what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives their words back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back a few of their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: it sounds like, it seems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is leaned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It argues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It presses for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It presses with time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes the no feel bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lowers the price unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It praises instead of asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on pitching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fishes for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers a step over the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds of silence: the no had room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds of silence: a no wants about a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and quick, for any machine. Published word errors: 9.9 % read aloud, 10.4 % in talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middling: hears better than the small one and still starts fast. Published word errors: 7.8 % read aloud, 8.2 % in talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: hears best, starts slowly and wants several GB of memory. Published word errors: 5.7 % read aloud, 6.1 % in talks, 29.8 % on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, for speakers of Indian English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, for speakers of British English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman&apos;s voice, American.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man&apos;s voice, American.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman&apos;s voice, English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman&apos;s voice, Scottish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-gb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noprac heard its own voice. Put on headphones to cut in; until then it listens when the prospect has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: type your answers. Plug one in and start again to speak them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the recogniser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the tagger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, type your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} is held by another program alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} is in use, or was pulled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} may not be used by noprac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} works at no rate that was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} has no channel that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose the microphone in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} is held by another program alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} is in use, or was pulled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} may not be used by noprac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} works at no rate that was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} has no channel that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker {name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose the loudspeaker in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or turn off its exclusive mode in the device&apos;s properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to 48,000 Hz in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it anew: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice gave no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start noprac again; if it stays so, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s speech settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piper is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice in {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it anew: noprac model list shows the voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Vosk recogniser cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser model in {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a recogniser model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of a Vosk model, the one that holds am/final.mdl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not recorded any more: {path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} stopped for a fault of noprac&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start noprac again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing there, or set NOPRAC_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set NOPRAC_HOME to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or set NOPRAC_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of noprac is using {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or set NOPRAC_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: the settings are back at their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no settings: they are back at their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {names} cannot be used, the default holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged. Close noprac and start it again: it is then mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries without their call were taken out; today&apos;s backup has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; a new one has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; the backup of {day} is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; the backup of {day} is in its place, with {n} more call saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; the backup of {day} is in its place, with {n} more calls saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; a new one has begun, with {n} more call saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; a new one has begun, with {n} more calls saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a later noprac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start noprac&apos;s window: it moves the file aside and goes on from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update noprac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update noprac, or go back to the backup of {day}: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} was made by a later noprac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is that of {day} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before is kept: {path}; `noprac journal import` adds its calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends in none of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that noprac wrote: an export, a backup or a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {id} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {id} has a scenario from another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept receipt cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {id} was played with another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {id} cannot go on from turn {turn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {id} ended with line {turn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an earlier turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {id} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its debrief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} came in; {n} calls were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} came in; 1 call was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} went on differently here, and are kept beside those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 went on differently here, and is kept beside those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of turn {turn} was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of turn {turn} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of this call was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the settings, for calls to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {turn} shows no {move}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {turn} shows {move} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not in turn {turn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said in a turn {turn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again: it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, or bring the file on a stick: noprac model import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try later, or import a copy you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be reached ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} broke off ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} broke off after {n} of {of} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} answers {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot be trusted ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not what was published: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a zip or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice has two files: NAME.onnx and NAME.onnx.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds several models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them one by one, each by its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds neither a Vosk model (am/final.mdl) nor a Piper voice (NAME.onnx and NAME.onnx.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the model&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of noprac is busy with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, or no zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the model again from where it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {n} MB free; {need} MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or set NOPRAC_HOME to a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing was made to feel bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ask with no room for a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes was fished for, with pressure on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing was given a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was treated as a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money was put where a no could have stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plea makes refusing unkind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise of the offer left little room for a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes was sought, though refusing was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with a question that wants a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that fishes for a yes gets one to be rid of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step, with no made safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step to which no is an easy answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no was asked for where they had just leaned in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no may have hidden there, and it was gone for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no may have hidden there, and it was given leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened so that no was the easy answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with what they may fear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was gone for outright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing was made safe in so many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason against was given first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest was asked for with room for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to which no is the easy answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was offered where a no may have hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step was offered over the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain offer: it can be refused, though nothing says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may have been a no was asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may have been a no was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no may have hidden there; it was not gone for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no that stood was kept open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was granted before it was plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing told them that the no was fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that they are free to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked that needed a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may fear was said aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain opening; no was not made easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by telling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A greeting; nothing made it easy to say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, with nothing that invited a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilt makes a no expensive; it is remembered longer than the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitment was pressed for, with no room to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock was put on their decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguing shows how much the yes is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price gave way unasked; belief in it goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s own need was on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superlatives sound like wanting it more than they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willing to walk, and parting on good terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in and left to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willing to walk, and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was left entirely to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no that stood was kept from ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, and nothing was wanted back but its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no, and the talk stayed with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was accepted as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no, a yes was fished for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no, the next step was asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no, the talk went on by questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no ended it, without a fight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no, the offer was praised on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no hung in the air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away was given leave to be a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away was asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away was built on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away was taken at its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step they named was taken, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was sold on after the yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm after the yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their interest was given room to be none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered so that it could be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their interest was followed, not seized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their interest was used to fish for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step at its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody grabbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They left with nothing owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wanted to go and were held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wanted to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened so that they could end it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by fishing for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened without need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly an opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to refuse, unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk was about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain, without pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither need nor freedom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to feel bad for a no, people stop saying what they think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was passed over and the commitment asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deadline answered the no; the reason behind it stayed unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was argued with; an argument closes what a question opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was bought off before its reason was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was met with need, which makes it harder to be honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enthusiasm answered the no; the reason behind it stayed unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no stood, and it was let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no had been asked about already; it wanted to be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in, then asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in and its meaning named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain no, taken in and let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, with the door left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was given back in words, which invites its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain no, let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was kept, and the door with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stall was met with leave to make it a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stall was met with leave to refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stall was given its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in and asked for outright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked outright whether it is a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in and its side taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in; a fact was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their side of the no was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact behind the no was asked; its meaning was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go before the reason was asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry was named for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was taken in, and its reason left lying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question went past the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was closed without a word on the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that fishes for yes went over the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step was offered over the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitch went on over the no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was left unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame answered what they had told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they had said was passed over for the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they had said was answered with a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they had said was argued away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they had said was answered with money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they had said was answered with praise of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s need took the place of what they had said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had said what they meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed up as theirs, point for point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, then asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they meant was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own words, given back, invite more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, and asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open question on what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard for what it was, and let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said was believed and let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, with its other side weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in; a fact was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its other side was weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact was asked; what it means was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, then talked past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that fishes for yes hears only itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, and left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry of theirs was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed question passed over what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step passed over what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitch passed over what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said was not taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare yes was looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One yes was used to fish for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare yes was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk went on over a bare yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare yes was taken as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“That&apos;s right” was used to fish for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on what they called right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they called right was left standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step they named was taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk went on over their yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their yes was left standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their question met one that fishes for yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their question was taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to refuse hung on a string: pressure came in the same turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A freedom was given, and taken back a turn later: so is what it earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind of pressure came on top of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure colours the whole call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure met a no at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was not forgotten: pressure came within two turns of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was heard, though pressure followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was listening beside the pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same kind of phrase again; by now it sounds like a technique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase upon phrase: what this turn earned is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique after technique, with nobody listening: its worth is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much technique, little listening between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third mirror running sounds like an echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question upon question, with nothing given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It drew a “that&apos;s right” or a correction: both tell more than yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause after the no left it room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were cut off in mid-line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the talk was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly a word was said to what they told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes that may be none was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away was taken for a commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes that binds to nothing was taken for a step up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found out whether this fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked to find out whether this fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no got no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said got no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was given more room than other lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was given as much room as other lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was answered sooner than other lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The no was talked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the no, pace and loudness stayed as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the no, the answer was spoken faster than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the no, the answer was spoken louder than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the no, the answer came faster and louder than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of the words were the seller&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: leave the freedom you gave, and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these, meant, and then silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the ask for the rest of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the line end, then count to two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter turns: one thing, then stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early in the call: “How do you handle it today?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain answer in one sentence, then stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&apos;s to embrace in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about or let go of, not argued with. Nothing happens in a week with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes at the next start. The people you call, and what you practise, speak English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep things still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves, the face included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found. Plug one in; until then you type what you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found. Plug one in; until then you read what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a sentence as you would on a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type what you say; no microphone is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: you only read what they say. What they say is always written as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ends your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do: hold the space bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long that silence is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page of the list at the side, by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a call, on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk while it is held, where you end your turn yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control; press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the points of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in one folder on this computer, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a journal from another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with sounds (*.zip);;A page to read (*.html);;JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.zip *.jsonl *.gz *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a day, the last fourteen. Going back keeps what is there now beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call, no, note and sound on this computer goes, the backups too. Nothing brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut in while they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice stops theirs. Wear headphones, or it hears itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sound of your turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you can hear them again another day. Off: until you close noprac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recording of your calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both voices, to listen to a whole call again. It is deleted with the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s. Short: quick, but a pause for thought may end your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s. Middling: most pauses for thought are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s. Long: think as long as you like; answers come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {where} could not be shown. Open it in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are erased, with all that belonged to them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen for the window. Try `noprac demo` for a whole call without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls you have made will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your microphone and loudspeaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad will a no feel, from 0 to 10? Leave it if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the line ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be heard. Speak when it is your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will type what you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you say, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other microphone was found. Plug one in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: waiting for your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: listening to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: hold to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just speak. A short silence ends your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the space bar while you speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An honest no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes to get away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, to get away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, that is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, I will</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greets you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, it is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feels understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks up for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no about the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no about the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no about the need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no about trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no about who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no because of somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no out of habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept silent, and they went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went on as if it had not been said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You argued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-oriented question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question that fishes for a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question of fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer of a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission to refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accusation audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argued back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pleaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farewell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {you} You sell {sell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call {who} {aim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call with {name} was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another take, from turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ring somebody who does not exist, and speak out loud, as on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may say no. Here you practise asking for the no, listening to it and letting go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you read what your words did, and may say any turn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you hear each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say, and where it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are made out on this computer, by the recogniser that comes along. It mishears some of them; the settings offer better ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be changed later, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calls stay in {folder}. The sound of your voice is not kept, unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
