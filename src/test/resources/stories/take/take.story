# ben relieves ana for two hours; she takes the rest back. A watch is never taken beyond its end, nor by who may not.
it is 2026-03-02 14:00 in Europe/Paris
the rota is payments
ben: /oncall take 2h
  #payments: *ben has the watch*, taken from ana: payments/primary, Mon 2 Mar 14:00-16:00 (Europe/Paris)
  to ana: *ben took the watch from you*, so you are off: payments/primary, Mon 2 Mar 14:00-16:00 (Europe/Paris)  [Take it back]
  to ben: *You have the watch*, taken from ana: payments/primary, Mon 2 Mar 08:00-10:00 (America/New_York)
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ben* until Mon 2 Mar 16:00, then ana
    Your next watch: Mon 2 Mar 16:00 - Tue 3 Mar 09:00 · payments/primary, in 2 h
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
ben: /oncall take
  only ben, in #payments: You have the watch on payments/primary already until Mon 2 Mar 10:00 (America/New_York).
30 minutes later
ana presses Take it back
  #payments, edited: *ana has the watch* again, since Mon 2 Mar 14:30, and not ben: payments/primary, Mon 2 Mar 14:00-16:00 (Europe/Paris)
  to ana, edited: You took the watch back from ben at Mon 2 Mar 14:30: payments/primary, Mon 2 Mar 14:00-16:00 (Europe/Paris)
  to ben, edited: You took the watch from ana, who has it again since Mon 2 Mar 08:30: payments/primary, Mon 2 Mar 08:00-10:00 (America/New_York)
  to ben: *ana took the watch back* at Mon 2 Mar 08:30, so you are off: payments/primary, Mon 2 Mar 08:00-10:00 (America/New_York)
  to ana: You have the watch on payments/primary since Mon 2 Mar 14:30, until Tue 3 Mar 09:00 (Europe/Paris). Before you: ben, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.
ana: /oncall take
  only ana, in #payments: You have the watch on payments/primary already until Tue 3 Mar 09:00 (Europe/Paris).
eli in #platform: /oncall me 2h for payments
  only eli, in #platform: You aren’t in the team payments, and only its members take its watches.
eli in #platform: /oncall take
  only eli, in #platform: I don’t know which team you mean. Name it: /oncall take 2h for payments
ben: /oncall take until never
  only ben, in #payments: I don’t understand “until never”. Try /oncall take, /oncall take 2h or /oncall take until 18:00 for payments
ben: /oncall take until 13:00
  #payments: *ben has the watch*, taken from ana: payments/primary, Mon 2 Mar 14:30-19:00 (Europe/Paris)
  to ana: *ben took the watch from you*, so you are off: payments/primary, Mon 2 Mar 14:30-19:00 (Europe/Paris)  [Take it back]
  to ben: *You have the watch*, taken from ana: payments/primary, Mon 2 Mar 08:30-13:00 (America/New_York)
ana: /oncall why
  only ana, in #payments: *Payments*, now
    primary: *ben*
    • Layer everyday: a day in turn, ana, ben, chi. It is ana's turn until Tue 3 Mar 09:00.
    • So written in the file payments.yaml, Mon 2 Mar 14:00.
    • ben instead of ana, Mon 2 Mar 14:30-19:00 (a take by ben, Mon 2 Mar 14:30).
    • Taken back: ben instead of ana, Mon 2 Mar 14:30-16:00 (a take; undo by ana, Mon 2 Mar 14:30).
    Times are in your zone, Europe/Paris.
ana: /oncall log
  only ana, in #payments: *Payments*, changes since Mon 16 Feb 14:30
    • Mon 2 Mar 14:30 · *ben*: a take · primary: ben instead of ana, Mon 2 Mar 14:30-19:00
    • Mon 2 Mar 14:30 · *ana* took back a take (undo) · primary: ana instead of ben, Mon 2 Mar 14:30-16:00
    • Mon 2 Mar 14:00 · *ben*: a take · primary: ben instead of ana, Mon 2 Mar 14:00-16:00
    • Mon 2 Mar 14:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 14:00 - Tue 3 Mar 09:00; ben where nobody was, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; and 55 more
    Times are in your zone, Europe/Paris.
