<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>The drill</source>
        <translation>Die Übung</translation>
    </message>
    <message>
        <source>Today&apos;s ten minutes</source>
        <translation>Die zehn Minuten von heute</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Nothing is due today. Any drill can be done all the same.</source>
        <translation>Heute ist nichts fällig. Üben kannst du trotzdem alles.</translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation>Eine Fertigkeit nach der anderen</translation>
    </message>
    <message>
        <source>Which yes, and how sure</source>
        <translation>Welches Ja, und wie sicher</translation>
    </message>
    <message>
        <source>Few answers yet: it will move.</source>
        <translation>Noch wenige Antworten: Das ändert sich noch.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>Your own offer</source>
        <translation>Dein eigenes Angebot</translation>
    </message>
    <message>
        <source>The prompts speak of it. A few words each, as they stand after “with” or “against”.</source>
        <translation>Die Aufgaben sprechen davon. Je ein paar englische Wörter, so wie sie nach „with“ oder „against“ stehen.</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>Was du verkaufst</translation>
    </message>
    <message>
        <source>Whom you sell to</source>
        <translation>Wem du es verkaufst</translation>
    </message>
    <message>
        <source>What it brings them</source>
        <translation>Was es ihnen bringt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change your own offer</source>
        <translation>Eigenes Angebot ändern</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>More of a hint</source>
        <translation>Noch ein Hinweis</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Type what you would say, then press Enter</source>
        <translation>Schreib, was du sagen würdest, dann Enter</translation>
    </message>
    <message>
        <source>Or type it, then press Enter</source>
        <translation>Oder schreib es, dann Enter</translation>
    </message>
    <message>
        <source>What you would say</source>
        <translation>Was du sagen würdest</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Noch einmal hören</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>I did that</source>
        <translation>Das habe ich getan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ring up</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Read the debrief</source>
        <translation>Auswertung lesen</translation>
    </message>
    <message>
        <source>This works</source>
        <translation>Das trägt</translation>
    </message>
    <message>
        <source>This leans</source>
        <translation>Das drängt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Hör zu</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>That does it.</source>
        <translation>Das passt.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>It counts as you say.</source>
        <translation>Es zählt, wie du es sagst.</translation>
    </message>
    <message>
        <source>Heard: “{}”</source>
        <translation>Gehört: „{}“</translation>
    </message>
    <message>
        <source>You said: “{}”</source>
        <translation>Du hast gesagt: „{}“</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>Schein-Ja</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>{prompts} from {drills}, about {minutes}.</source>
        <translation>{prompts} aus {drills}, etwa {minutes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <comment>from how many</comment>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) done today.</source>
        <translation>
            <numerusform>Heute %n Aufgabe gemacht.</numerusform>
            <numerusform>Heute %n Aufgaben gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>{n} of {whole}</source>
        <translation>{n} von {whole}</translation>
    </message>
    <message>
        <source>{why} {got} of {most}.</source>
        <translation>{why} {got} von {most}.</translation>
    </message>
    <message>
        <source>{n} of {whole} did it. What did not comes back tomorrow.</source>
        <translation>{n} von {whole} haben gepasst. Der Rest kommt morgen wieder.</translation>
    </message>
    <message numerus="yes">
        <source>All %n did it.</source>
        <translation>
            <numerusform>Die eine hat gepasst.</numerusform>
            <numerusform>Alle %n haben gepasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brier score {score} over {answers}; 0 is best, {guess} is guessing.</source>
        <translation>Brier-Wert {score} aus {answers}; 0 ist am besten, {guess} ist geraten.</translation>
    </message>
    <message>
        <source>{answers}, week by week; lower is better</source>
        <translation>{answers}, Woche für Woche; niedriger ist besser</translation>
    </message>
    <message>
        <source>week of {day}, {score} over {answers}</source>
        <translation>Woche vom {day}, {score} aus {answers}</translation>
    </message>
    <message>
        <source>{percent} percent sure: right in {n} of {whole}</source>
        <translation>{percent} Prozent sicher: richtig bei {n} von {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embraced no(s) this week.</source>
        <translation>
            <numerusform>Diese Woche %n angenommenes Nein.</numerusform>
            <numerusform>Diese Woche %n angenommene Neins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embraced no(s) this week; your goal was {goal}.</source>
        <translation>
            <numerusform>Diese Woche %n angenommenes Nein; dein Ziel war {goal}.</numerusform>
            <numerusform>Diese Woche %n angenommene Neins; dein Ziel war {goal}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n embraced no(s) this week.</source>
        <translation>
            <numerusform>Diese Woche {n} von %n angenommenem Nein.</numerusform>
            <numerusform>Diese Woche {n} von %n angenommenen Neins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of practice in one run.</source>
        <translation>
            <numerusform>%n Übungstag am Stück.</numerusform>
            <numerusform>%n Übungstage am Stück.</numerusform>
        </translation>
    </message>
    <message>
        <source>{noes} and {yeses} in your calls</source>
        <translation>{noes} und {yeses} in deinen Gesprächen</translation>
    </message>
    <message numerus="yes">
        <source>%n no(s)</source>
        <translation>
            <numerusform>%n Nein</numerusform>
            <numerusform>%n Neins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes(es)</source>
        <translation>
            <numerusform>%n Ja</numerusform>
            <numerusform>%n Jas</numerusform>
        </translation>
    </message>
    <message>
        <source>{heard}: from {n} yeses on it can be said how many no&apos;s stand before one.</source>
        <translation>{heard}: Ab {n} Jas lässt sich sagen, wie viele Neins vor einem stehen.</translation>
    </message>
    <message>
        <source>{heard}: about {n} no&apos;s to a yes ({low} to {high}).</source>
        <translation>{heard}: etwa {n} Neins auf ein Ja ({low} bis {high}).</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ended in an honest no, {n} dragged on after the no was real</source>
        <translation>
            <numerusform>%n Gespräch endete in einem ehrlichen Nein, {n} zogen sich nach dem echten Nein hin</numerusform>
            <numerusform>%n Gespräche endeten in einem ehrlichen Nein, {n} zogen sich nach dem echten Nein hin</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}: with {n} of each it can be said what an honest no saves.</source>
        <translation>{counts}: Ab je {n} lässt sich sagen, was ein ehrliches Nein erspart.</translation>
    </message>
    <message>
        <source>{counts}: no clear difference in how long they took from there.</source>
        <translation>{counts}: kein klarer Unterschied, wie lange sie von da an dauerten.</translation>
    </message>
    <message>
        <source>{counts}: an honest no saved about {n} turns each time.</source>
        <translation>{counts}: Ein ehrliches Nein ersparte jedes Mal etwa {n} Runden.</translation>
    </message>
    <message>
        <source>{counts}: an honest no saved about {n} turns and {time} each time, {whole} in all.</source>
        <translation>{counts}: Ein ehrliches Nein ersparte jedes Mal etwa {n} Runden und {time}, zusammen {whole}.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with a forecast and its truth: too few to say.</source>
        <translation>
            <numerusform>%n Gespräch mit Vorhersage und Wahrheit: zu wenig für eine Aussage.</numerusform>
            <numerusform>%n Gespräche mit Vorhersage und Wahrheit: zu wenig für eine Aussage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt about as you expected.</source>
        <translation>
            <numerusform>Über %n Gespräch war das Nein etwa wie erwartet.</numerusform>
            <numerusform>Über %n Gespräche war das Nein etwa wie erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt less bad than you expected, by {much}.</source>
        <translation>
            <numerusform>Über %n Gespräch war das Nein weniger schlimm als erwartet, um {much}.</numerusform>
            <numerusform>Über %n Gespräche war das Nein weniger schlimm als erwartet, um {much}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt more bad than you expected, by {much}.</source>
        <translation>
            <numerusform>Über %n Gespräch war das Nein schlimmer als erwartet, um {much}.</numerusform>
            <numerusform>Über %n Gespräche war das Nein schlimmer als erwartet, um {much}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {calls}, too few to say.</source>
        <translation>{name}: {calls}, zu wenig für eine Aussage.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value} over the last {n} calls</source>
        <translation>{name}: {value} über die letzten {n} Gespräche</translation>
    </message>
    <message>
        <source>{told} ({low} to {high}).</source>
        <translation>{told} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>{told}, {value} over the {n} before</source>
        <translation>{told}, {value} über die {n} davor</translation>
    </message>
    <message>
        <source>{told}: no clear change.</source>
        <translation>{told}: keine klare Veränderung.</translation>
    </message>
    <message>
        <source>{told}: up by {value} ({low} to {high}).</source>
        <translation>{told}: gestiegen um {value} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>{told}: down by {value} ({low} to {high}).</source>
        <translation>{told}: gesunken um {value} ({low} bis {high}).</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and its month, in Qt&apos;s letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo du warst</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>Found in the guide: {n}</source>
        <translation>Im Handbuch gefunden: {n}</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words. Try fewer, or the beginning of one.</source>
        <translation>Nichts im Handbuch enthält all diese Wörter. Versuch weniger, oder den Anfang von einem.</translation>
    </message>
    <message>
        <source>Opens in your browser: {address}</source>
        <translation>Öffnet sich in deinem Browser: {address}</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what to do</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Find a call: a name, a trade, what it is about</source>
        <translation>Ein Gespräch finden: ein Name, eine Branche, worum es geht</translation>
    </message>
    <message>
        <source>No call fits these words.</source>
        <translation>Kein Gespräch passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>The call with {name} is deleted.</source>
        <translation>Das Gespräch mit {name} ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>You embraced %n no(s).</source>
        <translation>
            <numerusform>Du hast %n Nein angenommen.</numerusform>
            <numerusform>Du hast %n Neins angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} Your goal was {goal}.</source>
        <translation>{done} Dein Ziel war {goal}.</translation>
    </message>
    <message>
        <source>You embraced {n} of {goal} no&apos;s.</source>
        <translation>Du hast {n} von {goal} Neins angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice in a row.</source>
        <translation>
            <numerusform>%n Übungstag in Folge.</numerusform>
            <numerusform>%n Übungstage in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>etwa {n} min</translation>
    </message>
    <message>
        <source>best {score}</source>
        <translation>bestes {score}</translation>
    </message>
    <message>
        <source>last: {ending}</source>
        <translation>zuletzt: {ending}</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>{n} of {whole} calls</source>
        <translation>{n} von {whole} Gesprächen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behalte das</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Versuch das</translation>
    </message>
    <message>
        <source>Play the call</source>
        <translation>Das Gespräch abspielen</translation>
    </message>
    <message>
        <source>Hear it said</source>
        <translation>Gesprochen hören</translation>
    </message>
    <message>
        <source>The scores</source>
        <translation>Die Werte</translation>
    </message>
    <message>
        <source>Give to a trainer</source>
        <translation>Einem Trainer geben</translation>
    </message>
    <message>
        <source>Give calls to a trainer …</source>
        <translation>Gespräche einem Trainer geben …</translation>
    </message>
    <message>
        <source>Your trainer gets one file, which you hand over as you like. noprac sends nothing. Choose the calls, look at what goes in, and write it.</source>
        <translation>Dein Trainer bekommt eine Datei, die du übergibst, wie du magst. noprac sendet nichts. Wähl die Gespräche, sieh dir an, was hineinkommt, und schreib sie.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>As your trainer will read it. It stands in the file, and nobody checks it.</source>
        <translation>So, wie dein Trainer ihn lesen soll. Er steht in der Datei, und niemand prüft ihn.</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Die Gespräche</translation>
    </message>
    <message>
        <source>Calls to give; the space bar chooses</source>
        <translation>Gespräche zum Weitergeben; die Leertaste wählt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>There is no call yet that is over.</source>
        <translation>Noch ist kein Gespräch zu Ende.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>What stays private</source>
        <translation>Was privat bleibt</translation>
    </message>
    <message>
        <source>Your drills, the no&apos;s of real life, your goal, your settings, and every call that you do not choose. No sound, unless you choose it.</source>
        <translation>Deine Übungen, die Neins aus dem Leben, dein Ziel, deine Einstellungen und jedes Gespräch, das du nicht wählst. Kein Ton, außer du wählst ihn.</translation>
    </message>
    <message>
        <source>What you wrote for yourself</source>
        <translation>Was du für dich geschrieben hast</translation>
    </message>
    <message>
        <source>Notes on no&apos;s, plans, what you took from it, how bad the no felt. Off: none of it goes in.</source>
        <translation>Notizen zu Neins, Pläne, was du mitgenommen hast, wie schlimm das Nein war. Aus: Nichts davon kommt hinein.</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Deine Stimme</translation>
    </message>
    <message>
        <source>No sound of these calls is kept, so none can go in.</source>
        <translation>Von diesen Gesprächen ist kein Ton behalten; also kann keiner hinein.</translation>
    </message>
    <message>
        <source>Write the file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>Write the file for your trainer</source>
        <translation>Die Datei für deinen Trainer schreiben</translation>
    </message>
    <message>
        <source>For a trainer (*.noprac)</source>
        <translation>Für einen Trainer (*.noprac)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Choose at least one call.</source>
        <translation>Wähl mindestens ein Gespräch.</translation>
    </message>
    <message>
        <source>Say your name first.</source>
        <translation>Nenn zuerst deinen Namen.</translation>
    </message>
    <message>
        <source>Its seal begins with {seal}. Tell your trainer on another way: the same digits there mean the same file.</source>
        <translation>Ihr Siegel beginnt mit {seal}. Sag es deinem Trainer auf anderem Weg: Dieselben Ziffern dort heißen dieselbe Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s): every word that was said, with its moves, the scores and their receipts, the no&apos;s, how it ended, when it was and how long it took, and what you contested or corrected.</source>
        <translation>
            <numerusform>Von %n Gespräch: jedes gesagte Wort, mit seinen Zügen, die Werte und ihre Belege, die Neins, wie es endete, wann es war und wie lange es dauerte, und was du bestritten oder berichtigt hast.</numerusform>
            <numerusform>Von %n Gesprächen: jedes gesagte Wort, mit seinen Zügen, die Werte und ihre Belege, die Neins, wie sie endeten, wann sie waren und wie lange sie dauerten, und was du bestritten oder berichtigt hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {of} chosen</source>
        <translation>{n} von {of} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>Your turns in %n of them, as they were kept on this disk. Off: no sound goes in.</source>
        <translation>
            <numerusform>Deine Runden aus %n davon, wie sie auf dieser Platte behalten sind. Aus: Kein Ton kommt hinein.</numerusform>
            <numerusform>Deine Runden aus %n davon, wie sie auf dieser Platte behalten sind. Aus: Kein Ton kommt hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>{call}, {when}</source>
        <translation>{call}, {when}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
        <source>Point at one, or tab to it, to see what it rests on.</source>
        <translation>Zeig auf einen, oder geh mit Tab hin, um zu sehen, worauf er beruht.</translation>
    </message>
    <message>
        <source>The call in one picture</source>
        <translation>Das Gespräch in einem Bild</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The no&apos;s</source>
        <translation>Die Neins</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>Abwehr</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Underlined: you made room for a no.  Shaded: you listened.  Dotted: you pressed.</source>
        <translation>Unterstrichen: Du hast Raum für ein Nein gelassen.  Hinterlegt: Du hast zugehört.  Gepunktet: Du hast gedrängt.</translation>
    </message>
    <message>
        <source>Choose a turn to hear it, say it again, or put it right.</source>
        <translation>Wähl eine Runde, um sie zu hören, noch einmal zu sprechen oder richtigzustellen.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal sprechen</translation>
    </message>
    <message>
        <source>Not what I said</source>
        <translation>So habe ich es nicht gesagt</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <translation>Zurück zum Gehörten</translation>
    </message>
    <message>
        <source>+ I did …</source>
        <translation>+ Ich habe …</translation>
    </message>
    <message>
        <source>These are my words</source>
        <translation>Das sind meine Worte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Simulated trainees play the call by the thousand: skilled ones, and such as press, beg or recite phrases.</source>
        <translation>Simulierte Übende spielen das Gespräch tausendfach: geübte, und solche, die drängen, betteln oder Sätze aufsagen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The scenario has changed since this audit.</source>
        <translation>Das Szenario hat sich seit dieser Prüfung geändert.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Übende</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>The later call</source>
        <translation>Das spätere Gespräch</translation>
    </message>
    <message>
        <source>skilled, blunt</source>
        <translation>geübt, unverblümt</translation>
    </message>
    <message>
        <source>skilled, with a hint</source>
        <translation>geübt, mit einem Wink</translation>
    </message>
    <message>
        <source>skilled, warm</source>
        <translation>geübt, warm</translation>
    </message>
    <message>
        <source>pushy</source>
        <translation>drängend</translation>
    </message>
    <message>
        <source>needy</source>
        <translation>bedürftig</translation>
    </message>
    <message>
        <source>fishes for yes</source>
        <translation>angelt nach einem Ja</translation>
    </message>
    <message>
        <source>recites magic words</source>
        <translation>sagt Zauberworte auf</translation>
    </message>
    <message>
        <source>magic words, then pressure</source>
        <translation>Zauberworte, dann Druck</translation>
    </message>
    <message>
        <source>wears them down</source>
        <translation>zermürbt sie</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>aufs Geratewohl</translation>
    </message>
    <message>
        <source>asks everything</source>
        <translation>fragt alles</translation>
    </message>
    <message>
        <source>{done} of {whole} calls played</source>
        <translation>{done} von {whole} Gesprächen gespielt</translation>
    </message>
    <message>
        <source>Sound: it can be given to trainees.</source>
        <translation>Stimmig: Es kann an Übende gegeben werden.</translation>
    </message>
    <message>
        <source>Not sound yet: see below.</source>
        <translation>Noch nicht stimmig: siehe unten.</translation>
    </message>
    <message>
        <source>Neither pressure nor magic words win.</source>
        <translation>Weder Druck noch Zauberworte gewinnen.</translation>
    </message>
    <message>
        <source>Pressure wins; magic words do not.</source>
        <translation>Druck gewinnt; Zauberworte nicht.</translation>
    </message>
    <message>
        <source>Magic words win; pressure does not.</source>
        <translation>Zauberworte gewinnen; Druck nicht.</translation>
    </message>
    <message>
        <source>Pressure wins, and so do magic words.</source>
        <translation>Druck gewinnt, und Zauberworte auch.</translation>
    </message>
    <message>
        <source>Endings reached: {endings}.</source>
        <translation>Erreichte Ausgänge: {endings}.</translation>
    </message>
    <message>
        <source>Thin: {what}</source>
        <translation>Dünn: {what}</translation>
    </message>
    <message>
        <source>To mend: {what}</source>
        <translation>Zu richten: {what}</translation>
    </message>
    <message>
        <source>What you said in this turn</source>
        <translation>Was du in dieser Runde gesagt hast</translation>
    </message>
    <message>
        <source>Scenario editor</source>
        <translation>Szenario schreiben</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Sealed truth</source>
        <translation>Versiegelte Wahrheit</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Was wehtut</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Later call</source>
        <translation>Späteres Gespräch</translation>
    </message>
    <message>
        <source>What stands on the card, and what the trainee reads first.</source>
        <translation>Was auf der Karte steht, und was der Übende zuerst liest.</translation>
    </message>
    <message>
        <source>Who picks up, how they look and sound, and how they like to be asked.</source>
        <translation>Wer abhebt, wie die Person aussieht und klingt, und wie sie gern gefragt wird.</translation>
    </message>
    <message>
        <source>Whether it fits, which the trainee has to find out, and the mood at the start of the call.</source>
        <translation>Ob es passt, was der Übende herausfinden muss, und die Stimmung am Anfang des Gesprächs.</translation>
    </message>
    <message>
        <source>What is sold, and the problem behind it that has to be earned.</source>
        <translation>Was verkauft wird, und das Problem dahinter, das verdient werden muss.</translation>
    </message>
    <message>
        <source>What the person knows. Each is found by its topics. With 25 or more they talk freely.</source>
        <translation>Was die Person weiß. Jedes wird über seine Themen gefunden. Ab 25 spricht sie frei.</translation>
    </message>
    <message>
        <source>Each no has three layers: plain, with a reason, with the real one. Every truth needs one.</source>
        <translation>Jedes Nein hat drei Schichten: schlicht, mit einem Grund, mit dem echten. Jede Wahrheit braucht eines.</translation>
    </message>
    <message>
        <source>What the person asks by themselves, and what they say to the answer.</source>
        <translation>Was die Person von sich aus fragt, und was sie zur Antwort sagt.</translation>
    </message>
    <message>
        <source>Their own words for each moment. Leave one empty, and the app&apos;s own lines are spoken.</source>
        <translation>Ihre eigenen Worte für jeden Moment, auf Englisch. Lass einen leer, dann werden die Sätze der App gesprochen.</translation>
    </message>
    <message>
        <source>What they say last. Leave one empty, and the app&apos;s own lines are spoken.</source>
        <translation>Was sie zuletzt sagt. Lass einen leer, dann werden die Sätze der App gesprochen.</translation>
    </message>
    <message>
        <source>The same person, met again weeks or a year later.</source>
        <translation>Dieselbe Person, Wochen oder ein Jahr später wieder getroffen.</translation>
    </message>
    <message>
        <source>The trainee&apos;s side</source>
        <translation>Die Seite des Übenden</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Wie sie aussieht</translation>
    </message>
    <message>
        <source>How they sound</source>
        <translation>Wie sie klingt</translation>
    </message>
    <message>
        <source>The mood at the start</source>
        <translation>Die Stimmung am Anfang</translation>
    </message>
    <message>
        <source>What is known before</source>
        <translation>Was vorher bekannt ist</translation>
    </message>
    <message>
        <source>How they pick up, by how they were left</source>
        <translation>Wie sie abhebt, je nachdem, wie man sie verließ</translation>
    </message>
    <message>
        <source>What they remember, by how that call ended</source>
        <translation>Was sie noch weiß, je nachdem, wie jenes Gespräch endete</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Its name on the card.</source>
        <translation>Sein Name auf der Karte.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Two or three sentences. Do not give away what is to be found out.</source>
        <translation>Zwei oder drei Sätze. Verrate nicht, was herauszufinden ist.</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>One or two words, such as “Restaurants”.</source>
        <translation>Ein oder zwei Wörter, wie „Restaurants“.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>From 1, gentle, to 5, very hard.</source>
        <translation>Von 1, sanft, bis 5, sehr schwer.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>For the command line: lower-case letters, digits and hyphens.</source>
        <translation>Für die Kommandozeile: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Du bist</translation>
    </message>
    <message>
        <source>Who the trainee is: a name and a company.</source>
        <translation>Wer der Übende ist: ein Name und eine Firma.</translation>
    </message>
    <message>
        <source>You sell</source>
        <translation>Du verkaufst</translation>
    </message>
    <message>
        <source>What it is, in one line.</source>
        <translation>Was es ist, in einer Zeile.</translation>
    </message>
    <message>
        <source>You call</source>
        <translation>Du rufst an</translation>
    </message>
    <message>
        <source>Who it is, with what is known of them.</source>
        <translation>Wer es ist, mit dem, was man von der Person weiß.</translation>
    </message>
    <message>
        <source>The aim</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>What the call is for.</source>
        <translation>Wozu das Gespräch da ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First and last name.</source>
        <translation>Vor- und Nachname.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What they do there.</source>
        <translation>Was die Person dort tut.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Where they work.</source>
        <translation>Wo sie arbeitet.</translation>
    </message>
    <message>
        <source>Answers best to</source>
        <translation>Antwortet am besten auf</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Left out, the name decides.</source>
        <translation>Weggelassen entscheidet der Name.</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Haarfarbe</translation>
    </message>
    <message>
        <source>Jacket</source>
        <translation>Jacke</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>Left out, it is white.</source>
        <translation>Weggelassen ist es weiß.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Left out, it is as the window.</source>
        <translation>Weggelassen ist er wie das Fenster.</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>Whether they wear any.</source>
        <translation>Ob sie eine trägt.</translation>
    </message>
    <message>
        <source>Beard</source>
        <translation>Bart</translation>
    </message>
    <message>
        <source>Whether they have one.</source>
        <translation>Ob sie einen hat.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Words a minute.</source>
        <translation>Wörter in der Minute.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>From 0, low, to 100, high.</source>
        <translation>Von 0, tief, bis 100, hoch.</translation>
    </message>
    <message>
        <source>Picks up with</source>
        <translation>Hebt ab mit</translation>
    </message>
    <message>
        <source>The first words. Several that say the same make calls differ.</source>
        <translation>Die ersten Worte. Mehrere, die dasselbe sagen, machen Gespräche verschieden.</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>The trainee is never told. Drawn by lot, each call may differ.</source>
        <translation>Der Übende erfährt es nie. Wird es gelost, kann jedes Gespräch anders sein.</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Abwehr</translation>
    </message>
    <message>
        <source>A yes that is meant needs 0.45 by then.</source>
        <translation>Ein Ja, das gemeint ist, braucht bis dahin 0,45.</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>A yes that is meant needs 0.5 by then.</source>
        <translation>Ein Ja, das gemeint ist, braucht bis dahin 0,5.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>At 0 the call is over.</source>
        <translation>Bei 0 ist das Gespräch zu Ende.</translation>
    </message>
    <message>
        <source>Facts already known</source>
        <translation>Schon bekannte Tatsachen</translation>
    </message>
    <message>
        <source>What both know before the call.</source>
        <translation>Was beide vor dem Gespräch wissen.</translation>
    </message>
    <message>
        <source>The offer is known</source>
        <translation>Das Angebot ist bekannt</translation>
    </message>
    <message>
        <source>It was spoken of before this call.</source>
        <translation>Davon war vor diesem Gespräch die Rede.</translation>
    </message>
    <message>
        <source>Begins with a no</source>
        <translation>Beginnt mit einem Nein</translation>
    </message>
    <message>
        <source>They pick up with the first no below.</source>
        <translation>Die Person hebt mit dem ersten Nein von unten ab.</translation>
    </message>
    <message>
        <source>Begins with a question</source>
        <translation>Beginnt mit einer Frage</translation>
    </message>
    <message>
        <source>The question that their first words put.</source>
        <translation>Die Frage, die in den ersten Worten steckt.</translation>
    </message>
    <message>
        <source>Words for the offer</source>
        <translation>Wörter für das Angebot</translation>
    </message>
    <message>
        <source>What it is called, with commas between.</source>
        <translation>Wie es heißt, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>What callers guess</source>
        <translation>Was Anrufer vermuten</translation>
    </message>
    <message>
        <source>Wrong guesses that get corrected, with commas between.</source>
        <translation>Falsche Vermutungen, die berichtigt werden, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>What it really is</source>
        <translation>Was es wirklich ist</translation>
    </message>
    <message>
        <source>Words that earn “that&apos;s right”, with commas between.</source>
        <translation>Wörter, auf die „that&apos;s right“ kommt, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>Wie es herauskommt</translation>
    </message>
    <message>
        <source>The facts that tell it, in order. The last is the cause.</source>
        <translation>Die Tatsachen, die es erzählen, der Reihe nach. Die letzte ist die Ursache.</translation>
    </message>
    <message>
        <source>Only seen here: lower-case letters, digits and hyphens.</source>
        <translation>Nur hier zu sehen: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Words a question about it would hold, with commas between.</source>
        <translation>Wörter, die in einer Frage danach stünden, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Said openly</source>
        <translation>Offen gesagt</translation>
    </message>
    <message>
        <source>What they say where they feel safe.</source>
        <translation>Was sie sagt, wo sie sich sicher fühlt.</translation>
    </message>
    <message>
        <source>Said guardedly</source>
        <translation>Vorsichtig gesagt</translation>
    </message>
    <message>
        <source>What they say where not. Left out, they keep it to themselves.</source>
        <translation>Was sie sagt, wo nicht. Weggelassen behält sie es für sich.</translation>
    </message>
    <message>
        <source>Said to a wrong guess</source>
        <translation>Gesagt auf eine falsche Vermutung</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Erzählt bei</translation>
    </message>
    <message>
        <source>How safe they must feel to tell it.</source>
        <translation>Wie sicher sie sich fühlen muss, um es zu erzählen.</translation>
    </message>
    <message>
        <source>“Why is that” leads to</source>
        <translation>„Why is that“ führt zu</translation>
    </message>
    <message>
        <source>The fact behind it.</source>
        <translation>Die Tatsache dahinter.</translation>
    </message>
    <message>
        <source>The plain no</source>
        <translation>Das schlichte Nein</translation>
    </message>
    <message>
        <source>While the guard is up: no reason at all.</source>
        <translation>Solange die Abwehr hoch ist: gar kein Grund.</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Mit einem Grund</translation>
    </message>
    <message>
        <source>Less guarded, or asked about once.</source>
        <translation>Weniger abwehrend, oder einmal danach gefragt.</translation>
    </message>
    <message>
        <source>The real reason</source>
        <translation>Der echte Grund</translation>
    </message>
    <message>
        <source>At ease, or asked about twice.</source>
        <translation>Entspannt, oder zweimal danach gefragt.</translation>
    </message>
    <message>
        <source>Holds where it</source>
        <translation>Gilt, wo es</translation>
    </message>
    <message>
        <source>For which truths. Left out: where it fits.</source>
        <translation>Für welche Wahrheiten. Weggelassen: wo es passt.</translation>
    </message>
    <message>
        <source>Only at first</source>
        <translation>Nur am Anfang</translation>
    </message>
    <message>
        <source>It is gone once the problem is told.</source>
        <translation>Es ist weg, sobald das Problem erzählt ist.</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Their own question, once the offer was spoken of.</source>
        <translation>Ihre eigene Frage, sobald vom Angebot die Rede war.</translation>
    </message>
    <message>
        <source>Says to the answer</source>
        <translation>Sagt zur Antwort</translation>
    </message>
    <message>
        <source>Whatever the answer is.</source>
        <translation>Was auch immer die Antwort ist.</translation>
    </message>
    <message>
        <source>Lines and a problem of its own, where the file has them, stay as they are.</source>
        <translation>Eigene Sätze und ein eigenes Problem bleiben, wie sie sind, wo die Datei sie hat.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The way of going for the no that lands best; to be found out.</source>
        <translation>Die Art, aufs Nein zuzugehen, die am besten ankommt; sie will gefunden werden.</translation>
    </message>
    <message>
        <source>A synthesiser&apos;s voice, such as en-gb+m3. Left out, the system&apos;s own.</source>
        <translation>Die Stimme eines Sprachprogramms, wie en-gb+m3. Weggelassen: die des Systems.</translation>
    </message>
    <message>
        <source>How unsafe they feel. From 0.58: flat no&apos;s. Below 0.43: real reasons.</source>
        <translation>Wie unsicher sie sich fühlt. Ab 0,58: glatte Neins. Unter 0,43: echte Gründe.</translation>
    </message>
    <message>
        <source>Begins with a no. Left out: “No, it&apos;s not that.”</source>
        <translation>Beginnt mit einem Nein. Weggelassen: „No, it&apos;s not that.“</translation>
    </message>
    <message>
        <source>Such as “A year later”.</source>
        <translation>Etwa „A year later“.</translation>
    </message>
    <message>
        <source>What that call is for.</source>
        <translation>Wozu jenes Gespräch da ist.</translation>
    </message>
    <message>
        <source>Where it reads otherwise by then.</source>
        <translation>Wo es bis dahin anders lautet.</translation>
    </message>
    <message>
        <source>Left well</source>
        <translation>Gut verlassen</translation>
    </message>
    <message>
        <source>Let go of gladly, or understood. Two wordings at least.</source>
        <translation>Gern losgelassen, oder verstanden. Mindestens zwei Wortlaute.</translation>
    </message>
    <message>
        <source>Left so-so</source>
        <translation>Mittel verlassen</translation>
    </message>
    <message>
        <source>The call left no mark. Two wordings at least.</source>
        <translation>Das Gespräch blieb ohne Spur. Mindestens zwei Wortlaute.</translation>
    </message>
    <message>
        <source>Left badly</source>
        <translation>Schlecht verlassen</translation>
    </message>
    <message>
        <source>Pushed or tricked. Two wordings at least.</source>
        <translation>Bedrängt oder ausgetrickst. Mindestens zwei Wortlaute.</translation>
    </message>
    <message>
        <source>A short sentence on what was said then.</source>
        <translation>Ein kurzer Satz darüber, was damals gesagt wurde.</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Es passt</translation>
    </message>
    <message>
        <source>It fits later</source>
        <translation>Es passt später</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Es passt nicht</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Gelost</translation>
    </message>
    <message>
        <source>Blunt</source>
        <translation>Unverblümt</translation>
    </message>
    <message>
        <source>A light hint</source>
        <translation>Ein leichter Wink</translation>
    </message>
    <message>
        <source>Warm concern</source>
        <translation>Warme Sorge</translation>
    </message>
    <message>
        <source>Unless the guard is high</source>
        <translation>Außer die Abwehr ist hoch</translation>
    </message>
    <message>
        <source>Only at low guard</source>
        <translation>Nur bei niedriger Abwehr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>darf fehlen</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Eine Tatsache hinzufügen</translation>
    </message>
    <message>
        <source>Add a no</source>
        <translation>Ein Nein hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Eine Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove this fact</source>
        <translation>Diese Tatsache entfernen</translation>
    </message>
    <message>
        <source>Remove this no</source>
        <translation>Dieses Nein entfernen</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Diese Frage entfernen</translation>
    </message>
    <message>
        <source>New facts by then</source>
        <translation>Neue Tatsachen bis dahin</translation>
    </message>
    <message>
        <source>New no&apos;s by then</source>
        <translation>Neue Neins bis dahin</translation>
    </message>
    <message>
        <source>New questions by then</source>
        <translation>Neue Fragen bis dahin</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>noch nichts gesagt</translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Ein anderer Wortlaut</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Einen hinzufügen</translation>
    </message>
    <message>
        <source>The app says:</source>
        <translation>Die App sagt:</translation>
    </message>
    <message>
        <source>the app&apos;s own lines</source>
        <translation>die Sätze der App</translation>
    </message>
    <message>
        <source>Add a later call</source>
        <translation>Ein späteres Gespräch hinzufügen</translation>
    </message>
    <message>
        <source>Remove the later call</source>
        <translation>Das spätere Gespräch entfernen</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Die Datei zeigen</translation>
    </message>
    <message>
        <source>The file as it will be saved</source>
        <translation>Die Datei, wie sie gespeichert wird</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet. A draft is kept.</source>
        <translation>Noch nicht gespeichert. Ein Entwurf ist behalten.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved. It can be called once the faults are mended.</source>
        <translation>Gespeichert. Anrufen geht, sobald die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>This is your draft. It was not saved yet.</source>
        <translation>Das ist dein Entwurf. Er wurde noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>The draft is dropped; this is the file.</source>
        <translation>Der Entwurf ist verworfen; das ist die Datei.</translation>
    </message>
    <message>
        <source>Save as a copy</source>
        <translation>Als Kopie speichern</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu richten</translation>
    </message>
    <message>
        <source>Mend the faults first: a call needs a whole scenario.</source>
        <translation>Behebe zuerst die Fehler: Ein Gespräch braucht ein ganzes Szenario.</translation>
    </message>
    <message>
        <source>A try: it is not kept</source>
        <translation>Ein Versuch: Er wird nicht behalten</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>To mend: {why}</source>
        <translation>Zu richten: {why}</translation>
    </message>
    <message>
        <source>To mend: {field}: {why}</source>
        <translation>Zu richten: {field}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu richten</numerusform>
            <numerusform>%n zu richten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of its own</source>
        <translation>
            <numerusform>%n eigener Wortlaut</numerusform>
            <numerusform>%n eigene Wortlaute</numerusform>
        </translation>
    </message>
    <message>
        <source>as it should</source>
        <translation>wie es sollte</translation>
    </message>
    <message>
        <source>not as it should</source>
        <translation>nicht wie es sollte</translation>
    </message>
    <message>
        <source>The try ended with “{ending}” after {turns}, {verdict}: {truth}.</source>
        <translation>Der Versuch endete mit „{ending}“ nach {turns}, {verdict}: {truth}.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal anrufen</translation>
    </message>
    <message>
        <source>Delete this call</source>
        <translation>Dieses Gespräch löschen</translation>
    </message>
    <message>
        <source>Its words, its sound and its points go with it.</source>
        <translation>Seine Worte, sein Ton und seine Punkte gehen mit.</translation>
    </message>
    <message>
        <source>Save the debrief</source>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>For your next call</source>
        <translation>Für dein nächstes Gespräch</translation>
    </message>
    <message>
        <source>Your plan for the next call</source>
        <translation>Dein Plan für das nächste Gespräch</translation>
    </message>
    <message>
        <source>One sentence: if this happens, then I do that. Change it until it is yours.</source>
        <translation>Ein Satz: Wenn das geschieht, dann tue ich jenes. Ändere ihn, bis er deiner ist. Er bleibt englisch, denn du sprichst ihn.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Diesen Plan behalten</translation>
    </message>
    <message>
        <source>Say it once</source>
        <translation>Einmal sprechen</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Zuhören beenden</translation>
    </message>
    <message>
        <source>Kept. It will stand there before your next call.</source>
        <translation>Behalten. Er steht vor deinem nächsten Gespräch da.</translation>
    </message>
    <message>
        <source>There is no plan now.</source>
        <translation>Jetzt gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>What you take from it</source>
        <translation>Was du mitnimmst</translation>
    </message>
    <message>
        <source>What you take from this call</source>
        <translation>Was du aus diesem Gespräch mitnimmst</translation>
    </message>
    <message>
        <source>One sentence, in your own words. It will stand on the page of progress.</source>
        <translation>Ein Satz, in deinen eigenen Worten. Er steht dann auf der Seite „Verlauf“.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Weg ist es.</translation>
    </message>
    <message>
        <source>How bad did the no feel, from 0 to 10?</source>
        <translation>Wie schlimm war das Nein, von 0 bis 10?</translation>
    </message>
    <message>
        <source>Listening … say it as you mean it.</source>
        <translation>Ich höre zu … sag es so, wie du es meinst.</translation>
    </message>
    <message>
        <source>Both futures</source>
        <translation>Beide Ausgänge</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>Der erste Durchgang</translation>
    </message>
    <message>
        <source>This take</source>
        <translation>Dieser Durchgang</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Die Auswertung</translation>
    </message>
    <message>
        <source>See the first take</source>
        <translation>Den ersten Durchgang ansehen</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Noch einmal gesprochen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation>Wie du es siehst</translation>
    </message>
    <message>
        <source>This call could not be kept, so nothing of it can be changed.</source>
        <translation>Dieses Gespräch konnte nicht behalten werden; deshalb lässt sich daran nichts ändern.</translation>
    </message>
    <message>
        <source>The call gave no occasion for it.</source>
        <translation>Das Gespräch gab keine Gelegenheit dazu.</translation>
    </message>
    <message>
        <source>The rest stands in the receipt below.</source>
        <translation>Der Rest steht unten im Beleg.</translation>
    </message>
    <message>
        <source>The other four together; the first two weigh three, the others two. How the call ended earns nothing.</source>
        <translation>Die anderen vier zusammen; die ersten beiden zählen drei, die anderen zwei. Wie das Gespräch ausging, bringt nichts ein.</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON Lines (*.jsonl)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;Tabelle (*.csv);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Going for the no</source>
        <translation>Aufs Nein zugehen</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Curiosity after a no</source>
        <translation>Neugier nach dem Nein</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Voice after a no</source>
        <translation>Stimme nach dem Nein</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>{name}, turn {turn}</source>
        <translation>{name}, Runde {turn}</translation>
    </message>
    <message>
        <source>Your call with {who}</source>
        <translation>Dein Gespräch mit {who}</translation>
    </message>
    <message>
        <source>Say turn {turn} again</source>
        <translation>Runde {turn} noch einmal sprechen</translation>
    </message>
    <message>
        <source>Turn {turn}. {why}</source>
        <translation>Runde {turn}. {why}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Turn {turn}, instead of “{words}”. {why}</source>
        <translation>Runde {turn}, statt „{words}“. {why}</translation>
    </message>
    <message>
        <source>{name} would have said: “{line}”</source>
        <translation>{name} hätte gesagt: „{line}“</translation>
    </message>
    <message>
        <source>You expected {expected}. It felt {felt}.</source>
        <translation>Du hast {expected} erwartet. Es war {felt}.</translation>
    </message>
    <message>
        <source>first {score}</source>
        <translation>zuerst {score}</translation>
    </message>
    <message>
        <source>Rubric {version}.</source>
        <translation>Regelwerk {version}.</translation>
    </message>
    <message>
        <source>Rubric {version}, moves named by {tagger}.</source>
        <translation>Regelwerk {version}, Züge benannt von {tagger}.</translation>
    </message>
    <message>
        <source>Rubric {version}</source>
        <translation>Regelwerk {version}</translation>
    </message>
    <message>
        <source>A score is 40 + 60 × points ÷ possible points, kept within 0 and 100.</source>
        <translation>Ein Wert ist 40 + 60 × Punkte ÷ mögliche Punkte, gehalten zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>perhaps {move}</source>
        <translation>vielleicht {move}</translation>
    </message>
    <message>
        <source>{move}: you say no</source>
        <translation>{move}: Du sagst nein</translation>
    </message>
    <message>
        <source>{move}: you say so</source>
        <translation>{move}: Du sagst ja</translation>
    </message>
    <message>
        <source>{move}. Press to say: I did not do this.</source>
        <translation>{move}. Drück, um zu sagen: Das habe ich nicht getan.</translation>
    </message>
    <message>
        <source>{move}. Press to take that back.</source>
        <translation>{move}. Drück, um das zurückzunehmen.</translation>
    </message>
    <message>
        <source>Heard: “{words}”</source>
        <translation>Gehört: „{words}“</translation>
    </message>
    <message>
        <source>Another take, from turn {turn} on. You knew what comes, so its score stands apart.</source>
        <translation>Ein anderer Durchgang, ab Runde {turn}. Du wusstest, was kommt; deshalb steht sein Wert für sich.</translation>
    </message>
    <message>
        <source>Overall {score}</source>
        <translation>Gesamt {score}</translation>
    </message>
    <message>
        <source>another take, from turn {turn}</source>
        <translation>anderer Durchgang, ab Runde {turn}</translation>
    </message>
    <message>
        <source>From turn {turn}: {ending}</source>
        <translation>Ab Runde {turn}: {ending}</translation>
    </message>
    <message>
        <source>{what} was over.</source>
        <translation>{what} war zu Ende.</translation>
    </message>
    <message>
        <source>What hears you</source>
        <translation>Was dich hört</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The one that comes with noprac</source>
        <translation>Das mitgelieferte</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The one that comes with noprac hears you as well as the small ones, or better. A large one may make fewer mistakes; it starts slower and takes more memory.</source>
        <translation>Das mitgelieferte hört dich so gut wie die kleinen oder besser. Ein großes macht vielleicht weniger Fehler; es startet langsamer und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>The largest one installed, if any</source>
        <translation>Das größte installierte, falls vorhanden</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner …</translation>
    </message>
    <message>
        <source>From a stick: a zip, a voice&apos;s .onnx file, or a model&apos;s folder.</source>
        <translation>Von einem Stick: ein Zip, die .onnx-Datei einer Stimme oder der Ordner eines Modells.</translation>
    </message>
    <message>
        <source>Models (*.zip *.onnx);;All files (*)</source>
        <translation>Modelle (*.zip *.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Better voices</source>
        <translation>Bessere Stimmen</translation>
    </message>
    <message>
        <source>They need Piper, which is not installed: python -m pip install &apos;noprac[piper]&apos;. It is under the GPL, version 3.</source>
        <translation>Sie brauchen Piper, das nicht installiert ist: python -m pip install &apos;noprac[piper]&apos;. Es steht unter der GPL, Version 3.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept: get it again and it goes on from there.</source>
        <translation>Angehalten. Was da ist, bleibt: Hol es noch einmal, dann geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>Trying whether it loads</source>
        <translation>Wird probeweise geladen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>As the scenario has it</source>
        <translation>Wie im Szenario</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Wie schnell</translation>
    </message>
    <message>
        <source>How high</source>
        <translation>Wie hoch</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>No voice was found on this machine.</source>
        <translation>Auf diesem Rechner wurde keine Stimme gefunden.</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>{name} holen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>{step}, {done} of {whole}</source>
        <translation>{step}, {done} von {whole}</translation>
    </message>
    <message>
        <source>{name} is installed.</source>
        <translation>{name} ist installiert.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation>
            <numerusform>%n Wort in der Minute</numerusform>
            <numerusform>%n Wörter in der Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The voice&apos;s own</source>
        <translation>Die eigene der Stimme</translation>
    </message>
    <message>
        <source>Higher by {n} of 50</source>
        <translation>Höher um {n} von 50</translation>
    </message>
    <message>
        <source>Lower by {n} of 50</source>
        <translation>Tiefer um {n} von 50</translation>
    </message>
    <message>
        <source>No&apos;s</source>
        <translation>Neins</translation>
    </message>
    <message>
        <source>Every no of your calls comes here by itself. Those of real life you add in a line.</source>
        <translation>Jedes Nein aus deinen Gesprächen kommt von selbst hierher. Die aus dem Leben trägst du in einer Zeile nach.</translation>
    </message>
    <message>
        <source>A no from real life</source>
        <translation>Ein Nein aus dem Leben</translation>
    </message>
    <message>
        <source>What did they say no to?</source>
        <translation>Wozu wurde nein gesagt?</translation>
    </message>
    <message>
        <source>Listening … say it as you would tell a colleague.</source>
        <translation>Ich höre zu … erzähl es wie einem Kollegen, auf Englisch.</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>What you did next: one press keeps it</source>
        <translation>Was du danach getan hast: ein Druck behält es</translation>
    </message>
    <message>
        <source>First say or type what they said no to.</source>
        <translation>Sag oder schreib zuerst, wozu nein gesagt wurde.</translation>
    </message>
    <message>
        <source>Gone.</source>
        <translation>Weg.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Es ist wieder da.</translation>
    </message>
    <message>
        <source>Who said it? Leave it if you like.</source>
        <translation>Wer hat es gesagt? Lass es weg, wenn du magst.</translation>
    </message>
    <message>
        <source>Find words in what was said, by whom, or in your notes</source>
        <translation>In Worten, Namen und Notizen suchen</translation>
    </message>
    <message>
        <source>Search the no&apos;s</source>
        <translation>Die Neins durchsuchen</translation>
    </message>
    <message>
        <source>Your note on this no</source>
        <translation>Deine Notiz zu diesem Nein</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist behalten.</translation>
    </message>
    <message>
        <source>See it in the call</source>
        <translation>Im Gespräch ansehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>No no has been heard yet. The first one will stand here.</source>
        <translation>Noch wurde kein Nein gehört. Das erste steht dann hier.</translation>
    </message>
    <message>
        <source>No no fits.</source>
        <translation>Kein Nein passt.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>what you did</comment>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Wo es gesagt wurde</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What they were about</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>What you did next</source>
        <translation>Was du danach getan hast</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>For trainers. Put the files that people gave you into one folder and drop it here. Nothing leaves this machine, and nothing in the folder is changed but the marks that you give.</source>
        <translation>Für Trainer. Leg die Dateien, die man dir gab, in einen Ordner und zieh ihn hierher. Nichts verlässt diesen Rechner, und im Ordner ändert sich nichts als die Noten, die du gibst.</translation>
    </message>
    <message>
        <source>Drop a folder of calls here</source>
        <translation>Zieh einen Ordner mit Gesprächen hierher</translation>
    </message>
    <message>
        <source>The files end in .noprac; other files are left alone.</source>
        <translation>Die Dateien enden auf .noprac; andere bleiben unberührt.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Drop one folder, or files that lie in one.</source>
        <translation>Zieh einen Ordner her, oder Dateien, die in einem liegen.</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Dateien, die nicht zählen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Find a person by name</source>
        <translation>Eine Person nach Namen finden</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Die Menschen durchsuchen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Every scenario</source>
        <translation>Jedes Szenario</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Ab wann</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Zu jeder Zeit</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>The last 12 weeks</source>
        <translation>Die letzten 12 Wochen</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Who gains</source>
        <translation>Wer zulegt</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Deine Noten</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>First calls</source>
        <translation>Erste Gespräche</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Gespräche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No&apos;s embraced</source>
        <translation>Angenommene Neins</translation>
    </message>
    <message>
        <source>Return, or a double click, opens a person. The order is that of the names.</source>
        <translation>Die Eingabetaste oder ein Doppelklick öffnet eine Person. Die Reihenfolge ist die der Namen.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Kein Gespräch passt.</translation>
    </message>
    <message>
        <source>Each person&apos;s first calls against the last, at most ten of each, on the same skill. Up or down is said where chance alone would do that in one of a hundred. Later calls may be easier or harder, and who goes on practising is not who stops: this is no proof of what helped.</source>
        <translation>Die ersten Gespräche jeder Person gegen die letzten, höchstens je zehn, in derselben Fertigkeit. Mehr oder weniger steht da, wo der Zufall allein das in einem von hundert Fällen täte. Spätere Gespräche können leichter oder schwerer sein, und wer weiterübt, ist nicht, wer aufhört: Das beweist nicht, was geholfen hat.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>down</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine klare Veränderung</translation>
    </message>
    <message>
        <source>too few calls</source>
        <translation>zu wenig Gespräche</translation>
    </message>
    <message>
        <source>People, by skill</source>
        <translation>Menschen, nach Fertigkeit</translation>
    </message>
    <message>
        <source>Calls, week by week</source>
        <translation>Gespräche, Woche für Woche</translation>
    </message>
    <message>
        <source>What people heard most, and what they did with it.</source>
        <translation>Was am häufigsten zu hören war, und was daraus gemacht wurde.</translation>
    </message>
    <message>
        <source>What the no&apos;s were about</source>
        <translation>Worum es bei den Neins ging</translation>
    </message>
    <message>
        <source>What was done with them</source>
        <translation>Was mit ihnen gemacht wurde</translation>
    </message>
    <message>
        <source>asked about or let go well</source>
        <translation>nachgefragt oder gut losgelassen</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Then told more</source>
        <translation>Danach mehr erzählt</translation>
    </message>
    <message>
        <source>Most often in these words</source>
        <translation>Am häufigsten in diesen Worten</translation>
    </message>
    <message>
        <source>How far your marks and the score agree. Open a person and a call to mark it: hide the score, say what you would give. At least five marks are needed before anything can be said.</source>
        <translation>Wie weit deine Noten und der Wert übereinstimmen. Öffne eine Person und ein Gespräch, um es zu benoten: Verbirg den Wert, sag, was du geben würdest. Es braucht mindestens fünf Noten, bevor sich etwas sagen lässt.</translation>
    </message>
    <message>
        <source>No call is marked yet.</source>
        <translation>Noch ist kein Gespräch benotet.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>You lie higher by</source>
        <translation>Du liegst höher um</translation>
    </message>
    <message>
        <source>Within ten points</source>
        <translation>Innerhalb von zehn Punkten</translation>
    </message>
    <message>
        <source>Same order</source>
        <translation>Gleiche Reihenfolge</translation>
    </message>
    <message>
        <source>Nineteen of twenty between</source>
        <translation>Neunzehn von zwanzig zwischen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only noprac</source>
        <translation>Nur noprac</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Über den Zufall hinaus</translation>
    </message>
    <message>
        <source>All moves together</source>
        <translation>Alle Züge zusammen</translation>
    </message>
    <message>
        <source>Ended as was right</source>
        <translation>Endete, wie es richtig war</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Hand-out for the room …</source>
        <translation>Handzettel für den Raum …</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Ausgeben, was gezeigt ist</translation>
    </message>
    <message>
        <source>Write the hand-out</source>
        <translation>Den Handzettel schreiben</translation>
    </message>
    <message>
        <source>Table of people (*.csv);;Calls (*.jsonl);;Web page (*.html);;PDF (*.pdf)</source>
        <translation>Tabelle der Menschen (*.csv);;Gespräche (*.jsonl);;Webseite (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calls, the latest first</source>
        <translation>Gespräche, das letzte zuerst</translation>
    </message>
    <message>
        <source>Ended in</source>
        <translation>Endete in</translation>
    </message>
    <message>
        <source>another take</source>
        <translation>anderer Durchgang</translation>
    </message>
    <message>
        <source>Return, or a double click, opens a call.</source>
        <translation>Die Eingabetaste oder ein Doppelklick öffnet ein Gespräch.</translation>
    </message>
    <message>
        <source>What would you give, 0 to 100? Kept in the folder beside the files; the score stays what it is.</source>
        <translation>Was würdest du geben, 0 bis 100? Bleibt im Ordner neben den Dateien; der Wert bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Benotet von</translation>
    </message>
    <message>
        <source>Your name: of two trainers both count.</source>
        <translation>Dein Name: Bei zwei Trainern zählen beide.</translation>
    </message>
    <message>
        <source>Keep the marks</source>
        <translation>Noten behalten</translation>
    </message>
    <message>
        <source>Write at least one number from 0 to 100.</source>
        <translation>Schreib mindestens eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>The debrief with its score</source>
        <translation>Die Auswertung mit ihrem Wert</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>Nur die Worte</translation>
    </message>
    <message>
        <source>First the words alone, so that the score does not lead your mark.</source>
        <translation>Zuerst nur die Worte, damit der Wert deine Note nicht lenkt.</translation>
    </message>
    <message>
        <source>(nothing that could be made out)</source>
        <translation>(nichts, was zu verstehen war)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n other take(s) left out</source>
        <translation>
            <numerusform>%n anderer Durchgang weggelassen</numerusform>
            <numerusform>%n andere Durchgänge weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) do not count</source>
        <translation>
            <numerusform>%n Datei zählt nicht</numerusform>
            <numerusform>%n Dateien zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>up by {n}</source>
        <translation>mehr um {n}</translation>
    </message>
    <message>
        <source>down by {n}</source>
        <translation>weniger um {n}</translation>
    </message>
    <message>
        <source>{skill}: {calls}, too few to say.</source>
        <translation>{skill}: {calls}, zu wenig für eine Aussage.</translation>
    </message>
    <message>
        <source>{skill}: {value} over {calls} ({low} to {high})</source>
        <translation>{skill}: {value} über {calls} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{skill}: nobody has calls enough to say.</source>
        <translation>{skill}: Niemand hat genug Gespräche für eine Aussage.</translation>
    </message>
    <message>
        <source>{skill}: {up} up, {down} down, {unclear} without a clear change, {few} with too few calls. About {chance} of them would seem to change by chance alone.</source>
        <translation>{skill}: {up} mehr, {down} weniger, {unclear} ohne klare Veränderung, {few} mit zu wenig Gesprächen. Etwa {chance} davon schienen sich durch Zufall allein zu ändern.</translation>
    </message>
    <message>
        <source>{low} and {high}</source>
        <translation>{low} und {high}</translation>
    </message>
    <message>
        <source>Call with {name}, {role}. It ended in: {ending}.</source>
        <translation>Gespräch mit {name}, {role}. Es endete in: {ending}.</translation>
    </message>
    <message>
        <source>Hear turn {turn}</source>
        <translation>Runde {turn} hören</translation>
    </message>
    <message>
        <source>{ending}, as was right</source>
        <translation>{ending}, wie es richtig war</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Asked about it</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Took it in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Kept silent</source>
        <translation>Geschwiegen</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Weitergeredet</translation>
    </message>
    <message>
        <source>Argued</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Pressed on</source>
        <translation>Gedrängt</translation>
    </message>
    <message>
        <source>Call ended there</source>
        <translation>Da endete das Gespräch</translation>
    </message>
    <message>
        <source>they told more</source>
        <translation>sie erzählten mehr</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts änderte sich</translation>
    </message>
    <message>
        <source>they closed up</source>
        <translation>sie machten zu</translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation>das Gespräch endete</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>Egal worum</translation>
    </message>
    <message>
        <source>Whatever you did</source>
        <translation>Egal was du tatest</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Egal wer</translation>
    </message>
    <message>
        <source>Calls and real life</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Real life</source>
        <translation>Aus dem Leben</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>You: “{words}”</source>
        <translation>Du: „{words}“</translation>
    </message>
    <message>
        <source>See it in the call, at {time}</source>
        <translation>Im Gespräch ansehen, bei {time}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>{many}, {n} shown</source>
        <translation>{many}, {n} gezeigt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What your calls come to. With few of them, little can be said, and it says so.</source>
        <translation>Was deine Gespräche ergeben. Mit wenigen lässt sich wenig sagen, und das steht dann da.</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Embraced no&apos;s a week</source>
        <translation>Angenommene Neins in der Woche</translation>
    </message>
    <message>
        <source>A no is embraced where you asked about it, or let it go well. Zero is no goal.</source>
        <translation>Ein Nein ist angenommen, wenn du nachgefragt oder es gut losgelassen hast. Null ist kein Ziel.</translation>
    </message>
    <message>
        <source>One less a week</source>
        <translation>Eins weniger in der Woche</translation>
    </message>
    <message>
        <source>One more a week</source>
        <translation>Eins mehr in der Woche</translation>
    </message>
    <message>
        <source>Embraced no&apos;s</source>
        <translation>Angenommene Neins</translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>dein Ziel</translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation>Deine eigenen Zahlen</translation>
    </message>
    <message>
        <source>How bad the no felt</source>
        <translation>Wie schlimm das Nein war</translation>
    </message>
    <message>
        <source>Before a call you can say how bad the no will feel, and after it how bad it did. Both will stand here.</source>
        <translation>Vor einem Gespräch kannst du sagen, wie schlimm das Nein wird, und danach, wie schlimm es war. Beides steht dann hier.</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>empfunden</translation>
    </message>
    <message>
        <source>Which score</source>
        <translation>Welcher Wert</translation>
    </message>
    <message>
        <source>The moves</source>
        <translation>Die Züge</translation>
    </message>
    <message>
        <source>How often in ten turns, over the last calls.</source>
        <translation>Wie oft in zehn Runden, über die letzten Gespräche.</translation>
    </message>
    <message>
        <source>In the moves, nothing has clearly changed.</source>
        <translation>Bei den Zügen hat sich nichts klar verändert.</translation>
    </message>
    <message>
        <source>After five calls, how often you make which move will stand here.</source>
        <translation>Nach fünf Gesprächen steht hier, wie oft du welchen Zug machst.</translation>
    </message>
    <message>
        <source>What you took from it</source>
        <translation>Was du mitgenommen hast</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>{n} in der Woche</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} am {day}</translation>
    </message>
    <message>
        <source>{value} in the week of {day}, {calls}</source>
        <translation>{value} in der Woche vom {day}, {calls}</translation>
    </message>
    <message>
        <source>{move}, in ten turns</source>
        <translation>{move}, in zehn Runden</translation>
    </message>
    <message>
        <source>It is some time since you called {name}.</source>
        <translation>Seit deinem letzten Anruf bei {name} ist einige Zeit vergangen.</translation>
    </message>
    <message>
        <source>You have not called {name} yet.</source>
        <translation>{name} hast du noch nicht angerufen.</translation>
    </message>
    <message>
        <source>A gentle one to begin with.</source>
        <translation>Etwas Sanftes für den Anfang.</translation>
    </message>
    <message>
        <source>No&apos;s {about} come up there; you embraced {n} of {of}.</source>
        <translation>Dort kommen Neins {about} vor; du hast {n} von {of} angenommen.</translation>
    </message>
    <message>
        <source>There is a better ending to be found there.</source>
        <translation>Dort lässt sich noch ein besserer Ausgang finden.</translation>
    </message>
    <message>
        <source>It is a little harder than your last call.</source>
        <translation>Es ist etwas schwerer als dein letztes Gespräch.</translation>
    </message>
    <message>
        <source>It is a little gentler than your last call.</source>
        <translation>Es ist etwas sanfter als dein letztes Gespräch.</translation>
    </message>
    <message>
        <source>{n} due today.</source>
        <translation>Heute sind {n} fällig.</translation>
    </message>
    <message>
        <source>It trains {name}, your lowest score of late ({n}).</source>
        <translation>Das übt {name}, deinen zuletzt niedrigsten Wert ({n}).</translation>
    </message>
    <message>
        <source>about the price</source>
        <translation>über den Preis</translation>
    </message>
    <message>
        <source>about the time</source>
        <translation>über die Zeit</translation>
    </message>
    <message>
        <source>about the need</source>
        <translation>über den Bedarf</translation>
    </message>
    <message>
        <source>about trust</source>
        <translation>über das Vertrauen</translation>
    </message>
    <message>
        <source>about who decides</source>
        <translation>darüber, wer entscheidet,</translation>
    </message>
    <message>
        <source>because of somebody else</source>
        <translation>wegen jemand anderem</translation>
    </message>
    <message>
        <source>out of habit</source>
        <translation>aus Gewohnheit</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>ohne Grund</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>going for the no</source>
        <translation>das Zugehen aufs Nein</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>das Loslassen</translation>
    </message>
    <message>
        <source>curiosity after a no</source>
        <translation>die Neugier nach dem Nein</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>das Zuhören</translation>
    </message>
    <message>
        <source>window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>your voice</source>
        <translation>deine Stimme</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>You type your answers instead of speaking them.</source>
        <translation>Du schreibst deine Antworten, statt sie zu sprechen.</translation>
    </message>
    <message>
        <source>The prospect&apos;s lines are shown, not spoken.</source>
        <translation>Was dein Gegenüber sagt, wird gezeigt, nicht gesprochen.</translation>
    </message>
    <message>
        <source>Speech cannot be heard with it.</source>
        <translation>Damit lässt sich keine Sprache hören.</translation>
    </message>
    <message>
        <source>No window opens; the commands work.</source>
        <translation>Es öffnet sich kein Fenster; die Befehle gehen.</translation>
    </message>
    <message>
        <source>Calls cannot be kept; rehearsals work.</source>
        <translation>Gespräche lassen sich nicht behalten; üben geht.</translation>
    </message>
    <message>
        <source>It does not know the words of the trade, and mishears more of them.</source>
        <translation>Es kennt die Wörter des Fachs nicht und verhört mehr davon.</translation>
    </message>
    <message>
        <source>tiny-en (embedded)</source>
        <translation>tiny-en (mitgeliefert)</translation>
    </message>
    <message>
        <source>tiny-en with sales talk (embedded)</source>
        <translation>tiny-en mit Verkaufssprache (mitgeliefert)</translation>
    </message>
    <message>
        <source>Speech is heard by the model that comes with noprac.</source>
        <translation>Gehört wird mit dem Modell, das mit noprac kommt.</translation>
    </message>
    <message>
        <source>The one that comes with noprac, without its language model of sales talk.</source>
        <translation>Das mitgelieferte, ohne sein Sprachmodell der Verkaufssprache.</translation>
    </message>
    <message>
        <source>Use Python 3.11 or 3.13, and install pocketsphinx there: {command}</source>
        <translation>Nimm Python 3.11 oder 3.13 und installier dort pocketsphinx: {command}</translation>
    </message>
    <message>
        <source>Allow writing to {path}, free 1 GB of memory, and start noprac again.</source>
        <translation>Erlaub das Schreiben nach {path}, mach 1 GB Arbeitsspeicher frei und starte noprac neu.</translation>
    </message>
    <message>
        <source>Delete {path}, and start noprac again.</source>
        <translation>Lösch {path} und starte noprac neu.</translation>
    </message>
    <message>
        <source>Qt is installed.</source>
        <translation>Qt ist installiert.</translation>
    </message>
    <message>
        <source>The screen is {screen}.</source>
        <translation>Der Bildschirm ist {screen}.</translation>
    </message>
    <message>
        <source>{path} has {n} MB left.</source>
        <translation>{path} hat noch {n} MB frei.</translation>
    </message>
    <message>
        <source>{path} ({n} GB free)</source>
        <translation>{path} ({n} GB frei)</translation>
    </message>
    <message>
        <source>It is kept with each call until you delete the call: {n} MB in {path}.</source>
        <translation>Sie bleibt bei jedem Gespräch, bis du es löschst: {n} MB in {path}.</translation>
    </message>
    <message>
        <source>Not on disk: each turn can be heard until noprac closes.</source>
        <translation>Nicht auf der Platte: Jede Runde lässt sich hören, bis noprac geschlossen wird.</translation>
    </message>
    <message>
        <source>From before: {n} MB in {path}.</source>
        <translation>Von früher: {n} MB in {path}.</translation>
    </message>
    <message>
        <source>It opens, but gives no sound.</source>
        <translation>Es öffnet sich, gibt aber keinen Ton.</translation>
    </message>
    <message>
        <source>Choose another microphone in the settings.</source>
        <translation>Wähl in den Einstellungen ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>das vom System</translation>
    </message>
    <message>
        <source>It says hello in {n} s.</source>
        <translation>Sie sagt Hallo in {n} s.</translation>
    </message>
    <message>
        <source>{path}; {n} more installed</source>
        <translation>{path}; {n} weitere installiert</translation>
    </message>
    <message>
        <source>{recogniser} with {model}</source>
        <translation>{recogniser} mit {model}</translation>
    </message>
    <message>
        <source>The {part} works again.</source>
        <translation>{part}: geht wieder.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Du bist gut zu hören.</translation>
    </message>
    <message>
        <source>Nothing comes in. The microphone is muted, or you speak into another one: choose that one.</source>
        <translation>Es kommt nichts an. Das Mikrofon ist stumm, oder du sprichst in ein anderes: Wähl das.</translation>
    </message>
    <message>
        <source>You are heard too quietly. Come closer, or turn the microphone up in the sound settings.</source>
        <translation>Du bist zu leise. Komm näher, oder dreh das Mikrofon in den Klangeinstellungen auf.</translation>
    </message>
    <message>
        <source>You are too loud for it. Move away a little, or turn the microphone down.</source>
        <translation>Du bist zu laut. Geh etwas weg, oder dreh das Mikrofon zurück.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as you. A headset helps, or a quieter room.</source>
        <translation>Der Raum ist fast so laut wie du. Ein Headset hilft, oder ein stillerer Raum.</translation>
    </message>
    <message>
        <source>Say a sentence, as on the phone.</source>
        <translation>Sag einen Satz, wie am Telefon.</translation>
    </message>
    <message>
        <source>This call is not over.</source>
        <translation>Dieses Gespräch ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>A yes that was meant.</source>
        <translation>Ein Ja, das so gemeint war.</translation>
    </message>
    <message>
        <source>A next step that was meant.</source>
        <translation>Ein nächster Schritt, der so gemeint war.</translation>
    </message>
    <message>
        <source>Right play, no deal.</source>
        <translation>Richtig gespielt, kein Abschluss.</translation>
    </message>
    <message>
        <source>No deal, and none was there.</source>
        <translation>Kein Abschluss, und es war keiner da.</translation>
    </message>
    <message>
        <source>A no for good, where later was the truth.</source>
        <translation>Ein Nein für immer, wo später die Wahrheit war.</translation>
    </message>
    <message>
        <source>Left open, where a plain no was the truth.</source>
        <translation>Offen gelassen, wo ein klares Nein die Wahrheit war.</translation>
    </message>
    <message>
        <source>A yes to be rid of the call.</source>
        <translation>Ein Ja, um dich loszuwerden.</translation>
    </message>
    <message>
        <source>The call broke off.</source>
        <translation>Das Gespräch brach ab.</translation>
    </message>
    <message>
        <source>A no, where there was more to find.</source>
        <translation>Ein Nein, wo mehr zu finden war.</translation>
    </message>
    <message>
        <source>Not now, where there was more to find.</source>
        <translation>Jetzt nicht, wo mehr zu finden war.</translation>
    </message>
    <message>
        <source>A yes that will not hold.</source>
        <translation>Ein Ja, das nicht halten wird.</translation>
    </message>
    <message>
        <source>You stayed {n} turns after the no was real, in turn {turn}.</source>
        <translation>Nach dem echten Nein in Runde {turn} bist du noch {n} Runden geblieben.</translation>
    </message>
    <message>
        <source>You left in turn {turn}. What was not asked, and so not told: “{line}”</source>
        <translation>Du bist in Runde {turn} gegangen. Was nicht gefragt und darum nicht erzählt wurde: „{line}“</translation>
    </message>
    <message>
        <source>You left in turn {turn}, before asking what lies behind it.</source>
        <translation>Du bist in Runde {turn} gegangen, bevor du gefragt hast, was dahinter steckt.</translation>
    </message>
    <message>
        <source>You left in turn {turn}, before a next step was offered.</source>
        <translation>Du bist in Runde {turn} gegangen, bevor ein nächster Schritt angeboten war.</translation>
    </message>
    <message>
        <source>You spoke at {n} words a minute, pauses left out.</source>
        <translation>Du hast {n} Wörter in der Minute gesprochen, ohne die Pausen.</translation>
    </message>
    <message>
        <source>You spoke at {n} words a minute, pauses left out, in your earlier calls at {before}.</source>
        <translation>Du hast {n} Wörter in der Minute gesprochen, ohne die Pausen; in früheren Gesprächen {before}.</translation>
    </message>
    <message>
        <source>After a no came {n} s of silence.</source>
        <translation>Nach einem Nein kamen {n} s Stille.</translation>
    </message>
    <message>
        <source>After a no came {n} s of silence, after other lines {before} s.</source>
        <translation>Nach einem Nein kamen {n} s Stille, nach anderen Sätzen {before} s.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} % faster than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} % schneller gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} % slower than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} % langsamer gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} dB louder than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} dB lauter gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} dB softer than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} dB leiser gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} % faster and {db} dB louder than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} % schneller und {db} dB lauter gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} % faster and {db} dB softer than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} % schneller und {db} dB leiser gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} % slower and {db} dB louder than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} % langsamer und {db} dB lauter gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no you spoke {n} % slower and {db} dB softer than in your other turns.</source>
        <translation>Nach einem Nein hast du {n} % langsamer und {db} dB leiser gesprochen als in deinen anderen Runden.</translation>
    </message>
    <message>
        <source>After a no your pace and loudness stayed about as they were.</source>
        <translation>Nach einem Nein blieben Tempo und Lautstärke etwa, wie sie waren.</translation>
    </message>
    <message>
        <source>The ends of your asks, in pitch: {ends}.</source>
        <translation>Die Enden deiner Bitten, in der Tonhöhe: {ends}.</translation>
    </message>
    <message>
        <source>The ends of your asks, in pitch: {ends}, {more}.</source>
        <translation>Die Enden deiner Bitten, in der Tonhöhe: {ends}, {more}.</translation>
    </message>
    <message>
        <source>The ends of your asks, in pitch: {ends}, {more}, {most}.</source>
        <translation>Die Enden deiner Bitten, in der Tonhöhe: {ends}, {more}, {most}.</translation>
    </message>
    <message>
        <source>They ended {n} dB louder than the rest of their turns.</source>
        <translation>Sie endeten {n} dB lauter als der Rest ihrer Runden.</translation>
    </message>
    <message>
        <source>They ended {n} dB softer than the rest of their turns.</source>
        <translation>Sie endeten {n} dB leiser als der Rest ihrer Runden.</translation>
    </message>
    <message>
        <source>{n} % of the talking time was yours.</source>
        <translation>{n} % der Redezeit waren deine.</translation>
    </message>
    <message>
        <source>1 line was cut off in the middle.</source>
        <translation>1 Satz wurde mittendrin abgeschnitten.</translation>
    </message>
    <message>
        <source>{n} lines were cut off in the middle.</source>
        <translation>{n} Sätze wurden mittendrin abgeschnitten.</translation>
    </message>
    <message>
        <source>The longest pause within a turn was {n} s, in turn {turn}.</source>
        <translation>Die längste Pause innerhalb einer Runde war {n} s, in Runde {turn}.</translation>
    </message>
    <message>
        <source>About {n} um or uh; the recogniser misses some.</source>
        <translation>Etwa {n} Ähs; die Erkennung überhört manche.</translation>
    </message>
    <message>
        <source>Many of your words were hard to hear. A headset or a quieter room would help; a larger model (Settings) may.</source>
        <translation>Viele deiner Wörter waren schwer zu hören. Ein Headset oder ein stillerer Raum würde helfen, ein größeres Modell (Einstellungen) vielleicht.</translation>
    </message>
    <message>
        <source>The call was made. That is where it begins.</source>
        <translation>Das Gespräch ist geführt. Damit fängt es an.</translation>
    </message>
    <message>
        <source>The same again, with somebody harder.</source>
        <translation>Noch einmal dasselbe, mit jemand Schwierigerem.</translation>
    </message>
    <message>
        <source>The same again, to its end.</source>
        <translation>Noch einmal dasselbe, bis zum Ende.</translation>
    </message>
    <message>
        <source>{n} fell</source>
        <translation>{n} fielen</translation>
    </message>
    <message>
        <source>{n} stayed level</source>
        <translation>{n} blieben gleich</translation>
    </message>
    <message>
        <source>{n} rose</source>
        <translation>{n} stiegen</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Dreh es um</translation>
    </message>
    <message>
        <source>After the no</source>
        <translation>Nach dem Nein</translation>
    </message>
    <message>
        <source>Which yes?</source>
        <translation>Welches Ja?</translation>
    </message>
    <message>
        <source>Reasons not to buy</source>
        <translation>Gründe gegen den Kauf</translation>
    </message>
    <message>
        <source>Ping and drop</source>
        <translation>Antippen und lassen</translation>
    </message>
    <message>
        <source>Mirror and label</source>
        <translation>Spiegeln und Benennen</translation>
    </message>
    <message>
        <source>Quick to no</source>
        <translation>Schnell zum Nein</translation>
    </message>
    <message>
        <source>You hear a question that fishes for a yes. Ask it so that no is the comfortable answer.</source>
        <translation>Du hörst eine Frage, die nach einem Ja angelt. Stell sie so, dass Nein die bequeme Antwort ist.</translation>
    </message>
    <message>
        <source>You hear a no. Let it stand for a moment, then ask about it or name what is behind it.</source>
        <translation>Du hörst ein Nein. Lass es einen Moment stehen, dann frag danach oder benenne, was dahinter steckt.</translation>
    </message>
    <message>
        <source>You hear a yes. Say which it is: counterfeit, confirmation or commitment; and how sure you are, from 50 to 100 percent.</source>
        <translation>Du hörst ein Ja. Sag, welches es ist: counterfeit (Schein-Ja), confirmation (Bestätigung) oder commitment (Zusage); und wie sicher du bist, von 50 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>Name three honest reasons why your offer may not fit, one after the other.</source>
        <translation>Nenn drei ehrliche Gründe, warum dein Angebot nicht passen könnte, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>You hear how warm they are. Move a little closer, or drop it, in one breath.</source>
        <translation>Du hörst, wie warm dein Gegenüber ist. Rück ein wenig näher, oder lass es, in einem Atemzug.</translation>
    </message>
    <message>
        <source>You hear a no at the end of a call. Accept it, and leave the door open.</source>
        <translation>Du hörst ein Nein am Ende eines Gesprächs. Nimm es an, und lass die Tür offen.</translation>
    </message>
    <message>
        <source>You hear something that matters to them. Give back their words, or name what is behind them.</source>
        <translation>Du hörst etwas, das deinem Gegenüber wichtig ist. Gib die Worte zurück, oder benenne, was dahinter steckt.</translation>
    </message>
    <message>
        <source>A call of ninety seconds. Find out whether it is an honest no or a real yes.</source>
        <translation>Ein Gespräch von neunzig Sekunden. Finde heraus, ob es ein ehrliches Nein oder ein echtes Ja ist.</translation>
    </message>
    <message>
        <source>It is not {yes}.</source>
        <translation>Es ist nicht: {yes}.</translation>
    </message>
    <message>
        <source>Begin with: is it a bad idea, would it be wrong, have you given up on.</source>
        <translation>Fang an mit: is it a bad idea, would it be wrong, have you given up on.</translation>
    </message>
    <message>
        <source>Count to one. Then: what makes it so, or: it sounds like.</source>
        <translation>Zähl bis eins. Dann: what makes it so, oder: it sounds like.</translation>
    </message>
    <message>
        <source>A how or a when makes a commitment; a fact confirms; a way out is counterfeit.</source>
        <translation>Ein Wie oder Wann macht eine Zusage; eine Tatsache bestätigt; ein Ausweg ist ein Schein-Ja.</translation>
    </message>
    <message>
        <source>What do you cost besides money? Whom do you suit badly? Who does it better?</source>
        <translation>Was kostest du außer Geld? Zu wem passt du schlecht? Wer kann es besser?</translation>
    </message>
    <message>
        <source>Warm: one small step or one question. Cold: thank them and stop.</source>
        <translation>Warm: ein kleiner Schritt oder eine Frage. Kalt: Dank dafür, und Schluss.</translation>
    </message>
    <message>
        <source>Take the no, then leave a way back that asks nothing.</source>
        <translation>Nimm das Nein, dann lass einen Weg zurück, der nichts verlangt.</translation>
    </message>
    <message>
        <source>Begin with: it sounds like, or: it seems.</source>
        <translation>Fang an mit: it sounds like, oder: it seems.</translation>
    </message>
    <message>
        <source>Say early that no is fine, then ask: is it a no?</source>
        <translation>Sag früh, dass ein Nein in Ordnung ist, dann frag: is it a no?</translation>
    </message>
    <message>
        <source>Say their last few words as a question.</source>
        <translation>Sag die letzten Worte als Frage nach.</translation>
    </message>
    <message>
        <source>counterfeit</source>
        <translation>Schein-Ja</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>That one came before.</source>
        <translation>Der kam schon.</translation>
    </message>
    <message>
        <source>Three reasons.</source>
        <translation>Drei Gründe.</translation>
    </message>
    <message>
        <source>Two more.</source>
        <translation>Noch zwei.</translation>
    </message>
    <message>
        <source>One more.</source>
        <translation>Noch einer.</translation>
    </message>
    <message>
        <source>{n} of {of} reasons, each another.</source>
        <translation>{n} von {of} Gründen, jeder ein anderer.</translation>
    </message>
    <message>
        <source>None of them leans.</source>
        <translation>Keiner davon drängt.</translation>
    </message>
    <message>
        <source>One speaks for buying, not against it.</source>
        <translation>Einer spricht für den Kauf, nicht dagegen.</translation>
    </message>
    <message>
        <source>That was hard to hear. Say it again, or type it.</source>
        <translation>Das war schwer zu hören. Sag es noch einmal, oder schreib es.</translation>
    </message>
    <message>
        <source>What that does cannot be told for sure. Put it another way, or say that you did it.</source>
        <translation>Was das tut, lässt sich nicht sicher sagen. Sag es anders, oder sag, dass du es getan hast.</translation>
    </message>
    <message>
        <source>Say which yes it is: counterfeit, confirmation or commitment; and how sure you are.</source>
        <translation>Sag, welches Ja es ist: counterfeit (Schein-Ja), confirmation (Bestätigung) oder commitment (Zusage); und wie sicher du bist.</translation>
    </message>
    <message>
        <source>How sure are you, from 50 to 100 percent?</source>
        <translation>Wie sicher bist du, von 50 bis 100 Prozent?</translation>
    </message>
    <message>
        <source>More than one kind was heard. Say the one.</source>
        <translation>Es war mehr als eine Art zu hören. Sag die eine.</translation>
    </message>
    <message>
        <source>The form is right. What it asks about could not be heard: say it again.</source>
        <translation>Die Form stimmt. Wonach sie fragt, war nicht zu hören: Sag es noch einmal.</translation>
    </message>
    <message>
        <source>Yes, {yes}. {why}</source>
        <translation>Ja, {yes}. {why}</translation>
    </message>
    <message>
        <source>It is {yes}. {why}</source>
        <translation>Es ist: {yes}. {why}</translation>
    </message>
    <message>
        <source>You were sure, and it was so.</source>
        <translation>Du warst sicher, und so war es.</translation>
    </message>
    <message>
        <source>It was so, and you hardly trusted it.</source>
        <translation>So war es, und du hast dem kaum getraut.</translation>
    </message>
    <message>
        <source>You were not sure, and said so.</source>
        <translation>Du warst nicht sicher, und hast es gesagt.</translation>
    </message>
    <message>
        <source>That was surer than it could be.</source>
        <translation>Das war sicherer, als es sein konnte.</translation>
    </message>
    <message>
        <source>A real yes, with what follows from it.</source>
        <translation>Ein echtes Ja, mit dem, was daraus folgt.</translation>
    </message>
    <message>
        <source>A real next step.</source>
        <translation>Ein echter nächster Schritt.</translation>
    </message>
    <message>
        <source>An honest no.</source>
        <translation>Ein ehrliches Nein.</translation>
    </message>
    <message>
        <source>An honest no, for now.</source>
        <translation>Ein ehrliches Nein, für jetzt.</translation>
    </message>
    <message>
        <source>The yes was one to get away with.</source>
        <translation>Das Ja war eines zum Davonkommen.</translation>
    </message>
    <message>
        <source>The call broke off before there was an answer.</source>
        <translation>Das Gespräch brach ab, bevor es eine Antwort gab.</translation>
    </message>
    <message>
        <source>A no, honestly taken; a yes was to be had.</source>
        <translation>Ein Nein, ehrlich angenommen; ein Ja war zu haben.</translation>
    </message>
    <message>
        <source>Ninety seconds were over before there was an answer.</source>
        <translation>Neunzig Sekunden waren um, bevor es eine Antwort gab.</translation>
    </message>
    <message>
        <source>You made the no easy to say.</source>
        <translation>Du hast das Nein leicht gemacht.</translation>
    </message>
    <message>
        <source>The no was never made easy: ask for it outright.</source>
        <translation>Das Nein wurde nie leicht gemacht: Frag geradeheraus danach.</translation>
    </message>
    <message>
        <source>Nobody was leaned on.</source>
        <translation>Niemand wurde bedrängt.</translation>
    </message>
    <message>
        <source>There was pressure in it.</source>
        <translation>Es war Druck dabei.</translation>
    </message>
    <message>
        <source>No is the comfortable answer to it.</source>
        <translation>Nein ist darauf die bequeme Antwort.</translation>
    </message>
    <message>
        <source>It is not yet a question that no answers well.</source>
        <translation>Noch ist es keine Frage, auf die ein Nein gut passt.</translation>
    </message>
    <message>
        <source>It still wants a yes.</source>
        <translation>Sie will noch ein Ja.</translation>
    </message>
    <message>
        <source>It asks about something else.</source>
        <translation>Sie fragt nach etwas anderem.</translation>
    </message>
    <message>
        <source>It asks about the same thing.</source>
        <translation>Sie fragt nach demselben.</translation>
    </message>
    <message>
        <source>It asks about the no, or names it.</source>
        <translation>Es fragt nach dem Nein, oder benennt es.</translation>
    </message>
    <message>
        <source>It asks for a fact; what the no means stays unsaid.</source>
        <translation>Es fragt nach einer Tatsache; was das Nein bedeutet, bleibt ungesagt.</translation>
    </message>
    <message>
        <source>The reason for the no stays unsaid: ask what is behind it.</source>
        <translation>Der Grund des Neins bleibt ungesagt: Frag, was dahinter steckt.</translation>
    </message>
    <message>
        <source>The no may stand.</source>
        <translation>Das Nein darf stehen.</translation>
    </message>
    <message>
        <source>It takes more than one breath; the first half would do.</source>
        <translation>Es braucht mehr als einen Atemzug; die erste Hälfte würde reichen.</translation>
    </message>
    <message>
        <source>One breath.</source>
        <translation>Ein Atemzug.</translation>
    </message>
    <message>
        <source>They are warm, and it moves a little closer.</source>
        <translation>Dein Gegenüber ist warm, und es rückt ein wenig näher.</translation>
    </message>
    <message>
        <source>They are warm: it could move a little closer.</source>
        <translation>Dein Gegenüber ist warm: Es dürfte ein wenig näher rücken.</translation>
    </message>
    <message>
        <source>They are in two minds, and it asks with room for a no.</source>
        <translation>Dein Gegenüber schwankt, und es fragt mit Raum für ein Nein.</translation>
    </message>
    <message>
        <source>They are in two minds: ask what holds them, with room for a no.</source>
        <translation>Dein Gegenüber schwankt: Frag, was zurückhält, mit Raum für ein Nein.</translation>
    </message>
    <message>
        <source>They are cold, and it drops it.</source>
        <translation>Dein Gegenüber ist kalt, und es lässt es.</translation>
    </message>
    <message>
        <source>They are cold: it could simply drop it.</source>
        <translation>Dein Gegenüber ist kalt: Es könnte es einfach lassen.</translation>
    </message>
    <message>
        <source>A word on the no itself is missing.</source>
        <translation>Ein Wort zum Nein selbst fehlt.</translation>
    </message>
    <message>
        <source>It takes the no as it is.</source>
        <translation>Es nimmt das Nein, wie es ist.</translation>
    </message>
    <message>
        <source>It closes the door: leave a way back.</source>
        <translation>Es schließt die Tür: Lass einen Weg zurück.</translation>
    </message>
    <message>
        <source>The door stays open.</source>
        <translation>Die Tür bleibt offen.</translation>
    </message>
    <message>
        <source>No string is attached.</source>
        <translation>Kein Faden hängt daran.</translation>
    </message>
    <message>
        <source>Nothing is added to it.</source>
        <translation>Nichts ist hinzugefügt.</translation>
    </message>
    <message>
        <source>A mirror is a few of their words.</source>
        <translation>Ein Spiegel ist ein paar ihrer Worte.</translation>
    </message>
    <message>
        <source>It leaves them the room.</source>
        <translation>Es lässt ihnen den Raum.</translation>
    </message>
    <message>
        <source>It gives back what they said.</source>
        <translation>Es gibt zurück, was gesagt wurde.</translation>
    </message>
    <message>
        <source>It gives their words back.</source>
        <translation>Es gibt die Worte zurück.</translation>
    </message>
    <message>
        <source>It names what is behind it.</source>
        <translation>Es benennt, was dahinter steckt.</translation>
    </message>
    <message>
        <source>Give back a few of their words.</source>
        <translation>Gib ein paar ihrer Worte zurück.</translation>
    </message>
    <message>
        <source>Name it: it sounds like, it seems.</source>
        <translation>Benenne es: it sounds like, it seems.</translation>
    </message>
    <message>
        <source>Nobody is leaned on.</source>
        <translation>Niemand wird bedrängt.</translation>
    </message>
    <message>
        <source>It leans.</source>
        <translation>Es drängt.</translation>
    </message>
    <message>
        <source>It argues.</source>
        <translation>Es widerspricht.</translation>
    </message>
    <message>
        <source>It presses for a yes.</source>
        <translation>Es drängt auf ein Ja.</translation>
    </message>
    <message>
        <source>It presses with time.</source>
        <translation>Es drängt mit Zeit.</translation>
    </message>
    <message>
        <source>It makes the no feel bad.</source>
        <translation>Es macht zum Nein ein schlechtes Gewissen.</translation>
    </message>
    <message>
        <source>It begs.</source>
        <translation>Es bettelt.</translation>
    </message>
    <message>
        <source>It lowers the price unasked.</source>
        <translation>Es senkt ungefragt den Preis.</translation>
    </message>
    <message>
        <source>It praises instead of asking.</source>
        <translation>Es preist, statt zu fragen.</translation>
    </message>
    <message>
        <source>It goes on pitching.</source>
        <translation>Es preist weiter das Angebot an.</translation>
    </message>
    <message>
        <source>It fishes for a yes.</source>
        <translation>Es angelt nach einem Ja.</translation>
    </message>
    <message>
        <source>It offers a step over the no.</source>
        <translation>Es bietet über das Nein hinweg einen Schritt an.</translation>
    </message>
    <message>
        <source>{n} seconds of silence: the no had room.</source>
        <translation>{n} Sekunden Stille: Das Nein hatte Raum.</translation>
    </message>
    <message>
        <source>{n} seconds of silence: a no wants about a second.</source>
        <translation>{n} Sekunden Stille: Ein Nein will etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>Small and quick, for any machine. Published word errors: 9.9 % read aloud, 10.4 % in talks.</source>
        <translation>Klein und schnell, für jeden Rechner. Veröffentlichte Wortfehler: 9,9 % vorgelesen, 10,4 % in Vorträgen.</translation>
    </message>
    <message>
        <source>Middling: hears better than the small one and still starts fast. Published word errors: 7.8 % read aloud, 8.2 % in talks.</source>
        <translation>Mittel: hört besser als das kleine und startet doch schnell. Veröffentlichte Wortfehler: 7,8 % vorgelesen, 8,2 % in Vorträgen.</translation>
    </message>
    <message>
        <source>Large: hears best, starts slowly and wants several GB of memory. Published word errors: 5.7 % read aloud, 6.1 % in talks, 29.8 % on the telephone.</source>
        <translation>Groß: hört am besten, startet langsam und will mehrere GB Speicher. Veröffentlichte Wortfehler: 5,7 % vorgelesen, 6,1 % in Vorträgen, 29,8 % am Telefon.</translation>
    </message>
    <message>
        <source>Small, for speakers of Indian English.</source>
        <translation>Klein, für indisches Englisch.</translation>
    </message>
    <message>
        <source>Small, for speakers of British English.</source>
        <translation>Klein, für britisches Englisch.</translation>
    </message>
    <message>
        <source>A woman&apos;s voice, American.</source>
        <translation>Die Stimme einer Frau, amerikanisch.</translation>
    </message>
    <message>
        <source>A man&apos;s voice, American.</source>
        <translation>Die Stimme eines Mannes, amerikanisch.</translation>
    </message>
    <message>
        <source>A woman&apos;s voice, English.</source>
        <translation>Die Stimme einer Frau, englisch.</translation>
    </message>
    <message>
        <source>A woman&apos;s voice, Scottish.</source>
        <translation>Die Stimme einer Frau, schottisch.</translation>
    </message>
    <message>
        <source>en-us</source>
        <translation>US-Englisch</translation>
    </message>
    <message>
        <source>en-gb</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>en-in</source>
        <translation>Indisches Englisch</translation>
    </message>
    <message>
        <source>noprac heard its own voice. Put on headphones to cut in; until then it listens when the prospect has finished.</source>
        <translation>noprac hat seine eigene Stimme gehört. Setz Kopfhörer auf, um dazwischenzureden; bis dahin hört es zu, wenn dein Gegenüber fertig ist.</translation>
    </message>
    <message>
        <source>Looking for a microphone.</source>
        <translation>Ein Mikrofon wird gesucht.</translation>
    </message>
    <message>
        <source>No microphone was found: type your answers. Plug one in and start again to speak them.</source>
        <translation>Kein Mikrofon gefunden: Schreib deine Antworten. Steck eins an und starte neu, um sie zu sprechen.</translation>
    </message>
    <message>
        <source>Loading the recogniser.</source>
        <translation>Die Spracherkennung wird geladen.</translation>
    </message>
    <message>
        <source>Loading the tagger.</source>
        <translation>Die Erkennung der Züge wird geladen.</translation>
    </message>
    <message>
        <source>Until then, type your answers.</source>
        <translation>Bis dahin schreib deine Antworten.</translation>
    </message>
    <message>
        <source>The microphone {name} is held by another program alone.</source>
        <translation>Das Mikrofon {name} hält ein anderes Programm für sich allein.</translation>
    </message>
    <message>
        <source>The microphone {name} is in use, or was pulled out.</source>
        <translation>Das Mikrofon {name} ist in Gebrauch oder wurde abgezogen.</translation>
    </message>
    <message>
        <source>The microphone {name} may not be used by noprac.</source>
        <translation>Das Mikrofon {name} darf noprac nicht benutzen.</translation>
    </message>
    <message>
        <source>The microphone {name} is not there any more.</source>
        <translation>Das Mikrofon {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The microphone {name} works at no rate that was tried.</source>
        <translation>Das Mikrofon {name} läuft mit keiner der versuchten Raten.</translation>
    </message>
    <message>
        <source>The microphone {name} has no channel that can be used.</source>
        <translation>Das Mikrofon {name} hat keinen brauchbaren Kanal.</translation>
    </message>
    <message>
        <source>The microphone {name} cannot be opened.</source>
        <translation>Das Mikrofon {name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Es wurde kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>The microphone {name} is not there.</source>
        <translation>Das Mikrofon {name} ist nicht da.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another microphone.</source>
        <translation>Steck es an, oder wähl ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the microphone in the system&apos;s sound settings.</source>
        <translation>Steck eins an, oder wähl das Mikrofon in den Klangeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The microphone is gone.</source>
        <translation>Das Mikrofon ist weg.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is held by another program alone.</source>
        <translation>Den Lautsprecher {name} hält ein anderes Programm für sich allein.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is in use, or was pulled out.</source>
        <translation>Der Lautsprecher {name} ist in Gebrauch oder wurde abgezogen.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} may not be used by noprac.</source>
        <translation>Den Lautsprecher {name} darf noprac nicht benutzen.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is not there any more.</source>
        <translation>Der Lautsprecher {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} works at no rate that was tried.</source>
        <translation>Der Lautsprecher {name} läuft mit keiner der versuchten Raten.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} has no channel that can be used.</source>
        <translation>Der Lautsprecher {name} hat keinen brauchbaren Kanal.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} cannot be opened.</source>
        <translation>Der Lautsprecher {name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Es wurde kein Lautsprecher gefunden.</translation>
    </message>
    <message>
        <source>The loudspeaker {name} is not there.</source>
        <translation>Der Lautsprecher {name} ist nicht da.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another loudspeaker.</source>
        <translation>Steck ihn an, oder wähl einen anderen Lautsprecher.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the loudspeaker in the system&apos;s sound settings.</source>
        <translation>Steck einen an, oder wähl den Lautsprecher in den Klangeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>Der Lautsprecher ist weg.</translation>
    </message>
    <message>
        <source>Close that program, or turn off its exclusive mode in the device&apos;s properties.</source>
        <translation>Schließ das Programm, oder schalte in den Eigenschaften des Geräts die alleinige Nutzung ab.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or choose another one.</source>
        <translation>Schließ andere Programme, die es benutzen, oder wähl ein anderes.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>Erlaub es in den Datenschutz-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Steck es wieder an, oder wähl ein anderes.</translation>
    </message>
    <message>
        <source>Set it to 48,000 Hz in the system&apos;s sound settings.</source>
        <translation>Stell es in den Klangeinstellungen des Systems auf 48.000 Hz.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähl ein anderes.</translation>
    </message>
    <message>
        <source>Plug one in, or choose it in the sound settings.</source>
        <translation>Steck eins an, oder wähl es in den Klangeinstellungen.</translation>
    </message>
    <message>
        <source>Choose a loudspeaker.</source>
        <translation>Wähl einen Lautsprecher.</translation>
    </message>
    <message>
        <source>The loudspeaker is not open.</source>
        <translation>Der Lautsprecher ist nicht offen.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing.</source>
        <translation>Die Klangbibliothek PortAudio fehlt.</translation>
    </message>
    <message>
        <source>Install it: {command}</source>
        <translation>Installier sie: {command}</translation>
    </message>
    <message>
        <source>Install it anew: {command}</source>
        <translation>Installier es neu: {command}</translation>
    </message>
    <message>
        <source>The voice gave no sound.</source>
        <translation>Die Stimme gab keinen Ton.</translation>
    </message>
    <message>
        <source>Start noprac again; if it stays so, restart the computer.</source>
        <translation>Starte noprac neu; wenn es so bleibt, auch den Rechner.</translation>
    </message>
    <message>
        <source>Add a voice in the system&apos;s speech settings.</source>
        <translation>Füg in den Spracheinstellungen des Systems eine Stimme hinzu.</translation>
    </message>
    <message>
        <source>Piper is not installed.</source>
        <translation>Piper ist nicht installiert.</translation>
    </message>
    <message>
        <source>The voice in {path} is damaged.</source>
        <translation>Die Stimme in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Install it anew: noprac model list shows the voices.</source>
        <translation>Installier sie neu: noprac model list zeigt die Stimmen.</translation>
    </message>
    <message>
        <source>The recogniser&apos;s network {path} cannot be read.</source>
        <translation>Das Netz der Spracherkennung {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The recogniser&apos;s words {path} cannot be read.</source>
        <translation>Die Wörter der Spracherkennung {path} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Install noprac anew.</source>
        <translation>Installier noprac neu.</translation>
    </message>
    <message>
        <source>The Vosk recogniser cannot be loaded.</source>
        <translation>Die Spracherkennung Vosk lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The recogniser model in {path} is damaged.</source>
        <translation>Das Modell der Spracherkennung in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Install it anew.</source>
        <translation>Installier es neu.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>{path} is not a recogniser model.</source>
        <translation>{path} ist kein Modell für die Spracherkennung.</translation>
    </message>
    <message>
        <source>Name the folder of a Vosk model, the one that holds am/final.mdl.</source>
        <translation>Nenn den Ordner eines Vosk-Modells, den mit am/final.mdl.</translation>
    </message>
    <message>
        <source>The call is not recorded any more: {path} cannot be written.</source>
        <translation>Das Gespräch wird nicht mehr aufgenommen: {path} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>Free some space, or allow writing there.</source>
        <translation>Schaff Platz, oder erlaub das Schreiben dort.</translation>
    </message>
    <message>
        <source>The {part} stopped for a fault of noprac&apos;s.</source>
        <translation>{part}: angehalten durch einen Fehler in noprac.</translation>
    </message>
    <message>
        <source>Start noprac again.</source>
        <translation>Starte noprac neu.</translation>
    </message>
    <message>
        <source>The disk is full at {path}.</source>
        <translation>Die Platte ist voll bei {path}.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaff Platz.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}).</source>
        <translation>{path} lässt sich nicht beschreiben ({error}).</translation>
    </message>
    <message>
        <source>Allow writing there, or set NOPRAC_HOME to another folder.</source>
        <translation>Erlaub das Schreiben dort, oder setz NOPRAC_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>Set NOPRAC_HOME to a folder.</source>
        <translation>Setz NOPRAC_HOME auf einen Ordner.</translation>
    </message>
    <message>
        <source>Check the disk, or set NOPRAC_HOME to another folder.</source>
        <translation>Prüf die Platte, oder setz NOPRAC_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another copy of noprac is using {path}.</source>
        <translation>{path} wird schon von einem anderen noprac benutzt.</translation>
    </message>
    <message>
        <source>Close it, or set NOPRAC_HOME to another folder.</source>
        <translation>Schließ es, oder setz NOPRAC_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be read: the settings are back at their defaults.</source>
        <translation>{path} lässt sich nicht lesen: Die Einstellungen sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>{path} holds no settings: they are back at their defaults.</source>
        <translation>{path} enthält keine Einstellungen: Sie sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>{path}: {names} cannot be used, the default holds.</source>
        <translation>{path}: {names} ist nicht brauchbar, es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>The journal is damaged. Close noprac and start it again: it is then mended.</source>
        <translation>Das Journal ist beschädigt. Schließ noprac und starte es neu: Dann wird es repariert.</translation>
    </message>
    <message>
        <source>{n} entries without their call were taken out; today&apos;s backup has them.</source>
        <translation>{n} Einträge ohne ihr Gespräch wurden herausgenommen; die Sicherung von heute hat sie noch.</translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; a new one has begun.</source>
        <translation>Das Journal war beschädigt: Es liegt jetzt in {path}; ein neues ist angefangen.</translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; the backup of {day} is in its place.</source>
        <translation>Das Journal war beschädigt: Es liegt jetzt in {path}; an seiner Stelle steht die Sicherung vom {day}.</translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; the backup of {day} is in its place, with {n} more call saved from it.</source>
        <translation>Das Journal war beschädigt: Es liegt jetzt in {path}; an seiner Stelle steht die Sicherung vom {day}, mit {n} weiteren daraus geretteten Gespräch.</translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; the backup of {day} is in its place, with {n} more calls saved from it.</source>
        <translation>Das Journal war beschädigt: Es liegt jetzt in {path}; an seiner Stelle steht die Sicherung vom {day}, mit {n} weiteren daraus geretteten Gesprächen.</translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; a new one has begun, with {n} more call saved from it.</source>
        <translation>Das Journal war beschädigt: Es liegt jetzt in {path}; ein neues ist angefangen, mit {n} weiteren daraus geretteten Gespräch.</translation>
    </message>
    <message>
        <source>The journal was damaged: it was moved to {path}; a new one has begun, with {n} more calls saved from it.</source>
        <translation>Das Journal war beschädigt: Es liegt jetzt in {path}; ein neues ist angefangen, mit {n} weiteren daraus geretteten Gesprächen.</translation>
    </message>
    <message>
        <source>{path} was written by a later noprac.</source>
        <translation>{path} stammt von einem neueren noprac.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation>Das Journal {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Start noprac&apos;s window: it moves the file aside and goes on from the newest backup.</source>
        <translation>Starte das Fenster von noprac: Es legt die Datei beiseite und macht mit der neuesten Sicherung weiter.</translation>
    </message>
    <message>
        <source>Update noprac.</source>
        <translation>Aktualisiere noprac.</translation>
    </message>
    <message>
        <source>Update noprac, or go back to the backup of {day}: {command}</source>
        <translation>Aktualisiere noprac, oder geh zur Sicherung vom {day} zurück: {command}</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Es gibt keine Sicherung {name}.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged.</source>
        <translation>Die Sicherung {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup {name} was made by a later noprac.</source>
        <translation>Die Sicherung {name} stammt von einem neueren noprac.</translation>
    </message>
    <message>
        <source>The journal is that of {day} again.</source>
        <translation>Das Journal ist wieder das vom {day}.</translation>
    </message>
    <message>
        <source>The one before is kept: {path}; `noprac journal import` adds its calls.</source>
        <translation>Das vorige ist behalten: {path}; `noprac journal import` fügt seine Gespräche hinzu.</translation>
    </message>
    <message>
        <source>{path} ends in none of {names}.</source>
        <translation>{path} endet auf keines von {names}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wähl eins davon.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>Give a file that noprac wrote: an export, a backup or a journal.</source>
        <translation>Gib eine Datei, die noprac geschrieben hat: eine Ausgabe, eine Sicherung oder ein Journal.</translation>
    </message>
    <message>
        <source>There is no call {id}.</source>
        <translation>Es gibt kein Gespräch {id}.</translation>
    </message>
    <message>
        <source>The call {id} cannot be read ({error}).</source>
        <translation>Das Gespräch {id} lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Lösch es.</translation>
    </message>
    <message>
        <source>The call {id} has a scenario from another version.</source>
        <translation>Das Gespräch {id} hat ein Szenario aus einer anderen Version.</translation>
    </message>
    <message>
        <source>A kept receipt cannot be read.</source>
        <translation>Ein behaltener Beleg lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The call {id} was played with another version.</source>
        <translation>Das Gespräch {id} wurde mit einer anderen Version geführt.</translation>
    </message>
    <message>
        <source>The call {id} cannot go on from turn {turn}.</source>
        <translation>Das Gespräch {id} kann ab Runde {turn} nicht weitergehen.</translation>
    </message>
    <message>
        <source>The call {id} ended with line {turn}.</source>
        <translation>Das Gespräch {id} endete mit Runde {turn}.</translation>
    </message>
    <message>
        <source>Give an earlier turn.</source>
        <translation>Gib eine frühere Runde an.</translation>
    </message>
    <message>
        <source>The call {id} has ended.</source>
        <translation>Das Gespräch {id} ist zu Ende.</translation>
    </message>
    <message>
        <source>See its debrief.</source>
        <translation>Sieh dir die Auswertung an.</translation>
    </message>
    <message>
        <source>{came} came in; {n} calls were here already.</source>
        <translation>{came} dazugekommen; {n} Gespräche waren schon hier.</translation>
    </message>
    <message>
        <source>{came} came in; 1 call was here already.</source>
        <translation>{came} dazugekommen; 1 Gespräch war schon hier.</translation>
    </message>
    <message>
        <source>{n} went on differently here, and are kept beside those.</source>
        <translation>{n} gingen hier anders weiter und stehen daneben.</translation>
    </message>
    <message>
        <source>1 went on differently here, and is kept beside those.</source>
        <translation>1 ging hier anders weiter und steht daneben.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The sound of turn {turn} was not kept.</source>
        <translation>Der Ton von Runde {turn} wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The sound of turn {turn} is not there any more.</source>
        <translation>Der Ton von Runde {turn} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Read its words.</source>
        <translation>Lies die Worte.</translation>
    </message>
    <message>
        <source>Allow it in the settings.</source>
        <translation>Erlaub es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The sound of this call was not kept.</source>
        <translation>Der Ton dieses Gesprächs wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Allow it in the settings, for calls to come.</source>
        <translation>Erlaub es in den Einstellungen, für künftige Gespräche.</translation>
    </message>
    <message>
        <source>Turn {turn} shows no {move}.</source>
        <translation>In Runde {turn} gibt es {move} nicht.</translation>
    </message>
    <message>
        <source>Turn {turn} shows {move} already.</source>
        <translation>In Runde {turn} gibt es {move} schon.</translation>
    </message>
    <message>
        <source>“{words}” is not in turn {turn}.</source>
        <translation>„{words}“ steht nicht in Runde {turn}.</translation>
    </message>
    <message>
        <source>A correction needs words.</source>
        <translation>Eine Berichtigung braucht Wörter.</translation>
    </message>
    <message>
        <source>Give what was said.</source>
        <translation>Gib an, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing was said in a turn {turn}.</source>
        <translation>In Runde {turn} wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>That did not work: {error}</source>
        <translation>Das ging nicht: {error}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Not in the catalogue.</source>
        <translation>Nicht im Verzeichnis.</translation>
    </message>
    <message>
        <source>Install it again: it goes on from there.</source>
        <translation>Installier es noch einmal: Es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Check the connection, or bring the file on a stick: noprac model import FILE</source>
        <translation>Prüf die Verbindung, oder bring die Datei auf einem Stick: noprac model import DATEI</translation>
    </message>
    <message>
        <source>Try later, or import a copy you trust.</source>
        <translation>Versuch es später, oder nimm eine Kopie, der du traust.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Versuch es später.</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({error}).</source>
        <translation>{address} ist nicht zu erreichen ({error}).</translation>
    </message>
    <message>
        <source>{address} broke off ({error}).</source>
        <translation>{address} brach ab ({error}).</translation>
    </message>
    <message>
        <source>{address} broke off after {n} of {of} bytes.</source>
        <translation>{address} brach nach {n} von {of} Bytes ab.</translation>
    </message>
    <message>
        <source>{address} answers {error}.</source>
        <translation>{address} antwortet {error}.</translation>
    </message>
    <message>
        <source>{address} cannot be trusted ({error}).</source>
        <translation>{address} ist nicht zu trauen ({error}).</translation>
    </message>
    <message>
        <source>{address} is not what was published: {error}.</source>
        <translation>{address} ist nicht das Veröffentlichte: {error}.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>Es gibt kein {path}.</translation>
    </message>
    <message>
        <source>Name a zip or a folder.</source>
        <translation>Nenn ein Zip oder einen Ordner.</translation>
    </message>
    <message>
        <source>{name} is installed already.</source>
        <translation>{name} ist schon installiert.</translation>
    </message>
    <message>
        <source>A voice has two files: NAME.onnx and NAME.onnx.json.</source>
        <translation>Eine Stimme hat zwei Dateien: NAME.onnx und NAME.onnx.json.</translation>
    </message>
    <message>
        <source>{path} holds several models.</source>
        <translation>{path} enthält mehrere Modelle.</translation>
    </message>
    <message>
        <source>Import them one by one, each by its own folder.</source>
        <translation>Nimm sie einzeln auf, jedes aus seinem Ordner.</translation>
    </message>
    <message>
        <source>{path} holds neither a Vosk model (am/final.mdl) nor a Piper voice (NAME.onnx and NAME.onnx.json).</source>
        <translation>{path} enthält weder ein Vosk-Modell (am/final.mdl) noch eine Piper-Stimme (NAME.onnx und NAME.onnx.json).</translation>
    </message>
    <message>
        <source>Name the model&apos;s own folder.</source>
        <translation>Nenn den eigenen Ordner des Modells.</translation>
    </message>
    <message>
        <source>Another copy of noprac is busy with a model.</source>
        <translation>Ein anderes noprac arbeitet gerade an einem Modell.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Wart, bis es fertig ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no zip.</source>
        <translation>{path} ist beschädigt, oder kein Zip.</translation>
    </message>
    <message>
        <source>Get the model again from where it was published.</source>
        <translation>Hol das Modell noch einmal von dort, wo es veröffentlicht ist.</translation>
    </message>
    <message>
        <source>{path} has {n} MB free; {need} MB are needed.</source>
        <translation>{path} hat {n} MB frei; nötig sind {need} MB.</translation>
    </message>
    <message>
        <source>Free some space, or set NOPRAC_HOME to a folder on another disk.</source>
        <translation>Schaff Platz, oder setz NOPRAC_HOME auf einen Ordner auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>Refusing was made to feel bad.</source>
        <translation>Das Ablehnen bekam ein schlechtes Gefühl.</translation>
    </message>
    <message>
        <source>An ask with no room for a no.</source>
        <translation>Eine Bitte ohne Raum für ein Nein.</translation>
    </message>
    <message>
        <source>A yes was fished for, with pressure on it.</source>
        <translation>Nach einem Ja wurde geangelt, mit Druck darauf.</translation>
    </message>
    <message>
        <source>Refusing was given a price.</source>
        <translation>Das Ablehnen bekam einen Preis.</translation>
    </message>
    <message>
        <source>The no was treated as a mistake.</source>
        <translation>Das Nein wurde wie ein Irrtum behandelt.</translation>
    </message>
    <message>
        <source>Money was put where a no could have stood.</source>
        <translation>Geld lag da, wo ein Nein hätte stehen können.</translation>
    </message>
    <message>
        <source>A plea makes refusing unkind.</source>
        <translation>Bitten und Betteln macht das Ablehnen unfreundlich.</translation>
    </message>
    <message>
        <source>Praise of the offer left little room for a no.</source>
        <translation>Lob des Angebots ließ wenig Raum für ein Nein.</translation>
    </message>
    <message>
        <source>A yes was sought, though refusing was allowed.</source>
        <translation>Ein Ja war gesucht, obwohl Ablehnen erlaubt war.</translation>
    </message>
    <message>
        <source>Opened with a question that wants a yes.</source>
        <translation>Eröffnet mit einer Frage, die ein Ja will.</translation>
    </message>
    <message>
        <source>A question that fishes for a yes gets one to be rid of it.</source>
        <translation>Eine Frage, die nach einem Ja angelt, bekommt eines, um sie loszuwerden.</translation>
    </message>
    <message>
        <source>A next step, with no made safe.</source>
        <translation>Ein nächster Schritt, mit sicherem Platz fürs Nein.</translation>
    </message>
    <message>
        <source>A next step to which no is an easy answer.</source>
        <translation>Ein nächster Schritt, auf den Nein eine leichte Antwort ist.</translation>
    </message>
    <message>
        <source>A no was asked for where they had just leaned in.</source>
        <translation>Nach einem Nein wurde gefragt, wo sich dein Gegenüber gerade geöffnet hatte.</translation>
    </message>
    <message>
        <source>A no may have hidden there, and it was gone for.</source>
        <translation>Hier lag vielleicht ein Nein verborgen, und darauf gingst du zu.</translation>
    </message>
    <message>
        <source>A no may have hidden there, and it was given leave.</source>
        <translation>Hier lag vielleicht ein Nein verborgen, und es bekam Erlaubnis.</translation>
    </message>
    <message>
        <source>Opened so that no was the easy answer.</source>
        <translation>So eröffnet, dass Nein die leichte Antwort war.</translation>
    </message>
    <message>
        <source>Opened with what they may fear.</source>
        <translation>Eröffnet mit dem, was dein Gegenüber fürchten mag.</translation>
    </message>
    <message>
        <source>The no was gone for outright.</source>
        <translation>Geradeheraus aufs Nein zu.</translation>
    </message>
    <message>
        <source>Refusing was made safe in so many words.</source>
        <translation>Das Ablehnen wurde mit klaren Worten sicher gemacht.</translation>
    </message>
    <message>
        <source>A reason against was given first.</source>
        <translation>Zuerst kam ein Grund dagegen.</translation>
    </message>
    <message>
        <source>Interest was asked for with room for none.</source>
        <translation>Nach Interesse gefragt, mit Raum für keines.</translation>
    </message>
    <message>
        <source>A question to which no is the easy answer.</source>
        <translation>Eine Frage, auf die Nein die leichte Antwort ist.</translation>
    </message>
    <message>
        <source>A step was offered where a no may have hidden.</source>
        <translation>Ein Schritt wurde angeboten, wo vielleicht ein Nein verborgen lag.</translation>
    </message>
    <message>
        <source>A step was offered over the no.</source>
        <translation>Ein Schritt wurde über das Nein hinweg angeboten.</translation>
    </message>
    <message>
        <source>A plain offer: it can be refused, though nothing says so.</source>
        <translation>Ein schlichtes Angebot: Man kann es ablehnen, auch wenn nichts das sagt.</translation>
    </message>
    <message>
        <source>What may have been a no was asked about.</source>
        <translation>Nach dem, was vielleicht ein Nein war, wurde gefragt.</translation>
    </message>
    <message>
        <source>What may have been a no was let go.</source>
        <translation>Was vielleicht ein Nein war, wurde losgelassen.</translation>
    </message>
    <message>
        <source>A no may have hidden there; it was not gone for.</source>
        <translation>Hier lag vielleicht ein Nein verborgen; darauf gingst du nicht zu.</translation>
    </message>
    <message>
        <source>A no that stood was kept open.</source>
        <translation>Ein Nein, das stand, wurde offen gehalten.</translation>
    </message>
    <message>
        <source>The no was welcome.</source>
        <translation>Das Nein war willkommen.</translation>
    </message>
    <message>
        <source>The no was believed.</source>
        <translation>Dem Nein wurde geglaubt.</translation>
    </message>
    <message>
        <source>The no was granted before it was plain.</source>
        <translation>Das Nein wurde gewährt, bevor es klar war.</translation>
    </message>
    <message>
        <source>The no was accepted.</source>
        <translation>Das Nein wurde angenommen.</translation>
    </message>
    <message>
        <source>Nothing told them that the no was fine.</source>
        <translation>Nichts sagte ihnen, dass das Nein in Ordnung war.</translation>
    </message>
    <message>
        <source>Told that they are free to leave it.</source>
        <translation>Gesagt, dass sie es lassen dürfen.</translation>
    </message>
    <message>
        <source>Nothing was asked that needed a yes.</source>
        <translation>Nichts gefragt, was ein Ja brauchte.</translation>
    </message>
    <message>
        <source>What they may fear was said aloud.</source>
        <translation>Was dein Gegenüber fürchten mag, wurde ausgesprochen.</translation>
    </message>
    <message>
        <source>A plain opening; no was not made easy.</source>
        <translation>Eine schlichte Eröffnung; das Nein wurde nicht leicht gemacht.</translation>
    </message>
    <message>
        <source>Opened by telling.</source>
        <translation>Mit Erzählen eröffnet.</translation>
    </message>
    <message>
        <source>A greeting; nothing made it easy to say no.</source>
        <translation>Ein Gruß; nichts machte das Nein leicht.</translation>
    </message>
    <message>
        <source>Told, with nothing that invited a no.</source>
        <translation>Erzählt, mit nichts, das zum Nein einlud.</translation>
    </message>
    <message>
        <source>Guilt makes a no expensive; it is remembered longer than the offer.</source>
        <translation>Schuldgefühl macht ein Nein teuer; es bleibt länger im Gedächtnis als das Angebot.</translation>
    </message>
    <message>
        <source>The commitment was pressed for, with no room to refuse.</source>
        <translation>Auf die Zusage wurde gedrängt, ohne Raum zum Ablehnen.</translation>
    </message>
    <message>
        <source>A clock was put on their decision.</source>
        <translation>Die Entscheidung bekam eine Uhr.</translation>
    </message>
    <message>
        <source>Arguing shows how much the yes is wanted.</source>
        <translation>Widersprechen zeigt, wie sehr das Ja gewollt ist.</translation>
    </message>
    <message>
        <source>The price gave way unasked; belief in it goes too.</source>
        <translation>Der Preis gab ungefragt nach; der Glaube daran geht mit.</translation>
    </message>
    <message>
        <source>The seller&apos;s own need was on the table.</source>
        <translation>Die eigene Not lag auf dem Tisch.</translation>
    </message>
    <message>
        <source>Superlatives sound like wanting it more than they do.</source>
        <translation>Superlative klingen, als wolltest du es mehr als sie.</translation>
    </message>
    <message>
        <source>Willing to walk, and parting on good terms.</source>
        <translation>Bereit zu gehen, und im Guten geschieden.</translation>
    </message>
    <message>
        <source>The no was taken in and left to them.</source>
        <translation>Das Nein wurde aufgenommen und ihnen überlassen.</translation>
    </message>
    <message>
        <source>Willing to walk, and said so.</source>
        <translation>Bereit zu gehen, und es gesagt.</translation>
    </message>
    <message>
        <source>The no was left entirely to them.</source>
        <translation>Das Nein wurde ganz ihnen überlassen.</translation>
    </message>
    <message>
        <source>A no that stood was kept from ending.</source>
        <translation>Ein Nein, das stand, wurde am Enden gehindert.</translation>
    </message>
    <message>
        <source>A no, and nothing was wanted back but its meaning.</source>
        <translation>Ein Nein, und nichts war dafür gewollt als seine Bedeutung.</translation>
    </message>
    <message>
        <source>A no, and the talk stayed with them.</source>
        <translation>Ein Nein, und das Gespräch blieb bei ihnen.</translation>
    </message>
    <message>
        <source>The no was accepted as it came.</source>
        <translation>Das Nein wurde genommen, wie es kam.</translation>
    </message>
    <message>
        <source>After a no, a yes was fished for.</source>
        <translation>Nach einem Nein wurde nach einem Ja geangelt.</translation>
    </message>
    <message>
        <source>After a no, the next step was asked for again.</source>
        <translation>Nach einem Nein wurde wieder um den nächsten Schritt gebeten.</translation>
    </message>
    <message>
        <source>After a no, the talk went on by questions.</source>
        <translation>Nach einem Nein ging es mit Fragen weiter.</translation>
    </message>
    <message>
        <source>The no ended it, without a fight.</source>
        <translation>Das Nein beendete es, ohne Kampf.</translation>
    </message>
    <message>
        <source>After a no, the offer was praised on.</source>
        <translation>Nach einem Nein wurde das Angebot weiter gelobt.</translation>
    </message>
    <message>
        <source>The no hung in the air.</source>
        <translation>Das Nein hing in der Luft.</translation>
    </message>
    <message>
        <source>A yes to get away was given leave to be a no.</source>
        <translation>Ein Ja zum Davonkommen bekam die Erlaubnis, ein Nein zu sein.</translation>
    </message>
    <message>
        <source>A yes to get away was let go.</source>
        <translation>Ein Ja zum Davonkommen wurde losgelassen.</translation>
    </message>
    <message>
        <source>A yes to get away was asked about.</source>
        <translation>Nach einem Ja zum Davonkommen wurde gefragt.</translation>
    </message>
    <message>
        <source>A yes to get away was built on.</source>
        <translation>Auf ein Ja zum Davonkommen wurde gebaut.</translation>
    </message>
    <message>
        <source>A yes to get away was taken at its word.</source>
        <translation>Ein Ja zum Davonkommen wurde beim Wort genommen.</translation>
    </message>
    <message>
        <source>The step they named was taken, and no more.</source>
        <translation>Der genannte Schritt wurde getan, und nicht mehr.</translation>
    </message>
    <message>
        <source>The offer was sold on after the yes.</source>
        <translation>Nach dem Ja wurde weiterverkauft.</translation>
    </message>
    <message>
        <source>Calm after the yes.</source>
        <translation>Ruhig nach dem Ja.</translation>
    </message>
    <message>
        <source>Their interest was given room to be none.</source>
        <translation>Ihr Interesse bekam Raum, keines zu sein.</translation>
    </message>
    <message>
        <source>Offered so that it could be refused.</source>
        <translation>So angeboten, dass es sich ablehnen ließ.</translation>
    </message>
    <message>
        <source>Their interest was followed, not seized.</source>
        <translation>Ihrem Interesse gefolgt, nicht danach gegriffen.</translation>
    </message>
    <message>
        <source>Their interest was used to fish for a yes.</source>
        <translation>Ihr Interesse wurde benutzt, um nach einem Ja zu angeln.</translation>
    </message>
    <message>
        <source>A next step at its time.</source>
        <translation>Ein nächster Schritt zu seiner Zeit.</translation>
    </message>
    <message>
        <source>Nobody grabbed.</source>
        <translation>Niemand griff zu.</translation>
    </message>
    <message>
        <source>They left with nothing owed.</source>
        <translation>Sie gingen, und nichts blieb geschuldet.</translation>
    </message>
    <message>
        <source>They were let go.</source>
        <translation>Man ließ sie gehen.</translation>
    </message>
    <message>
        <source>They wanted to go and were held.</source>
        <translation>Sie wollten gehen und wurden gehalten.</translation>
    </message>
    <message>
        <source>They wanted to go.</source>
        <translation>Sie wollten gehen.</translation>
    </message>
    <message>
        <source>Opened so that they could end it at once.</source>
        <translation>So eröffnet, dass sie es gleich beenden konnten.</translation>
    </message>
    <message>
        <source>Opened by fishing for a yes.</source>
        <translation>Mit Angeln nach einem Ja eröffnet.</translation>
    </message>
    <message>
        <source>Opened without need.</source>
        <translation>Ohne Not eröffnet.</translation>
    </message>
    <message>
        <source>Hardly an opening.</source>
        <translation>Kaum eine Eröffnung.</translation>
    </message>
    <message>
        <source>Room to refuse, unasked.</source>
        <translation>Raum zum Ablehnen, ungefragt.</translation>
    </message>
    <message>
        <source>The talk was about them.</source>
        <translation>Das Gespräch handelte von ihnen.</translation>
    </message>
    <message>
        <source>A yes was wanted.</source>
        <translation>Ein Ja war gewollt.</translation>
    </message>
    <message>
        <source>Plain, without pressure.</source>
        <translation>Schlicht, ohne Druck.</translation>
    </message>
    <message>
        <source>Answered plainly.</source>
        <translation>Schlicht geantwortet.</translation>
    </message>
    <message>
        <source>Neither need nor freedom.</source>
        <translation>Weder Not noch Freiheit.</translation>
    </message>
    <message>
        <source>Made to feel bad for a no, people stop saying what they think.</source>
        <translation>Wer sich für ein Nein schlecht fühlen muss, sagt nicht mehr, was er denkt.</translation>
    </message>
    <message>
        <source>The no was passed over and the commitment asked for again.</source>
        <translation>Das Nein wurde übergangen und die Zusage noch einmal verlangt.</translation>
    </message>
    <message>
        <source>A deadline answered the no; the reason behind it stayed unknown.</source>
        <translation>Eine Frist antwortete dem Nein; der Grund dahinter blieb unbekannt.</translation>
    </message>
    <message>
        <source>The no was argued with; an argument closes what a question opens.</source>
        <translation>Dem Nein wurde widersprochen; ein Argument schließt, was eine Frage öffnet.</translation>
    </message>
    <message>
        <source>The no was bought off before its reason was known.</source>
        <translation>Das Nein wurde abgekauft, bevor sein Grund bekannt war.</translation>
    </message>
    <message>
        <source>The no was met with need, which makes it harder to be honest.</source>
        <translation>Dem Nein begegnete Not, und das macht Ehrlichkeit schwerer.</translation>
    </message>
    <message>
        <source>Enthusiasm answered the no; the reason behind it stayed unknown.</source>
        <translation>Begeisterung antwortete dem Nein; der Grund dahinter blieb unbekannt.</translation>
    </message>
    <message>
        <source>The no stood, and it was let go.</source>
        <translation>Das Nein stand, und es wurde losgelassen.</translation>
    </message>
    <message>
        <source>This no had been asked about already; it wanted to be believed.</source>
        <translation>Nach diesem Nein war schon gefragt; es wollte geglaubt werden.</translation>
    </message>
    <message>
        <source>The no was taken in, then asked about.</source>
        <translation>Das Nein wurde aufgenommen, dann wurde danach gefragt.</translation>
    </message>
    <message>
        <source>The no was taken in and its meaning named.</source>
        <translation>Das Nein wurde aufgenommen und seine Bedeutung benannt.</translation>
    </message>
    <message>
        <source>A plain no, taken in and let go.</source>
        <translation>Ein klares Nein, aufgenommen und losgelassen.</translation>
    </message>
    <message>
        <source>Let go, with the door left open.</source>
        <translation>Losgelassen, mit offener Tür.</translation>
    </message>
    <message>
        <source>The no was asked about.</source>
        <translation>Nach dem Nein wurde gefragt.</translation>
    </message>
    <message>
        <source>The no was given back in words, which invites its reason.</source>
        <translation>Das Nein wurde in Worten zurückgegeben, und das lädt seinen Grund ein.</translation>
    </message>
    <message>
        <source>A plain no, let go.</source>
        <translation>Ein klares Nein, losgelassen.</translation>
    </message>
    <message>
        <source>The no was kept, and the door with it.</source>
        <translation>Das Nein wurde festgehalten, und die Tür mit ihm.</translation>
    </message>
    <message>
        <source>A stall was met with leave to make it a no.</source>
        <translation>Ein Hinhalten bekam Erlaubnis, ein Nein zu werden.</translation>
    </message>
    <message>
        <source>A stall was met with leave to refuse.</source>
        <translation>Ein Hinhalten bekam Erlaubnis abzulehnen.</translation>
    </message>
    <message>
        <source>A stall was given its time.</source>
        <translation>Ein Hinhalten bekam seine Zeit.</translation>
    </message>
    <message>
        <source>The no was taken in and asked for outright.</source>
        <translation>Das Nein wurde aufgenommen und geradeheraus danach gefragt.</translation>
    </message>
    <message>
        <source>Asked outright whether it is a no.</source>
        <translation>Geradeheraus gefragt, ob es ein Nein ist.</translation>
    </message>
    <message>
        <source>The no was taken in and its side taken.</source>
        <translation>Das Nein wurde aufgenommen und seine Seite ergriffen.</translation>
    </message>
    <message>
        <source>The no was taken in; a fact was asked.</source>
        <translation>Das Nein wurde aufgenommen; nach einer Tatsache wurde gefragt.</translation>
    </message>
    <message>
        <source>Their side of the no was taken.</source>
        <translation>Die Seite des Neins wurde ergriffen.</translation>
    </message>
    <message>
        <source>A fact behind the no was asked; its meaning was not.</source>
        <translation>Nach einer Tatsache hinter dem Nein gefragt; nach seiner Bedeutung nicht.</translation>
    </message>
    <message>
        <source>Let go before the reason was asked about.</source>
        <translation>Losgelassen, bevor nach dem Grund gefragt war.</translation>
    </message>
    <message>
        <source>A worry was named for them.</source>
        <translation>Eine Sorge wurde für sie benannt.</translation>
    </message>
    <message>
        <source>The no was taken in, and its reason left lying.</source>
        <translation>Das Nein wurde aufgenommen, und sein Grund blieb liegen.</translation>
    </message>
    <message>
        <source>Another question went past the no.</source>
        <translation>Eine andere Frage ging am Nein vorbei.</translation>
    </message>
    <message>
        <source>The call was closed without a word on the no.</source>
        <translation>Das Gespräch wurde geschlossen, ohne ein Wort zum Nein.</translation>
    </message>
    <message>
        <source>A question that fishes for yes went over the no.</source>
        <translation>Eine Frage, die nach einem Ja angelt, ging über das Nein hinweg.</translation>
    </message>
    <message>
        <source>A next step was offered over the no.</source>
        <translation>Ein nächster Schritt wurde über das Nein hinweg angeboten.</translation>
    </message>
    <message>
        <source>The pitch went on over the no.</source>
        <translation>Die Angebotsrede ging über das Nein hinweg weiter.</translation>
    </message>
    <message>
        <source>The no was left unanswered.</source>
        <translation>Das Nein blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>Blame answered what they had told.</source>
        <translation>Vorwürfe antworteten auf das Erzählte.</translation>
    </message>
    <message>
        <source>What they had said was passed over for the close.</source>
        <translation>Das Gesagte wurde für den Abschluss übergangen.</translation>
    </message>
    <message>
        <source>What they had said was answered with a deadline.</source>
        <translation>Auf das Gesagte kam eine Frist.</translation>
    </message>
    <message>
        <source>What they had said was argued away.</source>
        <translation>Das Gesagte wurde wegargumentiert.</translation>
    </message>
    <message>
        <source>What they had said was answered with money.</source>
        <translation>Auf das Gesagte kam Geld.</translation>
    </message>
    <message>
        <source>What they had said was answered with praise of the offer.</source>
        <translation>Auf das Gesagte kam Lob des Angebots.</translation>
    </message>
    <message>
        <source>The seller&apos;s need took the place of what they had said.</source>
        <translation>Die eigene Not trat an die Stelle des Gesagten.</translation>
    </message>
    <message>
        <source>They had said what they meant.</source>
        <translation>Sie hatten gesagt, was sie meinten.</translation>
    </message>
    <message>
        <source>Summed up as theirs, point for point.</source>
        <translation>Als das Ihre zusammengefasst, Punkt für Punkt.</translation>
    </message>
    <message>
        <source>Named, then asked about.</source>
        <translation>Benannt, dann danach gefragt.</translation>
    </message>
    <message>
        <source>Taken in and named.</source>
        <translation>Aufgenommen und benannt.</translation>
    </message>
    <message>
        <source>What they meant was named.</source>
        <translation>Was sie meinten, wurde benannt.</translation>
    </message>
    <message>
        <source>Their own words, given back, invite more.</source>
        <translation>Ihre eigenen Worte, zurückgegeben, laden zu mehr ein.</translation>
    </message>
    <message>
        <source>Taken in, and asked about.</source>
        <translation>Aufgenommen, und danach gefragt.</translation>
    </message>
    <message>
        <source>An open question on what was said.</source>
        <translation>Eine offene Frage zum Gesagten.</translation>
    </message>
    <message>
        <source>Heard for what it was, and let go.</source>
        <translation>Gehört als das, was es war, und losgelassen.</translation>
    </message>
    <message>
        <source>What they said was believed and let go.</source>
        <translation>Dem Gesagten wurde geglaubt, und es wurde losgelassen.</translation>
    </message>
    <message>
        <source>Taken in, with its other side weighed.</source>
        <translation>Aufgenommen, und die andere Seite abgewogen.</translation>
    </message>
    <message>
        <source>Taken in; a fact was asked.</source>
        <translation>Aufgenommen; nach einer Tatsache wurde gefragt.</translation>
    </message>
    <message>
        <source>Its other side was weighed.</source>
        <translation>Die andere Seite wurde abgewogen.</translation>
    </message>
    <message>
        <source>A fact was asked; what it means was not.</source>
        <translation>Nach einer Tatsache wurde gefragt; was sie bedeutet, nicht.</translation>
    </message>
    <message>
        <source>Taken in, then talked past.</source>
        <translation>Aufgenommen, dann daran vorbeigeredet.</translation>
    </message>
    <message>
        <source>A question that fishes for yes hears only itself.</source>
        <translation>Eine Frage, die nach einem Ja angelt, hört nur sich selbst.</translation>
    </message>
    <message>
        <source>Taken in, and left there.</source>
        <translation>Aufgenommen, und dort gelassen.</translation>
    </message>
    <message>
        <source>A worry of theirs was named.</source>
        <translation>Eine ihrer Sorgen wurde benannt.</translation>
    </message>
    <message>
        <source>A closed question passed over what was said.</source>
        <translation>Eine geschlossene Frage ging über das Gesagte hinweg.</translation>
    </message>
    <message>
        <source>A next step passed over what was said.</source>
        <translation>Ein nächster Schritt ging über das Gesagte hinweg.</translation>
    </message>
    <message>
        <source>The pitch passed over what was said.</source>
        <translation>Die Angebotsrede ging über das Gesagte hinweg.</translation>
    </message>
    <message>
        <source>What was said was not taken up.</source>
        <translation>Das Gesagte wurde nicht aufgegriffen.</translation>
    </message>
    <message>
        <source>A bare yes was looked into.</source>
        <translation>Einem bloßen Ja wurde nachgegangen.</translation>
    </message>
    <message>
        <source>One yes was used to fish for the next.</source>
        <translation>Ein Ja wurde benutzt, um nach dem nächsten zu angeln.</translation>
    </message>
    <message>
        <source>A bare yes was tested.</source>
        <translation>Ein bloßes Ja wurde geprüft.</translation>
    </message>
    <message>
        <source>The talk went on over a bare yes.</source>
        <translation>Das Gespräch ging über ein bloßes Ja hinweg weiter.</translation>
    </message>
    <message>
        <source>A bare yes was taken as it came.</source>
        <translation>Ein bloßes Ja wurde genommen, wie es kam.</translation>
    </message>
    <message>
        <source>“That&apos;s right” was used to fish for a yes.</source>
        <translation>„That&apos;s right“ wurde benutzt, um nach einem Ja zu angeln.</translation>
    </message>
    <message>
        <source>Built on what they called right.</source>
        <translation>Auf dem gebaut, was sie richtig nannten.</translation>
    </message>
    <message>
        <source>What they called right was left standing.</source>
        <translation>Was sie richtig nannten, blieb stehen.</translation>
    </message>
    <message>
        <source>The step they named was taken up.</source>
        <translation>Der genannte Schritt wurde aufgegriffen.</translation>
    </message>
    <message>
        <source>The talk went on over their yes.</source>
        <translation>Das Gespräch ging über ihr Ja hinweg weiter.</translation>
    </message>
    <message>
        <source>Their yes was left standing.</source>
        <translation>Ihr Ja blieb stehen.</translation>
    </message>
    <message>
        <source>Their question met one that fishes for yes.</source>
        <translation>Auf ihre Frage kam eine, die nach einem Ja angelt.</translation>
    </message>
    <message>
        <source>Their question was taken up.</source>
        <translation>Ihre Frage wurde aufgegriffen.</translation>
    </message>
    <message>
        <source>Leave to refuse hung on a string: pressure came in the same turn.</source>
        <translation>Die Erlaubnis abzulehnen hing an einem Faden: In derselben Runde kam Druck.</translation>
    </message>
    <message>
        <source>A freedom was given, and taken back a turn later: so is what it earned.</source>
        <translation>Eine Freiheit wurde gegeben und eine Runde später genommen: So geht auch, was sie eingebracht hat.</translation>
    </message>
    <message>
        <source>One kind of pressure came on top of another.</source>
        <translation>Eine Art Druck kam auf die andere.</translation>
    </message>
    <message>
        <source>Pressure colours the whole call.</source>
        <translation>Druck färbt das ganze Gespräch.</translation>
    </message>
    <message>
        <source>Pressure came back.</source>
        <translation>Der Druck kam wieder.</translation>
    </message>
    <message>
        <source>Pressure met a no at once.</source>
        <translation>Auf ein Nein kam sofort Druck.</translation>
    </message>
    <message>
        <source>The no was not forgotten: pressure came within two turns of it.</source>
        <translation>Das Nein war nicht vergessen: Keine zwei Runden danach kam Druck.</translation>
    </message>
    <message>
        <source>The no was heard, though pressure followed.</source>
        <translation>Das Nein wurde gehört, auch wenn Druck folgte.</translation>
    </message>
    <message>
        <source>There was listening beside the pressure.</source>
        <translation>Neben dem Druck wurde zugehört.</translation>
    </message>
    <message>
        <source>The same kind of phrase again; by now it sounds like a technique.</source>
        <translation>Wieder dieselbe Art Satz; inzwischen klingt sie nach Technik.</translation>
    </message>
    <message>
        <source>Phrase upon phrase: what this turn earned is taken back.</source>
        <translation>Satz auf Satz: Was diese Runde eingebracht hat, ist wieder weg.</translation>
    </message>
    <message>
        <source>Technique after technique, with nobody listening: its worth is taken back.</source>
        <translation>Technik auf Technik, und niemand hört zu: Ihr Wert ist wieder weg.</translation>
    </message>
    <message>
        <source>Much technique, little listening between.</source>
        <translation>Viel Technik, wenig Zuhören dazwischen.</translation>
    </message>
    <message>
        <source>A third mirror running sounds like an echo.</source>
        <translation>Ein dritter Spiegel in Folge klingt wie ein Echo.</translation>
    </message>
    <message>
        <source>Question upon question, with nothing given back.</source>
        <translation>Frage auf Frage, und nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>It drew a “that&apos;s right” or a correction: both tell more than yes.</source>
        <translation>Darauf kam ein „that&apos;s right“ oder eine Berichtigung: Beides sagt mehr als ein Ja.</translation>
    </message>
    <message>
        <source>A pause after the no left it room.</source>
        <translation>Eine Pause nach dem Nein ließ ihm Raum.</translation>
    </message>
    <message>
        <source>They were cut off in mid-line.</source>
        <translation>Sie wurden mitten im Satz abgeschnitten.</translation>
    </message>
    <message>
        <source>How the talk was shared.</source>
        <translation>Wie die Redezeit verteilt war.</translation>
    </message>
    <message>
        <source>Hardly a word was said to what they told.</source>
        <translation>Zu dem Erzählten kam kaum ein Wort.</translation>
    </message>
    <message>
        <source>A yes that may be none was tested.</source>
        <translation>Ein Ja, das vielleicht keines ist, wurde geprüft.</translation>
    </message>
    <message>
        <source>A yes to get away was taken for a commitment.</source>
        <translation>Ein Ja zum Davonkommen wurde für eine Zusage gehalten.</translation>
    </message>
    <message>
        <source>A yes that binds to nothing was taken for a step up.</source>
        <translation>Ein Ja, das zu nichts verpflichtet, wurde als Schritt nach oben genommen.</translation>
    </message>
    <message>
        <source>It was found out whether this fits.</source>
        <translation>Es wurde herausgefunden, ob das passt.</translation>
    </message>
    <message>
        <source>Nothing was asked to find out whether this fits.</source>
        <translation>Nichts wurde gefragt, um herauszufinden, ob das passt.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The no got no answer.</source>
        <translation>Das Nein bekam keine Antwort.</translation>
    </message>
    <message>
        <source>What was said got no answer.</source>
        <translation>Das Gesagte bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The no was given more room than other lines.</source>
        <translation>Das Nein bekam mehr Raum als andere Sätze.</translation>
    </message>
    <message>
        <source>The no was given as much room as other lines.</source>
        <translation>Das Nein bekam so viel Raum wie andere Sätze.</translation>
    </message>
    <message>
        <source>The no was answered sooner than other lines.</source>
        <translation>Das Nein bekam schneller Antwort als andere Sätze.</translation>
    </message>
    <message>
        <source>The no was talked over.</source>
        <translation>In das Nein wurde hineingeredet.</translation>
    </message>
    <message>
        <source>After the no, pace and loudness stayed as they were.</source>
        <translation>Nach dem Nein blieben Tempo und Lautstärke, wie sie waren.</translation>
    </message>
    <message>
        <source>After the no, the answer was spoken faster than the others.</source>
        <translation>Nach dem Nein kam die Antwort schneller als die anderen.</translation>
    </message>
    <message>
        <source>After the no, the answer was spoken louder than the others.</source>
        <translation>Nach dem Nein kam die Antwort lauter als die anderen.</translation>
    </message>
    <message>
        <source>After the no, the answer came faster and louder than the others.</source>
        <translation>Nach dem Nein kam die Antwort schneller und lauter als die anderen.</translation>
    </message>
    <message>
        <source>{n} % of the words were the seller&apos;s.</source>
        <translation>{n} % der Wörter kamen von dir.</translation>
    </message>
    <message>
        <source>Nothing: leave the freedom you gave, and wait.</source>
        <translation>Nichts: Lass die Freiheit, die du gegeben hast, und warte.</translation>
    </message>
    <message>
        <source>One of these, meant, and then silence.</source>
        <translation>Eins davon, ernst gemeint, und dann Stille.</translation>
    </message>
    <message>
        <source>Drop the ask for the rest of the call.</source>
        <translation>Lass die Bitte für den Rest des Gesprächs.</translation>
    </message>
    <message>
        <source>Let the line end, then count to two.</source>
        <translation>Lass den Satz enden, dann zähl bis zwei.</translation>
    </message>
    <message>
        <source>Shorter turns: one thing, then stop.</source>
        <translation>Kürzere Runden: eine Sache, dann Schluss.</translation>
    </message>
    <message>
        <source>Early in the call: “How do you handle it today?”</source>
        <translation>Früh im Gespräch: „How do you handle it today?“</translation>
    </message>
    <message>
        <source>Then wait.</source>
        <translation>Dann warte.</translation>
    </message>
    <message>
        <source>Then stop.</source>
        <translation>Dann Schluss.</translation>
    </message>
    <message>
        <source>A plain answer in one sentence, then stop.</source>
        <translation>Eine schlichte Antwort in einem Satz, dann Schluss.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>No&apos;s to embrace in a week</source>
        <translation>Neins, die du in einer Woche annimmst</translation>
    </message>
    <message>
        <source>Asked about or let go of, not argued with. Nothing happens in a week with fewer.</source>
        <translation>Nachgefragt oder losgelassen, nicht widersprochen. In einer Woche mit weniger geschieht nichts.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>It changes at the next start. The people you call, and what you practise, speak English.</source>
        <translation>Sie wechselt beim nächsten Start. Die Menschen, die du anrufst, und was du übst, sprechen Englisch.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Keep things still</source>
        <translation>Alles ruhig halten</translation>
    </message>
    <message>
        <source>Nothing moves, the face included.</source>
        <translation>Nichts bewegt sich, auch das Gesicht nicht.</translation>
    </message>
    <message>
        <source>Microphone and voice</source>
        <translation>Mikrofon und Stimme</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>None was found. Plug one in; until then you type what you say.</source>
        <translation>Es wurde keins gefunden. Steck eins an; bis dahin schreibst du, was du sagst.</translation>
    </message>
    <message>
        <source>None was found. Plug one in; until then you read what they say.</source>
        <translation>Es wurde keiner gefunden. Steck einen an; bis dahin liest du, was dein Gegenüber sagt.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Say a sentence as you would on a call.</source>
        <translation>Sag einen englischen Satz, wie in einem Gespräch.</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>Die Stimme hören</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Die Stimme anhalten</translation>
    </message>
    <message>
        <source>Type instead of speaking</source>
        <translation>Schreiben statt sprechen</translation>
    </message>
    <message>
        <source>You type what you say; no microphone is opened.</source>
        <translation>Du schreibst, was du sagst; kein Mikrofon wird geöffnet.</translation>
    </message>
    <message>
        <source>Hear the other person</source>
        <translation>Dein Gegenüber hören</translation>
    </message>
    <message>
        <source>Off: you only read what they say. What they say is always written as well.</source>
        <translation>Aus: Du liest nur, was gesagt wird. Geschrieben steht es in jedem Fall.</translation>
    </message>
    <message>
        <source>Who ends your turn</source>
        <translation>Wer deine Runde beendet</translation>
    </message>
    <message>
        <source>A silence</source>
        <translation>Eine Stille</translation>
    </message>
    <message>
        <source>You do: hold the space bar</source>
        <translation>Du: Leertaste halten</translation>
    </message>
    <message>
        <source>How long that silence is</source>
        <translation>Wie lang diese Stille ist</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Go to a page of the list at the side, by its number</source>
        <translation>Zu einer Seite der Liste am Rand, nach ihrer Nummer</translation>
    </message>
    <message>
        <source>Find a call, on the first page</source>
        <translation>Ein Gespräch finden, auf der ersten Seite</translation>
    </message>
    <message>
        <source>Larger or smaller words</source>
        <translation>Größere oder kleinere Schrift</translation>
    </message>
    <message>
        <source>In a call: let them say that again</source>
        <translation>Im Gespräch: sich das noch einmal sagen lassen</translation>
    </message>
    <message>
        <source>Help with the page that is shown</source>
        <translation>Hilfe zur gezeigten Seite</translation>
    </message>
    <message>
        <source>Talk while it is held, where you end your turn yourself</source>
        <translation>Sprechen, solange sie gehalten wird, wenn du deine Runde selbst beendest</translation>
    </message>
    <message>
        <source>Go to the next control; press it</source>
        <translation>Zum nächsten Bedienelement; es drücken</translation>
    </message>
    <message>
        <source>Go through the points of a picture</source>
        <translation>Durch die Punkte eines Bildes</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Everything is in one folder on this computer, and nowhere else.</source>
        <translation>Alles liegt in einem Ordner auf diesem Rechner, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Eine Kopie von allem speichern …</translation>
    </message>
    <message>
        <source>Add a journal from another computer…</source>
        <translation>Ein anderes Journal hinzufügen …</translation>
    </message>
    <message>
        <source>Everything, with sounds (*.zip);;A page to read (*.html);;JSON Lines (*.jsonl)</source>
        <translation>Alles, mit Ton (*.zip);;Eine Seite zum Lesen (*.html);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Journals (*.zip *.jsonl *.gz *.sqlite3);;All files (*)</source>
        <translation>Journale (*.zip *.jsonl *.gz *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One a day, the last fourteen. Going back keeps what is there now beside it.</source>
        <translation>Eine am Tag, die letzten vierzehn. Wer zurückgeht, behält daneben, was jetzt da ist.</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>Noch gibt es keine. Jeden Tag wird eine gemacht.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückgehen</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Every call, no, note and sound on this computer goes, the backups too. Nothing brings them back.</source>
        <translation>Jedes Gespräch, jedes Nein, jede Notiz und jeder Ton auf diesem Rechner verschwindet, auch die Sicherungen. Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Cut in while they speak</source>
        <translation>Dazwischenreden</translation>
    </message>
    <message>
        <source>Your voice stops theirs. Wear headphones, or it hears itself.</source>
        <translation>Deine Stimme hält die andere an. Trag Kopfhörer, sonst hört sie sich selbst.</translation>
    </message>
    <message>
        <source>Keep the sound of your turns</source>
        <translation>Den Ton deiner Runden behalten</translation>
    </message>
    <message>
        <source>So that you can hear them again another day. Off: until you close noprac.</source>
        <translation>Damit du sie an einem anderen Tag wieder hören kannst. Aus: bis du noprac schließt.</translation>
    </message>
    <message>
        <source>Keep the recording of your calls</source>
        <translation>Die Aufnahme deiner Gespräche behalten</translation>
    </message>
    <message>
        <source>Hints in a call</source>
        <translation>Hinweise im Gespräch</translation>
    </message>
    <message>
        <source>After a no, a line says what may help. The better you take them, the fewer there are.</source>
        <translation>Nach einem Nein sagt eine Zeile, was helfen kann. Je besser du sie annimmst, desto weniger werden es.</translation>
    </message>
    <message>
        <source>Both voices, to listen to a whole call again. It is deleted with the call.</source>
        <translation>Beide Stimmen, um ein ganzes Gespräch noch einmal zu hören. Sie wird mit dem Gespräch gelöscht.</translation>
    </message>
    <message>
        <source>{seconds} s. Short: quick, but a pause for thought may end your turn.</source>
        <translation>{seconds} s. Kurz: flott, aber eine Denkpause kann deine Runde beenden.</translation>
    </message>
    <message>
        <source>{seconds} s. Middling: most pauses for thought are left alone.</source>
        <translation>{seconds} s. Mittel: Die meisten Denkpausen bleiben in Ruhe.</translation>
    </message>
    <message>
        <source>{seconds} s. Long: think as long as you like; answers come later.</source>
        <translation>{seconds} s. Lang: Denk, solange du magst; Antworten kommen später.</translation>
    </message>
    <message>
        <source>The folder {where} could not be shown. Open it in your file manager.</source>
        <translation>Der Ordner {where} ließ sich nicht zeigen. Öffne ihn in deiner Dateiverwaltung.</translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <translation>{device} (jetzt nicht da)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are erased, with all that belonged to them.</source>
        <translation>
            <numerusform>%n Gespräch ist gelöscht, mit allem, was dazugehörte.</numerusform>
            <numerusform>%n Gespräche sind gelöscht, mit allem, was dazugehörte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Es war nichts zu hören.</translation>
    </message>
    <message>
        <source>There is no screen for the window. Try `noprac demo` for a whole call without one.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster. Versuch `noprac demo`, ein ganzes Gespräch ohne.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Wähl ein Gespräch</translation>
    </message>
    <message>
        <source>Your calls</source>
        <translation>Deine Gespräche</translation>
    </message>
    <message>
        <source>Calls you have made will stand here.</source>
        <translation>Gespräche, die du geführt hast, stehen dann hier.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>See the debrief</source>
        <translation>Auswertung ansehen</translation>
    </message>
    <message>
        <source>Looking at your microphone and loudspeaker…</source>
        <translation>Dein Mikrofon und dein Lautsprecher werden geprüft …</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>works, could be better</source>
        <translation>geht, könnte besser sein</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>fordernd</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>What the other person says</source>
        <translation>Was dein Gegenüber sagt</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was du sagst</translation>
    </message>
    <message>
        <source>Time on the call</source>
        <translation>Zeit im Gespräch</translation>
    </message>
    <message>
        <source>How bad will a no feel, from 0 to 10? Leave it if you like.</source>
        <translation>Wie schlimm wird ein Nein, von 0 bis 10? Lass es weg, wenn du magst.</translation>
    </message>
    <message>
        <source>Getting the line ready…</source>
        <translation>Die Leitung wird vorbereitet …</translation>
    </message>
    <message>
        <source>You will be heard. Speak when it is your turn.</source>
        <translation>Du wirst gehört. Sprich, wenn du dran bist.</translation>
    </message>
    <message>
        <source>You will type what you say.</source>
        <translation>Du schreibst, was du sagst.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Es klingelt …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Type what you say, then press Enter</source>
        <translation>Schreib auf Englisch, was du sagst, dann Enter</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>Das Gespräch wird gehalten.</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Das vom System</translation>
    </message>
    <message>
        <source>Choose another microphone</source>
        <translation>Anderes Mikrofon wählen</translation>
    </message>
    <message>
        <source>Choose another loudspeaker</source>
        <translation>Anderen Lautsprecher wählen</translation>
    </message>
    <message>
        <source>No other loudspeaker was found. Plug one in, then try again.</source>
        <translation>Kein anderer Lautsprecher gefunden. Steck einen an, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Noch einmal, bitte</translation>
    </message>
    <message>
        <source>Size of what they say</source>
        <translation>Größe dessen, was gesagt wird</translation>
    </message>
    <message>
        <source>A no. You can let it stand, or ask what is behind it.</source>
        <translation>Ein Nein. Du kannst es stehen lassen, oder fragen, was dahinter steckt.</translation>
    </message>
    <message>
        <source>A no with a reason. You can say back what you heard, or ask about it.</source>
        <translation>Ein Nein mit Grund. Du kannst zurückgeben, was du gehört hast, oder danach fragen.</translation>
    </message>
    <message>
        <source>Not yet can be a no. You can make it easy to say so.</source>
        <translation>Noch nicht kann ein Nein sein. Du kannst es leicht machen, das zu sagen.</translation>
    </message>
    <message>
        <source>They put you right. You can take it in before you go on.</source>
        <translation>Du wirst berichtigt. Du kannst es aufnehmen, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>A yes that costs nothing. You can ask what speaks against it.</source>
        <translation>Ein Ja, das nichts kostet. Du kannst fragen, was dagegen spricht.</translation>
    </message>
    <message>
        <source>A question. A short answer leaves the word with them.</source>
        <translation>Eine Frage. Eine kurze Antwort lässt deinem Gegenüber das Wort.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>No other microphone was found. Plug one in, then try again.</source>
        <translation>Kein anderes Mikrofon gefunden. Steck eins an, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Microphone: off</source>
        <translation>Mikrofon: aus</translation>
    </message>
    <message>
        <source>Microphone: waiting for your turn</source>
        <translation>Mikrofon: wartet, bis du dran bist</translation>
    </message>
    <message>
        <source>Microphone: listening to you</source>
        <translation>Mikrofon: hört dir zu</translation>
    </message>
    <message>
        <source>Microphone: hold to talk</source>
        <translation>Mikrofon: halten zum Sprechen</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>Wie laut du bist</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>gut zu hören</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>Just speak. A short silence ends your turn.</source>
        <translation>Sprich einfach. Eine kurze Stille beendet deine Runde.</translation>
    </message>
    <message>
        <source>Hold the space bar while you speak.</source>
        <translation>Halt die Leertaste, während du sprichst.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>no occasion</source>
        <translation>keine Gelegenheit</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>abwehrend</translation>
    </message>
    <message>
        <source>less guarded</source>
        <translation>weniger abwehrend</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>going for the no</source>
        <comment>before its number</comment>
        <translation>Aufs Nein zugehen</translation>
    </message>
    <message>
        <source>letting go</source>
        <comment>before its number</comment>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>wary</source>
        <translation>auf der Hut</translation>
    </message>
    <message>
        <source>about to go</source>
        <translation>will gehen</translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <source>A next step</source>
        <translation>Ein nächster Schritt</translation>
    </message>
    <message>
        <source>An honest no</source>
        <translation>Ein ehrliches Nein</translation>
    </message>
    <message>
        <source>No for now</source>
        <translation>Für jetzt nein</translation>
    </message>
    <message>
        <source>A yes to get away</source>
        <translation>Ein Ja zum Davonkommen</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>yes, to get away</source>
        <translation>ja, zum Davonkommen</translation>
    </message>
    <message>
        <source>yes, that is so</source>
        <translation>ja, so ist es</translation>
    </message>
    <message>
        <source>yes, I will</source>
        <translation>ja, das tue ich</translation>
    </message>
    <message>
        <source>greets you</source>
        <translation>grüßt dich</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>erzählt</translation>
    </message>
    <message>
        <source>no, with a reason</source>
        <translation>nein, mit Grund</translation>
    </message>
    <message>
        <source>no, not yet</source>
        <translation>nein, noch nicht</translation>
    </message>
    <message>
        <source>no, it is different</source>
        <translation>nein, es ist anders</translation>
    </message>
    <message>
        <source>feels understood</source>
        <translation>fühlt sich verstanden</translation>
    </message>
    <message>
        <source>speaks up for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>ends the call</source>
        <translation>beendet das Gespräch</translation>
    </message>
    <message>
        <source>A no about the price.</source>
        <translation>Ein Nein über den Preis.</translation>
    </message>
    <message>
        <source>A no about the time.</source>
        <translation>Ein Nein über die Zeit.</translation>
    </message>
    <message>
        <source>A no about the need.</source>
        <translation>Ein Nein über den Bedarf.</translation>
    </message>
    <message>
        <source>A no about trust.</source>
        <translation>Ein Nein über das Vertrauen.</translation>
    </message>
    <message>
        <source>A no about who decides.</source>
        <translation>Ein Nein darüber, wer entscheidet.</translation>
    </message>
    <message>
        <source>A no because of somebody else.</source>
        <translation>Ein Nein wegen jemand anderem.</translation>
    </message>
    <message>
        <source>A no out of habit.</source>
        <translation>Ein Nein aus Gewohnheit.</translation>
    </message>
    <message>
        <source>A plain no.</source>
        <translation>Ein schlichtes Nein.</translation>
    </message>
    <message>
        <source>You asked about it.</source>
        <translation>Du hast danach gefragt.</translation>
    </message>
    <message>
        <source>You took it in.</source>
        <translation>Du hast es aufgenommen.</translation>
    </message>
    <message>
        <source>You let go.</source>
        <translation>Du hast losgelassen.</translation>
    </message>
    <message>
        <source>You kept silent, and they went on.</source>
        <translation>Du hast geschwiegen, und dein Gegenüber sprach weiter.</translation>
    </message>
    <message>
        <source>You went on as if it had not been said.</source>
        <translation>Du hast weitergeredet, als wäre es nicht gesagt.</translation>
    </message>
    <message>
        <source>You argued.</source>
        <translation>Du hast widersprochen.</translation>
    </message>
    <message>
        <source>You pressed on.</source>
        <translation>Du hast weiter gedrängt.</translation>
    </message>
    <message>
        <source>The call ended there.</source>
        <translation>Da endete das Gespräch.</translation>
    </message>
    <message>
        <source>no-oriented question</source>
        <translation>Nein-Frage</translation>
    </message>
    <message>
        <source>question that fishes for a yes</source>
        <translation>Frage, die nach einem Ja angelt</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>question of fact</source>
        <translation>Frage nach Tatsachen</translation>
    </message>
    <message>
        <source>temperature check</source>
        <translation>Temperaturprobe</translation>
    </message>
    <message>
        <source>offer of a next step</source>
        <translation>Angebot eines nächsten Schritts</translation>
    </message>
    <message>
        <source>asked for the no</source>
        <translation>nach dem Nein gefragt</translation>
    </message>
    <message>
        <source>permission to refuse</source>
        <translation>Erlaubnis abzulehnen</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>Rückzug des Angebots</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>took it in</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>accusation audit</source>
        <translation>Vorwurf vorweggenommen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>left the door open</source>
        <translation>Tür offen gelassen</translation>
    </message>
    <message>
        <source>gave freely</source>
        <translation>frei gegeben</translation>
    </message>
    <message>
        <source>push</source>
        <translation>Drängen</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Zeitdruck</translation>
    </message>
    <message>
        <source>argued back</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>pleaded</source>
        <translation>gebettelt</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>guilt</source>
        <translation>Schuldgefühl</translation>
    </message>
    <message>
        <source>hype</source>
        <translation>Überschwang</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>Angebotsrede</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Gruß</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>{name} is speaking</source>
        <translation>{name} spricht</translation>
    </message>
    <message>
        <source>{name} is thinking</source>
        <translation>{name} denkt nach</translation>
    </message>
    <message>
        <source>You are {you} You sell {sell}</source>
        <translation>Du bist: {you} Du verkaufst: {sell}</translation>
    </message>
    <message>
        <source>You call {who} {aim}</source>
        <translation>Du rufst an: {who} {aim}</translation>
    </message>
    <message>
        <source>Your call with {name} was cut off.</source>
        <translation>Dein Gespräch mit {name} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Call again: {when}</source>
        <translation>Noch einmal anrufen: {when}</translation>
    </message>
    <message>
        <source>Your plan: {words}</source>
        <translation>Dein Plan: {words}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>Call {name}: {title}</source>
        <translation>{name} anrufen: {title}</translation>
    </message>
    <message>
        <source>Another take, from turn {turn}</source>
        <translation>Anderer Durchgang, ab Runde {turn}</translation>
    </message>
    <message>
        <source>Before your first call</source>
        <translation>Vor deinem ersten Gespräch</translation>
    </message>
    <message>
        <source>You ring somebody who does not exist, and speak out loud, as on the phone.</source>
        <translation>Du rufst jemanden an, den es nicht gibt, und sprichst laut und englisch, wie am Telefon.</translation>
    </message>
    <message>
        <source>They may say no. Here you practise asking for the no, listening to it and letting go of it.</source>
        <translation>Dein Gegenüber darf nein sagen. Hier übst du, um das Nein zu bitten, ihm zuzuhören und es loszulassen.</translation>
    </message>
    <message>
        <source>Then you read what your words did, and may say any turn again.</source>
        <translation>Dann liest du, was deine Worte getan haben, und kannst jede Runde noch einmal sprechen.</translation>
    </message>
    <message>
        <source>Can you hear each other?</source>
        <translation>Hört ihr einander?</translation>
    </message>
    <message>
        <source>What you say, and where it stays</source>
        <translation>Was du sagst, und wo es bleibt</translation>
    </message>
    <message>
        <source>Your words are made out on this computer, by a recogniser that comes along. It mishears some of them; the settings offer others.</source>
        <translation>Deine Worte werden auf diesem Rechner erkannt, von einer mitgelieferten Spracherkennung. Manche verhört sie; die Einstellungen bieten andere.</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>All of this can be changed later, in the settings.</source>
        <translation>Das alles lässt sich später ändern, in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your calls stay in {folder}. The sound of your voice is not kept, unless you ask for it.</source>
        <translation>Deine Gespräche bleiben in {folder}. Der Ton deiner Stimme wird nicht behalten, außer du willst es.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>“Bad time?” No, go on</source>
        <translation>„Bad time?“ Nein, sprich weiter</translation>
    </message>
    <message>
        <source>Asked for a few minutes</source>
        <translation>Um ein paar Minuten gebeten</translation>
    </message>
    <message>
        <source>Greeted, and not told what about</source>
        <translation>Gegrüßt, und nicht gesagt, worum es geht</translation>
    </message>
    <message>
        <source>You say goodbye before anything was said</source>
        <translation>Du verabschiedest dich, bevor etwas gesagt war</translation>
    </message>
    <message>
        <source>A yes that binds to nothing</source>
        <translation>Ein Ja, das zu nichts verpflichtet</translation>
    </message>
    <message>
        <source>A bare yes</source>
        <translation>Ein bloßes Ja</translation>
    </message>
    <message>
        <source>The comfortable no, with a condition</source>
        <translation>Das bequeme Nein, mit einer Bedingung</translation>
    </message>
    <message>
        <source>A plain no, at high guard</source>
        <translation>Ein schlichtes Nein, bei hoher Abwehr</translation>
    </message>
    <message>
        <source>“Send me some information”, and gone</source>
        <translation>„Send me some information“, und weg</translation>
    </message>
    <message>
        <source>“That&apos;s right”</source>
        <translation>„That&apos;s right“</translation>
    </message>
    <message>
        <source>Named rightly, but the guard is high</source>
        <translation>Richtig benannt, aber die Abwehr ist hoch</translation>
    </message>
    <message>
        <source>A reading that misses</source>
        <translation>Eine Deutung, die danebengeht</translation>
    </message>
    <message>
        <source>A mood was named</source>
        <translation>Eine Stimmung wurde benannt</translation>
    </message>
    <message>
        <source>Spoken ill of</source>
        <translation>Es wurde schlecht geredet</translation>
    </message>
    <message>
        <source>Asked on, and all is said</source>
        <translation>Weitergefragt, und alles ist gesagt</translation>
    </message>
    <message>
        <source>Told that they may refuse</source>
        <translation>Gesagt, dass man ablehnen darf</translation>
    </message>
    <message>
        <source>You said the worst about yourself first</source>
        <translation>Du hast das Schlimmste über dich zuerst gesagt</translation>
    </message>
    <message>
        <source>Their no was taken in</source>
        <translation>Das Nein wurde aufgenommen</translation>
    </message>
    <message>
        <source>You say sorry</source>
        <translation>Du entschuldigst dich</translation>
    </message>
    <message>
        <source>Their question got no answer</source>
        <translation>Die Frage bekam keine Antwort</translation>
    </message>
    <message>
        <source>Taken in, and nothing asked</source>
        <translation>Aufgenommen, und nichts gefragt</translation>
    </message>
    <message>
        <source>“You&apos;re right”, which moves nothing</source>
        <translation>„You&apos;re right“, das nichts bewegt</translation>
    </message>
    <message>
        <source>The deal was taken away, and they argue for it</source>
        <translation>Das Angebot wurde zurückgezogen, und die Person spricht dafür</translation>
    </message>
    <message>
        <source>“Is it a no then”, and they look for a middle</source>
        <translation>„Is it a no then“, und die Person sucht eine Mitte</translation>
    </message>
    <message>
        <source>You will not meet them in that middle</source>
        <translation>Du kommst ihr in dieser Mitte nicht entgegen</translation>
    </message>
    <message>
        <source>The deal was taken away, and they wonder</source>
        <translation>Das Angebot wurde zurückgezogen, und die Person wundert sich</translation>
    </message>
    <message>
        <source>The deal was taken away, and they are relieved</source>
        <translation>Das Angebot wurde zurückgezogen, und die Person ist erleichtert</translation>
    </message>
    <message>
        <source>“So, is it a no”: for now</source>
        <translation>„So, is it a no“: für jetzt</translation>
    </message>
    <message>
        <source>“So, is it a no”: for good</source>
        <translation>„So, is it a no“: für immer</translation>
    </message>
    <message>
        <source>“So, is it a no”: not decided yet</source>
        <translation>„So, is it a no“: noch nicht entschieden</translation>
    </message>
    <message>
        <source>“So, is it a no”: yes, and no more</source>
        <translation>„So, is it a no“: ja, und nicht mehr</translation>
    </message>
    <message>
        <source>Asked for a no before there is anything to refuse</source>
        <translation>Nach einem Nein gefragt, bevor es etwas abzulehnen gibt</translation>
    </message>
    <message>
        <source>How interested: very</source>
        <translation>Wie interessiert: sehr</translation>
    </message>
    <message>
        <source>How interested: half</source>
        <translation>Wie interessiert: halb</translation>
    </message>
    <message>
        <source>How interested: little</source>
        <translation>Wie interessiert: wenig</translation>
    </message>
    <message>
        <source>How interested: politely too much</source>
        <translation>Wie interessiert: höflich zu viel</translation>
    </message>
    <message>
        <source>Pitched to before the problem is told</source>
        <translation>Angepriesen, bevor das Problem erzählt ist</translation>
    </message>
    <message>
        <source>Pitched to again</source>
        <translation>Wieder angepriesen</translation>
    </message>
    <message>
        <source>Pitched to on what hurts</source>
        <translation>Angepriesen zu dem, was wehtut</translation>
    </message>
    <message>
        <source>Offered a step too soon</source>
        <translation>Einen Schritt zu früh angeboten</translation>
    </message>
    <message>
        <source>A yes with a when</source>
        <translation>Ein Ja mit einem Wann</translation>
    </message>
    <message>
        <source>A small step that is meant</source>
        <translation>Ein kleiner Schritt, der gemeint ist</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Gedrängt</translation>
    </message>
    <message>
        <source>Pushed once more</source>
        <translation>Noch einmal gedrängt</translation>
    </message>
    <message>
        <source>Given a deadline</source>
        <translation>Eine Frist gesetzt</translation>
    </message>
    <message>
        <source>Argued with</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Begged</source>
        <translation>Gebettelt</translation>
    </message>
    <message>
        <source>Offered a discount unasked</source>
        <translation>Ungefragt einen Nachlass angeboten</translation>
    </message>
    <message>
        <source>Made to feel guilty</source>
        <translation>Ein schlechtes Gewissen gemacht</translation>
    </message>
    <message>
        <source>Told how great it is</source>
        <translation>Gesagt, wie großartig es ist</translation>
    </message>
    <message>
        <source>A fine phrase with pressure tied to it</source>
        <translation>Ein schöner Satz, an dem Druck hängt</translation>
    </message>
    <message>
        <source>The same clever wording a third time</source>
        <translation>Derselbe kluge Wortlaut zum dritten Mal</translation>
    </message>
    <message>
        <source>Sworn at</source>
        <translation>Geflucht</translation>
    </message>
    <message>
        <source>Asked what they would not tell a stranger</source>
        <translation>Gefragt, was man keinem Fremden erzählt</translation>
    </message>
    <message>
        <source>Asked what they do not know</source>
        <translation>Gefragt, was die Person nicht weiß</translation>
    </message>
    <message>
        <source>Asked about something else</source>
        <translation>Nach etwas anderem gefragt</translation>
    </message>
    <message>
        <source>They do not follow</source>
        <translation>Die Person kommt nicht mit</translation>
    </message>
    <message>
        <source>Asked whether they can hear</source>
        <translation>Gefragt, ob man zu hören ist</translation>
    </message>
    <message>
        <source>Their own words given back a third time</source>
        <translation>Die eigenen Worte zum dritten Mal zurückbekommen</translation>
    </message>
    <message>
        <source>Question after question</source>
        <translation>Frage auf Frage</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Plauderei</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Eine lange Stille</translation>
    </message>
    <message>
        <source>Sound, and no words in it</source>
        <translation>Ton, und keine Worte darin</translation>
    </message>
    <message>
        <source>Something was given freely</source>
        <translation>Etwas wurde frei gegeben</translation>
    </message>
    <message>
        <source>Goodbye: ring again</source>
        <translation>Abschied: Ruf wieder an</translation>
    </message>
    <message>
        <source>Goodbye for good, with thanks</source>
        <translation>Abschied für immer, mit Dank</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>Patience is at an end, with trust left</source>
        <translation>Die Geduld ist zu Ende, Vertrauen ist noch da</translation>
    </message>
    <message>
        <source>Patience is at an end, and no trust left</source>
        <translation>Die Geduld ist zu Ende, und kein Vertrauen mehr da</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Niemand spricht</translation>
    </message>
    <message>
        <source>The call has lasted too long</source>
        <translation>Das Gespräch hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Write calls for your own trade, try them, and have them checked. No file needs to be touched.</source>
        <translation>Schreib Gespräche für deine eigene Branche, probier sie, und lass sie prüfen. Keine Datei muss angefasst werden.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>New from the example</source>
        <translation>Neu aus dem Beispiel</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Eine Datei aufnehmen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>Came with the app</source>
        <translation>Mit der App gekommen</translation>
    </message>
    <message>
        <source>None yet. Begin a new one, or copy one from below and change it.</source>
        <translation>Noch keine. Fang ein neues an, oder kopiere eins von unten und ändere es.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>A draft that is not saved yet</source>
        <translation>Ein Entwurf, der noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Mend the file in a text editor; then it can be opened here.</source>
        <translation>Richte die Datei in einem Texteditor; dann lässt sie sich hier öffnen.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Ausgegeben.</translation>
    </message>
    <message>
        <source>Choose a scenario&apos;s file</source>
        <translation>Wähl die Datei eines Szenarios</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>Szenarien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export the scenario</source>
        <translation>Das Szenario ausgeben</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>One prospect before a room: the room sees large captions, you see everything.</source>
        <translation>Ein Gegenüber vor einem Raum: Der Raum sieht große Untertitel, du siehst alles.</translation>
    </message>
    <message>
        <source>Whom the room will meet</source>
        <translation>Wen der Raum trifft</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>The same seed gives the same prospect, on every laptop.</source>
        <translation>Dieselbe Startzahl gibt auf jedem Rechner dasselbe Gegenüber.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The room&apos;s window opens on the second display, where there is one.</source>
        <translation>Das Fenster des Raums öffnet sich auf dem zweiten Bildschirm, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Open a seed file…</source>
        <translation>Eine Startdatei öffnen …</translation>
    </message>
    <message>
        <source>Getting the prospect ready…</source>
        <translation>Das Gegenüber wird vorbereitet …</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Schon gehalten</translation>
    </message>
    <message>
        <source>Workshops that you have held will stand here.</source>
        <translation>Werkstätten, die du gehalten hast, stehen dann hier.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Seed files (*.json);;All files (*)</source>
        <translation>Startdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Save the seed file…</source>
        <translation>Die Startdatei speichern …</translation>
    </message>
    <message>
        <source>Save the hand-out…</source>
        <translation>Den Handzettel speichern …</translation>
    </message>
    <message>
        <source>The presenter&apos;s view</source>
        <translation>Die Sicht des Vortragenden</translation>
    </message>
    <message>
        <source>The call so far</source>
        <translation>Das Gespräch bis hierher</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Der Raum sieht</translation>
    </message>
    <message>
        <source>The inner state</source>
        <translation>Das Innere</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Was der Raum sagt</translation>
    </message>
    <message>
        <source>Type what the room says, then press Enter</source>
        <translation>Schreib, was der Raum sagt, dann Enter</translation>
    </message>
    <message>
        <source>Type what somebody would say, then press Enter</source>
        <translation>Schreib, was jemand sagen würde, dann Enter</translation>
    </message>
    <message>
        <source>Note as a suggestion</source>
        <translation>Als Vorschlag notieren</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to somebody in the room</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening … one sentence.</source>
        <translation>Ich höre zu … ein Satz.</translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation>Den Raum fragen</translation>
    </message>
    <message>
        <source>Go on with the call</source>
        <translation>Weiter mit dem Gespräch</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Was würdet ihr sagen?</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source>What the room would say</source>
        <translation>Was der Raum sagen würde</translation>
    </message>
    <message>
        <source>Nothing yet. Type or speak one, then note it.</source>
        <translation>Noch nichts. Schreib oder sprich einen, dann notier ihn.</translation>
    </message>
    <message>
        <source>Try both side by side</source>
        <translation>Beide nebeneinander versuchen</translation>
    </message>
    <message>
        <source>Mark two of them to try both side by side.</source>
        <translation>Markier zwei davon, um beide nebeneinander zu versuchen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Mark {letter} to try it</source>
        <translation>{letter} zum Versuchen markieren</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Way {letter}</source>
        <translation>Weg {letter}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Another way from here</source>
        <translation>Ein anderer Weg ab hier</translation>
    </message>
    <message>
        <source>Vote on it</source>
        <translation>Darüber abstimmen</translation>
    </message>
    <message>
        <source>Turn {turn}.</source>
        <translation>Runde {turn}.</translation>
    </message>
    <message>
        <source>Open the room&apos;s window</source>
        <translation>Das Fenster des Raums öffnen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>In einem Fenster</translation>
    </message>
    <message>
        <source>There is one display: the room&apos;s window lies in its corner; move it as you like. A second is used once plugged in.</source>
        <translation>Es gibt einen Bildschirm: Das Fenster des Raums liegt in seiner Ecke; schieb es, wohin du willst. Ein zweiter wird benutzt, sobald er angesteckt ist.</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>(silence)</source>
        <translation>(Stille)</translation>
    </message>
    <message>
        <source>There are as many suggestions as letters. Take one back first.</source>
        <translation>Es gibt so viele Vorschläge wie Buchstaben. Nimm zuerst einen zurück.</translation>
    </message>
    <message>
        <source>The call is over. Go back to a turn, or take another way.</source>
        <translation>Das Gespräch ist zu Ende. Geh zu einer Runde zurück, oder nimm einen anderen Weg.</translation>
    </message>
    <message>
        <source>How they feel</source>
        <translation>Wie es ihnen geht</translation>
    </message>
    <message>
        <source>What these words do</source>
        <translation>Was diese Worte tun</translation>
    </message>
    <message>
        <source>A vote of the room</source>
        <translation>Eine Abstimmung des Raums</translation>
    </message>
    <message>
        <source>Ask for hands, move by move. The room does not see what the tagger says until you tell.</source>
        <translation>Bitte um Handzeichen, Zug für Zug. Der Raum sieht nicht, was die Erkennung sagt, bis du es sagst.</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Menschen im Raum</translation>
    </message>
    <message>
        <source>Hands for {move}</source>
        <translation>Hände für {move}</translation>
    </message>
    <message>
        <source>+ another move …</source>
        <translation>+ ein anderer Zug …</translation>
    </message>
    <message>
        <source>Tell what the tagger says</source>
        <translation>Sagen, was die Erkennung sagt</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>What does this turn do?</source>
        <translation>Was tut diese Runde?</translation>
    </message>
    <message>
        <source>the tagger: yes</source>
        <translation>die Erkennung: ja</translation>
    </message>
    <message>
        <source>the tagger: no</source>
        <translation>die Erkennung: nein</translation>
    </message>
    <message>
        <source>The vote is kept.</source>
        <translation>Die Abstimmung ist behalten.</translation>
    </message>
    <message>
        <source>The room&apos;s view</source>
        <translation>Die Sicht des Raums</translation>
    </message>
    <message>
        <source>The room&apos;s turn</source>
        <translation>Der Raum ist dran</translation>
    </message>
    <message>
        <source>{name} said: {line}</source>
        <translation>{name} sagte: {line}</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Workshop: show the room the moves, the inner state, or hide them</source>
        <translation>Werkstatt: dem Raum die Züge, das Innere zeigen, oder sie verbergen</translation>
    </message>
    <message>
        <source>Workshop: ask the room what it would say, then go on</source>
        <translation>Werkstatt: den Raum fragen, was er sagen würde, dann weiter</translation>
    </message>
    <message>
        <source>Workshop: two ways side by side, or one</source>
        <translation>Werkstatt: zwei Wege nebeneinander, oder einer</translation>
    </message>
    <message>
        <source>Workshop: listen to somebody in the room</source>
        <translation>Werkstatt: jemandem im Raum zuhören</translation>
    </message>
    <message>
        <source>Workshop: a vote on the last turn</source>
        <translation>Werkstatt: eine Abstimmung über die letzte Runde</translation>
    </message>
    <message>
        <source>Workshop: note what is typed as a suggestion</source>
        <translation>Werkstatt: das Geschriebene als Vorschlag notieren</translation>
    </message>
    <message>
        <source>Workshop: the room&apos;s window full screen, or in a window</source>
        <translation>Werkstatt: das Fenster des Raums als Vollbild, oder als Fenster</translation>
    </message>
    <message>
        <source>seed {seed}, as in the workshop</source>
        <translation>Startzahl {seed}, wie in der Werkstatt</translation>
    </message>
    <message>
        <source>The room and the tagger agree: {share} %.</source>
        <translation>Der Raum und die Erkennung sind sich einig: {share} %.</translation>
    </message>
    <message>
        <source>On {same} of {moves} moves most of the room sees it as the tagger does.</source>
        <translation>Bei {same} von {moves} Zügen sieht es der größte Teil des Raums wie die Erkennung.</translation>
    </message>
    <message>
        <source>The room with itself: kappa {kappa}.</source>
        <translation>Der Raum mit sich selbst: Kappa {kappa}.</translation>
    </message>
    <message>
        <source>{up} of {present}</source>
        <translation>{up} von {present}</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Über noprac und Lizenzen</translation>
    </message>
    <message>
        <source>noprac is free software under the MIT licence. It comes with the work of others.</source>
        <translation>noprac ist freie Software unter der MIT-Lizenz. Darin steckt auch die Arbeit anderer.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Lizenzen zeigen</translation>
    </message>
    <message>
        <source>What comes with noprac</source>
        <translation>Was mit noprac kommt</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>Nothing more is known here than its name.</source>
        <translation>Mehr als der Name ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>must be a mapping of fields, not {kind}</source>
        <translation>muss eine Zuordnung von Feldern sein, nicht {kind}</translation>
    </message>
    <message>
        <source>is no field here; known are {names}</source>
        <translation>ist hier kein Feld; bekannt sind {names}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be text, not {kind}; put it in quotes</source>
        <translation>muss Text sein, nicht {kind}; setz es in Anführungszeichen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is {n} characters long; at most {of}</source>
        <translation>ist {n} Zeichen lang; höchstens {of}</translation>
    </message>
    <message>
        <source>holds the unspeakable character {name}; take it out</source>
        <translation>enthält das unsprechbare Zeichen {name}; nimm es heraus</translation>
    </message>
    <message>
        <source>may hold lower-case letters, digits and hyphens only, a letter first</source>
        <translation>darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten, zuerst einen Buchstaben</translation>
    </message>
    <message>
        <source>must be true or false, not {kind}</source>
        <translation>muss ja oder nein sein, nicht {kind}</translation>
    </message>
    <message>
        <source>must be a whole number, not {kind}</source>
        <translation>muss eine ganze Zahl sein, nicht {kind}</translation>
    </message>
    <message>
        <source>must be from {n} to {of}</source>
        <translation>muss von {n} bis {of} sein</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1, not {kind}</source>
        <translation>muss eine Zahl von 0 bis 1 sein, nicht {kind}</translation>
    </message>
    <message>
        <source>must be from 0 to 1</source>
        <translation>muss von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>must be one of {names}</source>
        <translation>muss eins von diesen sein: {names}</translation>
    </message>
    <message>
        <source>must be a list, not {kind}</source>
        <translation>muss eine Liste sein, nicht {kind}</translation>
    </message>
    <message>
        <source>has {count} items; from {n} to {of} are possible</source>
        <translation>hat {count} Einträge; möglich sind {n} bis {of}</translation>
    </message>
    <message>
        <source>came before: {name}</source>
        <translation>kam schon vor: {name}</translation>
    </message>
    <message>
        <source>gives no truth a weight above 0</source>
        <translation>gibt keiner Wahrheit ein Gewicht über 0</translation>
    </message>
    <message>
        <source>names no question: {name}</source>
        <translation>nennt keine Frage: {name}</translation>
    </message>
    <message>
        <source>names no fact: {name}</source>
        <translation>nennt keine Tatsache: {name}</translation>
    </message>
    <message>
        <source>holds none for the truth {name}; add it to an objection&apos;s truth</source>
        <translation>enthält keines für die Wahrheit {name}; gib sie einem Nein</translation>
    </message>
    <message>
        <source>is too common a word to find anything by: {name}; add another to it</source>
        <translation>ist ein zu häufiges Wort, um etwas zu finden: {name}; füg ein anderes hinzu</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>is larger than {n} KB; split it</source>
        <translation>ist größer als {n} KB; teil sie</translation>
    </message>
    <message>
        <source>is not UTF-8; save the file as UTF-8</source>
        <translation>ist nicht UTF-8; speichere die Datei als UTF-8</translation>
    </message>
    <message>
        <source>is not YAML: {error}</source>
        <translation>ist kein YAML: {error}</translation>
    </message>
    <message>
        <source>holds a second document; keep one</source>
        <translation>enthält ein zweites Dokument; behalte eins</translation>
    </message>
    <message>
        <source>uses an anchor or an alias (&amp; or *); write the value out</source>
        <translation>benutzt einen Anker oder Verweis (das kaufmännische Und oder *); schreib den Wert aus</translation>
    </message>
    <message>
        <source>uses a tag (!); remove it</source>
        <translation>benutzt ein Etikett (!); entferne es</translation>
    </message>
    <message>
        <source>has a key that is not a word</source>
        <translation>hat einen Schlüssel, der kein Wort ist</translation>
    </message>
    <message>
        <source>stands twice; keep one</source>
        <translation>steht zweimal da; behalte eins</translation>
    </message>
    <message>
        <source>{name} wins {n} of {of} calls.</source>
        <translation>{name} gewinnt {n} von {of} Gesprächen.</translation>
    </message>
    <message>
        <source>Let the prospect pick up with less trust and interest, and hold back more of the problem (depth: 2).</source>
        <translation>Lass das Gegenüber mit weniger Vertrauen und Interesse abheben, und mehr vom Problem zurückhalten (depth: 2).</translation>
    </message>
    <message>
        <source>Where the truth is {fit}, no call ends in {ending}.</source>
        <translation>Wo die Wahrheit „{fit}“ ist, endet kein Gespräch in „{ending}“.</translation>
    </message>
    <message>
        <source>Let its facts come out, and the prospect be won: see the faults below.</source>
        <translation>Lass die Tatsachen herauskommen, und das Gegenüber gewinnbar sein: siehe die Fehler unten.</translation>
    </message>
    <message>
        <source>Give an objection that truth.</source>
        <translation>Gib einem Nein diese Wahrheit.</translation>
    </message>
    <message>
        <source>Raise it: who is at ease need not get rid of anybody.</source>
        <translation>Erhöh sie: Wer entspannt ist, muss niemanden loswerden.</translation>
    </message>
    <message>
        <source>Lower it: even this prospect should hang up on somebody.</source>
        <translation>Senk sie: Auch dieses Gegenüber sollte bei jemandem auflegen.</translation>
    </message>
    <message>
        <source>Where the truth is {fit}, {n} of {of} calls of the {name} trainee end right.</source>
        <translation>Wo die Wahrheit „{fit}“ ist, enden {n} von {of} Gesprächen des Übenden „{name}“ richtig.</translation>
    </message>
    <message>
        <source>Not all of it comes out: give these facts topics that a question would hold, or less depth.</source>
        <translation>Nicht alles kommt heraus: Gib diesen Tatsachen Themen, die in einer Frage stünden, oder weniger Tiefe.</translation>
    </message>
    <message>
        <source>The guard stays up: lower it.</source>
        <translation>Die Abwehr bleibt oben: Senk sie.</translation>
    </message>
    <message>
        <source>Patience runs out: raise it.</source>
        <translation>Die Geduld geht aus: Erhöh sie.</translation>
    </message>
    <message>
        <source>Trust stays low: raise it.</source>
        <translation>Das Vertrauen bleibt niedrig: Erhöh es.</translation>
    </message>
    <message>
        <source>Interest stays low: raise it.</source>
        <translation>Das Interesse bleibt niedrig: Erhöh es.</translation>
    </message>
    <message>
        <source>The no is never the last word: give the truth an objection of its own.</source>
        <translation>Das Nein ist nie das letzte Wort: Gib der Wahrheit ein eigenes Nein.</translation>
    </message>
    <message>
        <source>Let its words leave something to ask about.</source>
        <translation>Lass die Worte etwas übrig, wonach man fragen kann.</translation>
    </message>
    <message>
        <source>In {n} of {of} skilled calls this is said again and again.</source>
        <translation>In {n} von {of} geübten Gesprächen wird das immer wieder gesagt.</translation>
    </message>
    <message>
        <source>Lower the depth of what is asked for, or the guard at the start.</source>
        <translation>Senk die Tiefe dessen, wonach gefragt wird, oder die Abwehr am Anfang.</translation>
    </message>
    <message>
        <source>{n} of {of} skilled calls go on until time runs out.</source>
        <translation>{n} von {of} geübten Gesprächen gehen weiter, bis die Zeit um ist.</translation>
    </message>
    <message>
        <source>Let the prospect pick up with less guard, or more interest.</source>
        <translation>Lass das Gegenüber mit weniger Abwehr abheben, oder mit mehr Interesse.</translation>
    </message>
    <message>
        <source>In {n} of {of} skilled calls its wordings run out, and one is said again.</source>
        <translation>In {n} von {of} geübten Gesprächen gehen die Wortlaute aus, und einer kommt noch einmal.</translation>
    </message>
    <message>
        <source>Add another wording.</source>
        <translation>Füg einen weiteren Wortlaut hinzu.</translation>
    </message>
    <message>
        <source>Word one of them otherwise.</source>
        <translation>Sag einen davon anders.</translation>
    </message>
    <message>
        <source>The same words as in {name}.</source>
        <translation>Dieselben Worte wie in {name}.</translation>
    </message>
    <message>
        <source>No question brings out {name}.</source>
        <translation>Keine Frage bringt {name} heraus.</translation>
    </message>
    <message>
        <source>Its topics lead to {name}: give it words of its own.</source>
        <translation>Die Themen führen zu {name}: Gib eigene Wörter.</translation>
    </message>
    <message>
        <source>Give it topics that a question would hold, or less depth.</source>
        <translation>Gib Themen, die in einer Frage stünden, oder weniger Tiefe.</translation>
    </message>
    <message>
        <source>From {n} on it can be talked to freely.</source>
        <translation>Ab {n} kann man frei mit der Person sprechen.</translation>
    </message>
    <message>
        <source>It knows {n} facts.</source>
        <translation>Sie weiß {n} Tatsachen.</translation>
    </message>
    <message>
        <source>From {n} on it sounds like itself.</source>
        <translation>Ab {n} klingt sie wie sie selbst.</translation>
    </message>
    <message>
        <source>From {n} on it sounds like itself; {name} is one it lacks.</source>
        <translation>Ab {n} klingt sie wie sie selbst; {name} ist eine, die fehlt.</translation>
    </message>
    <message>
        <source>It has {n} lines of its own.</source>
        <translation>Sie hat {n} eigene Sätze.</translation>
    </message>
    <message>
        <source>it was changed after it was sealed, or damaged on the way</source>
        <translation>sie wurde nach dem Siegeln geändert, oder unterwegs beschädigt</translation>
    </message>
    <message>
        <source>it is larger than {n} MB</source>
        <translation>sie ist größer als {n} MB</translation>
    </message>
    <message>
        <source>it is no bundle</source>
        <translation>sie ist kein Bündel</translation>
    </message>
    <message>
        <source>it is no bundle, or cut short</source>
        <translation>sie ist kein Bündel, oder abgeschnitten</translation>
    </message>
    <message>
        <source>a later noprac wrote it: update noprac</source>
        <translation>ein neueres noprac hat sie geschrieben: aktualisiere noprac</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>its list is too long</source>
        <translation>ihre Liste ist zu lang</translation>
    </message>
    <message>
        <source>it unpacks to more than {n} MB</source>
        <translation>sie entpackt sich zu mehr als {n} MB</translation>
    </message>
    <message>
        <source>it is cut short, or something was added to it</source>
        <translation>sie ist abgeschnitten, oder etwas wurde angehängt</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>its list of parts is none</source>
        <translation>ihre Liste von Teilen ist keine</translation>
    </message>
    <message>
        <source>its list names a part that cannot be</source>
        <translation>ihre Liste nennt einen Teil, den es nicht geben kann</translation>
    </message>
    <message>
        <source>its {kind} {id} was changed after it was sealed</source>
        <translation>{kind} {id} darin wurde nach dem Siegeln geändert</translation>
    </message>
    <message>
        <source>its giver&apos;s name is too long</source>
        <translation>der Name darin ist zu lang</translation>
    </message>
    <message>
        <source>it does not say who gives it</source>
        <translation>sie sagt nicht, wer sie gibt</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>it does not say when it was given</source>
        <translation>sie sagt nicht, wann sie gegeben wurde</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>sie lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>sie änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>it has a call twice</source>
        <translation>sie hat ein Gespräch zweimal</translation>
    </message>
    <message>
        <source>The tables in {path} cannot be written ({error}).</source>
        <translation>Die Tabellen in {path} lassen sich nicht beschreiben ({error}).</translation>
    </message>
    <message>
        <source>Give a folder with bundles.</source>
        <translation>Gib einen Ordner mit Bündeln an.</translation>
    </message>
    <message>
        <source>{n} of {of} bundles read.</source>
        <translation>{n} von {of} Bündeln gelesen.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Wart, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The tables in {path} cannot be read.</source>
        <translation>Die Tabellen in {path} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Delete that folder and try again.</source>
        <translation>Lösch den Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The tables of this folder are gone.</source>
        <translation>Die Tabellen dieses Ordners sind weg.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lies ihn neu.</translation>
    </message>
    <message>
        <source>Allow reading it, or move it away.</source>
        <translation>Erlaub das Lesen, oder verschieb sie.</translation>
    </message>
    <message>
        <source>A bundle needs calls.</source>
        <translation>Ein Bündel braucht Gespräche.</translation>
    </message>
    <message>
        <source>A bundle needs a name.</source>
        <translation>Ein Bündel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say whose calls these are.</source>
        <translation>Sag, wessen Gespräche das sind.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Bitte noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>{path} is refused: {error}.</source>
        <translation>{path} wird abgelehnt: {error}.</translation>
    </message>
    <message>
        <source>The call {id} in the bundle cannot be read.</source>
        <translation>Das Gespräch {id} im Bündel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Give a file that can.</source>
        <translation>Gib eine Datei, bei der das geht.</translation>
    </message>
    <message>
        <source>The call {id} is not over.</source>
        <translation>Das Gespräch {id} ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Go on with it, or leave it out.</source>
        <translation>Mach damit weiter, oder lass es weg.</translation>
    </message>
</context>
</TS>
