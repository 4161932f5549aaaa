# A team is set up from its channel, and edited; whoever's shifts move is told, and nobody else.
it is 2026-03-02 10:00 in Europe/Paris
ana: /oncall edit
  only ana, in #payments: Which team's rota? Try `/oncall edit` in the team's channel, `/oncall edit payments` with its short name, or `/oncall setup` for a new one.
ana: /oncall setup
  ana sees “Set up a rota”: Name of the team
    Its channel
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day (in the past: the rota runs at once)
    First handoff: time
    Time zone
ana sends Name of the team = Payments; Who takes turns, in this order = ana, ben; First handoff: time = 25:00; Time zone = Europe/Pari
  ana sees “Set up a rota”: Name of the team
    Its channel
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day (in the past: the rota runs at once)
    First handoff: time
    Time zone
    zone: That is no time zone. Write it like Europe/Paris.
    time: Write a time of day like 09:00.
ana sends Name of the team = Payments; Who takes turns, in this order = ana, ben; First handoff: time = 09:00; Time zone = Europe/Paris
  #payments: ana set up the rota of Payments: ana, then ben. ana has the watch until Mon 9 Mar 09:00 (Europe/Paris). `/oncall schedule` shows what comes, `/oncall edit` changes it.
ana: /oncall setup
  only ana, in #payments: This is the channel of Payments, which has its rota. `/oncall edit` changes it; for another team use `/oncall setup` in its channel.
eli in #platform: /oncall edit payments
  only eli, in #platform: Only members of Payments edit its rota. Ask one of them to add you.
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
ana sends Who takes turns, in this order = ana, ben, chi
  ana sees “Edit the rota”: *3 people's coming shifts move*, in the next eight weeks. They are told when you apply it, and nobody else is. Times are in your zone, Europe/Paris.
    *ana*
    loses Mon 30 Mar 09:00 - Mon 6 Apr 09:00; Mon 13 Apr 09:00 - Mon 20 Apr 09:00
    gets Mon 6 Apr 09:00 - Mon 13 Apr 09:00
    *ben*
    loses Mon 6 Apr 09:00 - Mon 13 Apr 09:00; Mon 20 Apr 09:00 - Mon 27 Apr 09:00
    gets Mon 13 Apr 09:00 - Mon 20 Apr 09:00
    *chi*
    gets Mon 30 Mar 09:00 - Mon 6 Apr 09:00; Mon 20 Apr 09:00 - Mon 27 Apr 09:00
ana sends
  to ana: Your shifts have changed: you edited the rota of Payments. Times are in your zone, Europe/Paris.
    *Before*
    Mon 30 Mar 09:00 - Mon 6 Apr 09:00 · payments/primary
    Mon 13 Apr 09:00 - Mon 20 Apr 09:00 · payments/primary
    *Now*
    Mon 6 Apr 09:00 - Mon 13 Apr 09:00 · payments/primary  [Ask for cover]
  to ben: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, America/New_York.
    *Before*
    Mon 6 Apr 03:00 - Mon 13 Apr 03:00 · payments/primary
    Mon 20 Apr 03:00 - Mon 27 Apr 03:00 · payments/primary
    *Now*
    Mon 13 Apr 03:00 - Mon 20 Apr 03:00 · payments/primary  [Ask for cover]
  to chi: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, Asia/Kolkata.
    *Now*
    Mon 30 Mar 12:30 - Mon 6 Apr 12:30 · payments/primary
    Mon 20 Apr 12:30 - Mon 27 Apr 12:30 · payments/primary  [Ask for cover]
  #payments: ana edited the rota. 3 people's shifts move, and they have been told.
# Other times count at once, other people after what was promised; ben is told which shifts stay his.
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
ana sends First handoff: time = 18:00; How many of them a turn lasts = 0
  ana sees “Edit the rota”: Name of the layer
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day
    First handoff: time
    Time zone
    Only in these hours, a line each, such as MON-FRI 09:00-17:00
    And
    every: Write a whole number, 1 or more.
