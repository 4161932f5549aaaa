# The watch stays with Ana until Ben has accepted it, or half an hour has passed.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments-held
it is 2026-03-03 08:30 in Europe/Paris
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know? Until ben accepts your handoff you keep it, for at most 30 min.  [Write the handoff]
ana: /oncall handoff the queue is slow
  to ana, edited: You handed payments/primary over to ben, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow  [Change it]
  to ben: ana hands payments/primary over to you. You have it from Tue 3 Mar 03:00 (America/New_York).
    Handoff note:
    > the queue is slow  [Accept]
it is 2026-03-03 08:55 in Europe/Paris
  to ana: You keep the watch on payments/primary after Tue 3 Mar 09:00, until ben takes it over; at the latest until Tue 3 Mar 09:30 (Europe/Paris).
  to ben: ana keeps the watch on payments/primary after Tue 3 Mar 03:00 until you take it over. At the latest it is yours at Tue 3 Mar 03:30 (America/New_York).  [I have the watch]
ben: /oncall
  only ben, in #payments: *Payments*
    primary: *ana* until Tue 3 Mar 03:30, then ben
    Your next watch: Tue 3 Mar 03:30 - Wed 4 Mar 03:00 · payments/primary, in 35 min
    Times are in your zone, America/New_York.  [Swap a shift]  [Ask for cover]
it is 2026-03-03 09:10 in Europe/Paris
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
ana: /oncall who
  only ana, in #payments: *Payments*, now
    primary: *ana*
    Times are in your zone, Europe/Paris.
ben presses I have the watch
  ben sees “Accept the handoff”: payments/primary
    Handoff note from ana:
    > the queue is slow
    The one thing to look out for
ben sends The one thing to look out for = the queue
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:10, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask. You took it at Tue 3 Mar 03:10.
    Handoff note from ana:
    > the queue is slow
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and said so.
  to ana, edited: ben accepted your handoff of payments/primary at Tue 3 Mar 09:10 (Europe/Paris), and looks out for: “the queue”
    Handoff note:
    > the queue is slow
  to ben, edited: You accepted ana’s handoff of payments/primary at Tue 3 Mar 03:10 (America/New_York), and look out for: “the queue”
    Handoff note:
    > the queue is slow
  to ana: ben accepted your handoff of payments/primary at Tue 3 Mar 09:10 (Europe/Paris), and looks out for: “the queue”
  to ana, edited: ben has the watch on payments/primary: you need not keep it.
  to ben, edited: You took over payments/primary from ana.
ana: /oncall who
  only ana, in #payments: *Payments*, now
    primary: *ben*
    Times are in your zone, Europe/Paris.
ana: /oncall why at 2026-03-03 09:05
  only ana, in #payments: *Payments*, Tue 3 Mar 09:05
    primary: *ana*
    • Layer everyday: a day in turn, ana, ben, chi. It is ben's turn until Wed 4 Mar 09:00.
    • So written in the file payments-held.yaml, Mon 2 Mar 10:00.
    • ana instead of ben, Tue 3 Mar 09:00-09:30 (a held watch by ana, Tue 3 Mar 08:55).
    Times are in your zone, Europe/Paris.
ana: /oncall log
  only ana, in #payments: *Payments*, changes since Tue 17 Feb 09:10
    • Tue 3 Mar 09:10 · *ben* took back a held watch (handoff accepted) · primary: ben instead of ana, Tue 3 Mar 09:10-09:30
    • Tue 3 Mar 08:55 · *ana*: a held watch · primary: ana instead of ben, Tue 3 Mar 09:00-09:30
    • Mon 2 Mar 10:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 10:00 - Tue 3 Mar 09:00; ben where nobody was, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; and 55 more
    Times are in your zone, Europe/Paris.
# Ben writes nothing, and Chi in Kolkata takes the watch with a press, before it is hers by the rota: nothing is held.
it is 2026-03-04 08:55 in Europe/Paris
  to chi: Your watch on payments/primary begins in 1 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Wed 4 Mar 03:00 (America/New_York); then chi has it. What must they know? Until chi accepts your handoff you keep it, for at most 30 min.  [Write the handoff]
  to ben: You keep the watch on payments/primary after Wed 4 Mar 03:00, until chi takes it over; at the latest until Wed 4 Mar 03:30 (America/New_York).
  to chi: ben keeps the watch on payments/primary after Wed 4 Mar 13:30 until you take it over. At the latest it is yours at Wed 4 Mar 14:00 (Asia/Kolkata).  [I have the watch]
