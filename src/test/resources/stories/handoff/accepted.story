# Ana in Paris notes things on her way, and hands the watch over to Ben in New York.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall handoff note the queue is slow
ana: /oncall handoff note restarted <!channel> & worker-2
ana presses Edit notes
ana sends One note on each line; take a line out to remove it = the queue is slow
ana: /incident open sev2 checkout is slow
it is 2026-03-02 20:00 in Europe/Paris
ana in #inc-20260302-checkout-is-slow: /incident resolve back to normal
ana: /incident open sev3 refunds wait
ben: /oncall handoff note not my watch
it is 2026-03-03 08:30 in Europe/Paris
ana presses Write the handoff
ana sends What must the next person know? = the queue is slow; look at worker-2
chi: /oncall handoff
ana presses Change it
ana sends What must the next person know? = the queue is slow, chi looks into it
ben presses Accept
ben sends The one thing to look out for = 
ben sends The one thing to look out for = the queue, and *refunds*
ben presses I have the watch
it is 2026-03-03 09:00 in Europe/Paris
ana: /oncall handoff one more thing: refunds wait for the bank
ben: /oncall handoff list
eli: /oncall handoff list
