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
chi presses I’ll take it
  #payments, edited: *ben has cover* for payments/primary, *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* (Europe/Paris)
    > the dentist
    chi has Tue 3 Mar 09:00 - Wed 4 Mar 09:00
  to ben, edited: You asked your team for cover of payments/primary, *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York)
    Nothing of it is yours any more.
    chi has Tue 3 Mar 03:00 - Wed 4 Mar 03:00
  to chi: You cover ben: you have the watch on payments/primary, *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* (Asia/Kolkata)  [Give it back]
  to ana, edited: You handed payments/primary over to chi, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow  [Change it]
  to ben: chi covers you on payments/primary: *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York). You are covered: nothing of it is yours any more.
  to chi: ana hands payments/primary over to you. You have it from Tue 3 Mar 13:30 (Asia/Kolkata).
    Handoff note:
    > the queue is slow  [Accept]
  to ben, edited: The rota changed: ana’s watch on payments/primary ends at Tue 3 Mar 03:00 (America/New_York), and chi takes it over, not you. Nothing to do for you.
chi presses Give it back
  #payments, edited: *ben asks for cover* of payments/primary, *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* (Europe/Paris)
    > the dentist
    Open: *Tue 3 Mar 09:00 - Wed 4 Mar 09:00*  [I’ll take it]  [Take a part]
  to ben, edited: You asked your team for cover of payments/primary, *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York)
    Still yours until somebody takes it: *Tue 3 Mar 03:00 - Wed 4 Mar 03:00*  [Withdraw]
  to chi, edited: You gave ben’s watch back: payments/primary, *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* (Asia/Kolkata)
  to ana, edited: You handed payments/primary over to ben, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow  [Change it]
  to ben: chi gave back payments/primary, *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York): it is yours. It is open again for others.
  to chi, edited: The rota changed: ana’s watch on payments/primary ends at Tue 3 Mar 13:30 (Asia/Kolkata), and ben takes it over, not you. Nothing to do for you.
  to ben, edited: ana hands payments/primary over to you. You have it from Tue 3 Mar 03:00 (America/New_York).
    Handoff note:
    > the queue is slow  [Accept]
chi presses I’ll take it
  #payments, edited: *ben has cover* for payments/primary, *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* (Europe/Paris)
    > the dentist
    chi has Tue 3 Mar 09:00 - Wed 4 Mar 09:00
  to ben, edited: You asked your team for cover of payments/primary, *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York)
    Nothing of it is yours any more.
    chi has Tue 3 Mar 03:00 - Wed 4 Mar 03:00
  to chi: You cover ben: you have the watch on payments/primary, *Tue 3 Mar 13:30 - Wed 4 Mar 13:30* (Asia/Kolkata)  [Give it back]
  to ana, edited: You handed payments/primary over to chi, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow  [Change it]
  to ben: chi covers you on payments/primary: *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* (America/New_York). You are covered: nothing of it is yours any more.
  to chi, edited: ana hands payments/primary over to you. You have it from Tue 3 Mar 13:30 (Asia/Kolkata).
    Handoff note:
    > the queue is slow  [Accept]
  to ben, edited: The rota changed: ana’s watch on payments/primary ends at Tue 3 Mar 03:00 (America/New_York), and chi takes it over, not you. Nothing to do for you.
ana presses Change it
  ana sees “Handoff”: payments/primary, Mon 2 Mar 09:00 - Tue 3 Mar 09:00 (Europe/Paris). chi has it next. No incidents on this watch.
    What must the next person know?
ana sends What must the next person know? = the queue is slow, and the disk
  to ana, edited: You handed payments/primary over to chi, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow, and the disk  [Change it]
  to chi, edited: ana hands payments/primary over to you. You have it from Tue 3 Mar 13:30 (Asia/Kolkata).
    Handoff note:
    > the queue is slow, and the disk  [Accept]
it is 2026-03-03 08:00 in Europe/Paris
  to chi: Your watch on payments/primary begins in 1 h: Tue 3 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ana.  [Swap a shift]  [Ask for cover]
chi presses Accept
  chi sees “Accept the handoff”: payments/primary
    Handoff note from ana:
    > the queue is slow, and the disk
    The one thing to look out for
chi sends The one thing to look out for = the disk
  to ana, edited: chi accepted your handoff of payments/primary at Tue 3 Mar 08:00 (Europe/Paris), and looks out for: “the disk”
    Handoff note:
    > the queue is slow, and the disk
  to chi, edited: You accepted ana’s handoff of payments/primary at Tue 3 Mar 12:30 (Asia/Kolkata), and look out for: “the disk”
    Handoff note:
    > the queue is slow, and the disk
  to ana: chi accepted your handoff of payments/primary at Tue 3 Mar 08:00 (Europe/Paris), and looks out for: “the disk”
