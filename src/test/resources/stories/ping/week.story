# A week before, a day before, an hour before, and at the start: each once, in the person's own zone.
it is 2026-03-02 14:00 in Europe/Paris
the rota is payments-weekly
  to ana: Your watch on payments/primary begins in 1 h: Mon 2 Mar 15:00 - Mon 9 Mar 15:00 (Europe/Paris).
    Do you have: laptop · phone · access · runbook  [Swap a shift]  [Ask for cover]
it is 2026-03-02 15:00 in Europe/Paris
  to ana: You have the watch on payments/primary since Mon 2 Mar 15:00, until Mon 9 Mar 15:00 (Europe/Paris).
    Do you have: laptop · phone · access · runbook  [I have the watch]  [Not ready]
  #payments: ana has the watch on payments/primary until Mon 9 Mar 15:00 Europe/Paris.
  to ben: Your watch on payments/primary begins in 7 d: Mon 9 Mar 10:00 - Mon 16 Mar 10:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
ana presses I have the watch
  to ana, edited: You have the watch on payments/primary since Mon 2 Mar 15:00, until Mon 9 Mar 15:00 (Europe/Paris). You took it at Mon 2 Mar 15:00.
  #payments, edited: ana has the watch on payments/primary until Mon 9 Mar 15:00 Europe/Paris, and said so.
it is 2026-03-08 15:00 in Europe/Paris
  to ben: Your watch on payments/primary begins in 24 h: Mon 9 Mar 10:00 - Mon 16 Mar 10:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
it is 2026-03-09 14:00 in Europe/Paris
  #payments: *Payments*, this week
    *primary*
    Mon 2 Mar 15:00 - Mon 9 Mar 15:00 · ana
    Mon 9 Mar 15:00 - Mon 16 Mar 15:00 · ben
    *The look at the rota*: 2 warnings
    *share* · payments: ana is 33 %, ben is 34 % and chi is 34 % of the time on call, in all schedules together.
    Nobody is on call for more than 25 % of the time. _(Google’s book Site Reliability Engineering, chapter 11: at most 25 % of the time on call)_
    → In payments-weekly.yaml: add 1 person, so that each has a quarter at most.
    *crew* · payments/primary: 3 people take turns around the clock on 3 sites (1 near America/New_York, 1 near Europe/Paris, 1 near Asia/Kolkata).
    A rota around the clock has eight people on one site, or six on each of two. _(Google’s book Site Reliability Engineering, chapter 11: at least eight people on one site, six on each of two)_
    → In payments-weekly.yaml: add 7 people to the largest site, or have 6 on each of two sites, or close the night with active hours.
    Times are in Europe/Paris.
  to ben: Your watch on payments/primary begins in 1 h: Mon 9 Mar 10:00 - Mon 16 Mar 10:00 (America/New_York). Before you: ana.
    Do you have: laptop · phone · access · runbook  [Swap a shift]  [Ask for cover]
it is 2026-03-09 15:00 in Europe/Paris
  to ana: Your watch on payments/primary ends Mon 9 Mar 15:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Mon 9 Mar 10:00, until Mon 16 Mar 10:00 (America/New_York). Before you: ana, whom you can ask.
    Do you have: laptop · phone · access · runbook  [I have the watch]  [Not ready]
  #payments: ben has the watch on payments/primary until Mon 16 Mar 15:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 7 d: Mon 16 Mar 19:30 - Mon 23 Mar 19:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Mon 9 Mar 15:00 (Europe/Paris). ben has it now.
# Ben doesn't answer: he is asked again, then ana, who had it, and eli, who leads, are told.
5 minutes later
  to ben: You have the watch on payments/primary since Mon 9 Mar 10:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]  [Not ready]
10 minutes later
  to ana: ben has the watch on payments/primary since Mon 9 Mar 15:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  to eli: ben has the watch on payments/primary since Mon 9 Mar 10:00 (America/New_York), was asked twice, and hasn’t said so. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Mon 16 Mar 15:00 Europe/Paris, and hasn’t said so yet.
ben presses I have the watch
  to ben, edited: You have the watch on payments/primary since Mon 9 Mar 10:00, until Mon 16 Mar 10:00 (America/New_York). Before you: ana, whom you can ask. You took it at Mon 9 Mar 10:15.
  #payments, edited: ben has the watch on payments/primary until Mon 16 Mar 15:00 Europe/Paris, and said so.
  to ana, edited: ben has the watch on payments/primary, and said so at Mon 9 Mar 15:15 (Europe/Paris).
  to eli, edited: ben has the watch on payments/primary, and said so at Mon 9 Mar 10:15 (America/New_York).
  to ben, edited: You said that you have the watch on payments/primary.
  to ana, edited: Your watch on payments/primary ended at Mon 9 Mar 15:00 (Europe/Paris). ben has it now, and said so.
# Chi has it next, and isn't ready.
ben: /oncall pings mute
  only ben, in #payments: You are told of a watch when it begins and when it has ended.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
it is 2026-03-16 15:00 in Europe/Paris
  to chi: Your watch on payments/primary begins in 24 h: Mon 16 Mar 19:30 - Mon 23 Mar 19:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  #payments: *Payments*, this week
    *primary*
    Mon 9 Mar 15:00 - Mon 16 Mar 15:00 · ben
    Mon 16 Mar 15:00 - Mon 23 Mar 15:00 · chi
    *The look at the rota*: 2 warnings
    *share* · payments: ana is 34 %, ben is 33 % and chi is 34 % of the time on call, in all schedules together.
    Nobody is on call for more than 25 % of the time. _(Google’s book Site Reliability Engineering, chapter 11: at most 25 % of the time on call)_
    → In payments-weekly.yaml: add 1 person, so that each has a quarter at most.
    *crew* · payments/primary: 3 people take turns around the clock on 3 sites (1 near America/New_York, 1 near Europe/Paris, 1 near Asia/Kolkata).
    A rota around the clock has eight people on one site, or six on each of two. _(Google’s book Site Reliability Engineering, chapter 11: at least eight people on one site, six on each of two)_
    → In payments-weekly.yaml: add 7 people to the largest site, or have 6 on each of two sites, or close the night with active hours.
    Times are in Europe/Paris.
  to chi: Your watch on payments/primary begins in 1 h: Mon 16 Mar 19:30 - Mon 23 Mar 19:30 (Asia/Kolkata). Before you: ben.
    Do you have: laptop · phone · access · runbook  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Mon 16 Mar 10:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Mon 16 Mar 19:30, until Mon 23 Mar 19:30 (Asia/Kolkata). Before you: ben, whom you can ask.
    Do you have: laptop · phone · access · runbook  [I have the watch]  [Not ready]
  #payments: chi has the watch on payments/primary until Mon 23 Mar 15:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 7 d: Mon 23 Mar 15:00 - Mon 30 Mar 15:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Mon 16 Mar 10:00 (America/New_York). chi has it now.
chi presses Not ready
  only chi, in @chi: Your team is asked in its channel. Until somebody takes it the watch stays yours; if that can’t be, wake them: /oncall sos
  #payments: *chi asks for cover* of payments/primary, *Mon 16 Mar 15:00 - Mon 23 Mar 15:00* (Europe/Paris)
    > not ready for the watch
    Open: *Mon 16 Mar 15:00 - Mon 23 Mar 15:00*  [I’ll take it]  [Take a part]
  to chi: You asked your team for cover of payments/primary, *Mon 16 Mar 19:30 - Mon 23 Mar 19:30* (Asia/Kolkata)
    Still yours until somebody takes it: *Mon 16 Mar 19:30 - Mon 23 Mar 19:30*  [Withdraw]
