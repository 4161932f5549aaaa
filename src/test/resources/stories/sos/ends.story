# The secondary takes it: dee has both then. ana has what is left of two watches given at once.
it is 2026-03-02 14:00 in Europe/Paris
the rota is payments-sos
ana: /oncall sos for payments/secondary
  only ana, in #payments: You aren’t on call for “payments/secondary” now. You are for payments/primary: /oncall sos for payments/primary
ana: /oncall sos for payments
  #payments: *ana must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    ana has it until somebody else does.
    Asked at Mon 2 Mar 14:00: dee
    Next, at Mon 2 Mar 14:03: members for whom it is daytime  [I have the watch]
  to ana: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 14:00: dee
    Next, at Mon 2 Mar 14:03: members for whom it is daytime  [Call it off]
  to dee: *ana must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    ana has it until somebody else does.  [I have the watch]
dee presses I have the watch
  #payments, edited: *dee has the watch* since Mon 2 Mar 14:00; ana had to drop it: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  to ana, edited: You called for somebody to take the watch: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    dee has it since Mon 2 Mar 14:00.
  to dee, edited: *You have the watch* since Mon 2 Mar 14:00, instead of ana: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  to ana: *dee has the watch* since Mon 2 Mar 14:00, and you are off: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
# dee has both schedules now, and drops both; she calls it off after all.
dee: /oncall sos because the train has no network
  #payments: *dee must drop the watch now*: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    > the train has no network
    dee has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ana, ben, chi
    Next, at Mon 2 Mar 14:03: the leads  [I have the watch]
  to dee: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 14:00: ana, ben, chi
    Next, at Mon 2 Mar 14:03: the leads  [Call it off]
  to ana: *dee must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    > the train has no network
    dee has it until somebody else does.  [I have the watch]
  to ben: *dee must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 03:00, payments/secondary until Tue 3 Mar 03:00 (America/New_York)
    > the train has no network
    dee has it until somebody else does.  [I have the watch]
  to chi: *dee must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 13:30, payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
    > the train has no network
    dee has it until somebody else does.  [I have the watch]
dee presses Call it off
  #payments, edited: dee called for somebody to take the watch, called it off at Mon 2 Mar 14:00, and keeps it: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    > the train has no network
  to dee, edited: You called for somebody to take the watch, called it off at Mon 2 Mar 14:00, and keep it: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to ana, edited: dee asked you to take the watch, called it off at Mon 2 Mar 14:00, and keeps it: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to ben, edited: dee asked you to take the watch, called it off at Mon 2 Mar 08:00, and keeps it: payments/primary until Tue 3 Mar 03:00, payments/secondary until Tue 3 Mar 03:00 (America/New_York)
  to chi, edited: dee asked you to take the watch, called it off at Mon 2 Mar 18:30, and keeps it: payments/primary until Tue 3 Mar 13:30, payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
dee: /oncall sos
  #payments: *dee must drop the watch now*: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    dee has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ana, ben, chi
    Next, at Mon 2 Mar 14:03: the leads  [I have the watch]
  to dee: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    You have it until somebody else does.
    Asked at Mon 2 Mar 14:00: ana, ben, chi
    Next, at Mon 2 Mar 14:03: the leads  [Call it off]
  to ana: *dee must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    dee has it until somebody else does.  [I have the watch]
  to ben: *dee must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 03:00, payments/secondary until Tue 3 Mar 03:00 (America/New_York)
    dee has it until somebody else does.  [I have the watch]
  to chi: *dee must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 13:30, payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
    dee has it until somebody else does.  [I have the watch]
chi presses I have the watch
  #payments, edited: *chi has the watch* since Mon 2 Mar 14:00; dee had to drop it: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to dee, edited: You called for somebody to take the watch: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it since Mon 2 Mar 14:00.
  to ana, edited: dee asked you to take the watch. chi has it since Mon 2 Mar 14:00, so there is nothing to do: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to ben, edited: dee asked you to take the watch. chi has it since Mon 2 Mar 08:00, so there is nothing to do: payments/primary until Tue 3 Mar 03:00, payments/secondary until Tue 3 Mar 03:00 (America/New_York)
  to chi, edited: *You have the watch* since Mon 2 Mar 18:30, instead of dee: payments/primary until Tue 3 Mar 13:30, payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
  to dee: *chi has the watch* since Mon 2 Mar 14:00, and you are off: payments/primary until Tue 3 Mar 09:00, payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
