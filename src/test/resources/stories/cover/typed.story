# What is typed for a time, and what is said to what can't be.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall cover tuesdayish
  only ana, in #payments: I don’t understand the time “tuesdayish”. Try /oncall cover tomorrow, or /oncall cover me tue 14:00-18:00
ana: /oncall cover me wed
  only ana, in #payments: You aren’t on call then, so there is nothing to cover. Your shifts: /oncall mine
ana: /oncall cover me 18:00 - 17:00 yesterday
  only ana, in #payments: I don’t understand the time “17:00 yesterday”. Try /oncall cover tomorrow, or /oncall cover me tue 14:00-18:00
dee: /oncall cover
  only dee, in #payments: You have no shift in the next eight weeks, so there is nothing to cover. The coming shifts: /oncall schedule
ana: /oncall cover me 14:00-18:00
  #payments: *ana asks for cover* of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Open: *Mon 2 Mar 14:00-18:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Still yours until somebody takes it: *Mon 2 Mar 14:00-18:00*  [Withdraw]
ana: /oncall cover me 14:00-18:00
  only ana, in #payments: You asked for cover of Mon 2 Mar 14:00-18:00 (Europe/Paris) already, and it is open. To ask for something else, withdraw that first.
dee presses I’ll take it
  only dee, in #payments: You aren’t in the team payments, and only its members take its watches.
ana presses I’ll take it
  only ana, in #payments: It is your own watch: a colleague has to take it.
ben presses Take a part
  ben sees “Take a part”: ana asks for cover on payments/primary. Open: *Mon 2 Mar 08:00-12:00*. Times are in your zone, America/New_York.
    From
    Until
ben sends From = soonish
  ben sees “Take a part”: ana asks for cover on payments/primary. Open: *Mon 2 Mar 08:00-12:00*. Times are in your zone, America/New_York.
    From
    Until
    from: I don’t understand the time “soonish”. Try tue 14:00 or 2026-03-03 14:00
ben sends From = 2026-03-02 11:00; Until = 2026-03-02 10:00
  ben sees “Take a part”: ana asks for cover on payments/primary. Open: *Mon 2 Mar 08:00-12:00*. Times are in your zone, America/New_York.
    From
    Until
    to: It has to end after it begins, for example 14:00-18:00.
ben sends From = 2026-03-02 11:00; Until = 2026-03-02 14:00
  ben sees “Take a part”: ana asks for cover on payments/primary. Open: *Mon 2 Mar 08:00-12:00*. Times are in your zone, America/New_York.
    From
    Until
    from: Not all of that is open. Open is Mon 2 Mar 08:00-12:00 (America/New_York).
ben sends From = 2026-03-02 09:00; Until = 2026-03-02 12:00
  #payments, edited: *ana asks for cover* of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Open: *Mon 2 Mar 14:00-15:00*
    ben has Mon 2 Mar 15:00-18:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Still yours until somebody takes it: *Mon 2 Mar 14:00-15:00*
    ben has Mon 2 Mar 15:00-18:00  [Withdraw]
  to ben: You cover ana: you have the watch on payments/primary, *Mon 2 Mar 09:00-12:00* (America/New_York)  [Give it back]
  to ana: ben covers you on payments/primary: *Mon 2 Mar 15:00-18:00* (Europe/Paris). Still open, and yours: *Mon 2 Mar 14:00-15:00*.
ana presses Withdraw
  #payments, edited: ana asked for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris), and took it back.
    ben has Mon 2 Mar 15:00-18:00
  to ana, edited: You asked for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris), and took it back. What nobody took is yours.
    ben has Mon 2 Mar 15:00-18:00
# The overview has the button; the form begins with the watch that is on.
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *ana* until Mon 2 Mar 15:00, then ben
    You have the watch on payments/primary until Mon 2 Mar 15:00.
    Your next watch: Mon 2 Mar 18:00 - Tue 3 Mar 09:00 · payments/primary, in 8 h
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
ana presses Ask for cover
  ana sees “Ask for cover”: Your team’s channel is asked. Until somebody takes it, it is yours. Times are in your zone, Europe/Paris.
    Which watch
    From (empty: its start)
    Until (empty: its end)
    Why, in a few words
ana sends From (empty: its start) = soon
  ana sees “Ask for cover”: Your team’s channel is asked. Until somebody takes it, it is yours. Times are in your zone, Europe/Paris.
    Which watch
    From (empty: its start)
    Until (empty: its end)
    Why, in a few words
    from: I don’t understand the time “soon”. Try tue 14:00 or 2026-03-03 14:00
ana sends From (empty: its start) = 2026-03-05 10:00; Until (empty: its end) = 2026-03-05 12:00
  ana sees “Ask for cover”: Your team’s channel is asked. Until somebody takes it, it is yours. Times are in your zone, Europe/Paris.
    Which watch
    From (empty: its start)
    Until (empty: its end)
    Why, in a few words
    from: You aren’t on call then, so there is nothing to cover. Your shifts: /oncall mine
ana sends From (empty: its start) = 10:00; Until (empty: its end) = 12:00; Why, in a few words = <!channel> school & play
  #payments: *ana asks for cover* of payments/primary, *Mon 2 Mar 10:00-12:00* (Europe/Paris)
    > <!channel> school & play
    Open: *Mon 2 Mar 10:00-12:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Mon 2 Mar 10:00-12:00* (Europe/Paris)
    Still yours until somebody takes it: *Mon 2 Mar 10:00-12:00*  [Withdraw]
