# A rota is looked at when somebody asks, and each Monday at nine for the team's channel: once, and only where something is amiss.
it is 2026-03-03 10:00 in Europe/Paris
the rota is crew
eli in #platform: /oncall check
  only eli, in #platform: The rota of *Platform*: 1 error
    *secondary* · gateway, Mon 23 Mar 04:00-12:00: the same person is on call in primary and in secondary, and 1 more time until Mon 20 Apr 11:00.
    What the whole company stands on has a second person, at every hour. _(Google’s book Site Reliability Engineering, chapter 11: a secondary takes the pages that the primary misses)_
    → one of the two shifts changes hands with `/oncall swap`; where it comes again and again, let one of the two lists begin with somebody else.
    Times are in America/New_York.
eli in #platform: /oncall who gateway at 2026-03-09 10:00
  only eli, in #platform: *gateway*, tier 0, run by platform, Mon 9 Mar 10:00
    primary: *fay*
    then secondary: *hal*
    Times are in your zone, America/New_York.
eli in #platform: /oncall who nothing
  only eli, in #platform: I know no team “nothing”. There are: platform. Try `/oncall who` in a team's channel.
eli in #platform: /oncall check <!channel>
  only eli, in #platform: I know no team “<!channel>”. Try `/oncall check payments` with a team’s short name.
ana in #general: /oncall check
  only ana, in #general: Which team’s rota? Try `/oncall check` in the team’s channel, or `/oncall check payments` with its short name.
gus in #platform: /oncall away 23 mar
  only gus, in #platform: Noted: you can’t be on call *Mon 23 Mar 00:00 - Tue 24 Mar 00:00* (Europe/Paris).
    You are on call in it, and stay so until somebody covers for you:
    *Mon 23 Mar 09:00-17:00* · platform/primary
    *Mon 23 Mar 09:00-17:00* · platform/secondary  [Remove]  [Ask for cover]  [Ask for cover]
gus in #general: /oncall check platform
  only gus, in #general: The rota of *Platform*: 3 errors
    *away* · platform/primary, Mon 23 Mar 09:00-17:00: gus has the watch and is away.
    Nobody is on call while they are away. _(what they said with /oncall away, and their own calendars)_
    → gus asks for cover with `/oncall cover`, or trades the shift with `/oncall swap`.
    *away* · platform/secondary, Mon 23 Mar 09:00-17:00: gus has the watch and is away.
    Nobody is on call while they are away. _(what they said with /oncall away, and their own calendars)_
    → gus asks for cover with `/oncall cover`, or trades the shift with `/oncall swap`.
    *secondary* · gateway, Mon 23 Mar 09:00-17:00: the same person is on call in primary and in secondary, and 1 more time until Mon 20 Apr 17:00.
    What the whole company stands on has a second person, at every hour. _(Google’s book Site Reliability Engineering, chapter 11: a secondary takes the pages that the primary misses)_
    → one of the two shifts changes hands with `/oncall swap`; where it comes again and again, let one of the two lists begin with somebody else.
    Times are in Europe/Paris.
6 days later
  to fay: Your watch on platform/primary begins in 24 h: Mon 9 Mar 13:30-21:30 (Asia/Kolkata).  [Swap a shift]  [Ask for cover]
  to hal: Your watch on platform/secondary begins in 24 h: Mon 9 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  to fay: Your watch on platform/primary begins in 1 h: Mon 9 Mar 13:30-21:30 (Asia/Kolkata).  [Swap a shift]  [Ask for cover]
  to hal: Your watch on platform/secondary begins in 1 h: Mon 9 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  to fay: You have the watch on platform/primary since Mon 9 Mar 13:30, until Mon 9 Mar 21:30 (Asia/Kolkata).  [I have the watch]
  #platform: fay has the watch on platform/primary until Mon 9 Mar 17:00 Europe/Paris.
  to hal: You have the watch on platform/secondary since Mon 9 Mar 04:00, until Mon 9 Mar 12:00 (America/New_York).  [I have the watch]
  to eli: Your watch on platform/secondary begins in 7 d: Mon 16 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  #platform: hal has the watch on platform/secondary until Mon 9 Mar 17:00 Europe/Paris.
  to hal: Your watch on platform/primary begins in 7 d: Mon 16 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  #platform: *Platform*, this week
    *primary*
    Mon 9 Mar 09:00-17:00 · fay
    *secondary*
    Mon 9 Mar 09:00-17:00 · hal
    *The look at the rota*: 3 errors
    *away* · platform/primary, Mon 23 Mar 09:00-17:00: gus has the watch and is away.
    Nobody is on call while they are away. _(what they said with /oncall away, and their own calendars)_
    → gus asks for cover with `/oncall cover`, or trades the shift with `/oncall swap`.
    *away* · platform/secondary, Mon 23 Mar 09:00-17:00: gus has the watch and is away.
    Nobody is on call while they are away. _(what they said with /oncall away, and their own calendars)_
    → gus asks for cover with `/oncall cover`, or trades the shift with `/oncall swap`.
    *secondary* · gateway, Mon 23 Mar 09:00-17:00: the same person is on call in primary and in secondary, and 1 more time until Mon 20 Apr 17:00.
    What the whole company stands on has a second person, at every hour. _(Google’s book Site Reliability Engineering, chapter 11: a secondary takes the pages that the primary misses)_
    → one of the two shifts changes hands with `/oncall swap`; where it comes again and again, let one of the two lists begin with somebody else.
    Times are in Europe/Paris.
  to fay: You have the watch on platform/primary since Mon 9 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to hal: You have the watch on platform/secondary since Mon 9 Mar 04:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  #platform, edited: fay has the watch on platform/primary until Mon 9 Mar 17:00 Europe/Paris, and hasn’t said so yet.
  #platform, edited: hal has the watch on platform/secondary until Mon 9 Mar 17:00 Europe/Paris, and hasn’t said so yet.
