it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall
  (Slack: invalid_blocks)
  only ana, in #payments: /oncall failed with the error “invalid_blocks”
ana: /oncall swap @ben
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    You take
ana sends You give = Thu 5 Mar 09:00; You take = Tue 3 Mar 09:00
  (Slack: no option “Thu 5 Mar 09:00”)
ben presses Accept
  (Slack: no modal is open)
ana: /oncall schedule 1w
  only ana, in #payments: *Payments*, Mon 2 Mar 10:00 - Mon 9 Mar 10:00
    *primary*
    Mon 2 Mar 10:00 - Tue 3 Mar 09:00  ana
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00  ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00  ana
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Sun 8 Mar 09:00 - Mon 9 Mar 09:00  ana
    Mon 9 Mar 09:00-10:00  ben
    Times are in your zone, Europe/Paris.
it is 2026-03-03 08:00 in Europe/Paris
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.
it is 2026-03-03 09:00 in Europe/Paris
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
ana presses I have the watch
  (Slack: no button “I have the watch” among [])
