# eli leads payments. What eli decides is told to those whose watch changes, and what is too much for dee to eli alone.
it is 2026-03-02 14:00 in Europe/Paris
the rota is payments-sos
ben: /oncall override @dee tomorrow 10:00-12:00 for payments/primary
  only ben, in #payments: Only the leads of payments put somebody on call there: eli. To take the watch yourself: /oncall take
eli in #platform: /oncall override @dee tomorrow 10:00-20:00 for payments/primary
  #payments: eli put *dee* on call for payments/primary, Tue 3 Mar 16:00 - Wed 4 Mar 02:00 (Europe/Paris)
  to eli: You put *dee* on call for payments/primary, Tue 3 Mar 10:00-20:00 (America/New_York)
    :warning: dee would have 7 h of rest between payments/secondary, Mon 2 Mar 03:00 - Tue 3 Mar 03:00 (America/New_York), and payments/primary, Tue 3 Mar 10:00-20:00 (America/New_York); the team payments wants 11 h.  [Undo]
  to ben: eli put dee on call for payments/primary, so your watch changes:
    Tue 3 Mar 10:00-20:00: before you, now *dee*
    Times are in your zone, America/New_York.
  to dee: eli put you on call for payments/primary, so your watch changes:
    Tue 3 Mar 16:00 - Wed 4 Mar 02:00: before ben, now *you*
    Times are in your zone, Europe/Paris.
eli in #platform: /oncall override @dee tomorrow 12:00-13:00 for payments/primary
  only eli, in #platform: dee is on call for all of that already, so nothing changes.
eli in #platform: /oncall why at tomorrow 12:00 for payments
  only eli, in #platform: *Payments*, Tue 3 Mar 12:00
    primary: *dee*
    • Layer everyday: a day in turn, ana, ben, chi. It is ben's turn until Wed 4 Mar 03:00.
    • So written in the file payments-sos.yaml, Mon 2 Mar 08:00.
    • dee instead of ben, Tue 3 Mar 10:00-20:00 (an override by eli, Mon 2 Mar 08:00).
    secondary: *ana*
    • Layer everyday: a day in turn, dee, ana, ben. It is ana's turn until Wed 4 Mar 03:00.
    • So written in the file payments-sos.yaml, Mon 2 Mar 08:00.
    Times are in your zone, America/New_York.
eli presses Undo
  #payments, edited: eli put dee on call for payments/primary, Tue 3 Mar 16:00 - Wed 4 Mar 02:00 (Europe/Paris). That was taken back at Mon 2 Mar 14:00.
  to eli, edited: You put dee on call for payments/primary, Tue 3 Mar 10:00-20:00 (America/New_York). That was taken back at Mon 2 Mar 08:00.
  to ben: eli took back an override for payments/primary, so your watch changes:
    Tue 3 Mar 10:00-20:00: before dee, now *you*
    Times are in your zone, America/New_York.
  to dee: eli took back an override for payments/primary, so your watch changes:
    Tue 3 Mar 16:00 - Wed 4 Mar 02:00: before you, now *ben*
    Times are in your zone, Europe/Paris.
eli in #platform: /oncall override @nobody 2h
  only eli, in #platform: I don’t know who “@nobody” is. Name a colleague with an @: /oncall override @colleague tomorrow 9:00-18:00
eli in #platform: /oncall override @chi yesterday for payments/primary
  only eli, in #platform: I don’t understand the time “yesterday”. Try /oncall override @colleague tomorrow 9:00-18:00, or @colleague 2h
eli in #platform: /oncall override @chi 2026-03-01 for payments/primary
  only eli, in #platform: That is over already, and what has passed isn’t changed. Try /oncall override @colleague tomorrow 9:00-18:00
# What is missing is asked for.
eli in #platform: /oncall override @chi for payments
  eli sees “Put somebody on call”: They are on call then instead of whoever was. Times are in your zone, America/New_York.
    Who
    For what
    When, such as tomorrow 9:00-18:00, or 2h
eli sends When, such as tomorrow 9:00-18:00, or 2h = 8:00-12:00
  #payments: eli put *chi* on call for payments/primary, Mon 2 Mar 14:00-18:00 (Europe/Paris)
  to eli: You put *chi* on call for payments/primary, Mon 2 Mar 08:00-12:00 (America/New_York)  [Undo]
  to ana: eli put chi on call for payments/primary, so your watch changes:
    Mon 2 Mar 14:00-18:00: before you, now *chi*
    Times are in your zone, Europe/Paris.
  to chi: eli put you on call for payments/primary, so your watch changes:
    Mon 2 Mar 18:30-22:30: before ana, now *you*
    Times are in your zone, Asia/Kolkata.
  to chi: You have the watch on payments/primary since Mon 2 Mar 18:30, until Mon 2 Mar 22:30 (Asia/Kolkata). Before you: ana, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Mon 2 Mar 18:00 Europe/Paris.
30 minutes later
  to chi: You have the watch on payments/primary since Mon 2 Mar 18:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: chi has the watch on payments/primary since Mon 2 Mar 14:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  to eli: chi has the watch on payments/primary since Mon 2 Mar 08:00 (America/New_York), was asked twice, and hasn’t said so. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Mon 2 Mar 18:00 Europe/Paris, and hasn’t said so yet.
