# Two teams behind one group; a person who has left keeps nobody else out; a workspace where only admins edit groups is told so once.
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
the rota is platform-signs
  fills @payments-oncall with ana, eli
  to eli: You have the watch on platform/primary since Mon 2 Mar 09:00, until Tue 3 Mar 09:00 (America/New_York).  [I have the watch]
  #platform: eli has the watch on platform/primary until Tue 3 Mar 15:00 Europe/Paris.
  to fay: Your watch on platform/primary begins in 24 h: Tue 3 Mar 19:30 - Wed 4 Mar 19:30 (Asia/Kolkata). Before you: eli.  [Swap a shift]  [Ask for cover]
eli presses I have the watch
  to eli, edited: You have the watch on platform/primary since Mon 2 Mar 09:00, until Tue 3 Mar 09:00 (America/New_York). You took it at Mon 2 Mar 09:00.
  #platform, edited: eli has the watch on platform/primary until Tue 3 Mar 15:00 Europe/Paris, and said so.
ana leaves Slack
  fills @payments-oncall with ben, eli
  sets the topic of #payments: :bell: On call: ben
  bookmarks in #payments: On call: ben
  to ben: You have the watch on payments/primary since Mon 2 Mar 09:00, until Mon 2 Mar 15:00 (America/New_York).  [I have the watch]
  #payments: ben has the watch on payments/primary until Mon 2 Mar 21:00 Europe/Paris.
  to chi: Your shifts have changed: ana has left Slack, and was on the rota of Payments. Times are in your zone, Asia/Kolkata.
    *Before*
    Wed 4 Mar 19:30 - Thu 5 Mar 01:30 · payments/primary
    Thu 5 Mar 13:30-19:30 · payments/primary
    Tue 10 Mar 19:30 - Wed 11 Mar 01:30 · payments/primary
    Wed 11 Mar 13:30-19:30 · payments/primary
    Mon 16 Mar 19:30 - Tue 17 Mar 01:30 · payments/primary
    Tue 17 Mar 13:30-19:30 · payments/primary
    Sun 22 Mar 19:30 - Mon 23 Mar 01:30 · payments/primary
    Mon 23 Mar 13:30-19:30 · payments/primary
    and 11 more in the next eight weeks
    *Now*
    Tue 3 Mar 19:30 - Wed 4 Mar 01:30 · payments/primary
    Wed 4 Mar 13:30-19:30 · payments/primary
    Thu 5 Mar 19:30 - Fri 6 Mar 01:30 · payments/primary
    Fri 6 Mar 13:30-19:30 · payments/primary
    Mon 9 Mar 19:30 - Tue 10 Mar 01:30 · payments/primary
    Tue 10 Mar 13:30-19:30 · payments/primary
    Wed 11 Mar 19:30 - Thu 12 Mar 01:30 · payments/primary
    Thu 12 Mar 13:30-19:30 · payments/primary
    and 30 more in the next eight weeks  [Ask for cover]
  to ben: Your shifts have changed: ana has left Slack, and was on the rota of Payments. Times are in your zone, America/New_York.
    *Before*
    Tue 3 Mar 09:00-15:00 · payments/primary
    Wed 4 Mar 03:00-09:00 · payments/primary
    Mon 9 Mar 10:00-16:00 · payments/primary
    Tue 10 Mar 04:00-10:00 · payments/primary
    Sun 15 Mar 10:00-16:00 · payments/primary
    Mon 16 Mar 04:00-10:00 · payments/primary
    Sat 21 Mar 10:00-16:00 · payments/primary
    Sun 22 Mar 04:00-10:00 · payments/primary
    and 12 more in the next eight weeks
    *Now*
    Mon 2 Mar 09:00-15:00 · payments/primary
    Tue 3 Mar 03:00-09:00 · payments/primary
    Wed 4 Mar 09:00-15:00 · payments/primary
    Thu 5 Mar 03:00-09:00 · payments/primary
    Sun 8 Mar 10:00-16:00 · payments/primary
    Mon 9 Mar 04:00-10:00 · payments/primary
    Tue 10 Mar 10:00-16:00 · payments/primary
    Wed 11 Mar 04:00-10:00 · payments/primary
    and 31 more in the next eight weeks  [Ask for cover]
  to chi: Your watch on payments/primary begins in 24 h: Tue 3 Mar 19:30 - Wed 4 Mar 01:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
fay in #platform: /oncall take 1h
  fills @payments-oncall with ben, fay
  #platform: *fay has the watch*, taken from eli: platform/primary, Mon 2 Mar 15:00-16:00 (Europe/Paris)
  to eli: *fay took the watch from you*, so you are off: platform/primary, Mon 2 Mar 09:00-10:00 (America/New_York)  [Take it back]
  to fay: *You have the watch*, taken from eli: platform/primary, Mon 2 Mar 19:30-20:30 (Asia/Kolkata)
  to eli: Your watch on platform/primary begins in 1 h: Mon 2 Mar 10:00 - Tue 3 Mar 09:00 (America/New_York). Before you: fay.  [Swap a shift]  [Ask for cover]
it is 2026-03-02 15:05 in Europe/Paris
  to ben: You have the watch on payments/primary since Mon 2 Mar 09:00 (America/New_York), and haven’t said so yet. Have you seen it?  [I have the watch]
Slack refuses usergroups.users.update: permission_denied
it is 2026-03-02 16:00 in Europe/Paris
  to gus: ben has the watch on payments/primary since Mon 2 Mar 15:00 (Europe/Paris), was asked twice, and hasn’t said so. Is ben there? If not: `/oncall take for payments`
  #payments, edited: ben has the watch on payments/primary until Mon 2 Mar 21:00 Europe/Paris, and hasn’t said so yet.
  to fay: Your watch on platform/primary ends Mon 2 Mar 20:30 (Asia/Kolkata); then eli has it. What must they know?  [Write the handoff]
  to eli: You have the watch on platform/primary since Mon 2 Mar 10:00, until Tue 3 Mar 09:00 (America/New_York). Before you: fay, whom you can ask.  [I have the watch]
  #platform: eli has the watch on platform/primary until Tue 3 Mar 15:00 Europe/Paris.
  to fay: Your watch on platform/primary ended at Mon 2 Mar 20:30 (Asia/Kolkata). eli has it now.
  to eli: Slack doesn’t take what I have to say or do for the user group @payments-oncall (`permission_denied`). Only some may edit user groups here: let everybody, or start me with `SLACK_ADMIN_TOKEN`, the user token of an admin. It is kept: `/oncall outbox` shows it to the workspace’s admins, who can have it tried again.
