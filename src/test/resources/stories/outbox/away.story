# Slack is away for hours: what still matters is said, late and saying so; what has passed is one line.
it is 2026-03-02 08:30 in Europe/Paris
the rota is payments
Slack is away
it is 2026-03-02 15:00 in Europe/Paris
Slack is back
2 minutes later
  to ana: You have the watch on payments/primary since Mon 2 Mar 09:00, until Tue 3 Mar 09:00 (Europe/Paris).
    _(late: this was due at Mon 2 Mar 08:00 UTC)_  [I have the watch]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.
    _(late: this was due at Mon 2 Mar 08:00 UTC)_
  to ben: Your watch on payments/primary begins in 24 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.
    _(late: this was due at Mon 2 Mar 08:00 UTC)_  [Swap a shift]  [Ask for cover]
  #payments: *Payments*, this week
    *primary*
    Mon 2 Mar 09:00 - Tue 3 Mar 09:00 · ana
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00 · ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00 · chi
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · ana
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00 · ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00 · chi
    Sun 8 Mar 09:00 - Mon 9 Mar 09:00 · ana
    *The look at the rota*: 2 warnings
    *share* · payments: ana is 33 %, ben is 33 % and chi is 33 % of the time on call, in all schedules together.
    Nobody is on call for more than 25 % of the time. _(Google’s book Site Reliability Engineering, chapter 11: at most 25 % of the time on call)_
    → In payments.yaml: add 1 person, so that each has a quarter at most.
    *crew* · payments/primary: 3 people take turns around the clock on 3 sites (1 near America/New_York, 1 near Europe/Paris, 1 near Asia/Kolkata).
    A rota around the clock has eight people on one site, or six on each of two. _(Google’s book Site Reliability Engineering, chapter 11: at least eight people on one site, six on each of two)_
    → In payments.yaml: add 7 people to the largest site, or have 6 on each of two sites, or close the night with active hours.
    Times are in Europe/Paris.
    _(late: this was due at Mon 2 Mar 08:00 UTC)_
it is 2026-03-03 07:30 in Europe/Paris
  to ana: You have the watch on payments/primary since Mon 2 Mar 09:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  #payments, edited: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris, and hasn’t said so yet.
Slack is away
it is 2026-03-04 11:00 in Europe/Paris
Slack is back
2 minutes later
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.
    _(late: this was due at Wed 4 Mar 08:00 UTC)_  [I have the watch]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?
    _(late: this was due at Tue 3 Mar 07:30 UTC)_  [Write the handoff]
  #payments: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris.
    _(late: this was due at Wed 4 Mar 08:00 UTC)_
  to ben: Your watch on payments/primary ends Wed 4 Mar 03:00 (America/New_York); then chi has it. What must they know?
    _(late: this was due at Wed 4 Mar 07:30 UTC)_  [Write the handoff]
  to chi: While I couldn’t write here, 2 reminders passed. The last was due at Wed 4 Mar 07:00 UTC: Your watch on payments/primary begins in 1 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.
  to ana: Your watch on payments/primary begins in 24 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.
    _(late: this was due at Wed 4 Mar 08:00 UTC)_  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Wed 4 Mar 03:00 (America/New_York). chi has it now.
    _(late: this was due at Wed 4 Mar 08:00 UTC)_
  #payments: While I couldn’t write here, a reminder passed. It was due at Tue 3 Mar 08:00 UTC: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to ben: While I couldn’t write here, 2 reminders passed. The last was due at Tue 3 Mar 08:00 UTC: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.
  to ana: While I couldn’t write here, a reminder passed. It was due at Tue 3 Mar 08:00 UTC: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