ana: /oncall
  only ana, in #payments: *Payments*
    primary: *chi* until Tue 3 Mar 09:00, then ben
    secondary: *chi* until Tue 3 Mar 09:00, then ana
    Your next watch: Tue 3 Mar 09:00 - Wed 4 Mar 09:00 · payments/secondary, in 19 h
    Times are in your zone, Europe/Paris.  [Swap a shift]  [Ask for cover]
# What is taken by another way ends an sos, and so does the end of the shift.
chi: /oncall sos for payments/secondary
  #payments: *chi must drop the watch now*: payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ana, ben, dee
    Next, at Mon 2 Mar 14:03: the leads  [I have the watch]
  to chi: *You called for somebody to take the watch*: payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
    You have it until somebody else does.
    Asked at Mon 2 Mar 18:30: ana, ben, dee
    Next, at Mon 2 Mar 18:33: the leads  [Call it off]
  to ana: *chi must drop the watch now. Can you take it?* payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.  [I have the watch]
  to ben: *chi must drop the watch now. Can you take it?* payments/secondary until Tue 3 Mar 03:00 (America/New_York)
    chi has it until somebody else does.  [I have the watch]
  to dee: *chi must drop the watch now. Can you take it?* payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.  [I have the watch]
ben: /oncall take for payments/secondary
  #payments, edited: chi called for somebody to take the watch; since Mon 2 Mar 14:00 it is no longer chi’s. ben has it by the rota. payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to chi, edited: You called for somebody to take the watch; since Mon 2 Mar 18:30 it is no longer yours: payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
  to ana, edited: chi asked you to take the watch; since Mon 2 Mar 14:00 it is no longer chi’s. ben has it by the rota. payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to ben, edited: chi asked you to take the watch; since Mon 2 Mar 08:00 it is no longer chi’s. ben has it by the rota. payments/secondary until Tue 3 Mar 03:00 (America/New_York)
  to dee, edited: chi asked you to take the watch; since Mon 2 Mar 14:00 it is no longer chi’s. ben has it by the rota. payments/secondary until Tue 3 Mar 09:00 (Europe/Paris)
  to chi: Your call for somebody to take the watch is over: since Mon 2 Mar 18:30 it is no longer yours. ben has it by the rota. payments/secondary until Tue 3 Mar 13:30 (Asia/Kolkata)
  #payments: *ben has the watch*, taken from chi: payments/secondary, Mon 2 Mar 14:00 - Tue 3 Mar 09:00 (Europe/Paris)
  to ben: *You have the watch*, taken from chi: payments/secondary, Mon 2 Mar 08:00 - Tue 3 Mar 03:00 (America/New_York)
  to chi: *ben took the watch from you*, so you are off: payments/secondary, Mon 2 Mar 18:30 - Tue 3 Mar 13:30 (Asia/Kolkata)  [Take it back]
chi: /oncall sos
  #payments: *chi must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ben
    Next, at Mon 2 Mar 14:03: members for whom it is daytime  [I have the watch]
  to chi: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
    You have it until somebody else does.
    Asked at Mon 2 Mar 18:30: ben
    Next, at Mon 2 Mar 18:33: members for whom it is daytime  [Call it off]
  to ben: *chi must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 03:00 (America/New_York)
    chi has it until somebody else does.  [I have the watch]
