# The channel is archived: the team's people are told once, and an admin has it said again.
it is 2026-03-02 09:50 in Europe/Paris
the rota is payments
dee archives #payments
ana: /oncall cover tomorrow
  (Slack: is_archived)
eli in #platform: /oncall outbox
  only eli, in #platform: *Outbox* (America/New_York): Nothing waits to be said. Nothing was refused.
ana in #platform: /oncall outbox
  (Slack: not_in_channel)
dee unarchives #payments
eli presses Say again
  (Slack: no modal is open)
eli in #platform: /oncall outbox
  only eli, in #platform: *Outbox* (America/New_York): Nothing waits to be said. Nothing was refused.