chi presses I have the watch
  to ben, edited: chi took over payments/primary from you at Wed 4 Mar 02:55 (America/New_York), without a handoff note.
  to chi, edited: You took over payments/primary from ben.
  to ben: chi took over payments/primary from you at Wed 4 Mar 02:55 (America/New_York), without a handoff note.
  to ben, edited: chi has the watch on payments/primary: you need not keep it.
it is 2026-03-04 09:00 in Europe/Paris
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask. You took it at Wed 4 Mar 13:25.
  #payments: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris, and said so.
  to ana: Your watch on payments/primary begins in 24 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Wed 4 Mar 03:00 (America/New_York). chi has it now, and said so.
# Chi writes, Ana sleeps: at half past the watch is hers, and the lead is told.
it is 2026-03-05 08:40 in Europe/Paris
  to ana: Your watch on payments/primary begins in 1 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Thu 5 Mar 13:30 (Asia/Kolkata); then ana has it. What must they know? Until ana accepts your handoff you keep it, for at most 30 min.  [Write the handoff]
chi: /oncall handoff all quiet
  to chi, edited: You handed payments/primary over to ana, who has it from Thu 5 Mar 13:30 (Asia/Kolkata). Not accepted yet.
    Handoff note:
    > all quiet  [Change it]
  to ana: chi hands payments/primary over to you. You have it from Thu 5 Mar 09:00 (Europe/Paris).
    Handoff note:
    > all quiet  [Accept]
it is 2026-03-05 09:31 in Europe/Paris
  to chi: You keep the watch on payments/primary after Thu 5 Mar 13:30, until ana takes it over; at the latest until Thu 5 Mar 14:00 (Asia/Kolkata).
  to ana: chi keeps the watch on payments/primary after Thu 5 Mar 09:00 until you take it over. At the latest it is yours at Thu 5 Mar 09:30 (Europe/Paris).  [I have the watch]
  to ben: Your watch on payments/primary begins in 24 h: Fri 6 Mar 03:00 - Sat 7 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: You have the watch on payments/primary since Thu 5 Mar 09:30, until Fri 6 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask.
    Handoff note from chi:
    > all quiet  [I have the watch]
  #payments: ana has the watch on payments/primary until Fri 6 Mar 09:00 Europe/Paris.
  to chi, edited: You kept the watch on payments/primary until Thu 5 Mar 14:00 (Asia/Kolkata). ana has it now, and hasn’t accepted your handoff.
  to dee: ana has the watch on payments/primary since Thu 5 Mar 09:30 (Europe/Paris) and hasn’t accepted the handoff. Before: chi, who kept it until then.
  to ana, edited: chi kept the watch on payments/primary for you until Thu 5 Mar 09:30 (Europe/Paris). It is yours now.
  to chi: Your watch on payments/primary ended at Thu 5 Mar 14:00 (Asia/Kolkata). ana has it now.
ana: /oncall who
  only ana, in #payments: *Payments*, now
    primary: *ana*
    Times are in your zone, Europe/Paris.
# Ana accepts late: better than never.
ana presses Accept
  ana sees “Accept the handoff”: payments/primary
    Handoff note from chi:
    > all quiet
    The one thing to look out for
ana sends The one thing to look out for = quiet
  to ana, edited: You have the watch on payments/primary since Thu 5 Mar 09:30, until Fri 6 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask. You took it at Thu 5 Mar 09:31.
    Handoff note from chi:
    > all quiet
  #payments, edited: ana has the watch on payments/primary until Fri 6 Mar 09:00 Europe/Paris, and said so.
  to chi, edited: ana accepted your handoff of payments/primary at Thu 5 Mar 14:01 (Asia/Kolkata), and looks out for: “quiet”
    Handoff note:
    > all quiet
  to ana, edited: You accepted chi’s handoff of payments/primary at Thu 5 Mar 09:31 (Europe/Paris), and look out for: “quiet”
    Handoff note:
    > all quiet
  to chi: ana accepted your handoff of payments/primary at Thu 5 Mar 14:01 (Asia/Kolkata), and looks out for: “quiet”
  to chi, edited: Your watch on payments/primary ended at Thu 5 Mar 14:00 (Asia/Kolkata). ana has it now, and said so.
