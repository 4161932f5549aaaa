# A trade is typed in full, declined with a word, taken back, answered with another shift, and undone.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments
ana: /oncall swap @ben mine thu theirs tue
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ben presses Decline
  ben sees “Swap a shift”: ana keeps the shift then.
    A word to them
ben sends A word to them = the dentist, sorry
  to ben, edited: You declined ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary: you keep *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)
    > the dentist, sorry
  to ana, edited: ben declined the offer for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
    > the dentist, sorry
  to ana: ben declined your swap: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)
    > the dentist, sorry
ana: /oncall swap @ben mine thu theirs tue
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
ana presses Withdraw
  to ben, edited: ana took back the offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary: you keep yours. (America/New_York)
  to ana, edited: You took back the offer to ben: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)
ana: /oncall swap @ben mine thu theirs tue
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
# Ben would rather give his Friday.
ben presses Another shift
  ben sees “Swap a shift”: A swap with ana. Times are in your zone, America/New_York. Nothing changes until ana accepts.
    You give
    Only a part of it, such as 14:00-18:00
    You take
    Only a part of that
ben sends You give = Fri 6 Mar 03:00 - Sat 7 Mar 03:00 · payments/primary
  to ana: ben offers *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary for your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris) It stands until Thu 5 Mar 08:00.  [Accept]  [Decline]  [Another shift]
  to ben: You offered ana your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary for *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary. Until ana accepts, nothing changes. (America/New_York)  [Withdraw]
  to ben, edited: You answered ana’s offer of *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary with another one, below. (America/New_York)
  to ana, edited: ben answered the offer of *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary with another one; until that is agreed, it is still yours. (Europe/Paris)
ana presses Accept
  to ana, edited: You and ben swapped: you have *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary, ben has *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)  [Undo]
  to ben, edited: ana accepted: you have *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary, ana has *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary. (America/New_York)  [Undo]
  #payments: ben and ana swapped: ana has payments/primary from Fri 6 Mar 09:00 Europe/Paris to Sat 7 Mar 09:00 Europe/Paris, ben has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris.
  to ben: ana accepted your swap: you have *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary now. (America/New_York)
ana: /oncall schedule 5d
  only ana, in #payments: *Payments*, Mon 2 Mar 15:00 - Sat 7 Mar 15:00
    *primary*
    Mon 2 Mar 09:00 - Tue 3 Mar 09:00  ana
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00  ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00  ben
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00  ana
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Mon 2 Mar 15:00 - Sat 7 Mar 15:00, times in Europe/Paris. primary: ana until Tue 3 Mar 09:00, then ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ben for ana until Fri 6 Mar 09:00, then ana for ben until Sat 7 Mar 09:00, then chi.]
# Plans change again.
ben presses Undo
  to ana, edited: Your swap with ben was undone: you have *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary again, ben has *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. (Europe/Paris)
  to ben, edited: The swap with ana was undone: *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary is yours again, *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary is ana’s. (America/New_York)
  #payments, edited: ben and ana swapped, and undid it: ben has payments/primary from Fri 6 Mar 09:00 Europe/Paris to Sat 7 Mar 09:00 Europe/Paris, ana has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris.
  to ana: ben undid the swap: you have *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary again, ben has *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. (Europe/Paris)
ana: /oncall schedule 5d
  only ana, in #payments: *Payments*, Mon 2 Mar 15:00 - Sat 7 Mar 15:00
    *primary*
    Mon 2 Mar 09:00 - Tue 3 Mar 09:00  ana
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00  ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00 - Fri 6 Mar 09:00  ana
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Mon 2 Mar 15:00 - Sat 7 Mar 15:00, times in Europe/Paris. primary: ana until Tue 3 Mar 09:00, then ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ana until Fri 6 Mar 09:00, then ben until Sat 7 Mar 09:00, then chi.]
