# On Monday at nine, in the team's own zone, its channel reads who has the week, and what is asked for and open; until the team wants it no more.
it is 2026-03-08 10:00 in Europe/Paris
the rota is payments
chi: /oncall cover me 11 mar
  #payments: *chi asks for cover* of payments/primary, *Tue 10 Mar 19:30 - Wed 11 Mar 09:00* (Europe/Paris)
    Open: *Tue 10 Mar 19:30 - Wed 11 Mar 09:00*  [I’ll take it]  [Take a part]
  to chi: You asked your team for cover of payments/primary, *Wed 11 Mar 00:00-13:30* (Asia/Kolkata)
    Still yours until somebody takes it: *Wed 11 Mar 00:00-13:30*  [Withdraw]
# What two arrange between them isn’t told in the channel; what anyone may take is.
ana: /oncall swap @ben mine wed theirs 12 mar
  to ana: You offered ben your *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary for *Thu 12 Mar 09:00 - Fri 13 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. It is night there, so I ask at Sun 8 Mar 13:00. (Europe/Paris)  [Ask now]  [Withdraw]
ana: /oncall swap anyone mine wed
  ana sees “Swap a shift”: An offer of your Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · payments/primary to anyone. Who gives one of the shifts that you tick has the swap at once. Times are in your zone, Europe/Paris.
    Only a part of it, such as 14:00-18:00
    Any of these would do
ana sends
  #payments: *ana offers* *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary (Europe/Paris) for one of these:
    • ben: Thu 12 Mar 09:00 - Fri 13 Mar 09:00; Mon 9 Mar 09:00 - Tue 10 Mar 09:00; Wed 18 Mar 09:00 - Thu 19 Mar 09:00
    • chi: Tue 10 Mar 09:00 - Wed 11 Mar 09:00; Mon 16 Mar 09:00 - Tue 17 Mar 09:00; Thu 19 Mar 09:00 - Fri 20 Mar 09:00
    Who gives one of them accepts; with another shift, offer that. It stands until Wed 11 Mar 08:00.  [Accept]  [Another shift]
  to ana: You offered anyone your *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary for one of 6 shifts of theirs. Until somebody accepts, nothing changes. (Europe/Paris)  [Withdraw]
1 days later
  to ben: ana offers *Wed 11 Mar 04:00 - Thu 12 Mar 04:00* · payments/primary for your *Thu 12 Mar 04:00 - Fri 13 Mar 04:00* · payments/primary. (America/New_York) It stands until Wed 11 Mar 03:00.  [Accept]  [Decline]  [Another shift]
  to ana, edited: You offered ben your *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary for *Thu 12 Mar 09:00 - Fri 13 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
  to ben: Your watch on payments/primary begins in 1 h: Mon 9 Mar 04:00 - Tue 10 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Mon 9 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Mon 9 Mar 04:00, until Tue 10 Mar 04:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Tue 10 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Tue 10 Mar 13:30 - Wed 11 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Mon 9 Mar 09:00 (Europe/Paris). ben has it now.
  #payments: *Payments*, this week
    *primary*
    Mon 9 Mar 09:00 - Tue 10 Mar 09:00 · ben
    Tue 10 Mar 09:00 - Wed 11 Mar 09:00 · chi
    Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · ana
    Thu 12 Mar 09:00 - Fri 13 Mar 09:00 · ben
    Fri 13 Mar 09:00 - Sat 14 Mar 09:00 · chi
    Sat 14 Mar 09:00 - Sun 15 Mar 09:00 · ana
    Sun 15 Mar 09:00 - Mon 16 Mar 09:00 · ben
    *Asked for, and open*
    chi asks for cover: Tue 10 Mar 19:30 - Wed 11 Mar 09:00 · payments/primary
    ana would trade Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · payments/primary
    *The look at the rota*: 2 warnings
    *share* · payments: ana is 33 %, ben is 33 % and chi is 33 % of the time on call, in all schedules together.
    Nobody is on call for more than 25 % of the time. _(Google’s book Site Reliability Engineering, chapter 11: at most 25 % of the time on call)_
    → In payments.yaml: add 1 person, so that each has a quarter at most.
    *crew* · payments/primary: 3 people take turns around the clock on 3 sites (1 near America/New_York, 1 near Europe/Paris, 1 near Asia/Kolkata).
    A rota around the clock has eight people on one site, or six on each of two. _(Google’s book Site Reliability Engineering, chapter 11: at least eight people on one site, six on each of two)_
    → In payments.yaml: add 7 people to the largest site, or have 6 on each of two sites, or close the night with active hours.
    Times are in Europe/Paris.
  to ben: You have the watch on payments/primary since Mon 9 Mar 04:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Mon 9 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Tue 10 Mar 09:00 Europe/Paris, and hasn’t said so yet.
