it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ana* until Tue 3 Mar 09:00, then ben
    Your next watch: Mon 2 Mar 09:00 - Tue 3 Mar 09:00 · payments/primary (now)
    Times are in your zone, Europe/Paris.  [Swap a shift]
ana: /oncall swap @ben
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    You take
ana sends You give = Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary; You take = Tue 3 Mar 09:00 - Wed 4 Mar 09:00 · payments/primary
  to ben: ana offers Thu 5 Mar 03:00 - Fri 6 Mar 03:00 · payments/primary for your Tue 3 Mar 03:00 - Wed 4 Mar 03:00 · payments/primary. (America/New_York)  [Accept]  [Decline]
  to ana: You offered ben your Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary for Tue 3 Mar 09:00 - Wed 4 Mar 09:00 · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ben presses Accept
  to ben, edited: You and ana swapped: you have Thu 5 Mar 03:00 - Fri 6 Mar 03:00 · payments/primary, ana has Tue 3 Mar 03:00 - Wed 4 Mar 03:00 · payments/primary. (America/New_York)
  to ana, edited: ben accepted: you have Tue 3 Mar 09:00 - Wed 4 Mar 09:00 · payments/primary, ben has Thu 5 Mar 09:00 - Fri 6 Mar 09:00 · payments/primary. (Europe/Paris)
  #payments: ana and ben swapped: ben has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris, ana has payments/primary from Tue 3 Mar 09:00 Europe/Paris to Wed 4 Mar 09:00 Europe/Paris.
ana: /oncall schedule 1w
  only ana, in #payments: *Payments*, Mon 2 Mar 10:00 - Mon 9 Mar 10:00
    *primary*
    Mon 2 Mar 09:00 - Wed 4 Mar 09:00  ana
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Sun 8 Mar 09:00 - Mon 9 Mar 09:00  ana
    Mon 9 Mar 09:00 - Tue 10 Mar 09:00  ben
    Times are in your zone, Europe/Paris.
it is 2026-03-03 08:00 in Europe/Paris
it is 2026-03-03 09:00 in Europe/Paris
ana presses I have the watch
  (Slack: no modal is open)