gus presses Remove
  only gus, in #platform, edited: Removed: nothing is noted of that time any more.
the rota is crew-mended
  to eli: Your shifts have changed: the rota of Platform was edited in crew-mended.yaml. Times are in your zone, America/New_York.
    *Before*
    Mon 16 Mar 04:00-12:00 · platform/secondary
    Mon 13 Apr 03:00-11:00 · platform/secondary
    *Now*
    Mon 23 Mar 04:00-12:00 · platform/secondary
    Mon 20 Apr 03:00-11:00 · platform/secondary  [Ask for cover]
  to gus: Your shifts have changed: the rota of Platform was edited in crew-mended.yaml. Times are in your zone, Europe/Paris.
    *Before*
    Mon 23 Mar 09:00-17:00 · platform/secondary
    Mon 20 Apr 09:00-17:00 · platform/secondary
    *Now*
    Mon 16 Mar 09:00-17:00 · platform/secondary
    Mon 13 Apr 09:00-17:00 · platform/secondary  [Ask for cover]
gus in #platform: /oncall check
  only gus, in #platform: The rota of *Platform* keeps to all the rules.
7 days later
  to fay: Your watch on platform/primary ended at Mon 9 Mar 21:30 (Asia/Kolkata). Nobody has it until Mon 16 Mar 13:30, when it is hal’s.
  to hal: Your watch on platform/secondary ended at Mon 9 Mar 12:00 (America/New_York). Nobody has it until Mon 16 Mar 04:00, when it is gus’s.
  to hal: Your watch on platform/primary begins in 24 h: Mon 16 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  to gus: Your watch on platform/secondary begins in 24 h: Mon 16 Mar 09:00-17:00 (Europe/Paris).  [Swap a shift]  [Ask for cover]
  to hal: Your watch on platform/primary begins in 1 h: Mon 16 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  to gus: Your watch on platform/secondary begins in 1 h: Mon 16 Mar 09:00-17:00 (Europe/Paris).  [Swap a shift]  [Ask for cover]
  to hal: You have the watch on platform/primary since Mon 16 Mar 04:00, until Mon 16 Mar 12:00 (America/New_York).  [I have the watch]
  #platform: hal has the watch on platform/primary until Mon 16 Mar 17:00 Europe/Paris.
  to gus: You have the watch on platform/secondary since Mon 16 Mar 09:00, until Mon 16 Mar 17:00 (Europe/Paris).  [I have the watch]
  to eli: Your watch on platform/secondary begins in 7 d: Mon 23 Mar 04:00-12:00 (America/New_York).  [Swap a shift]  [Ask for cover]
  #platform: gus has the watch on platform/secondary until Mon 16 Mar 17:00 Europe/Paris.
  to gus: Your watch on platform/primary begins in 7 d: Mon 23 Mar 09:00-17:00 (Europe/Paris).  [Swap a shift]  [Ask for cover]
  #platform: *Platform*, this week
    *primary*
    Mon 16 Mar 09:00-17:00 · hal
    *secondary*
    Mon 16 Mar 09:00-17:00 · gus
    Times are in Europe/Paris.
  to hal: You have the watch on platform/primary since Mon 16 Mar 04:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to gus: You have the watch on platform/secondary since Mon 16 Mar 09:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  #platform, edited: hal has the watch on platform/primary until Mon 16 Mar 17:00 Europe/Paris, and hasn’t said so yet.
  #platform, edited: gus has the watch on platform/secondary until Mon 16 Mar 17:00 Europe/Paris, and hasn’t said so yet.