ana sends How many of them a turn lasts = 1; Only in these hours, a line each, such as MON-FRI 09:00-17:00 = sometimes
  ana sees “Edit the rota”: Name of the layer
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day
    First handoff: time
    Time zone
    Only in these hours, a line each, such as MON-FRI 09:00-17:00
    And
    hours: I don't understand the line “sometimes”. Write it like MON-FRI 09:00-17:00, or FRI 17:00 - MON 09:00.
ana sends Only in these hours, a line each, such as MON-FRI 09:00-17:00 = MON-SUN 00:00-00:00; Who takes turns, in this order = ana, chi
  ana sees “Edit the rota”: *3 people's coming shifts move*, in the next eight weeks. They are told when you apply it, and nobody else is. Times are in your zone, Europe/Paris.
    *ana*
    loses Mon 2 Mar 09:00 - Mon 9 Mar 09:00; Mon 16 Mar 09:00 - Mon 23 Mar 09:00; Mon 6 Apr 09:00 - Mon 13 Apr 09:00; Mon 27 Apr 09:00 - Mon 4 May 09:00
    gets Mon 2 Mar 09:00-18:00; Mon 9 Mar 18:00 - Mon 23 Mar 18:00; Mon 30 Mar 18:00 - Mon 6 Apr 18:00; Mon 13 Apr 18:00 - Mon 20 Apr 18:00
    *ben*
    loses Mon 9 Mar 09:00 - Mon 16 Mar 09:00; Mon 23 Mar 09:00 - Mon 30 Mar 09:00; Mon 13 Apr 09:00 - Mon 20 Apr 09:00
    gets Mon 2 Mar 18:00 - Mon 9 Mar 18:00
    *chi*
    loses Mon 30 Mar 09:00 - Mon 6 Apr 09:00; Mon 20 Apr 09:00 - Mon 27 Apr 09:00
    gets Mon 23 Mar 18:00 - Mon 30 Mar 18:00; Mon 6 Apr 18:00 - Mon 13 Apr 18:00; Mon 20 Apr 18:00 - Mon 27 Apr 18:00
ana sends
  to ana: Your shifts have changed: you edited the rota of Payments. Times are in your zone, Europe/Paris.
    *Before*
    Mon 2 Mar 09:00 - Mon 9 Mar 09:00 · payments/primary
    Mon 16 Mar 09:00 - Mon 23 Mar 09:00 · payments/primary
    Mon 6 Apr 09:00 - Mon 13 Apr 09:00 · payments/primary
    Mon 27 Apr 09:00 - Mon 4 May 09:00 · payments/primary
    *Now*
    Mon 2 Mar 09:00-18:00 · payments/primary
    Mon 9 Mar 18:00 - Mon 23 Mar 18:00 · payments/primary
    Mon 30 Mar 18:00 - Mon 6 Apr 18:00 · payments/primary
    Mon 13 Apr 18:00 - Mon 20 Apr 18:00 · payments/primary  [Ask for cover]
  to ben: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, America/New_York.
    *Before*
    Mon 9 Mar 04:00 - Mon 16 Mar 04:00 · payments/primary
    Mon 23 Mar 04:00 - Mon 30 Mar 03:00 · payments/primary
    Mon 13 Apr 03:00 - Mon 20 Apr 03:00 · payments/primary
    *Now*
    Mon 2 Mar 12:00 - Mon 9 Mar 13:00 · payments/primary
  to chi: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, Asia/Kolkata.
    *Before*
    Mon 30 Mar 12:30 - Mon 6 Apr 12:30 · payments/primary
    Mon 20 Apr 12:30 - Mon 27 Apr 12:30 · payments/primary
    *Now*
    Mon 23 Mar 22:30 - Mon 30 Mar 21:30 · payments/primary
    Mon 6 Apr 21:30 - Mon 13 Apr 21:30 · payments/primary
    Mon 20 Apr 21:30 - Mon 27 Apr 21:30 · payments/primary  [Ask for cover]
  #payments: ana edited the rota. 3 people's shifts move, and they have been told.
ana: /oncall why at tomorrow 12:00
  only ana, in #payments: *Payments*, Tue 3 Mar 12:00
    primary: *ben*
    • Layer everyday: a week in turn, ana, ben. It is ben's turn until Mon 9 Mar 18:00.
    • So written by ana, Mon 2 Mar 10:00.
    Times are in your zone, Europe/Paris.
