# ben says when he can't be on call: it is noted, his shifts in it are told with a button, and a warning comes four weeks before.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ben: /oncall away tue 14:00-18:00
  only ben, in #payments: Noted: you can’t be on call *Tue 3 Mar 14:00-18:00* (America/New_York).
    You are on call in it, and stay so until somebody covers for you:
    *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary  [Remove]  [Ask for cover]
ben: /oncall away 30 mar to 2 apr
  only ben, in #payments: Noted: you can’t be on call *Mon 30 Mar 00:00 - Fri 3 Apr 00:00* (America/New_York).
    You are on call in it, and stay so until somebody covers for you:
    *Mon 30 Mar 03:00 - Tue 31 Mar 03:00* · payments/primary
    *Thu 2 Apr 03:00 - Fri 3 Apr 03:00* · payments/primary  [Remove]  [Ask for cover]  [Ask for cover]
ben: /oncall away 31 feb
  only ben, in #payments: I don’t understand the time “31 feb”. These work: /oncall away 24 dec to 2 jan, /oncall away tomorrow 9:00-18:00, /oncall away fri, or /oncall away 2w.
ben: /oncall away 6 apr to 2 apr
  only ben, in #payments: “6 apr to 2 apr” ends before it starts, or only next year; then write the year, such as /oncall away 24 dec 2026 to 2 jan 2027.
ben: /oncall away 1 feb 2026
  only ben, in #payments: Sun 1 Feb 00:00 - Mon 2 Feb 00:00 (America/New_York) is over. Such as this works: /oncall away tomorrow.
ben: /oncall away
  ben sees “I can’t be on call”: Whole days in your zone, America/New_York. Hours: `/oncall away tomorrow 9:00-18:00`. The rota stays as it is; I tell you which of your shifts are in it.
    First day
    Last day
    Reason, for your eyes alone
    Country of your public holidays, such as FR, Germany or DE-BY
    Leave that is in your own calendar: I can look there.
    *Tue 3 Mar 14:00-18:00*
    *Mon 30 Mar 00:00 - Fri 3 Apr 00:00*
ben sends First day = 2026-05-02; Last day = 2026-05-01
  ben sees “I can’t be on call”: Whole days in your zone, America/New_York. Hours: `/oncall away tomorrow 9:00-18:00`. The rota stays as it is; I tell you which of your shifts are in it.
    First day
    Last day
    Reason, for your eyes alone
    Country of your public holidays, such as FR, Germany or DE-BY
    Leave that is in your own calendar: I can look there.
    *Tue 3 Mar 14:00-18:00*
    *Mon 30 Mar 00:00 - Fri 3 Apr 00:00*
    to: The last day is before the first one.
ben sends Last day = 2026-05-03; Country of your public holidays, such as FR, Germany or DE-BY = Frankistan
  ben sees “I can’t be on call”: Whole days in your zone, America/New_York. Hours: `/oncall away tomorrow 9:00-18:00`. The rota stays as it is; I tell you which of your shifts are in it.
    First day
    Last day
    Reason, for your eyes alone
    Country of your public holidays, such as FR, Germany or DE-BY
    Leave that is in your own calendar: I can look there.
    *Tue 3 Mar 14:00-18:00*
    *Mon 30 Mar 00:00 - Fri 3 Apr 00:00*
    country: I know no public holidays of “Frankistan”. These work: FR, Germany, DE-BY.
ben sends Country of your public holidays, such as FR, Germany or DE-BY = FR
  ben sees “Watchbell”: Noted: you can’t be on call *Sat 2 May 00:00 - Mon 4 May 00:00* (America/New_York).
    You are on call in it, and stay so until somebody covers for you:
    *Sat 2 May 03:00 - Sun 3 May 03:00* · payments/primary
# of the shift of 30 March the answer told him; of that of 2 April a message does, four weeks before
ben presses Remove
  ben sees “I can’t be on call”: Whole days in your zone, America/New_York. Hours: `/oncall away tomorrow 9:00-18:00`. The rota stays as it is; I tell you which of your shifts are in it.
    First day
    Last day
    Reason, for your eyes alone
    Country of your public holidays, such as FR, Germany or DE-BY
    Leave that is in your own calendar: I can look there.
    *Tue 3 Mar 14:00-18:00*
    *Mon 30 Mar 00:00 - Fri 3 Apr 00:00*
22 hours later
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
ben presses Ask for cover
  ben sees “Ask for cover”: Your team’s channel is asked. Until somebody takes it, it is yours. Times are in your zone, America/New_York.
    Which watch
    From (empty: its start)
    Until (empty: its end)
    Why, in a few words
2 days later
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?  [Write the handoff]
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ana: ben has the watch on payments/primary since Tue 3 Mar 09:00 (Europe/Paris), was asked twice, and hasn’t said so. You had it before. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to chi: Your watch on payments/primary begins in 1 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ends Wed 4 Mar 03:00 (America/New_York); then chi has it. What must they know?  [Write the handoff]
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30, until Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris.
  to ana: Your watch on payments/primary begins in 24 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/primary ended at Wed 4 Mar 03:00 (America/New_York). chi has it now.
  to chi: You have the watch on payments/primary since Wed 4 Mar 13:30 (Asia/Kolkata), and haven’t said so yet. Have you seen it?  [I have the watch]
  to ben: chi has the watch on payments/primary since Wed 4 Mar 03:00 (America/New_York), was asked twice, and hasn’t said so. You had it before. Is chi there? If not: `/oncall take for payments`
  #payments, edited: chi has the watch on payments/primary until Thu 5 Mar 09:00 Europe/Paris, and hasn’t said so yet.
  to ben: You said that you can’t be on call *Mon 30 Mar 00:00 - Fri 3 Apr 00:00*, and you have the watch *Thu 2 Apr 03:00 - Fri 3 Apr 03:00* · payments/primary. It stays yours until somebody covers for you. (America/New_York)  [Ask for cover]
  to ana: Your watch on payments/primary begins in 1 h: Thu 5 Mar 09:00 - Fri 6 Mar 09:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
