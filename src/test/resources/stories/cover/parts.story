# ana asks for cover of Thursday; ben and chi share it; what is given back is open again. Their team sets no rest.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments-without-rest
ana: /oncall cover me thu because of the dentist
  #payments: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*  [Withdraw]
ben presses Take a part
  ben sees “Take a part”: ana asks for cover on payments/primary. Open: *Thu 5 Mar 03:00 - Fri 6 Mar 03:00*. Times are in your zone, America/New_York.
    From
    Until
ben sends Until = 2026-03-05 08:00
  #payments, edited: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 14:00 - Fri 6 Mar 09:00*
    ben has Thu 5 Mar 09:00-14:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 14:00 - Fri 6 Mar 09:00*
    ben has Thu 5 Mar 09:00-14:00  [Withdraw]
  to ben: You cover ana: you have the watch on payments/primary, *Thu 5 Mar 03:00-08:00* (America/New_York)  [Give it back]
  to ana: ben covers you on payments/primary: *Thu 5 Mar 09:00-14:00* (Europe/Paris). Still open, and yours: *Thu 5 Mar 14:00 - Fri 6 Mar 09:00*.
chi presses Take a part
  chi sees “Take a part”: ana asks for cover on payments/primary. Open: *Thu 5 Mar 18:30 - Fri 6 Mar 13:30*. Times are in your zone, Asia/Kolkata.
    From
    Until
chi sends From = 08:00
  #payments, edited: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30*
    ben has Thu 5 Mar 09:00-14:00
    chi has Fri 6 Mar 03:30-09:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30*
    ben has Thu 5 Mar 09:00-14:00
    chi has Fri 6 Mar 03:30-09:00  [Withdraw]
  to chi: You cover ana: you have the watch on payments/primary, *Fri 6 Mar 08:00-13:30* (Asia/Kolkata)  [Give it back]
  to ana: chi covers you on payments/primary: *Fri 6 Mar 03:30-09:00* (Europe/Paris). Still open, and yours: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30*.
chi presses I’ll take it
  #payments, edited: *ana has cover* for payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    ben has Thu 5 Mar 09:00-14:00
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Nothing of it is yours any more.
    ben has Thu 5 Mar 09:00-14:00
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00
  to chi: You cover ana: you have the watch on payments/primary, *Thu 5 Mar 18:30 - Fri 6 Mar 08:00* (Asia/Kolkata)  [Give it back]
  to ana: chi covers you on payments/primary: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30* (Europe/Paris). You are covered: nothing of it is yours any more.
chi presses Give it back
  #payments, edited: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30*
    ben has Thu 5 Mar 09:00-14:00
    chi has Fri 6 Mar 03:30-09:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30*
    ben has Thu 5 Mar 09:00-14:00
    chi has Fri 6 Mar 03:30-09:00  [Withdraw]
  to chi, edited: You gave ana’s watch back: payments/primary, *Thu 5 Mar 18:30 - Fri 6 Mar 08:00* (Asia/Kolkata)
  to ana: chi gave back payments/primary, *Thu 5 Mar 14:00 - Fri 6 Mar 03:30* (Europe/Paris): it is yours. It is open again for others.
ana: /oncall schedule 5d
  only ana, in #payments: *Payments*, Mon 2 Mar 10:00 - Sat 7 Mar 10:00
    *primary*
    Mon 2 Mar 09:00 - Tue 3 Mar 09:00  ana
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00  ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00-14:00  ben
    Thu 5 Mar 14:00 - Fri 6 Mar 03:30  ana
    Fri 6 Mar 03:30-09:00  chi
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Mon 2 Mar 10:00 - Sat 7 Mar 10:00, times in Europe/Paris. primary: ana until Tue 3 Mar 09:00, then ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ben for ana until Thu 5 Mar 14:00, then ana until Fri 6 Mar 03:30, then chi for ana until Fri 6 Mar 09:00, then ben until Sat 7 Mar 09:00, then chi.]
chi presses I’ll take it
  #payments, edited: *ana has cover* for payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    ben has Thu 5 Mar 09:00-14:00
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Nothing of it is yours any more.
    ben has Thu 5 Mar 09:00-14:00
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00
  to chi: You cover ana: you have the watch on payments/primary, *Thu 5 Mar 18:30 - Fri 6 Mar 08:00* (Asia/Kolkata)  [Give it back]
  to ana: chi covers you on payments/primary: *Thu 5 Mar 14:00 - Fri 6 Mar 03:30* (Europe/Paris). You are covered: nothing of it is yours any more.
