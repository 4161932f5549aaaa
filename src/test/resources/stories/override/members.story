# A team without leads: each member may, and is told why.
it is 2026-03-02 14:00 in Europe/Paris
the rota is payments
ben: /oncall override @chi 30m
  #payments: ben put *chi* on call for payments/primary, Mon 2 Mar 14:00-14:30 (Europe/Paris)
  to ben: You put *chi* on call for payments/primary, Mon 2 Mar 08:00-08:30 (America/New_York)
    The team payments has no leads, so each of its members may do this.  [Undo]
  to ana: ben put chi on call for payments/primary, so your watch changes:
    Mon 2 Mar 14:00-14:30: before you, now *chi*
    Times are in your zone, Europe/Paris.
  to chi: ben put you on call for payments/primary, so your watch changes:
    Mon 2 Mar 18:30-19:00: before ana, now *you*
    Times are in your zone, Asia/Kolkata.
  to chi: You have the watch on payments/primary since Mon 2 Mar 18:30, until Mon 2 Mar 19:00 (Asia/Kolkata). Before you: ana, whom you can ask.  [I have the watch]
  #payments: chi has the watch on payments/primary until Mon 2 Mar 14:30 Europe/Paris.
  to chi: Your watch on payments/primary ends Mon 2 Mar 19:00 (Asia/Kolkata); then ana has it. What must they know?  [Write the handoff]
eli in #platform: /oncall override @chi 30m for payments
  only eli, in #platform: Only members of the team payments put somebody on call there, and you aren’t one.
ben: /oncall override @chi 15m
  only ben, in #payments: chi is on call for all of that already, so nothing changes.
