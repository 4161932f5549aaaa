# What each person wants to be told of their watches.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments-weekly
  to ana: You have the watch on payments/primary since Mon 2 Mar 15:00, until Mon 9 Mar 15:00 (Europe/Paris).
    Do you have: laptop · phone · access · runbook  [I have the watch]  [Not ready]
  #payments: ana has the watch on payments/primary until Mon 9 Mar 15:00 Europe/Paris.
  to ben: Your watch on payments/primary begins in 7 d: Mon 9 Mar 10:00 - Mon 16 Mar 10:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
ana presses I have the watch
  to ana, edited: You have the watch on payments/primary since Mon 2 Mar 15:00, until Mon 9 Mar 15:00 (Europe/Paris). You took it at Mon 2 Mar 15:00.
  #payments, edited: ana has the watch on payments/primary until Mon 9 Mar 15:00 Europe/Paris, and said so.
ben: /oncall pings
  only ben, in #payments: You are told of a watch 1 w, 1 d and 1 h before it begins, when it begins and when it has ended.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
ben: /oncall pings add 2d
  only ben, in #payments: You are told of a watch 1 w, 2 d, 1 d and 1 h before it begins, when it begins and when it has ended.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
ben: /oncall pings mute 1d
  only ben, in #payments: You are told of a watch 1 w, 2 d and 1 h before it begins, when it begins and when it has ended.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
ben: /oncall pings mute end
  only ben, in #payments: You are told of a watch 1 w, 2 d and 1 h before it begins and when it begins.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
ben: /oncall pings mute start
  only ben, in #payments: The start of a watch is told to everybody who has it: it is what makes sure that somebody has it. What comes before it can be muted: /oncall pings mute
ben: /oncall pings add 1m
  only ben, in #payments: A ping comes 5 minutes to 4 weeks before a watch. For example: /oncall pings add 2d
ben: /oncall pings louder <!channel>
  only ben, in #payments: I don’t understand “louder <!channel>”. For example: /oncall pings add 2d, or /oncall pings mute 1w
it is 2026-03-07 15:00 in Europe/Paris
  to ben: Your watch on payments/primary begins in 2 d: Mon 9 Mar 10:00 - Mon 16 Mar 10:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
it is 2026-03-08 15:00 in Europe/Paris
it is 2026-03-09 14:00 in Europe/Paris
  #payments: *Payments*, this week
    *primary*
    Mon 2 Mar 15:00 - Mon 9 Mar 15:00 · ana
    Mon 9 Mar 15:00 - Mon 16 Mar 15:00 · ben
    *The look at the rota*: 2 warnings
    *share* · payments: ana is 33 %, ben is 34 % and chi is 34 % of the time on call, in all schedules together.
    Nobody is on call for more than 25 % of the time. _(Google’s book Site Reliability Engineering, chapter 11: at most 25 % of the time on call)_
    → In payments-weekly.yaml: add 1 person, so that each has a quarter at most.
    *crew* · payments/primary: 3 people take turns around the clock on 3 sites (1 near America/New_York, 1 near Europe/Paris, 1 near Asia/Kolkata).
    A rota around the clock has eight people on one site, or six on each of two. _(Google’s book Site Reliability Engineering, chapter 11: at least eight people on one site, six on each of two)_
    → In payments-weekly.yaml: add 7 people to the largest site, or have 6 on each of two sites, or close the night with active hours.
    Times are in Europe/Paris.
  to ben: Your watch on payments/primary begins in 1 h: Mon 9 Mar 10:00 - Mon 16 Mar 10:00 (America/New_York). Before you: ana.
    Do you have: laptop · phone · access · runbook  [Swap a shift]  [Ask for cover]
ben: /oncall pings mute
  only ben, in #payments: You are told of a watch when it begins and when it has ended.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
ben: /oncall pings usual
  only ben, in #payments: You are told of a watch 1 w, 1 d and 1 h before it begins, when it begins and when it has ended.
    Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`, `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.
