# A clock is set an hour ahead by mistake, and back again: nothing is said twice.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
chi: /incident open sev2 checkout is slow
  opens #inc-20260302-checkout-is-slow
  invites chi, ana to #inc-20260302-checkout-is-slow
  sets the topic of #inc-20260302-checkout-is-slow: sev2 · checkout is slow
  pins a message in #inc-20260302-checkout-is-slow
  only chi, in #payments: Opening a channel for *sev2* · checkout is slow · open since Mon 2 Mar 14:30 Asia/Kolkata.
  #payments: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris
  #payments, edited: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris #inc-20260302-checkout-is-slow
  #inc-20260302-checkout-is-slow: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris
    Opened by chi. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
chi: /oncall swap @ana mine 2026-03-04 theirs 2026-03-05
  to ana: chi offers *Wed 4 Mar 09:00 - Thu 5 Mar 09:00* · payments/primary for your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris) It stands until Wed 4 Mar 08:00.  [Accept]  [Decline]  [Another shift]
  to chi: You offered ana your *Wed 4 Mar 13:30 - Thu 5 Mar 13:30* · payments/primary for *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary. Until ana accepts, nothing changes. (Asia/Kolkata)  [Withdraw]
it is 2026-03-03 08:30 in Europe/Paris
  to chi: Nothing has happened in #inc-20260302-checkout-is-slow since the last recap: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris. A note there tells everybody how it stands; or is it resolved?
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?
    Open: *sev2* checkout is slow, since Mon 2 Mar 10:00  [Write the handoff]
the clock jumps 1 hour ahead
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). (late: this was due at Tue 3 Mar 03:00 America/New_York) Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris. (late: this was due at Tue 3 Mar 09:00 Europe/Paris)
  to ana: chi still waits for your answer: *Wed 4 Mar 09:00 - Thu 5 Mar 09:00* · payments/primary for your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. It stands until Wed 4 Mar 08:00. (Europe/Paris)  [Accept]  [Decline]
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben. (late: this was due at Tue 3 Mar 13:30 Asia/Kolkata)  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
ben presses I have the watch
  to ben, edited: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). (late: this was due at Tue 3 Mar 03:00 America/New_York) Before you: ana, whom you can ask. You took it at Tue 3 Mar 03:30.
  #payments, edited: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and said so.
  to ana, edited: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now, and said so.
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ben* until Wed 4 Mar 09:00, then chi
    Your next watch: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary, in 2 d
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
the clock jumps 1 hour back
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ana* until Tue 3 Mar 09:00, then ben
    You have the watch on payments/primary until Tue 3 Mar 09:00.
    Your next watch: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary, in 2 d
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
ana: /incident open sev3 the clock is odd
  opens #inc-20260303-the-clock-is-odd
  invites ana to #inc-20260303-the-clock-is-odd
  sets the topic of #inc-20260303-the-clock-is-odd: sev3 · the clock is odd
  pins a message in #inc-20260303-the-clock-is-odd
  only ana, in #payments: Opening a channel for *sev3* · the clock is odd · open since Tue 3 Mar 08:30 Europe/Paris.
  #payments: *sev3* · the clock is odd · open since Tue 3 Mar 08:30 Europe/Paris
  #payments, edited: *sev3* · the clock is odd · open since Tue 3 Mar 08:30 Europe/Paris #inc-20260303-the-clock-is-odd
  #inc-20260303-the-clock-is-odd: *sev3* · the clock is odd · open since Tue 3 Mar 08:30 Europe/Paris
    Opened by ana. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
20 minutes later
# It is nine now: the watch was told of.
20 minutes later
ana presses Accept
  to ana, edited: You and chi swapped: you have *Wed 4 Mar 09:00 - Thu 5 Mar 09:00* · payments/primary, chi has *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)  [Undo]
  to chi, edited: ana accepted: you have *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary, ana has *Wed 4 Mar 13:30 - Thu 5 Mar 13:30* · payments/primary. (Asia/Kolkata)  [Undo]
  #payments: chi and ana swapped: ana has payments/primary from Wed 4 Mar 09:00 Europe/Paris to Thu 5 Mar 09:00 Europe/Paris, chi has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris.
  to ana, edited: chi’s offer of *Wed 4 Mar 09:00 - Thu 5 Mar 09:00* · payments/primary is over.
  to chi: ana accepted your swap: you have *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary now. (Asia/Kolkata)
