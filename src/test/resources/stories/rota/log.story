# Whoever asks learns who changed who is on call, why, and what was taken back; in their own zone, and nobody is called by it.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
10 minutes later
ana: /oncall cover me thu because of the dentist
  #payments: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [Withdraw]
ben presses I’ll take it
  #payments, edited: *ana has cover* for payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    ben has Thu 5 Mar 09:00 - Fri 6 Mar 09:00
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Nothing of it is yours any more.
    ben has Thu 5 Mar 09:00 - Fri 6 Mar 09:00
  to ben: You cover ana: you have the watch on payments/primary, *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* (America/New_York)  [Give it back]
  to ana: ben covers you on payments/primary: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris). You are covered: nothing of it is yours any more.
1 hours later
ben presses Give it back
  #payments, edited: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [Withdraw]
  to ben, edited: You gave ana’s watch back: payments/primary, *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* (America/New_York)
  to ana: ben gave back payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris): it is yours. It is open again for others.
chi presses I’ll take it
  #payments, edited: *ana has cover* for payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    chi has Thu 5 Mar 09:00 - Fri 6 Mar 09:00
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Nothing of it is yours any more.
    chi has Thu 5 Mar 09:00 - Fri 6 Mar 09:00
  to chi: You cover ana: you have the watch on payments/primary, *Thu 5 Mar 13:30 - Fri 6 Mar 13:30* (Asia/Kolkata)  [Give it back]
  to ana: chi covers you on payments/primary: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris). You are covered: nothing of it is yours any more.
10 minutes later
ana: /oncall log
  only ana, in #payments: *Payments*, changes since Mon 16 Feb 11:20
    • Mon 2 Mar 11:10 · *chi*: a cover · primary: chi instead of ana, Thu 5 Mar 09:00 - Fri 6 Mar 09:00
    • Mon 2 Mar 11:10 · *ben* took back a cover (given back) · primary: ana instead of ben, Thu 5 Mar 09:00 - Fri 6 Mar 09:00
    • Mon 2 Mar 10:10 · *ben*: a cover · primary: ben instead of ana, Thu 5 Mar 09:00 - Fri 6 Mar 09:00
    • Mon 2 Mar 10:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 10:00 - Tue 3 Mar 09:00; ben where nobody was, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; and 55 more
    Times are in your zone, Europe/Paris.
ben: /oncall log payments 1d
  only ben, in #payments: *Payments*, changes since Sun 1 Mar 05:20
    • Mon 2 Mar 05:10 · *chi*: a cover · primary: chi instead of ana, Thu 5 Mar 03:00 - Fri 6 Mar 03:00
    • Mon 2 Mar 05:10 · *ben* took back a cover (given back) · primary: ana instead of ben, Thu 5 Mar 03:00 - Fri 6 Mar 03:00
    • Mon 2 Mar 04:10 · *ben*: a cover · primary: ben instead of ana, Thu 5 Mar 03:00 - Fri 6 Mar 03:00
    • Mon 2 Mar 04:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 04:00 - Tue 3 Mar 03:00; ben where nobody was, Tue 3 Mar 03:00 - Wed 4 Mar 03:00; and 55 more
    Times are in your zone, America/New_York.
eli in #platform: /oncall log nowhere 2w
  only eli, in #platform: I know no team “nowhere”. There are: payments. Try `/oncall who` in a team's channel.
ana: /oncall why at thu 12:00
  only ana, in #payments: *Payments*, Thu 5 Mar 12:00
    primary: *chi*
    • Layer everyday: a day in turn, ana, ben, chi. It is ana's turn until Fri 6 Mar 09:00.
    • So written in the file payments.yaml, Mon 2 Mar 10:00.
    • chi instead of ana, Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (a cover by chi, Mon 2 Mar 11:10).
    • Taken back: ben instead of ana, Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (a cover; given back by ben, Mon 2 Mar 11:10).
    Times are in your zone, Europe/Paris.
