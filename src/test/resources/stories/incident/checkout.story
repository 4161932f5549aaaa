# An incident from the first word to the final recap.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
chi: /incident open sev2 checkout is slow
  opens #inc-20260302-checkout-is-slow
  invites chi, ana to #inc-20260302-checkout-is-slow
  sets the topic of #inc-20260302-checkout-is-slow: sev2 · checkout is slow
  pins a message in #inc-20260302-checkout-is-slow
  only chi, in #payments: Opening a channel for *sev2 · checkout is slow* · open for 0 s.
  #payments: *sev2 · checkout is slow* · open for 0 s
  #payments, edited: *sev2 · checkout is slow* · open for 0 s #inc-20260302-checkout-is-slow
  #inc-20260302-checkout-is-slow: *sev2 · checkout is slow* · open for 0 s
    Opened by chi at Mon 2 Mar 10:00 Europe/Paris. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
chi in #inc-20260302-checkout-is-slow: the queue grows
10 minutes later
ana in #inc-20260302-checkout-is-slow: /incident note the queue is full, we drain it
  only ana, in #inc-20260302-checkout-is-slow: Noted.
  #inc-20260302-checkout-is-slow: Note by ana: the queue is full, we drain it
chi in #inc-20260302-checkout-is-slow: draining
chi presses Add a note
  chi sees “Add a note”: What was found, decided or done?
chi sends What was found, decided or done? = half of it is drained
  #inc-20260302-checkout-is-slow: Note by chi: half of it is drained
# The rhythm of a sev2 is an hour.
50 minutes later
  #inc-20260302-checkout-is-slow: Recap 1: *sev2 · checkout is slow* · open for 1 h
    • ana noted: the queue is full, we drain it message
    • chi noted: half of it is drained message
    • 2 messages by chi message
    Next recap at Mon 2 Mar 12:00 Europe/Paris.
  #payments, edited: *sev2 · checkout is slow* · open for 1 h #inc-20260302-checkout-is-slow
ana in #inc-20260302-checkout-is-slow: /incident recap
  only ana, in #inc-20260302-checkout-is-slow: *sev2 · checkout is slow* · open for 1 h
    Opened by chi at Mon 2 Mar 10:00 Europe/Paris.
    • ana noted: the queue is full, we drain it message
    • chi noted: half of it is drained message
    • 2 messages by chi message
60 minutes later
  to chi: Nothing has happened in #inc-20260302-checkout-is-slow since the last recap: *sev2 · checkout is slow* · open for 2 h. A note there tells everybody how it stands; or is it resolved?
60 minutes later
ana in #inc-20260302-checkout-is-slow: /incident resolve rolled back to yesterday
  only ana, in #inc-20260302-checkout-is-slow: Done.
  #inc-20260302-checkout-is-slow: Final recap: *sev2 · checkout is slow* · resolved by ana after 3 h
    Opened by chi at Mon 2 Mar 10:00 Europe/Paris.
    • ana noted: the queue is full, we drain it message
    • chi noted: half of it is drained message
    • 2 messages by chi message
    Resolved by ana at Mon 2 Mar 13:00 Europe/Paris: rolled back to yesterday
  #payments, edited: *sev2 · checkout is slow* · resolved by ana after 3 h #inc-20260302-checkout-is-slow
  #inc-20260302-checkout-is-slow, edited: *sev2 · checkout is slow* · resolved by ana after 3 h
    Opened by chi at Mon 2 Mar 10:00 Europe/Paris. On call, and called here: ana.
ana in #inc-20260302-checkout-is-slow: /incident resolve
  only ana, in #inc-20260302-checkout-is-slow: That is over already: *sev2 · checkout is slow* · resolved by ana after 3 h.
ben: /incident
  only ben, in #payments: No incident is open. `/incident open sev2 checkout is slow` opens one.
