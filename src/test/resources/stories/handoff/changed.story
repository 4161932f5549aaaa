# Ana has sent her handoff to Ben when Chi takes his watch: it is Chi's to accept, and Ben is told.
it is 2026-03-02 20:00 in Europe/Paris
the rota is payments
ana: /oncall handoff the queue is slow
  to ana: You handed payments/primary over to ben, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow  [Change it]
  to ben: ana hands payments/primary over to you. You have it from Tue 3 Mar 03:00 (America/New_York).
    Handoff note:
    > the queue is slow  [Accept]
ben: /oncall cover tomorrow because of the dentist
  #payments: *ben asks for cover* of payments/primary, *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Tue 3 Mar 09:00 - Wed 4 Mar 09:00*  [I’ll take it]  [Take a part]
  to ben: You asked your team for cover of payments/primary, *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York)
    Still yours until somebody takes it: *Tue 3 Mar 03:00 - Wed 4 Mar 03:00*  [Withdraw]
