# ben is taken off the rota: what he was promised stays his, and he asks for cover of it.
it is 2026-03-02 10:00 in Europe/Paris
ana: /oncall setup
  ana sees “Set up a rota”: Name of the team
    Its channel
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day (in the past: the rota runs at once)
    First handoff: time
    Time zone
ana sends Name of the team = Payments; Who takes turns, in this order = ana, ben, chi; A turn is counted in = weeks
  #payments: ana set up the rota of Payments: ana, then ben, then chi. ana has the watch until Mon 9 Mar 09:00 (Europe/Paris). `/oncall schedule` shows what comes, `/oncall edit` changes it.
ana: /oncall edit
  ana sees “Edit the rota”: What do you want to change?
ana sends What do you want to change? = primary · everyday
  ana sees “Edit the rota”: Name of the layer
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day
    First handoff: time
    Time zone
    Only in these hours, a line each, such as MON-FRI 09:00-17:00
    And
ana sends Who takes turns, in this order = ana, chi
  ana sees “Edit the rota”: *3 people's coming shifts move*, in the next eight weeks. They are told when you apply it, and nobody else is. Times are in your zone, Europe/Paris.
    *ana*
    loses Mon 13 Apr 09:00 - Mon 20 Apr 09:00
    gets Mon 6 Apr 09:00 - Mon 13 Apr 09:00; Mon 20 Apr 09:00 - Mon 27 Apr 09:00
    *ben*
    loses Mon 30 Mar 09:00 - Mon 6 Apr 09:00; Mon 20 Apr 09:00 - Mon 27 Apr 09:00
    *chi*
    loses Mon 6 Apr 09:00 - Mon 13 Apr 09:00
    gets Mon 30 Mar 09:00 - Mon 6 Apr 09:00; Mon 13 Apr 09:00 - Mon 20 Apr 09:00
ana sends
  to ana: Your shifts have changed: you edited the rota of Payments. Times are in your zone, Europe/Paris.
    *Before*
    Mon 13 Apr 09:00 - Mon 20 Apr 09:00 · payments/primary
    *Now*
    Mon 6 Apr 09:00 - Mon 13 Apr 09:00 · payments/primary
    Mon 20 Apr 09:00 - Mon 27 Apr 09:00 · payments/primary  [Ask for cover]
  to ben: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, America/New_York.
    *Before*
    Mon 30 Mar 03:00 - Mon 6 Apr 03:00 · payments/primary
    Mon 20 Apr 03:00 - Mon 27 Apr 03:00 · payments/primary
    *Now*
    nothing instead
    You are on the rota no more. *Promised before, and still yours*
    Mon 9 Mar 04:00 - Mon 16 Mar 04:00 · payments/primary  [Ask for cover]
  to chi: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, Asia/Kolkata.
    *Before*
    Mon 6 Apr 12:30 - Mon 13 Apr 12:30 · payments/primary
    *Now*
    Mon 30 Mar 12:30 - Mon 6 Apr 12:30 · payments/primary
    Mon 13 Apr 12:30 - Mon 20 Apr 12:30 · payments/primary  [Ask for cover]
  #payments: ana edited the rota. 3 people's shifts move, and they have been told.
ben presses Ask for cover
  ben sees “Ask for cover”: Your team’s channel is asked. Until somebody takes it, it is yours. Times are in your zone, America/New_York.
    Which watch
    From (empty: its start)
    Until (empty: its end)
    Why, in a few words
ben sends
  #payments: *ben asks for cover* of payments/primary, *Mon 9 Mar 09:00 - Mon 16 Mar 09:00* (Europe/Paris)
    Open: *Mon 9 Mar 09:00 - Mon 16 Mar 09:00*  [I’ll take it]  [Take a part]
  to ben: You asked your team for cover of payments/primary, *Mon 9 Mar 04:00 - Mon 16 Mar 04:00* (America/New_York)
    Still yours until somebody takes it: *Mon 9 Mar 04:00 - Mon 16 Mar 04:00*  [Withdraw]
chi presses I’ll take it
  #payments, edited: *ben has cover* for payments/primary, *Mon 9 Mar 09:00 - Mon 16 Mar 09:00* (Europe/Paris)
    chi has Mon 9 Mar 09:00 - Mon 16 Mar 09:00
  to ben, edited: You asked your team for cover of payments/primary, *Mon 9 Mar 04:00 - Mon 16 Mar 04:00* (America/New_York)
    Nothing of it is yours any more.
    chi has Mon 9 Mar 04:00 - Mon 16 Mar 04:00
  to chi: You cover ben: you have the watch on payments/primary, *Mon 9 Mar 13:30 - Mon 16 Mar 13:30* (Asia/Kolkata)  [Give it back]
  to ben: chi covers you on payments/primary: *Mon 9 Mar 04:00 - Mon 16 Mar 04:00* (America/New_York). You are covered: nothing of it is yours any more.
# chi leaves Slack: the turns pass on at once, what chi covers is ben's again, and whose shifts move is told.
chi leaves Slack
  #payments, edited: *ben asks for cover* of payments/primary, *Mon 9 Mar 09:00 - Mon 16 Mar 09:00* (Europe/Paris)
    Open: *Mon 9 Mar 09:00 - Mon 16 Mar 09:00*  [I’ll take it]  [Take a part]
  to ben, edited: You asked your team for cover of payments/primary, *Mon 9 Mar 04:00 - Mon 16 Mar 04:00* (America/New_York)
    Still yours until somebody takes it: *Mon 9 Mar 04:00 - Mon 16 Mar 04:00*  [Withdraw]
  to ana: Your shifts have changed: chi has left Slack, and was on the rota of Payments. Times are in your zone, Europe/Paris.
    *Before*
    Mon 23 Mar 09:00 - Mon 30 Mar 09:00 · payments/primary
    Mon 6 Apr 09:00 - Mon 13 Apr 09:00 · payments/primary
    Mon 20 Apr 09:00 - Mon 27 Apr 09:00 · payments/primary
    *Now*
    from Mon 16 Mar 09:00 on · payments/primary  [Ask for cover]
  to ben: Your shifts have changed: chi has left Slack, and was on the rota of Payments. Times are in your zone, America/New_York.
    *Now*
    Mon 9 Mar 04:00 - Mon 16 Mar 04:00 · payments/primary
ana: /oncall schedule 5w
  only ana, in #payments: *Payments*, Mon 2 Mar 10:00 - Mon 6 Apr 11:00
    *primary*
    Mon 2 Mar 09:00 - Mon 9 Mar 09:00  ana
    Mon 9 Mar 09:00 - Mon 16 Mar 09:00  ben
    from Mon 16 Mar 09:00 on  ana
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Mon 2 Mar 10:00 - Mon 6 Apr 11:00, times in Europe/Paris. primary: ana until Mon 9 Mar 09:00, then ben until Mon 16 Mar 09:00, then ana.]
ana: /oncall why at 2026-03-02
  only ana, in #payments: *Payments*, Mon 2 Mar 00:00
    primary: *nobody*
    • Layer everyday: a week in turn, ana, ben, chi. It begins later: nobody has it until Mon 2 Mar 09:00.
    • So written by ana, Mon 2 Mar 10:00.
    Times are in your zone, Europe/Paris.
