# Whoever can have the shift is asked in the channel; the first to accept has it.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments
ana: /oncall swap
  ana sees “Swap a shift”: The fairest first, for your Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary. You choose the other shift next. Times are in your zone, Europe/Paris.
    You give
    Swap with
ana sends Swap with = Anyone
  ana sees “Swap a shift”: An offer of your Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary to anyone. Who gives one of the shifts that you tick has the swap at once. Times are in your zone, Europe/Paris.
    Only a part of it, such as 14:00-18:00
    Any of these would do
ana sends
  #payments: *ana offers* *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary (Europe/Paris) for one of these:
    • chi: Wed 4 Mar 09:00 - Thu 5 Mar 09:00; Tue 10 Mar 09:00 - Wed 11 Mar 09:00; Mon 16 Mar 09:00 - Tue 17 Mar 09:00
    • ben: Tue 3 Mar 09:00 - Wed 4 Mar 09:00; Mon 9 Mar 09:00 - Tue 10 Mar 09:00; Thu 12 Mar 09:00 - Fri 13 Mar 09:00
    Who gives one of them accepts; with another shift, offer that. It stands until Thu 5 Mar 08:00.  [Accept]  [Another shift]
  to ana: You offered anyone your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for one of 6 shifts of theirs. Until somebody accepts, nothing changes. (Europe/Paris)  [Withdraw]
# Ana can't accept herself, and who isn't in the team has nothing to give.
ana presses Accept
  only ana, in #payments: This is your own offer: it waits for somebody else to accept.
eli presses Accept
  only eli, in #payments: None of the shifts that ana would take is yours. Offer another one with *Another shift*.
# Ben has several of the shifts that would do, and says which.
ben presses Accept
  ben sees “Swap a shift”: You get *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary. Which of yours do you give? Times are in your zone, America/New_York.
    You give
ben sends
  #payments, edited: ana and ben swapped: ben has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris, ana has payments/primary from Tue 3 Mar 09:00 Europe/Paris to Wed 4 Mar 09:00 Europe/Paris.
  to ana, edited: ben accepted: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary, ben has *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)  [Undo]
  to ben: You and ana swapped: you have *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary, ana has *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Undo]
  to ana: ben accepted your swap: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary now. (Europe/Paris)
# Nobody takes this one, not even when it is recalled.
chi: /oncall swap anyone mine sat
  chi sees “Swap a shift”: An offer of your Sat 7 Mar 13:30 - Sun 8 Mar 13:30 · payments/primary to anyone. Who gives one of the shifts that you tick has the swap at once. Times are in your zone, Asia/Kolkata.
    Only a part of it, such as 14:00-18:00
    Any of these would do
chi sends
  #payments: *chi offers* *Sat 7 Mar 09:00 - Sun 8 Mar 09:00* · payments/primary (Europe/Paris) for one of these:
    • ana: Sat 14 Mar 09:00 - Sun 15 Mar 09:00; Sat 4 Apr 09:00 - Sun 5 Apr 09:00; Sat 25 Apr 09:00 - Sun 26 Apr 09:00
    • ben: Sat 21 Mar 09:00 - Sun 22 Mar 09:00; Sat 11 Apr 09:00 - Sun 12 Apr 09:00; Fri 27 Mar 09:00 - Sat 28 Mar 09:00
    Who gives one of them accepts; with another shift, offer that. It stands until Sat 7 Mar 08:00.  [Accept]  [Another shift]
  to chi: You offered anyone your *Sat 7 Mar 13:30 - Sun 8 Mar 13:30* · payments/primary for one of 6 shifts of theirs. Until somebody accepts, nothing changes. (Asia/Kolkata)  [Withdraw]
it is 2026-03-06 09:00 in Europe/Paris
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary begins in 1 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Wed 4 Mar 09:00 (Europe/Paris); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris.
  to ben: Your watch on payments/primary begins in 24 h: Thu 5 Mar 03:00 - Sat 7 Mar 03:00 (America/New_York). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Wed 4 Mar 09:00 (Europe/Paris). chi has it now.
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: chi has the watch on payments/primary since Wed 4 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to chi: Nobody has taken your offer of *Sat 7 Mar 13:30 - Sun 8 Mar 13:30* · payments/primary yet; it stands until Sat 7 Mar 12:30. Without an exchange: /oncall cover (Asia/Kolkata)
  to ben: Your watch on payments/primary begins in 1 h: Thu 5 Mar 03:00 - Sat 7 Mar 03:00 (America/New_York). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Thu 5 Mar 13:30 (Asia/Kolkata); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Thu 5 Mar 03:00, until Sat 7 Mar 03:00 (America/New_York). Before you: chi, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Sat 7 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary ended at Thu 5 Mar 13:30 (Asia/Kolkata). ben has it now.
  to ben: You have the watch on payments/primary since Thu 5 Mar 03:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to chi: ben has the watch on payments/primary since Thu 5 Mar 13:30 (Asia/Kolkata), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Sat 7 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to chi: Your watch on payments/primary begins in 24 h: Sat 7 Mar 13:30 - Sun 8 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
it is 2026-03-07 08:30 in Europe/Paris
  #payments, edited: chi offered *Sat 7 Mar 09:00 - Sun 8 Mar 09:00* · payments/primary (Europe/Paris); nobody took it, so chi keeps it.
  to chi, edited: Nobody accepted in time: *Sat 7 Mar 13:30 - Sun 8 Mar 13:30* · payments/primary is still yours. (Asia/Kolkata)
  to chi: Nobody accepted your swap in time: you keep *Sat 7 Mar 13:30 - Sun 8 Mar 13:30* · payments/primary. (Asia/Kolkata)
  to chi: Your watch on payments/primary begins in 1 h: Sat 7 Mar 13:30 - Sun 8 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Sat 7 Mar 03:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
