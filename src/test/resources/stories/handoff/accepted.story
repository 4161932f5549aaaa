# Ana in Paris notes things on her way, and hands the watch over to Ben in New York.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall handoff note the queue is slow
  only ana, in #payments: Noted, for your eyes only until you send the handoff: 1 note on this watch so far.  [Edit notes]
ana: /oncall handoff note restarted <!channel> & worker-2
  only ana, in #payments: Noted, for your eyes only until you send the handoff: 2 notes on this watch so far.  [Edit notes]
ana presses Edit notes
  ana sees “Notes on the way”: payments/primary, Mon 2 Mar 09:00 - Tue 3 Mar 09:00
    One note on each line: take a line out to remove it
ana sends One note on each line: take a line out to remove it = the queue is slow
  ana sees “Watchbell”: Noted, for your eyes only until you send the handoff: 1 note on this watch so far.
ana: /incident open sev2 checkout is slow
  opens #inc-20260302-checkout-is-slow
  invites ana to #inc-20260302-checkout-is-slow
  sets the topic of #inc-20260302-checkout-is-slow: sev2 · checkout is slow
  pins a message in #inc-20260302-checkout-is-slow
  only ana, in #payments: Opening a channel for *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris.
  #payments: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris
  #payments, edited: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris #inc-20260302-checkout-is-slow
  #inc-20260302-checkout-is-slow: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris
    Opened by ana. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
it is 2026-03-02 20:00 in Europe/Paris
  to ana: Nothing has happened in #inc-20260302-checkout-is-slow since the last recap: *sev2* · checkout is slow · open since Mon 2 Mar 10:00 Europe/Paris. A note there tells everybody how it stands; or is it resolved?
ana in #inc-20260302-checkout-is-slow: /incident resolve back to normal
  only ana, in #inc-20260302-checkout-is-slow: Resolved. The final recap is in the channel.
  #inc-20260302-checkout-is-slow: Final recap: *sev2* · checkout is slow · resolved by ana after 10 h
    Opened by ana at Mon 2 Mar 10:00 Europe/Paris.
    Resolved by ana at Mon 2 Mar 20:00 Europe/Paris: back to normal
  #payments, edited: *sev2* · checkout is slow · resolved by ana after 10 h #inc-20260302-checkout-is-slow
  #inc-20260302-checkout-is-slow, edited: *sev2* · checkout is slow · resolved by ana after 10 h
    Opened by ana. On call, and called here: ana.
ana: /incident open sev3 refunds wait
  opens #inc-20260302-refunds-wait
  invites ana to #inc-20260302-refunds-wait
  sets the topic of #inc-20260302-refunds-wait: sev3 · refunds wait
  pins a message in #inc-20260302-refunds-wait
  only ana, in #payments: Opening a channel for *sev3* · refunds wait · open since Mon 2 Mar 20:00 Europe/Paris.
  #payments: *sev3* · refunds wait · open since Mon 2 Mar 20:00 Europe/Paris
  #payments, edited: *sev3* · refunds wait · open since Mon 2 Mar 20:00 Europe/Paris #inc-20260302-refunds-wait
  #inc-20260302-refunds-wait: *sev3* · refunds wait · open since Mon 2 Mar 20:00 Europe/Paris
    Opened by ana. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
ben: /oncall handoff note not my watch
  only ben, in #payments: You aren’t on call, and weren’t in the last day, so there is no watch to hand over. Who is on call: /oncall who
it is 2026-03-03 08:30 in Europe/Paris
  to ana: Nothing has happened in #inc-20260302-refunds-wait since the last recap: *sev3* · refunds wait · open since Mon 2 Mar 20:00 Europe/Paris. A note there tells everybody how it stands; or is it resolved?
  to ben: Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York). Before you: ana.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ends Tue 3 Mar 09:00 (Europe/Paris); then ben has it. What must they know?
    Open: *sev3* refunds wait, since Mon 2 Mar 20:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 10:00-20:00
    Noted on the way:
    > the queue is slow  [Write the handoff]
ana presses Write the handoff
  ana sees “Handoff”: payments/primary, Mon 2 Mar 09:00 - Tue 3 Mar 09:00 (Europe/Paris). ben has it next.
    Open: *sev3* refunds wait, since Mon 2 Mar 20:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 10:00-20:00
    What must the next person know?
