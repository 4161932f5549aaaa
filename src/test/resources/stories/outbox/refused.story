# The team's channel is archived: its people are told once, with the fix; an admin has it said again.
it is 2026-03-02 08:30 in Europe/Paris
the rota is payments
dee archives #payments
it is 2026-03-02 09:05 in Europe/Paris
  (chat.postMessage refused: is_archived)
  (chat.postMessage refused: is_archived)
  to ana: You have the watch on payments/primary since Mon 2 Mar 09:00, until Tue 3 Mar 09:00 (Europe/Paris).  [I have the watch]
  to ben: Your watch on payments/primary begins in 24 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Slack doesn’t take what I have to say or do in #payments (`is_archived`). The channel is archived: unarchive it, or give the team another one in its rota. It is kept: `/oncall outbox` shows it to the workspace’s admins, who can have it tried again.
  to ben: Slack doesn’t take what I have to say or do in #payments (`is_archived`). The channel is archived: unarchive it, or give the team another one in its rota. It is kept: `/oncall outbox` shows it to the workspace’s admins, who can have it tried again.
  to chi: Slack doesn’t take what I have to say or do in #payments (`is_archived`). The channel is archived: unarchive it, or give the team another one in its rota. It is kept: `/oncall outbox` shows it to the workspace’s admins, who can have it tried again.
  to ana: You have the watch on payments/primary since Mon 2 Mar 09:00 (Europe/Paris), and haven’t said so yet. Have you seen it?  [I have the watch]
eli in #platform: /oncall outbox
  only eli, in #platform: *Outbox* (America/New_York): Nothing waits to be said. 2 refused.
    • Refused, in #payments, since Mon 2 Mar 03:00: “ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.” (`is_archived`). The channel is archived: unarchive it, or give the team another one in its rota.
    • Refused, in #payments, since Mon 2 Mar 03:00: “*Payments*, this week” (`is_archived`). The channel is archived: unarchive it, or give the team another one in its rota.  [Say again]  [Drop]  [Say again]  [Drop]  [Say all 2 again]
ben in #general: /oncall outbox
  only ben, in #general: The outbox holds what others were to be told, so only the workspace’s admins and owners see it. Ask one of them.
it is 2026-03-02 18:00 in Europe/Paris
dee unarchives #payments
eli presses Say again
  only eli, in #platform, edited: *Outbox* (America/New_York): 1 thing waits, the oldest since Mon 2 Mar 03:00. 1 refused.
    • Refused, in #payments, since Mon 2 Mar 03:00: “*Payments*, this week” (`is_archived`). The channel is archived: unarchive it, or give the team another one in its rota.  [Say again]  [Drop]
  #payments: ana has the watch on payments/primary until Tue 3 Mar 09:00 Europe/Paris.
    _(late: this was due at Mon 2 Mar 08:00 UTC)_
eli presses Drop
  only eli, in #platform, edited: *Outbox* (America/New_York): Nothing waits to be said. Nothing was refused.
eli in #platform: /oncall outbox
  only eli, in #platform: *Outbox* (America/New_York): Nothing waits to be said. Nothing was refused.