it is 2026-03-03 08:59 in Europe/Paris
  #payments, edited: *chi must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ben
    Asked at Mon 2 Mar 14:03: ana, dee
    Next, at Mon 2 Mar 14:06: the leads  [I have the watch]
  to chi, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
    You have it until somebody else does.
    Asked at Mon 2 Mar 18:30: ben
    Asked at Mon 2 Mar 18:33: ana, dee
    Next, at Mon 2 Mar 18:36: the leads  [Call it off]
  to ana: *chi must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.  [I have the watch]
  to dee: *chi must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.  [I have the watch]
  #payments, edited: *chi must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ben
    Asked at Mon 2 Mar 14:03: ana, dee
    Asked at Mon 2 Mar 14:06: eli
    Nobody is left to ask then.  [I have the watch]
  to chi, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
    You have it until somebody else does.
    Asked at Mon 2 Mar 18:30: ben
    Asked at Mon 2 Mar 18:33: ana, dee
    Asked at Mon 2 Mar 18:36: eli
    Nobody is left to ask then.  [Call it off]
  to eli: *chi must drop the watch now. Can you take it?* payments/primary until Tue 3 Mar 03:00 (America/New_York)
    chi has it until somebody else does.  [I have the watch]
  #payments, edited: *chi must drop the watch now*: payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
    chi has it until somebody else does.
    Asked at Mon 2 Mar 14:00: ben
    Asked at Mon 2 Mar 14:03: ana, dee
    Asked at Mon 2 Mar 14:06: eli
    Nobody is left to ask.  [I have the watch]
  to chi, edited: *You called for somebody to take the watch*: payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
    You have it until somebody else does.
    Asked at Mon 2 Mar 18:30: ben
    Asked at Mon 2 Mar 18:33: ana, dee
    Asked at Mon 2 Mar 18:36: eli
    Nobody is left to ask.  [Call it off]
  #payments: *Nobody has taken chi’s watch*, and nobody is left to ask: chi still has it. payments/primary until Tue 3 Mar 09:00 (Europe/Paris)  [I have the watch]
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: chi.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/secondary begins in 1 h: Tue 3 Mar 09:00 - Wed 4 Mar 09:00 (Europe/Paris). Before you: ben.  [Swap a shift]  [Ask for cover]
  to chi: Your watch on payments/primary ends Tue 3 Mar 13:30 (Asia/Kolkata); then ben has it. What must they know?  [Write the handoff]
  to ben: Your watch on payments/secondary ends Tue 3 Mar 03:00 (America/New_York); then ana has it. What must they know?  [Write the handoff]
it is 2026-03-03 09:00 in Europe/Paris
  #payments, edited: chi called for somebody to take the watch; since Tue 3 Mar 09:00 it is no longer chi’s. ben has it by the rota. payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  to chi, edited: You called for somebody to take the watch; since Tue 3 Mar 13:30 it is no longer yours: payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
  to ben, edited: chi asked you to take the watch; since Tue 3 Mar 03:00 it is no longer chi’s. ben has it by the rota. payments/primary until Tue 3 Mar 03:00 (America/New_York)
  to ana, edited: chi asked you to take the watch; since Tue 3 Mar 09:00 it is no longer chi’s. ben has it by the rota. payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  to dee, edited: chi asked you to take the watch; since Tue 3 Mar 09:00 it is no longer chi’s. ben has it by the rota. payments/primary until Tue 3 Mar 09:00 (Europe/Paris)
  to eli, edited: chi asked you to take the watch; since Tue 3 Mar 03:00 it is no longer chi’s. ben has it by the rota. payments/primary until Tue 3 Mar 03:00 (America/New_York)
  to chi: Your call for somebody to take the watch is over: since Tue 3 Mar 13:30 it is no longer yours. ben has it by the rota. payments/primary until Tue 3 Mar 13:30 (Asia/Kolkata)
  #payments, edited: That is over since Tue 3 Mar 09:00. ben has it by the rota.
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: chi, whom you can ask.  [I have the watch]
  to ana: You have the watch on payments/secondary since Tue 3 Mar 09:00, until Wed 4 Mar 09:00 (Europe/Paris). Before you: ben, whom you can ask.  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ben: Your watch on payments/secondary begins in 24 h: Wed 4 Mar 03:00 - Thu 5 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  #payments: ana has the watch on payments/secondary until Wed 4 Mar 09:00 Europe/Paris.
  to chi: Your watch on payments/primary ended at Tue 3 Mar 13:30 (Asia/Kolkata). ben has it now.
  to ben: Your watch on payments/secondary ended at Tue 3 Mar 03:00 (America/New_York). ana has it now.