ana sends What must the next person know? = the queue is slow, look at worker-2
  to ana, edited: You handed payments/primary over to ben, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow, look at worker-2  [Change it]
  to ben: ana hands payments/primary over to you. You have it from Tue 3 Mar 03:00 (America/New_York).
    Handoff note:
    > the queue is slow, look at worker-2
    Open: *sev3* refunds wait, since Mon 2 Mar 14:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 04:00-14:00  [Accept]
chi: /oncall handoff
  only chi, in #payments: You aren’t on call, and weren’t in the last day, so there is no watch to hand over. Who is on call: /oncall who
ana presses Change it
  ana sees “Handoff”: payments/primary, Mon 2 Mar 09:00 - Tue 3 Mar 09:00 (Europe/Paris). ben has it next.
    Open: *sev3* refunds wait, since Mon 2 Mar 20:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 10:00-20:00
    What must the next person know?
ana sends What must the next person know? = the queue is slow, chi looks into it
  to ana, edited: You handed payments/primary over to ben, who has it from Tue 3 Mar 09:00 (Europe/Paris). Not accepted yet.
    Handoff note:
    > the queue is slow, chi looks into it  [Change it]
  to ben, edited: ana hands payments/primary over to you. You have it from Tue 3 Mar 03:00 (America/New_York).
    Handoff note:
    > the queue is slow, chi looks into it
    Open: *sev3* refunds wait, since Mon 2 Mar 14:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 04:00-14:00  [Accept]
ben presses Accept
  ben sees “Accept the handoff”: payments/primary
    Handoff note from ana:
    > the queue is slow, chi looks into it
    The one thing to look out for
ben sends The one thing to look out for = 
  ben sees “Accept the handoff”: payments/primary
    Handoff note from ana:
    > the queue is slow, chi looks into it
    The one thing to look out for
    read-back: Please complete this required field.
ben sends The one thing to look out for = the queue, and *refunds*
  to ana, edited: ben accepted your handoff of payments/primary at Tue 3 Mar 08:30 (Europe/Paris), and looks out for: “the queue, and *refunds*”
    Handoff note:
    > the queue is slow, chi looks into it
  to ben, edited: You accepted ana’s handoff of payments/primary at Tue 3 Mar 02:30 (America/New_York), and look out for: “the queue, and *refunds*”
    Handoff note:
    > the queue is slow, chi looks into it
    Open: *sev3* refunds wait, since Mon 2 Mar 14:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 04:00-14:00
  to ana: ben accepted your handoff of payments/primary at Tue 3 Mar 08:30 (Europe/Paris), and looks out for: “the queue, and *refunds*”
it is 2026-03-03 09:00 in Europe/Paris
  to ben: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask. You took it at Tue 3 Mar 02:30.
    Handoff note from ana:
    > the queue is slow, chi looks into it
  #payments: ben has the watch on payments/primary until Wed 4 Mar 09:00 Europe/Paris, and said so.
  to chi: Your watch on payments/primary begins in 24 h: Wed 4 Mar 13:30 - Thu 5 Mar 13:30 (Asia/Kolkata). Before you: ben.  [Swap a shift]  [Ask for cover]
  to ana: Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now, and said so.
ana: /oncall handoff one more thing: refunds wait for the bank
  to ben, edited: You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00 (America/New_York). Before you: ana, whom you can ask. You took it at Tue 3 Mar 02:30.
    Handoff note from ana:
    > the queue is slow, chi looks into it
    > one more thing: refunds wait for the bank
  to ana, edited: ben accepted your handoff of payments/primary at Tue 3 Mar 08:30 (Europe/Paris), and looks out for: “the queue, and *refunds*”
    Handoff note:
    > the queue is slow, chi looks into it
    > one more thing: refunds wait for the bank
  to ben, edited: You accepted ana’s handoff of payments/primary at Tue 3 Mar 02:30 (America/New_York), and look out for: “the queue, and *refunds*”
    Handoff note:
    > the queue is slow, chi looks into it
    > one more thing: refunds wait for the bank
    Open: *sev3* refunds wait, since Mon 2 Mar 14:00
    Closed: *sev2* checkout is slow, Mon 2 Mar 04:00-14:00
  to ben: ana changed the handoff of payments/primary after you took over.
    Handoff note:
    > the queue is slow, chi looks into it
    > one more thing: refunds wait for the bank
ben: /oncall handoff list
  only ben, in #payments: *Handoffs of Payments*, the last 7 days
    • Tue 3 Mar 03:00, primary: ana to ben, accepted: “the queue, and *refunds*”
    Times are in your zone, America/New_York.
eli in #platform: /oncall handoff list
  only eli, in #platform: You are in no team whose handoffs I know. Try /oncall handoff list in your team’s channel.
