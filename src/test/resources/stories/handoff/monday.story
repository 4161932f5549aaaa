# On Monday the lead is told which handoffs of the week nobody accepted.
it is 2026-03-06 20:00 in Europe/Paris
the rota is payments-held
ben: /oncall handoff the queue is slow
  to ben: You handed payments/primary over to chi, who has it from Sat 7 Mar 03:00 (America/New_York). Not accepted yet.
    Handoff note:
    > the queue is slow  [Change it]
  to chi: ben hands payments/primary over to you. You have it from Sat 7 Mar 13:30 (Asia/Kolkata).
    Handoff note:
    > the queue is slow  [Accept]
it is 2026-03-08 08:40 in Europe/Paris
  to chi: Your watch on payments/primary begins in 1 h: Sat 7 Mar 13:30 - Sun 8 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: You keep the watch on payments/primary after Sat 7 Mar 03:00, until chi takes it over; at the latest until Sat 7 Mar 03:30 (America/New_York).
  to chi: ben keeps the watch on payments/primary after Sat 7 Mar 13:30 until you take it over. At the latest it is yours at Sat 7 Mar 14:00 (Asia/Kolkata).  [I have the watch]
  to ana: Your watch on payments/primary begins in 24 h: Sun 8 Mar 09:00 - Mon 9 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: You have the watch on payments/primary since Sat 7 Mar 14:00, until Sun 8 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.
    Handoff note from ben:
    > the queue is slow  [I have the watch]
  #payments: chi has the watch on payments/primary until Sun 8 Mar 09:00 Europe/Paris.
  to ben, edited: You kept the watch on payments/primary until Sat 7 Mar 03:30 (America/New_York). chi has it now, and hasn’t accepted your handoff.
  to dee: chi has the watch on payments/primary since Sat 7 Mar 09:30 (Europe/Paris) and hasn’t accepted the handoff. Before: ben, who kept it until then.
  to chi, edited: ben kept the watch on payments/primary for you until Sat 7 Mar 14:00 (Asia/Kolkata). It is yours now.
  to ben: Your watch on payments/primary ended at Sat 7 Mar 03:30 (America/New_York). chi has it now.
  to chi: You have the watch on payments/primary since Sat 7 Mar 14:00 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: chi has the watch on payments/primary since Sat 7 Mar 03:30 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  to dee: chi has the watch on payments/primary since Sat 7 Mar 09:30 (Europe/Paris), was asked twice, and hasn’t said so. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Sun 8 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ana: Your watch on payments/primary begins in 1 h: Sun 8 Mar 09:00 - Mon 9 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Sun 8 Mar 13:30 (Asia/Kolkata); then ana has it. What must they know? Until ana accepts your handoff you keep it, for at most 30 min.  [Write the handoff]
chi: /oncall handoff all quiet
  to chi, edited: You handed payments/primary over to ana, who has it from Sun 8 Mar 13:30 (Asia/Kolkata). Not accepted yet.
    Handoff note:
    > all quiet  [Change it]
  to ana: chi hands payments/primary over to you. You have it from Sun 8 Mar 09:00 (Europe/Paris).
    Handoff note:
    > all quiet  [Accept]
ana presses Accept
  ana sees “Accept the handoff”: payments/primary
    Handoff note from chi:
    > all quiet
    The one thing to look out for
ana sends The one thing to look out for = nothing much
  to chi, edited: ana accepted your handoff of payments/primary at Sun 8 Mar 13:10 (Asia/Kolkata), and looks out for: “nothing much”
    Handoff note:
    > all quiet
  to ana, edited: You accepted chi’s handoff of payments/primary at Sun 8 Mar 08:40 (Europe/Paris), and look out for: “nothing much”
    Handoff note:
    > all quiet
  to chi: ana accepted your handoff of payments/primary at Sun 8 Mar 13:10 (Asia/Kolkata), and looks out for: “nothing much”
it is 2026-03-09 08:59 in Europe/Paris
  to ana: You have the watch on payments/primary since Sun 8 Mar 09:00, until Mon 9 Mar 09:00 (Europe/Paris). Before you: chi, whom you can ask. You took it at Sun 8 Mar 08:40.
    Handoff note from chi:
    > all quiet
  #payments: ana has the watch on payments/primary until Mon 9 Mar 09:00 Europe/Paris, and said so.
  to chi, edited: ben handed payments/primary over to you at Sat 7 Mar 13:30 (Asia/Kolkata). You didn’t accept it; that watch is over.
    Handoff note:
    > the queue is slow
  to ben: Your watch on payments/primary begins in 24 h: Mon 9 Mar 04:00 - Tue 10 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ended at Sun 8 Mar 13:30 (Asia/Kolkata). ana has it now, and said so.
  to ben: Your watch on payments/primary begins in 1 h: Mon 9 Mar 04:00 - Tue 10 Mar 04:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Mon 9 Mar 09:00 (Europe/Paris); then ben has it. What must they know? Until ben accepts your handoff you keep it, for at most 30 min.  [Write the handoff]
  to ana: You keep the watch on payments/primary after Mon 9 Mar 09:00, until ben takes it over; at the latest until Mon 9 Mar 09:30 (Europe/Paris).
  to ben: ana keeps the watch on payments/primary after Mon 9 Mar 04:00 until you take it over. At the latest it is yours at Mon 9 Mar 04:30 (America/New_York).  [I have the watch]
it is 2026-03-09 09:00 in Europe/Paris
  to dee: *Payments*: a handoff of the last week was not accepted.
    • Sat 7 Mar 09:00, primary: ben to chi, *not accepted*
    All of them: /oncall handoff list
    Times are in your zone, Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Tue 10 Mar 13:30 - Wed 11 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  #payments: *Payments*, this week
    *primary*
    Sun 8 Mar 09:00 - Mon 9 Mar 09:30 · ana
    Mon 9 Mar 09:30 - Tue 10 Mar 09:00 · ben
    Tue 10 Mar 09:00 - Wed 11 Mar 09:00 · chi
    Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · ana
    Thu 12 Mar 09:00 - Fri 13 Mar 09:00 · ben
    Fri 13 Mar 09:00 - Sat 14 Mar 09:00 · chi
    Sat 14 Mar 09:00 - Sun 15 Mar 09:00 · ana
    Sun 15 Mar 09:00 - Mon 16 Mar 09:00 · ben
    *The look at the rota*: 2 warnings
    *share* · payments: ana is 33 %, ben is 33 % and chi is 33 % of the time on call, in all schedules together.
    Nobody is on call for more than 25 % of the time. _(Google’s book Site Reliability Engineering, chapter 11: at most 25 % of the time on call)_
    → In payments-held.yaml: add 1 person, so that each has a quarter at most.
    *crew* · payments/primary: 3 people take turns around the clock on 3 sites (1 near America/New_York, 1 near Europe/Paris, 1 near Asia/Kolkata).
    A rota around the clock has eight people on one site, or six on each of two. _(Google’s book Site Reliability Engineering, chapter 11: at least eight people on one site, six on each of two)_
    → In payments-held.yaml: add 7 people to the largest site, or have 6 on each of two sites, or close the night with active hours.
    Times are in Europe/Paris.
dee: /oncall handoff list
  only dee, in #payments: *Handoffs of Payments*, the last 7 days
    • Sat 7 Mar 09:00, primary: ben to chi, *not accepted*
    • Sun 8 Mar 09:00, primary: chi to ana, accepted: “nothing much”
    • Mon 9 Mar 09:00, primary: ana to ben, none written
    Times are in your zone, Europe/Paris.
10 minutes later
