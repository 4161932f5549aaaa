# Nobody makes a rota with nobody in it by mistake, and an edit that leaves a hole says so before it is made.
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
ana sends Name of the team = Payments; Who takes turns, in this order = 
  ana sees “Set up a rota”: Name of the team
    Its channel
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day (in the past: the rota runs at once)
    First handoff: time
    Time zone
    users: Choose at least one person: with nobody, nobody would be on call.
ana sends Who takes turns, in this order = ben
  #payments: ana set up the rota of Payments: ben. ben has the watch until Mon 9 Mar 09:00 (Europe/Paris). `/oncall schedule` shows what comes, `/oncall edit` changes it.
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
ana sends Who takes turns, in this order = ; And = remove this layer
  ana sees “Edit the rota”: *One person's coming shifts move*, in the next eight weeks. They are told when you apply it, and nobody else is. Times are in your zone, Europe/Paris.
    *ben*
    loses from Mon 2 Mar 09:00 on
    :warning: *Nobody* will be on call on primary, Mon 2 Mar 10:00 - Mon 27 Apr 11:00.
ana sends
  to ben: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, America/New_York.
    *Before*
    from Mon 2 Mar 03:00 on · payments/primary
    *Now*
    nothing instead
  #payments: ana edited the rota. One person's shifts move, and they have been told.
    :warning: *Nobody* will be on call on primary, Mon 2 Mar 10:00 - Mon 27 Apr 11:00.
# a schedule that is new tells whom it puts on call
ana: /oncall edit
  ana sees “Edit the rota”: What do you want to change?
ana sends What do you want to change? = A new schedule
  ana sees “Edit the rota”: Name of the schedule
    Name of the layer
    Who takes turns, in this order
    A turn is counted in
    How many of them a turn lasts
    First handoff: day
    First handoff: time
    Time zone
    Only in these hours, a line each, such as MON-FRI 09:00-17:00
    And
ana sends Name of the schedule = secondary; Who takes turns, in this order = dee, ben
  ana sees “Edit the rota”: *2 people's coming shifts move*, in the next eight weeks. They are told when you apply it, and nobody else is. Times are in your zone, Europe/Paris.
    *ben*
    gets Mon 9 Mar 09:00 - Mon 16 Mar 09:00; Mon 23 Mar 09:00 - Mon 30 Mar 09:00; Mon 6 Apr 09:00 - Mon 13 Apr 09:00; Mon 20 Apr 09:00 - Mon 27 Apr 09:00
    *dee*
    gets Mon 2 Mar 09:00 - Mon 9 Mar 09:00; Mon 16 Mar 09:00 - Mon 23 Mar 09:00; Mon 30 Mar 09:00 - Mon 6 Apr 09:00; Mon 13 Apr 09:00 - Mon 20 Apr 09:00; and 1 more
ana sends
  to ben: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, America/New_York.
    *Now*
    Mon 9 Mar 04:00 - Mon 16 Mar 04:00 · payments/secondary
    Mon 23 Mar 04:00 - Mon 30 Mar 03:00 · payments/secondary
    Mon 6 Apr 03:00 - Mon 13 Apr 03:00 · payments/secondary
    Mon 20 Apr 03:00 - Mon 27 Apr 03:00 · payments/secondary  [Ask for cover]
  to dee: Your shifts have changed: ana edited the rota of Payments. Times are in your zone, Europe/Paris.
    *Now*
    Mon 2 Mar 09:00 - Mon 9 Mar 09:00 · payments/secondary
    Mon 16 Mar 09:00 - Mon 23 Mar 09:00 · payments/secondary
    Mon 30 Mar 09:00 - Mon 6 Apr 09:00 · payments/secondary
    Mon 13 Apr 09:00 - Mon 20 Apr 09:00 · payments/secondary
    Mon 27 Apr 09:00 - Mon 4 May 09:00 · payments/secondary  [Ask for cover]
  #payments: ana edited the rota. 2 people's shifts move, and they have been told.
ana: /oncall who R&D
  only ana, in #payments: I know no team “R&D”. There are: payments. Try `/oncall who` in a team's channel.
ana: /oncall schedule 999999w
  only ana, in #payments: A schedule shows 1 day to 13 weeks. Try `/oncall schedule 2w` or `/oncall schedule 10d`.
ana: /oncall schedule 1.5w
  only ana, in #payments: A schedule shows 1 day to 13 weeks. Try `/oncall schedule 2w` or `/oncall schedule 10d`.
ana: /oncall who at 0001-01-01 00:00
  only ana, in #payments: I don't understand the time “0001-01-01 00:00”. Try `/oncall who at tomorrow 18:00` or `/oncall who at 2026-03-03 09:00`.
