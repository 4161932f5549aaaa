# ana can't go on. Her secondary dee is asked first, then whoever has day, then everybody, then the lead; chi takes it at last.
it is 2026-03-02 19:00 in Europe/Paris
the rota is payments-sos
ben: /oncall sos
  only ben, in #payments: You aren’t on call now, so there is no watch to drop. Who is: /oncall who. To give away a later watch: /oncall cover
ana: /oncall sos because of a fever
  #payments: *ana must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
    ana has it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Next, at Mon 2 Mar 19:03: members for whom it is daytime  [I have the watch]
  to ana: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Next, at Mon 2 Mar 19:03: members for whom it is daytime  [Call it off]
  to dee: *ana must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
    ana has it until somebody else does.  [I have the watch]
ana: /oncall sos
  only ana, in #payments: You called already, at Mon 2 Mar 19:00, and people are being asked. You have the watch until somebody else does.
2 minutes later
1 minutes later
  #payments, edited: *ana must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
    ana has it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Next, at Mon 2 Mar 19:06: all members  [I have the watch]
  to ana, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Next, at Mon 2 Mar 19:06: all members  [Call it off]
  to ben: *ana must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 03:00 (America/New_York)
    > a fever
    ana has it until somebody else does.  [I have the watch]
3 minutes later
  #payments, edited: *ana must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
    ana has it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Asked at Mon 2 Mar 19:06: chi
    Next, at Mon 2 Mar 19:11: the leads  [I have the watch]
  to ana, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Asked at Mon 2 Mar 19:06: chi
    Next, at Mon 2 Mar 19:11: the leads  [Call it off]
  to chi: *ana must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
    > a fever
    ana has it until somebody else does.  [I have the watch]
5 minutes later
  #payments, edited: *ana must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
    ana has it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Asked at Mon 2 Mar 19:06: chi
    Asked at Mon 2 Mar 19:11: eli
    Nobody is left to ask then.  [I have the watch]
  to ana, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Asked at Mon 2 Mar 19:06: chi
    Asked at Mon 2 Mar 19:11: eli
    Nobody is left to ask then.  [Call it off]
  to eli: *ana must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 03:00 (America/New_York)
    > a fever
    ana has it until somebody else does.  [I have the watch]
5 minutes later
  #payments, edited: *ana must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
    ana has it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Asked at Mon 2 Mar 19:06: chi
    Asked at Mon 2 Mar 19:11: eli
    Nobody is left to ask.  [I have the watch]
  to ana, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 19:00: dee
    Asked at Mon 2 Mar 19:03: ben
    Asked at Mon 2 Mar 19:06: chi
    Asked at Mon 2 Mar 19:11: eli
    Nobody is left to ask.  [Call it off]
  #payments: *Nobody has taken ana’s watch*, and nobody is left to ask: ana still has it. payments/primary until Tue 3 Mar 09:00 (Europe/Paris)  [I have the watch]
ana presses I have the watch
  only ana, in #payments: It is your own watch: somebody else has to take it. If you can keep it, call it off.
chi presses I have the watch
  #payments, edited: *chi has the watch* since Mon 2 Mar 19:16; ana had to drop it: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    > a fever
  to ana, edited: You called for somebody to take the watch: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it since Mon 2 Mar 19:16.
  to dee, edited: ana asked you to take the watch. chi has it since Mon 2 Mar 19:16, so there is nothing to do: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  to ben, edited: ana asked you to take the watch. chi has it since Mon 2 Mar 13:16, so there is nothing to do: payments/primary until Tue 3 Mar 03:00 (America/New_York)
  to chi, edited: *You have the watch* since Mon 2 Mar 23:46, instead of ana: payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
  to eli, edited: ana asked you to take the watch. chi has it since Mon 2 Mar 13:16, so there is nothing to do: payments/primary until Tue 3 Mar 03:00 (America/New_York)
  to ana: *chi has the watch* since Mon 2 Mar 19:16, and you are off: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  #payments, edited: *chi has the watch* since Mon 2 Mar 19:16.
ana: /oncall why
  only ana, in #payments: *Payments*, now
    primary: *chi*
    • Layer everyday: a day in turn, ana, ben, chi. It is ana's turn until Tue 3 Mar 09:00.
    • So written in the file payments-sos.yaml, Mon 2 Mar 19:00.
    • chi instead of ana, Mon 2 Mar 19:16 - Tue 3 Mar 09:00 (an sos by chi, Mon 2 Mar 19:16).
    secondary: *dee*
    • Layer everyday: a day in turn, dee, ana, ben. It is dee's turn until Tue 3 Mar 09:00.
    • So written in the file payments-sos.yaml, Mon 2 Mar 19:00.
    Times are in your zone, Europe/Paris.
ana: /oncall log
  only ana, in #payments: *Payments*, changes since Mon 16 Feb 19:16
    • Mon 2 Mar 19:16 · *chi*: an sos · primary: chi instead of ana, Mon 2 Mar 19:16 - Tue 3 Mar 09:00
    • Mon 2 Mar 19:00 · the rota file · secondary: dee where nobody was, Mon 2 Mar 19:00 - Tue 3 Mar 09:00; ana where nobody was, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; and 55 more
    • Mon 2 Mar 19:00 · the rota file · primary: ana where nobody was, Mon 2 Mar 19:00 - Tue 3 Mar 09:00; ben where nobody was, Tue 3 Mar 09:00 - Wed 4 Mar 09:00; and 55 more
    Times are in your zone, Europe/Paris.
