# Two schedules: which one is asked. Who is on call for the other can't have both.
it is 2026-03-02 14:00 in Europe/Paris
the rota is payments-sos
ben: /oncall take 2h
  ben sees “Take the watch”: From now on you have it. Times are in your zone, America/New_York.
    Which watch
    For how long (empty: to the end of the shift)
ben sends For how long (empty: to the end of the shift) = soon
  ben sees “Take the watch”: From now on you have it. Times are in your zone, America/New_York.
    Which watch
    For how long (empty: to the end of the shift)
    end: I don’t understand “soon”. Try 2h or until tomorrow 9:00
ben sends For how long (empty: to the end of the shift) = 90m
  #payments: *ben has the watch*, taken from ana: payments/primary, Mon 2 Mar 14:00-15:30 (Europe/Paris)
  to ana: *ben took the watch from you*, so you are off: payments/primary, Mon 2 Mar 14:00-15:30 (Europe/Paris)  [Take it back]
  to ben: *You have the watch*, taken from ana: payments/primary, Mon 2 Mar 08:00-09:30 (America/New_York)
dee: /oncall take for payments/primary
  only dee, in #payments: You are on call for payments/secondary already, Mon 2 Mar 14:00-15:30 (Europe/Paris). Take it for less long, or have somebody else take one of the two: /oncall cover
dee: /oncall take for payments/tertiary
  only dee, in #payments: I know no schedule “payments/tertiary”. Who is on call, and for what: /oncall who
dee: /oncall take for nobody
  only dee, in #payments: I know no schedule “nobody”. Who is on call, and for what: /oncall who
