# A clock that was ahead is set back an hour, right after a change of watch, while Slack is away.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
it is 2026-03-03 08:59 in Europe/Paris
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
Slack is away
2 minutes later
the clock jumps 1 hour back
Slack is back
1 minutes later
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
ben presses I have the watch
  only ben, in @ben: This watch is over, or has passed on: there is nothing to take. Who is on call: /oncall who
2 hours later
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Tue 3 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and hasn’t said so yet.
