<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <comment>from how many</comment>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) done today.</source>
        <translation>
            <numerusform>%n prompt done today.</numerusform>
            <numerusform>%n prompts done today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n did it.</source>
        <translation>
            <numerusform>All %n did it.</numerusform>
            <numerusform>All %n did it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embraced no(s) this week.</source>
        <translation>
            <numerusform>%n embraced no this week.</numerusform>
            <numerusform>%n embraced no&apos;s this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embraced no(s) this week; your goal was {goal}.</source>
        <translation>
            <numerusform>%n embraced no this week; your goal was {goal}.</numerusform>
            <numerusform>%n embraced no&apos;s this week; your goal was {goal}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n embraced no(s) this week.</source>
        <translation>
            <numerusform>{n} of %n embraced no this week.</numerusform>
            <numerusform>{n} of %n embraced no&apos;s this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of practice in one run.</source>
        <translation>
            <numerusform>%n day of practice in one run.</numerusform>
            <numerusform>%n days of practice in one run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other take(s) left out</source>
        <translation>
            <numerusform>%n other take left out</numerusform>
            <numerusform>%n other takes left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) do not count</source>
        <translation>
            <numerusform>%n file does not count</numerusform>
            <numerusform>%n files do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no(s)</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes(es)</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yeses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ended in an honest no, {n} dragged on after the no was real</source>
        <translation>
            <numerusform>%n call ended in an honest no, {n} dragged on after the no was real</numerusform>
            <numerusform>%n calls ended in an honest no, {n} dragged on after the no was real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) with a forecast and its truth: too few to say.</source>
        <translation>
            <numerusform>%n call with a forecast and its truth: too few to say.</numerusform>
            <numerusform>%n calls with a forecast and its truth: too few to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt about as you expected.</source>
        <translation>
            <numerusform>Over %n call, the no felt about as you expected.</numerusform>
            <numerusform>Over %n calls, the no felt about as you expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt less bad than you expected, by {much}.</source>
        <translation>
            <numerusform>Over %n call, the no felt less bad than you expected, by {much}.</numerusform>
            <numerusform>Over %n calls, the no felt less bad than you expected, by {much}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n calls, the no felt more bad than you expected, by {much}.</source>
        <translation>
            <numerusform>Over %n call, the no felt more bad than you expected, by {much}.</numerusform>
            <numerusform>Over %n calls, the no felt more bad than you expected, by {much}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You embraced %n no(s).</source>
        <translation>
            <numerusform>You embraced %n no.</numerusform>
            <numerusform>You embraced %n no&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice in a row.</source>
        <translation>
            <numerusform>%n day of practice in a row.</numerusform>
            <numerusform>%n days of practice in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) a minute</source>
        <translation>
            <numerusform>%n word a minute</numerusform>
            <numerusform>%n words a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are erased, with all that belonged to them.</source>
        <translation>
            <numerusform>%n call is erased, with all that belonged to it.</numerusform>
            <numerusform>%n calls are erased, with all that belonged to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of its own</source>
        <translation>
            <numerusform>%n wording of its own</numerusform>
            <numerusform>%n wordings of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n call(s): every word that was said, with its moves, the scores and their receipts, the no&apos;s, how it ended, when it was and how long it took, and what you contested or corrected.</source>
        <translation>
            <numerusform>Of %n call: every word that was said, with its moves, the scores and their receipts, the no&apos;s, how it ended, when it was and how long it took, and what you contested or corrected.</numerusform>
            <numerusform>Of %n calls: every word that was said, with its moves, the scores and their receipts, the no&apos;s, how they ended, when they were and how long they took, and what you contested or corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your turns in %n of them, as they were kept on this disk. Off: no sound goes in.</source>
        <translation>
            <numerusform>Your turns in %n of them, as they were kept on this disk. Off: no sound goes in.</numerusform>
            <numerusform>Your turns in %n of them, as they were kept on this disk. Off: no sound goes in.</numerusform>
        </translation>
    </message>
</context>
</TS>