ana: /oncall schedule 5d
  only ana, in #payments: *Payments*, Mon 2 Mar 10:00 - Sat 7 Mar 10:00
    *primary*
    Mon 2 Mar 09:00 - Tue 3 Mar 09:00  ana
    Tue 3 Mar 09:00 - Wed 4 Mar 09:00  ben
    Wed 4 Mar 09:00 - Thu 5 Mar 09:00  chi
    Thu 5 Mar 09:00-14:00  ben
    Thu 5 Mar 14:00 - Fri 6 Mar 09:00  chi
    Fri 6 Mar 09:00 - Sat 7 Mar 09:00  ben
    Sat 7 Mar 09:00 - Sun 8 Mar 09:00  chi
    Times are in your zone, Europe/Paris.  [Share in channel]
  only ana, in #payments: [On call in Payments, Mon 2 Mar 10:00 - Sat 7 Mar 10:00, times in Europe/Paris. primary: ana until Tue 3 Mar 09:00, then ben until Wed 4 Mar 09:00, then chi until Thu 5 Mar 09:00, then ben for ana until Thu 5 Mar 14:00, then chi for ana until Fri 6 Mar 09:00, then ben until Sat 7 Mar 09:00, then chi.]
# What ana takes back is what nobody has; who has a part may still give it back, to her.
ben presses Give it back
  #payments, edited: *ana asks for cover* of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Thu 5 Mar 09:00-14:00*
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 09:00-14:00*
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00  [Withdraw]
  to ben, edited: You gave ana’s watch back: payments/primary, *Thu 5 Mar 03:00-08:00* (America/New_York)
  to ana: ben gave back payments/primary, *Thu 5 Mar 09:00-14:00* (Europe/Paris): it is yours. It is open again for others.
ana presses Withdraw
  #payments, edited: ana asked for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris), and took it back.
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00
  to ana, edited: You asked for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris), and took it back. What nobody took is yours.
    chi has Thu 5 Mar 14:00 - Fri 6 Mar 03:30
    chi has Fri 6 Mar 03:30-09:00
chi presses Give it back
  #payments, edited: ana asked for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris), and took it back.
    chi has Fri 6 Mar 03:30-09:00
  to ana, edited: You asked for cover of payments/primary, *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris), and took it back. What nobody took is yours.
    chi has Fri 6 Mar 03:30-09:00
  to chi, edited: You gave ana’s watch back: payments/primary, *Thu 5 Mar 18:30 - Fri 6 Mar 08:00* (Asia/Kolkata)
  to ana: chi gave back payments/primary, *Thu 5 Mar 14:00 - Fri 6 Mar 03:30* (Europe/Paris): it is yours. To ask anew: /oncall cover
# Nobody takes the rest of another watch: it stays hers, and she is told when it is over.
ana: /oncall cover me 14:00-18:00
  #payments: *ana asks for cover* of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Open: *Mon 2 Mar 14:00-18:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Still yours until somebody takes it: *Mon 2 Mar 14:00-18:00*  [Withdraw]
ben presses Take a part
  ben sees “Take a part”: ana asks for cover on payments/primary. Open: *Mon 2 Mar 08:00-12:00*. Times are in your zone, America/New_York.
    From
    Until
ben sends Until = 09:00
  #payments, edited: *ana asks for cover* of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Open: *Mon 2 Mar 15:00-18:00*
    ben has Mon 2 Mar 14:00-15:00  [I’ll take it]  [Take a part]
  to ana, edited: You asked your team for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris)
    Still yours until somebody takes it: *Mon 2 Mar 15:00-18:00*
    ben has Mon 2 Mar 14:00-15:00  [Withdraw]
  to ben: You cover ana: you have the watch on payments/primary, *Mon 2 Mar 08:00-09:00* (America/New_York)  [Give it back]
  to ana: ben covers you on payments/primary: *Mon 2 Mar 14:00-15:00* (Europe/Paris). Still open, and yours: *Mon 2 Mar 15:00-18:00*.
it is 2026-03-02 18:00 in Europe/Paris
  to ben: Your watch on payments/primary begins in 1 h: Mon 2 Mar 08:00-09:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Mon 2 Mar 14:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Mon 2 Mar 08:00, until Mon 2 Mar 09:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Mon 2 Mar 15:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 1 h: Mon 2 Mar 15:00 - Tue 3 Mar 09:00 (Europe/Paris). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Mon 2 Mar 14:00 (Europe/Paris). ben has it now.
  to ben: You have the watch on payments/primary since Mon 2 Mar 08:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Mon 2 Mar 14:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Mon 2 Mar 15:00 Europe/Paris, and hasn’t said so yet.
  to ben: Your watch on payments/primary ends Mon 2 Mar 09:00 (America/New_York); then ana has it. What must they know?  [Write the handoff]
  to ana: You have the watch on payments/primary since Mon 2 Mar 15:00, until Tue 3 Mar 09:00 (Europe/Paris). Before you: ben, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.
  to ben: Your watch on payments/primary ended at Mon 2 Mar 09:00 (America/New_York). ana has it now.
  to ana: You have the watch on payments/primary since Mon 2 Mar 15:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: ana has the watch on payments/primary since Mon 2 Mar 09:00 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is ana there? If not: `/oncall take for payments`
  #payments, edited: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  #payments, edited: ana asked for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris); it is over.
    ben has Mon 2 Mar 14:00-15:00
  to ana, edited: You asked your team for cover of payments/primary, *Mon 2 Mar 14:00-18:00* (Europe/Paris); it is over.
    ben has Mon 2 Mar 14:00-15:00
  to ana: Nobody took this of your watch on payments/primary, so it stayed yours: *Mon 2 Mar 15:00-18:00* (Europe/Paris).
