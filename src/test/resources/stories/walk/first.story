# What a newcomer does first: ask, trade, look, and be pinged.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ana* until Tue 3 Mar 09:00, then ben
    You have the watch on payments/primary until Tue 3 Mar 09:00.
    Your next watch: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary, in 3 d
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
ana: /oncall swap @ben
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    Only a part of it, such as 14:00-18:00
    You take
    Only a part of that
ana sends You give = Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary; You take = Tue 3 Mar 09:00 - Wed 4 Mar 09:00 · payments/primary
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ben presses Accept
  to ben, edited: You and ana swapped: you have *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary, ana has *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Undo]
  to ana, edited: ben accepted: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary, ben has *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)  [Undo]
  #payments: ana and ben swapped: ben has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris, ana has payments/primary from Tue 3 Mar 09:00 Europe/Paris to Wed 4 Mar 09:00 Europe/Paris.
  to ana: ben accepted your swap: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary now. (Europe/Paris)
ana: /oncall schedule 1w
  only ana, in #payments: *Payments*, Mon 2 Mar 15:00 - Mon 9 Mar 15:00
    *primary*
    Mon 2 Mar 09:00 - Wed 4 Mar 09:00  ana
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Sun 8 Mar 09:00 - Mon 9 Mar 09:00  ana
    Mon 9 Mar 09:00 - Tue 10 Mar 09:00  ben
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Mon 2 Mar 15:00 - Mon 9 Mar 15:00, times in Europe/Paris. primary: ana until Tue 3 Mar 09:00, then ana for ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ben for ana until Fri 6 Mar 09:00, then ben until Sat 7 Mar 09:00, then chi until Sun 8 Mar 09:00, then ana until Mon 9 Mar 09:00, then ben.]
ana presses Share in channel
  only ana, in #payments, edited: Shared in the channel.
  #payments: [On call in Payments, Mon 2 Mar 15:00 - Mon 9 Mar 15:00, times in Europe/Paris. primary: ana until Tue 3 Mar 09:00, then ana for ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ben for ana until Fri 6 Mar 09:00, then ben until Sat 7 Mar 09:00, then chi until Sun 8 Mar 09:00, then ana until Mon 9 Mar 09:00, then ben.]
    *Payments*, Mon 2 Mar 15:00 - Mon 9 Mar 15:00
    *primary*
    Mon 2 Mar 09:00 - Wed 4 Mar 09:00  ana
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Sun 8 Mar 09:00 - Mon 9 Mar 09:00  ana
    Mon 9 Mar 09:00 - Tue 10 Mar 09:00  ben
    Shared by ana. Times are in the team's zone, Europe/Paris.
# ana follows herself on Tuesday: nobody is told. On Wednesday chi is.
it is 2026-03-04 07:00 in Europe/Paris
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana.  [Swap a shift]  [Ask for cover]
ana: /oncall handoff the queue is slow, chi looks into it
  to ana: You handed payments/primary over to chi, who has it from Wed 4 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow, chi looks into it  [Change it]
  to chi: ana hands payments/primary over to you. You have it from Wed 4 Mar 13:30 (Asia/Kolkata).
    Handoff note:
    > the queue is slow, chi looks into it  [Accept]
it is 2026-03-04 08:00 in Europe/Paris
  to chi: Your watch on payments/primary begins in 1 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana.  [Swap a shift]  [Ask for cover]
it is 2026-03-04 09:00 in Europe/Paris
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana, whom you can ask.
    Handoff note from ana:
    > the queue is slow, chi looks into it  [I have the watch]
  #payments: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris.
  to ben: Your watch on payments/primary begins in 24 h: Thu 5 Mar 03:00 - Sat 7 Mar 03:00 (America/New_York). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Wed 4 Mar 09:00 (Europe/Paris). chi has it now.
chi presses I have the watch
  to chi, edited: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana, whom you can ask. You took it at Wed 4 Mar 13:30.
    Handoff note from ana:
    > the queue is slow, chi looks into it
  #payments, edited: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris, and said so.
  to ana, edited: Your watch on payments/primary ended at Wed 4 Mar 09:00 (Europe/Paris). chi has it now, and said so.
ben: /oncall who
  only ben, in #payments: *Payments*, now
    primary: *chi*
    Times are in your zone, America/New_York.
