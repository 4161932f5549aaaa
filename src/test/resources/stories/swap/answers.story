# A trade is typed, declined, taken back, and forgotten; nothing changes until somebody accepts.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall swap @ben mine thu theirs tue
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    You take
ana sends
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Accept]  [Decline]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ben presses Decline
  to ben, edited: You declined ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary: you keep *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)
  to ana, edited: ben declined the offer for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
  to ana: ben declined your swap: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)
ana: /oncall swap @ben mine thu theirs tue
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    You take
ana sends
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Accept]  [Decline]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ana presses Withdraw
  to ben, edited: ana took back the offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary: you keep yours. (America/New_York)
  to ana, edited: You took back the offer to ben: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
ana: /oncall swap @ben mine thu theirs tue
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    You take
ana sends
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Accept]  [Decline]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
# Nobody answers, and the first of the two shifts begins.
it is 2026-03-03 09:00 in Europe/Paris
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to ana, edited: ben didn’t answer in time: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
  to ben, edited: ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary ran out: you keep yours. (America/New_York)
  to ana: Your swap with ben ran out: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)
ana: /oncall schedule 3d
  only ana, in #payments: *Payments*, Tue 3 Mar 09:00 - Fri 6 Mar 09:00
    *primary*
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00  ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00  ana
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Tue 3 Mar 09:00 - Fri 6 Mar 09:00, times in Europe/Paris. primary: ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ana.]
