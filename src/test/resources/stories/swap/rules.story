# What a rule forbids is told with the rule and the shift, and never why somebody is away.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments
ana: /oncall cover me thu
  #payments: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Open: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [Withdraw]
# chi would have too little rest after Wednesday, until she leaves herself some.
chi presses Take a part
  chi sees “Take a part”: ana asks for cover on payments/primary. Open: *Thu 5 Mar 13:30 - Fri 6 Mar 13:30*. Times are in your zone, Asia/Kolkata.
    From
    Until
chi sends From = 2026-03-05 20:00
  chi sees “Take a part”: ana asks for cover on payments/primary. Open: *Thu 5 Mar 13:30 - Fri 6 Mar 13:30*. Times are in your zone, Asia/Kolkata.
    From
    Until
    from: You would have 6 h 30 min of rest between payments/primary, Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata), and payments/primary, Thu 5 Mar 20:00 - Fri 6 Mar 13:30 (Asia/Kolkata); the team payments wants 11 h. Take another part of it.
chi sends From = 2026-03-06 01:00
  #payments, edited: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Open: *Thu 5 Mar 09:00-20:30*
    chi has Thu 5 Mar 20:30 - Fri 6 Mar 09:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 09:00-20:30*
    chi has Thu 5 Mar 20:30 - Fri 6 Mar 09:00  [Withdraw]
  to chi: You cover ana: you have the watch on payments/primary, *Fri 6 Mar 01:00-13:30* (Asia/Kolkata)  [Give it back]
  to ana: chi covers you on payments/primary: *Thu 5 Mar 20:30 - Fri 6 Mar 09:00* (Europe/Paris). Still open, and yours: *Thu 5 Mar 09:00-20:30*.
# The bot proposes the fairest exchange first, and the next form begins with it.
ana: /oncall swap
  ana sees “Swap a shift”: The fairest first, for your Thu 5 Mar 09:00-20:30 · payments/primary. You choose the other shift next. Times are in your zone, Europe/Paris.
    You give
    Swap with
ana sends Swap with = ben
  ana sees “Swap a shift”: A swap with ben. Times are in your zone, Europe/Paris. Nothing changes until ben accepts.
    You give
    Only a part of it, such as 14:00-18:00
    You take
    Only a part of that
ana sends
  to ben: ana offers *Thu 5 Mar 03:00-14:30* · payments/primary for your *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York) It stands until Tue 3 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: You offered ben your *Thu 5 Mar 09:00-20:30* · payments/primary for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
# What is chosen is judged when it is offered, and again when it is accepted.
ben: /oncall swap @chi mine fri theirs sat
  to chi: ben offers *Fri 6 Mar 13:30 - Sat 7 Mar 13:30* · payments/primary for your *Sat 7 Mar 13:30 - Sun 8 Mar 13:30* · payments/primary. (Asia/Kolkata) It stands until Fri 6 Mar 12:30.  [Accept]  [Decline]  [Another shift]
  to ben: You offered chi your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary for *Sat 7 Mar 03:00 - Sun 8 Mar 04:00* · payments/primary. Until chi accepts, nothing changes. (America/New_York)  [Withdraw]
chi: /oncall away sat
  only chi, in #payments: Noted: you can’t be on call *Sat 7 Mar 00:00 - Sun 8 Mar 00:00* (Asia/Kolkata).
    You are on call in it, and stay so until somebody covers for you:
    *Sat 7 Mar 13:30 - Sun 8 Mar 13:30* · payments/primary  [Remove]  [Ask for cover]
chi presses Accept
  only chi, in @chi: You are away then: payments/primary, Fri 6 Mar 13:30 - Sat 7 Mar 13:30 (Asia/Kolkata). Choose a shift at another time.
ben: /oncall swap @chi mine fri theirs sat
  only ben, in #payments: chi is away then: payments/primary, Fri 6 Mar 03:00 - Sat 7 Mar 03:00 (America/New_York). Choose a shift at another time.