# Without a length it is to the end of the shift; with a longer one, too.
chi: /oncall me 4d for payments/primary
  #payments: *chi has the watch*, taken from ben: payments/primary, Mon 2 Mar 14:30-19:00 (Europe/Paris)
  to ben: *chi took the watch from you*, so you are off: payments/primary, Mon 2 Mar 08:30-13:00 (America/New_York)  [Take it back]
  to chi: *You have the watch*, taken from ben: payments/primary, Mon 2 Mar 19:00-23:30 (Asia/Kolkata)
ana: /oncall mine
  only ana, in #payments: *Your shifts*
    Mon 2 Mar 19:00 - Tue 3 Mar 09:00 · payments/primary
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary
    Sun 8 Mar 09:00 - Mon 9 Mar 09:00 · payments/primary
    Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · payments/primary
    Sat 14 Mar 09:00 - Sun 15 Mar 09:00 · payments/primary
    Tue 17 Mar 09:00 - Wed 18 Mar 09:00 · payments/primary
    Fri 20 Mar 09:00 - Sat 21 Mar 09:00 · payments/primary
    Mon 23 Mar 09:00 - Tue 24 Mar 09:00 · payments/primary
    Thu 26 Mar 09:00 - Fri 27 Mar 09:00 · payments/primary
    Sun 29 Mar 09:00 - Mon 30 Mar 09:00 · payments/primary
    Wed 1 Apr 09:00 - Thu 2 Apr 09:00 · payments/primary
    Sat 4 Apr 09:00 - Sun 5 Apr 09:00 · payments/primary
    Tue 7 Apr 09:00 - Wed 8 Apr 09:00 · payments/primary
    Fri 10 Apr 09:00 - Sat 11 Apr 09:00 · payments/primary
    Mon 13 Apr 09:00 - Tue 14 Apr 09:00 · payments/primary
    Thu 16 Apr 09:00 - Fri 17 Apr 09:00 · payments/primary
    Sun 19 Apr 09:00 - Mon 20 Apr 09:00 · payments/primary
    Wed 22 Apr 09:00 - Thu 23 Apr 09:00 · payments/primary
    Sat 25 Apr 09:00 - Sun 26 Apr 09:00 · payments/primary
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
# Ben takes it from chi in turn: what is under his can't simply go back.
ben: /oncall take 1h
  #payments: *ben has the watch*, taken from chi: payments/primary, Mon 2 Mar 14:30-15:30 (Europe/Paris)
  to chi: *ben took the watch from you*, so you are off: payments/primary, Mon 2 Mar 19:00-20:00 (Asia/Kolkata)  [Take it back]
  to ben: *You have the watch*, taken from chi: payments/primary, Mon 2 Mar 08:30-09:30 (America/New_York)
  to chi: Your watch on payments/primary begins in 1 h: Mon 2 Mar 20:00-23:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
ana presses Take it back
  only ana, in @ana: The rota changed since then, so it can’t simply go back. To take the watch that is on now: /oncall take
chi presses Take it back
  #payments, edited: *chi has the watch* again, since Mon 2 Mar 14:30, and not ben: payments/primary, Mon 2 Mar 14:30-15:30 (Europe/Paris)
  to chi, edited: You took the watch back from ben at Mon 2 Mar 19:00: payments/primary, Mon 2 Mar 19:00-20:00 (Asia/Kolkata)
  to ben, edited: You took the watch from chi, who has it again since Mon 2 Mar 08:30: payments/primary, Mon 2 Mar 08:30-09:30 (America/New_York)
  to ben: *chi took the watch back* at Mon 2 Mar 08:30, so you are off: payments/primary, Mon 2 Mar 08:30-09:30 (America/New_York)
ana presses Take it back
  only ana, in @ana: The rota changed since then, so it can’t simply go back. To take the watch that is on now: /oncall take
it is 2026-03-03 10:00 in Europe/Paris
  to ana: Your watch on payments/primary begins in 1 h: Mon 2 Mar 19:00 - Tue 3 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Mon 2 Mar 23:30 (Asia/Kolkata); then ana has it. What must they know?  [Write the handoff]
  to ana: You have the watch on payments/primary since Mon 2 Mar 19:00, until Tue 3 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary ended at Mon 2 Mar 23:30 (Asia/Kolkata). ana has it now.
  to ana: You have the watch on payments/primary since Mon 2 Mar 19:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  to chi: ana has the watch on payments/primary since Mon 2 Mar 23:30 (Asia/Kolkata), was asked twice, and hasn’t said so. You had it before. Is ana there? If not: `/oncall take for payments`
  #payments, edited: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Tue 3 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and hasn’t said so yet.
