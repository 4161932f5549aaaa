# User group, topic and bookmark follow the watch, by day; at night, while nobody is on call, the lead is in the group.
it is 2026-03-02 15:00 in Europe/Paris
there is a user group @payments-oncall with dee
the rota is payments-signs
  fills @payments-oncall with ana
  sets the topic of #payments: :bell: On call: ana
  bookmarks in #payments: On call: ana
  to ana: You have the watch on payments/primary since Mon 2 Mar 15:00, until Mon 2 Mar 21:00 (Europe/Paris).  [I have the watch]
  #payments: ana has the watch on payments/primary until Mon 2 Mar 21:00 Europe/Paris.
  to ben: Your watch on payments/primary begins in 24 h: Tue 3 Mar 09:00-15:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
ana presses I have the watch
  to ana, edited: You have the watch on payments/primary since Mon 2 Mar 15:00, until Mon 2 Mar 21:00 (Europe/Paris). You took it at Mon 2 Mar 15:00.
  #payments, edited: ana has the watch on payments/primary until Mon 2 Mar 21:00 Europe/Paris, and said so.
chi: /oncall take 1h
  fills @payments-oncall with chi
  sets the topic of #payments: :bell: On call: chi
  bookmarks in #payments: On call: chi
  #payments: *chi has the watch*, taken from ana: payments/primary, Mon 2 Mar 15:00-16:00 (Europe/Paris)
  to ana: *chi took the watch from you*, so you are off: payments/primary, Mon 2 Mar 15:00-16:00 (Europe/Paris)  [Take it back]
  to chi: *You have the watch*, taken from ana: payments/primary, Mon 2 Mar 19:30-20:30 (Asia/Kolkata)
  to ana: Your watch on payments/primary begins in 1 h: Mon 2 Mar 16:00-21:00 (Europe/Paris). Before you: chi.  [Swap a shift]  [Ask for cover]
1 hour later
  fills @payments-oncall with ana
  sets the topic of #payments: :bell: On call: ana
  bookmarks in #payments: On call: ana
  to chi: Your watch on payments/primary ends Mon 2 Mar 20:30 (Asia/Kolkata); then ana has it. What must they know?  [Write the handoff]
  to ana: You have the watch on payments/primary since Mon 2 Mar 16:00, until Mon 2 Mar 21:00 (Europe/Paris). Before you: chi, whom you can ask.  [I have the watch]
  #payments: ana has the watch on payments/primary until Mon 2 Mar 21:00 Europe/Paris.
  to chi: Your watch on payments/primary ended at Mon 2 Mar 20:30 (Asia/Kolkata). ana has it now.
it is 2026-03-02 21:00 in Europe/Paris
  fills @payments-oncall with dee
  sets the topic of #payments: :bell: On call: nobody
  bookmarks in #payments: On call: nobody
  to ana: You have the watch on payments/primary since Mon 2 Mar 16:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
  to chi: ana has the watch on payments/primary since Mon 2 Mar 20:30 (Asia/Kolkata), was asked twice, and hasn’t said so. You had it before. Is ana there? If not: `/oncall take for payments`
  to gus: ana has the watch on payments/primary since Mon 2 Mar 16:00 (Europe/Paris), was asked twice, and hasn’t said so. Is ana there? If not: `/oncall take for payments`
  #payments, edited: ana has the watch on payments/primary until Mon 2 Mar 21:00 Europe/Paris, and hasn’t said so yet.
it is 2026-03-03 09:00 in Europe/Paris
  fills @payments-oncall with ana
  sets the topic of #payments: :bell: On call: ana
  bookmarks in #payments: On call: ana
  to ana: Your watch on payments/primary begins in 1 h: Tue 3 Mar 09:00-15:00 (Europe/Paris).  [Swap a shift]  [Ask for cover]
  to ana: You have the watch on payments/primary since Tue 3 Mar 09:00, until Tue 3 Mar 15:00 (Europe/Paris).  [I have the watch]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 15:00 Europe/Paris.
ana presses I have the watch
  to ana, edited: You have the watch on payments/primary since Tue 3 Mar 09:00, until Tue 3 Mar 15:00 (Europe/Paris). You took it at Tue 3 Mar 09:00.
  #payments, edited: ana has the watch on payments/primary until Tue 3 Mar 15:00 Europe/Paris, and said so.
# Of what changes while Slack is away only the newest is written.
Slack is away
it is 2026-03-03 21:30 in Europe/Paris
it is 2026-03-04 10:00 in Europe/Paris
Slack is back
1 minutes later
  fills @payments-oncall with ben
  sets the topic of #payments: :bell: On call: ben
  bookmarks in #payments: On call: ben
  to ana: Your watch on payments/primary ends Tue 3 Mar 15:00 (Europe/Paris); then ben has it. What must they know?
    _(late: this was due at Tue 3 Mar 13:30 UTC)_  [Write the handoff]
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 19:30 - Thu 5 Mar 01:30 (Asia/Kolkata). Before you: ben.
    _(late: this was due at Tue 3 Mar 14:00 UTC)_  [Swap a shift]  [Ask for cover]
  to ben: You have the watch on payments/primary since Wed 4 Mar 03:00, until Wed 4 Mar 09:00 (America/New_York).
    _(late: this was due at Wed 4 Mar 08:00 UTC)_  [I have the watch]
  #payments: ben has the watch on payments/primary until Wed 4 Mar 15:00 Europe/Paris.
    _(late: this was due at Wed 4 Mar 08:00 UTC)_
  #payments: While I couldn’t write here, a reminder passed. It was due at Tue 3 Mar 14:00 UTC: ben has the watch on payments/primary until Tue 3 Mar 21:00 Europe/Paris.
  to ben: While I couldn’t write here, 3 reminders passed. The last was due at Wed 4 Mar 07:00 UTC: Your watch on payments/primary begins in 1 h: Wed 4 Mar 03:00-09:00 (America/New_York).
  to ana: While I couldn’t write here, a reminder passed. It was due at Tue 3 Mar 14:00 UTC: Your watch on payments/primary ended at Tue 3 Mar 15:00 (Europe/Paris). ben has it now.
