# Nobody is woken for a trade: who sleeps is asked in the morning, unless it can't wait.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall swap @ben mine thu theirs fri
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. It is night there, so I ask at Mon 2 Mar 14:00. (Europe/Paris)  [Ask now]  [Withdraw]
it is 2026-03-02 14:00 in Europe/Paris
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary. (America/New_York) It stands until Thu 5 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana, edited: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ben presses Decline
  ben sees “Swap a shift”: ana keeps the shift then.
    A word to them
ben sends
  to ben, edited: You declined ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary: you keep *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary. (America/New_York)
  to ana, edited: ben declined the offer for *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
  to ana: ben declined your swap: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)
it is 2026-03-03 11:00 in Europe/Paris
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Tue 3 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and hasn’t said so yet.
ana: /oncall swap @ben mine thu theirs fri
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. It is night there, so I ask at Tue 3 Mar 14:00. (Europe/Paris)  [Ask now]  [Withdraw]
ana presses Ask now
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary. (America/New_York) It stands until Thu 5 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana, edited: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
# Nobody answers: it is recalled half way, and runs out an hour before the first of the two.
it is 2026-03-04 16:00 in Europe/Paris
  to chi: Your watch on payments/primary begins in 1 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Wed 4 Mar 03:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 24 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Wed 4 Mar 03:00 (America/New_York). chi has it now.
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: chi has the watch on payments/primary since Wed 4 Mar 03:00 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ben: ana still waits for your answer: *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary. It stands until Thu 5 Mar 02:00. (America/New_York)  [Accept]  [Decline]
it is 2026-03-05 08:00 in Europe/Paris
  to ben, edited: ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary ran out: you keep yours. (America/New_York)
  to ana, edited: ben didn’t answer in time: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
  to ben, edited: ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary is over.
  to ana: Your swap with ben ran out: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)
  to ana: Your watch on payments/primary begins in 1 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
