# Ana is ill, so a lead offers her shift, and a part of another one, for her.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments-with-lead
ben: /oncall swap for @ana @chi mine thu theirs wed
  only ben, in #payments: Only a lead of ana’s team can offer their shifts. Yours: /oncall swap @colleague
chi: /oncall swap for @ana @ben mine thu theirs tue
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) chi offers it for ana. It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: chi offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
  to chi: You offered ben ana’s *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary for *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary. Until ben accepts, nothing changes. (Asia/Kolkata)  [Withdraw]
ben presses Accept
  to ben, edited: You and ana swapped: you have *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary, ana has *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Undo]
  to ana, edited: ben accepted: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary, ben has *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary. (Europe/Paris)  [Undo]
  to chi, edited: ben accepted: ana has *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary, ben has *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary. (Asia/Kolkata)  [Undo]
  #payments: ana and ben swapped: ben has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris, ana has payments/primary from Tue 3 Mar 09:00 Europe/Paris to Wed 4 Mar 09:00 Europe/Paris.
  to ana: ben accepted your swap: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary now. (Europe/Paris)
  to chi: ben accepted ana’s swap: ana has *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary now. (Asia/Kolkata)
ana presses Undo
  to ben, edited: Your swap with ana was undone: you have *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary again, ana has *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary. (America/New_York)
  to ana, edited: The swap with ben was undone: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is yours again, *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary is ben’s. (Europe/Paris)
  to chi, edited: The swap with ben was undone: *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary is ana’s again, *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary is ben’s. (Asia/Kolkata)
  #payments, edited: ana and ben swapped, and undid it: ana has payments/primary from Thu 5 Mar 09:00 Europe/Paris to Fri 6 Mar 09:00 Europe/Paris, ben has payments/primary from Tue 3 Mar 09:00 Europe/Paris to Wed 4 Mar 09:00 Europe/Paris.
  to chi: ana undid the swap: ana has *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* · payments/primary again, ben has *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary. (Asia/Kolkata)
  to ben: ana undid the swap: you have *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary again, ana has *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary. (America/New_York)
chi: /oncall swap for @ana
  chi sees “Swap a shift”: The fairest first, for ana’s Thu 5 Mar 13:30 - Fri 6 Mar 13:30 · payments/primary. You choose the other shift next. Times are in your zone, Asia/Kolkata.
    They give
    Swap with
chi sends Swap with = ben
  chi sees “Swap a shift”: A swap with ben, for ana. Times are in your zone, Asia/Kolkata. Nothing changes until ben accepts.
    They give
    Only a part of it, such as 14:00-18:00
    They take
    Only a part of that
chi sends Only a part of it, such as 14:00-18:00 = 2026-03-05 20:00 - 2026-03-06 02:00; Only a part of that = never
  chi sees “Swap a shift”: A swap with ben, for ana. Times are in your zone, Asia/Kolkata. Nothing changes until ben accepts.
    They give
    Only a part of it, such as 14:00-18:00
    They take
    Only a part of that
    askedPart: I don’t understand the time “never”. Try 14:00-18:00
chi sends Only a part of it, such as 14:00-18:00 = 2026-03-05 20:00 - 2026-03-06 02:00; Only a part of that = 
  to ben: ana offers *Thu 5 Mar 09:30-15:30* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) chi offers it for ana. It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: chi offered ben your *Thu 5 Mar 15:30-21:30* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
  to chi: You offered ben ana’s *Thu 5 Mar 20:00 - Fri 6 Mar 02:00* · payments/primary for *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary. Until ben accepts, nothing changes. (Asia/Kolkata)  [Withdraw]
ben presses Accept
  to ben, edited: You and ana swapped: you have *Thu 5 Mar 09:30-15:30* · payments/primary, ana has *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)  [Undo]
  to ana, edited: ben accepted: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary, ben has *Thu 5 Mar 15:30-21:30* · payments/primary. (Europe/Paris)  [Undo]
  to chi, edited: ben accepted: ana has *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary, ben has *Thu 5 Mar 20:00 - Fri 6 Mar 02:00* · payments/primary. (Asia/Kolkata)  [Undo]
  #payments: ana and ben swapped: ben has payments/primary from Thu 5 Mar 15:30 Europe/Paris to Thu 5 Mar 21:30 Europe/Paris, ana has payments/primary from Tue 3 Mar 09:00 Europe/Paris to Wed 4 Mar 09:00 Europe/Paris.
  to ana: ben accepted your swap: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary now. (Europe/Paris)
  to chi: ben accepted ana’s swap: ana has *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* · payments/primary now. (Asia/Kolkata)
ana: /oncall why at thu 18:00
  only ana, in #payments: *Payments*, Thu 5 Mar 18:00
    primary: *ben*
    • Layer everyday: a day in turn, ana, ben, chi. It is ana's turn until Fri 6 Mar 09:00.
    • So written in the file payments-with-lead.yaml, Mon 2 Mar 15:00.
    • ben instead of ana, Thu 5 Mar 15:30-21:30 (a swap by ben, Mon 2 Mar 15:00).
    Times are in your zone, Europe/Paris.