the rota is payments-without-digest
7 days later
  to ben: ana still waits for your answer: *Wed 11 Mar 04:00 - Thu 12 Mar 04:00* · payments/primary for your *Thu 12 Mar 04:00 - Fri 13 Mar 04:00* · payments/primary. It stands until Wed 11 Mar 03:00. (America/New_York)  [Accept]  [Decline]
  to ana: Nobody has taken your offer of *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary yet; it stands until Wed 11 Mar 08:00. Without an exchange: /oncall cover (Europe/Paris)
  to chi: Your watch on payments/primary begins in 1 h: Tue 10 Mar 13:30 - Wed 11 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Tue 10 Mar 04:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Tue 10 Mar 13:30, until Wed 11 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Wed 11 Mar 09:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 24 h: Wed 11 Mar 09:00 - Thu 12 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Tue 10 Mar 04:00 (America/New_York). chi has it now.
  to chi: You have the watch on payments/primary since Tue 10 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: chi has the watch on payments/primary since Tue 10 Mar 04:00 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Wed 11 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ben, edited: ana’s offer of *Wed 11 Mar 04:00 - Thu 12 Mar 04:00* · payments/primary for your *Thu 12 Mar 04:00 - Fri 13 Mar 04:00* · payments/primary ran out: you keep yours. (America/New_York)
  to ana, edited: ben didn’t answer in time: *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
  #payments, edited: ana offered *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary (Europe/Paris); nobody took it, so ana keeps it.
  to ben, edited: ana’s offer of *Wed 11 Mar 04:00 - Thu 12 Mar 04:00* · payments/primary is over.
  to ana: Your swap with ben ran out: you keep *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary. (Europe/Paris)
  to ana, edited: Nobody accepted in time: *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
  to ana: Nobody accepted your swap in time: you keep *Wed 11 Mar 09:00 - Thu 12 Mar 09:00* · payments/primary. (Europe/Paris)
  to ana: Your watch on payments/primary begins in 1 h: Wed 11 Mar 09:00 - Thu 12 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Wed 11 Mar 13:30 (Asia/Kolkata); then ana has it. What must they know?  [Write the handoff]
  to ana: You have the watch on payments/primary since Wed 11 Mar 09:00, until Thu 12 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Thu 12 Mar 09:00 Europe/Paris.
  to chi, edited: You asked your team for cover of payments/primary, *Wed 11 Mar 00:00-13:30* (Asia/Kolkata); it is over.
  to ben: Your watch on payments/primary begins in 24 h: Thu 12 Mar 04:00 - Fri 13 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  #payments, edited: chi asked for cover of payments/primary, *Tue 10 Mar 19:30 - Wed 11 Mar 09:00* (Europe/Paris); it is over.
  to chi: Nobody took this of your watch on payments/primary, so it stayed yours: *Wed 11 Mar 00:00-13:30* (Asia/Kolkata).
  to chi: Your watch on payments/primary ended at Wed 11 Mar 13:30 (Asia/Kolkata). ana has it now.
  to ana: You have the watch on payments/primary since Wed 11 Mar 09:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  to chi: ana has the watch on payments/primary since Wed 11 Mar 13:30 (Asia/Kolkata), was asked twice, and hasn’t said so. You had it before. Is ana there? If not: `/oncall take for payments`
  #payments, edited: ana has the watch on payments/primary until Thu 12 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ben: Your watch on payments/primary begins in 1 h: Thu 12 Mar 04:00 - Fri 13 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Thu 12 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Thu 12 Mar 04:00, until Fri 13 Mar 04:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Fri 13 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Fri 13 Mar 13:30 - Sat 14 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Thu 12 Mar 09:00 (Europe/Paris). ben has it now.
  to ben: You have the watch on payments/primary since Thu 12 Mar 04:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Thu 12 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Fri 13 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to chi: Your watch on payments/primary begins in 1 h: Fri 13 Mar 13:30 - Sat 14 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Fri 13 Mar 04:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Fri 13 Mar 13:30, until Sat 14 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Sat 14 Mar 09:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 24 h: Sat 14 Mar 09:00 - Sun 15 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Fri 13 Mar 04:00 (America/New_York). chi has it now.
  to chi: You have the watch on payments/primary since Fri 13 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: chi has the watch on payments/primary since Fri 13 Mar 04:00 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Sat 14 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ana: Your watch on payments/primary begins in 1 h: Sat 14 Mar 09:00 - Sun 15 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Sat 14 Mar 13:30 (Asia/Kolkata); then ana has it. What must they know?  [Write the handoff]
  to ana: You have the watch on payments/primary since Sat 14 Mar 09:00, until Sun 15 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Sun 15 Mar 09:00 Europe/Paris.
  to ben: Your watch on payments/primary begins in 24 h: Sun 15 Mar 04:00 - Mon 16 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ended at Sat 14 Mar 13:30 (Asia/Kolkata). ana has it now.
  to ana: You have the watch on payments/primary since Sat 14 Mar 09:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  to chi: ana has the watch on payments/primary since Sat 14 Mar 13:30 (Asia/Kolkata), was asked twice, and hasn’t said so. You had it before. Is ana there? If not: `/oncall take for payments`
  #payments, edited: ana has the watch on payments/primary until Sun 15 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ben: Your watch on payments/primary begins in 1 h: Sun 15 Mar 04:00 - Mon 16 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Sun 15 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Sun 15 Mar 04:00, until Mon 16 Mar 04:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Mon 16 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Mon 16 Mar 13:30 - Tue 17 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Sun 15 Mar 09:00 (Europe/Paris). ben has it now.
  to ben: You have the watch on payments/primary since Sun 15 Mar 04:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Sun 15 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Mon 16 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to chi: Your watch on payments/primary begins in 1 h: Mon 16 Mar 13:30 - Tue 17 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Mon 16 Mar 04:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Mon 16 Mar 13:30, until Tue 17 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Tue 17 Mar 09:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 24 h: Tue 17 Mar 09:00 - Wed 18 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Mon 16 Mar 04:00 (America/New_York). chi has it now.
  to chi: You have the watch on payments/primary since Mon 16 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: chi has the watch on payments/primary since Mon 16 Mar 04:00 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Tue 17 Mar 09:00 Europe/Paris, and hasn’t said so yet.
