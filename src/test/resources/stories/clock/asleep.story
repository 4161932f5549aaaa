# A machine sleeps for nine hours, over a change of watch and over an eve.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
it is 2026-03-03 07:30 in Europe/Paris
the clock jumps 9 hours ahead
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). (late: this was due at Tue 3 Mar 03:00 America/New_York) Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris. (late: this was due at Tue 3 Mar 09:00 Europe/Paris)
  to chi: Your watch on payments/primary begins in 17 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben. (late: this was due at Tue 3 Mar 13:30 Asia/Kolkata)  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
10 minutes later
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
ben presses I have the watch
  to ben, edited: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). (late: this was due at Tue 3 Mar 03:00 America/New_York) Before you: ana, whom you can ask. You took it at Tue 3 Mar 10:40.
  #payments, edited: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and said so.
  to ana, edited: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now, and said so.
  to ben, edited: You said that you have the watch on payments/primary.
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ben* until Wed 4 Mar 09:00, then chi
    Your next watch: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary, in 40 h
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
# Asleep again, longer than a watch is: what it would have told of the one that is over, nobody needs.
the clock jumps 41 hours ahead
  to ana: You have the watch on payments/primary since Thu 5 Mar 09:00, until Fri 6 Mar 09:00 (Europe/Paris). (late: this was due at Thu 5 Mar 09:00 Europe/Paris) Before you: chi, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Fri 6 Mar 09:00 Europe/Paris. (late: this was due at Thu 5 Mar 09:00 Europe/Paris)
  to ben: Your watch on payments/primary begins in 23 h: Fri 6 Mar 03:00 - Sat 7 Mar 03:00 (America/New_York). Before you: ana. (late: this was due at Thu 5 Mar 03:00 America/New_York)  [Swap a shift]  [Ask for cover]
10 minutes later
  to ana: You have the watch on payments/primary since Thu 5 Mar 09:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