10 minutes later
ben leaves Slack
  to ana: Your shifts have changed: ben has left Slack, and was on the rota of Payments. Times are in your zone, Europe/Paris.
    *Before*
    Wed 11 Mar 09:00 - Thu 12 Mar 09:00 · payments/primary
    Tue 17 Mar 09:00 - Wed 18 Mar 09:00 · payments/primary
    Mon 23 Mar 09:00 - Tue 24 Mar 09:00 · payments/primary
    Sun 29 Mar 09:00 - Mon 30 Mar 09:00 · payments/primary
    Sat 4 Apr 09:00 - Sun 5 Apr 09:00 · payments/primary
    Fri 10 Apr 09:00 - Sat 11 Apr 09:00 · payments/primary
    Thu 16 Apr 09:00 - Fri 17 Apr 09:00 · payments/primary
    Wed 22 Apr 09:00 - Thu 23 Apr 09:00 · payments/primary
    *Now*
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00 · payments/primary
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00 · payments/primary
    Tue 10 Mar 09:00 - Wed 11 Mar 09:00 · payments/primary
    Thu 12 Mar 09:00 - Fri 13 Mar 09:00 · payments/primary
    Mon 16 Mar 09:00 - Tue 17 Mar 09:00 · payments/primary
    Wed 18 Mar 09:00 - Thu 19 Mar 09:00 · payments/primary
    Sun 22 Mar 09:00 - Mon 23 Mar 09:00 · payments/primary
    Tue 24 Mar 09:00 - Wed 25 Mar 09:00 · payments/primary
    and 11 more in the next eight weeks  [Ask for cover]
  to chi: Your shifts have changed: ben has left Slack, and was on the rota of Payments. Times are in your zone, Asia/Kolkata.
    *Before*
    Wed 4 Mar 13:30 - Fri 6 Mar 13:30 · payments/primary
    Tue 10 Mar 13:30 - Wed 11 Mar 13:30 · payments/primary
    Mon 16 Mar 13:30 - Tue 17 Mar 13:30 · payments/primary
    Sun 22 Mar 13:30 - Mon 23 Mar 13:30 · payments/primary
    Sat 28 Mar 13:30 - Sun 29 Mar 12:30 · payments/primary
    Fri 3 Apr 12:30 - Sat 4 Apr 12:30 · payments/primary
    Thu 9 Apr 12:30 - Fri 10 Apr 12:30 · payments/primary
    Wed 15 Apr 12:30 - Thu 16 Apr 12:30 · payments/primary
    and 2 more in the next eight weeks
    *Now*
    Tue 3 Mar 13:30 - Wed 4 Mar 13:30 · payments/primary
    Thu 5 Mar 13:30 - Fri 6 Mar 13:30 · payments/primary
    Mon 9 Mar 13:30 - Tue 10 Mar 13:30 · payments/primary
    Wed 11 Mar 13:30 - Thu 12 Mar 13:30 · payments/primary
    Sun 15 Mar 13:30 - Mon 16 Mar 13:30 · payments/primary
    Tue 17 Mar 13:30 - Wed 18 Mar 13:30 · payments/primary
    Sat 21 Mar 13:30 - Sun 22 Mar 13:30 · payments/primary
    Mon 23 Mar 13:30 - Tue 24 Mar 13:30 · payments/primary
    and 11 more in the next eight weeks  [Ask for cover]
ana: /oncall log
  only ana, in #payments: *Payments*, changes since Mon 16 Feb 11:30
    • Mon 2 Mar 11:30 · ben left Slack · primary: chi instead of ben, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; ana instead of chi, Wed 4 Mar 09:00 - Thu 5 Mar 09:00; and 35 more
    • Mon 2 Mar 11:10 · *chi*: a cover · primary: chi instead of ana, Thu 5 Mar 09:00 - Fri 6 Mar 09:00
    • Mon 2 Mar 11:10 · *ben* took back a cover (given back) · primary: ana instead of ben, Thu 5 Mar 09:00 - Fri 6 Mar 09:00
    • Mon 2 Mar 10:10 · *ben*: a cover · primary: ben instead of ana, Thu 5 Mar 09:00 - Fri 6 Mar 09:00
    • Mon 2 Mar 10:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 10:00 - Tue 3 Mar 09:00; ben where nobody was, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; and 55 more
    Times are in your zone, Europe/Paris.
ana: /oncall why at sat 12:00
  only ana, in #payments: *Payments*, Sat 7 Mar 12:00
    primary: *chi*
    • Layer everyday: a day in turn, ana, chi. It is chi's turn until Sun 8 Mar 09:00.
    • So written when ben left Slack, Mon 2 Mar 11:30.
    Times are in your zone, Europe/Paris.
