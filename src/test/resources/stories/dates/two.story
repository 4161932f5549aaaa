# Nothing is guessed where a guess could put the wrong person on call.
it is 2026-03-02 15:00 in Europe/Paris
the rota is payments
ana: /oncall who at 3/4
  only ana, in #payments: “3/4” can be two times. Which do you mean? (Europe/Paris)  [Wednesday 4 March 2026]  [Friday 3 April 2026]
ana presses Wednesday 4 March 2026
  only ana, in #payments, edited: *Payments*, Wed 4 Mar 00:00
    primary: *ben*
    Times are in your zone, Europe/Paris.
ana: /oncall cover me next thu 14:00-18:00 because of 3/4 of a tooth
  only ana, in #payments: “next thu” can be two times. Which do you mean? (Europe/Paris)  [Thursday 5 March 2026]  [Thursday 12 March 2026]
ana presses Thursday 5 March 2026
  only ana, in #payments, edited: Done, as you meant it.
  #payments: *ana asks for cover* of payments/primary, *Thu 5 Mar 14:00-18:00* (Europe/Paris)
    > 3/4 of a tooth
    Open: *Thu 5 Mar 14:00-18:00*  [I’ll take it]  [Take a part]
  to ana: You asked your team for cover of payments/primary, *Thu 5 Mar 14:00-18:00* (Europe/Paris)
    Still yours until somebody takes it: *Thu 5 Mar 14:00-18:00*  [Withdraw]
# Ben types in New York, where clocks go back a week later than in Paris.
ben: /oncall why at 2026-11-01 01:30
  only ben, in #payments: “2026-11-01 01:30” can be two times. Which do you mean? (America/New_York)  [Sun 1 Nov 2026 01:30 -04:00]  [Sun 1 Nov 2026 01:30 -05:00]
ben presses Sun 1 Nov 2026 01:30 -05:00
  only ben, in #payments, edited: *Payments*, Sun 1 Nov 01:30
    primary: *ana*
    • Layer everyday: a day in turn, ana, ben, chi. It is ana's turn until Sun 1 Nov 03:00.
    • So written in the file payments.yaml, Mon 2 Mar 09:00.
    Times are in your zone, America/New_York.
ana: /oncall swap @ben mine thu theirs next fri
  only ana, in #payments: “next fri” can be two times. Which do you mean? (Europe/Paris)  [Friday 6 March 2026]  [Friday 13 March 2026]
ana presses Friday 6 March 2026
  only ana, in #payments, edited: Done, as you meant it.
  to ben: ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your *Fri 6 Mar 03:00 - Sat 7 Mar 03:00* · payments/primary. (America/New_York) It stands until Thu 5 Mar 02:00.  [Accept]  [Decline]  [Another shift]
  to ana: You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for *Fri 6 Mar 09:00 - Sat 7 Mar 09:00* · payments/primary. Until ben accepts, nothing changes. (Europe/Paris)  [Withdraw]