eli presses Undo
  #payments, edited: eli put chi on call for payments/primary, Mon 2 Mar 14:00-18:00 (Europe/Paris). That was taken back at Mon 2 Mar 14:30.
  to eli, edited: You put chi on call for payments/primary, Mon 2 Mar 08:00-12:00 (America/New_York). That was taken back at Mon 2 Mar 08:30.
  to ana: eli took back an override for payments/primary, so your watch changes:
    Mon 2 Mar 14:30-18:00: before chi, now *you*
    Times are in your zone, Europe/Paris.
  to chi: eli took back an override for payments/primary, so your watch changes:
    Mon 2 Mar 19:00-22:30: before you, now *ana*
    Times are in your zone, Asia/Kolkata.
  to ana: You have the watch on payments/primary since Mon 2 Mar 14:30, until Tue 3 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.
eli in #platform: /oncall log payments
  only eli, in #platform: *Payments*, changes since Mon 16 Feb 08:30
    • Mon 2 Mar 08:30 · *eli* took back an override (undo) · primary: ana instead of chi, Mon 2 Mar 08:30-12:00
    • Mon 2 Mar 08:00 · the rota file · secondary: dee where nobody was, Mon 2 Mar 08:00 - Tue 3 Mar 03:00; ana where nobody was, Tue 3 Mar 03:00 - Wed 4 Mar 03:00; and 55 more
    • Mon 2 Mar 08:00 · *eli* took back an override (undo) · primary: ben instead of dee, Tue 3 Mar 10:00-20:00
    • Mon 2 Mar 08:00 · *eli*: an override · primary: chi instead of ana, Mon 2 Mar 08:00-12:00
    • Mon 2 Mar 08:00 · *eli*: an override · primary: dee instead of ben, Tue 3 Mar 10:00-20:00
    • Mon 2 Mar 08:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 08:00 - Tue 3 Mar 03:00; ben where nobody was, Tue 3 Mar 03:00 - Wed 4 Mar 03:00; and 55 more
    Times are in your zone, America/New_York.
chi leaves Slack
  to ana: Your shifts have changed: chi has left Slack, and was on the rota of Payments. Times are in your zone, Europe/Paris.
    *Before*
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary
    Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · payments/primary
    Tue 17 Mar 09:00 - Wed 18 Mar 09:00 · payments/primary
    Mon 23 Mar 09:00 - Tue 24 Mar 09:00 · payments/primary
    Sun 29 Mar 09:00 - Mon 30 Mar 09:00 · payments/primary
    Sat 4 Apr 09:00 - Sun 5 Apr 09:00 · payments/primary
    Fri 10 Apr 09:00 - Sat 11 Apr 09:00 · payments/primary
    Thu 16 Apr 09:00 - Fri 17 Apr 09:00 · payments/primary
    and 1 more in the next eight weeks
    *Now*
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00 · payments/primary
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00 · payments/primary
    Tue 10 Mar 09:00 - Wed 11 Mar 09:00 · payments/primary
    Thu 12 Mar 09:00 - Fri 13 Mar 09:00 · payments/primary
    Mon 16 Mar 09:00 - Tue 17 Mar 09:00 · payments/primary
    Wed 18 Mar 09:00 - Thu 19 Mar 09:00 · payments/primary
    Sun 22 Mar 09:00 - Mon 23 Mar 09:00 · payments/primary
    Tue 24 Mar 09:00 - Wed 25 Mar 09:00 · payments/primary
    and 11 more in the next eight weeks  [Ask for cover]
  to ben: Your shifts have changed: chi has left Slack, and was on the rota of Payments. Times are in your zone, America/New_York.
    *Before*
    Fri 6 Mar 03:00 - Sat 7 Mar 03:00 · payments/primary
    Thu 12 Mar 04:00 - Fri 13 Mar 04:00 · payments/primary
    Wed 18 Mar 04:00 - Thu 19 Mar 04:00 · payments/primary
    Tue 24 Mar 04:00 - Wed 25 Mar 04:00 · payments/primary
    Mon 30 Mar 03:00 - Tue 31 Mar 03:00 · payments/primary
    Sun 5 Apr 03:00 - Mon 6 Apr 03:00 · payments/primary
    Sat 11 Apr 03:00 - Sun 12 Apr 03:00 · payments/primary
    Fri 17 Apr 03:00 - Sat 18 Apr 03:00 · payments/primary
    and 1 more in the next eight weeks
    *Now*
    Thu 5 Mar 03:00 - Fri 6 Mar 03:00 · payments/primary
    Sat 7 Mar 03:00 - Sun 8 Mar 04:00 · payments/primary
    Wed 11 Mar 04:00 - Thu 12 Mar 04:00 · payments/primary
    Fri 13 Mar 04:00 - Sat 14 Mar 04:00 · payments/primary
    Tue 17 Mar 04:00 - Wed 18 Mar 04:00 · payments/primary
    Thu 19 Mar 04:00 - Fri 20 Mar 04:00 · payments/primary
    Mon 23 Mar 04:00 - Tue 24 Mar 04:00 · payments/primary
    Wed 25 Mar 04:00 - Thu 26 Mar 04:00 · payments/primary
    and 10 more in the next eight weeks  [Ask for cover]
eli in #platform: /oncall override @chi 2h for payments/primary
  only eli, in #platform: chi is not in this workspace any more, so can’t be on call.
