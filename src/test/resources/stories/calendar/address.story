# An address for one's own watches: shown once, replaced, turned off. A schedule's is asked for by name.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall calendar
  only ana, in #payments: *Your watches as a calendar*
    Subscribe to this address in your calendar program:
    `https://watchbell.example.com/calendar/….ics`
    Copy it now: I keep no copy, so I can’t show it again. Whoever has it can read this calendar, so keep it to yourself.  [New address]  [Turn off]
ana: /oncall calendar
  only ana, in #payments: *Your watches as a calendar*
    You have an address for it since Mon 2 Mar 10:00 (Europe/Paris). I kept no copy, so I can’t show it again; a new one takes its place.  [New address]  [Turn off]
ana presses New address
  only ana, in #payments, edited: *Your watches as a calendar*
    Subscribe to this address in your calendar program:
    `https://watchbell.example.com/calendar/….ics`
    Copy it now: I keep no copy, so I can’t show it again. Whoever has it can read this calendar, so keep it to yourself. The address before it leads nowhere now.  [New address]  [Turn off]
ana: /oncall calendar primary
  only ana, in #payments: *payments/primary as a calendar*
    Subscribe to this address in your calendar program:
    `https://watchbell.example.com/calendar/….ics`
    Copy it now: I keep no copy, so I can’t show it again. Whoever has it can read this calendar, so keep it to yourself.  [New address]  [Turn off]
ana: /oncall calendar payments
  only ana, in #payments: *payments/primary as a calendar*
    You have an address for it since Mon 2 Mar 10:00 (Europe/Paris). I kept no copy, so I can’t show it again; a new one takes its place.
    You also have an address for your watches.  [New address]  [Turn off]
ben: /oncall calendar payments/primary
  only ben, in #payments: *payments/primary as a calendar*
    Subscribe to this address in your calendar program:
    `https://watchbell.example.com/calendar/….ics`
    Copy it now: I keep no copy, so I can’t show it again. Whoever has it can read this calendar, so keep it to yourself.  [New address]  [Turn off]
1 hour later
ana: /oncall calendar
  only ana, in #payments: *Your watches as a calendar*
    You have an address for it since Mon 2 Mar 10:00 (Europe/Paris). I kept no copy, so I can’t show it again; a new one takes its place.
    You also have an address for payments/primary.  [New address]  [Turn off]
ana presses Turn off
  only ana, in #payments, edited: Your address for your watches leads nowhere now. Take it out of your calendar program, which may show old watches otherwise. `/oncall calendar` makes a new one.
ana: /oncall calendar
  only ana, in #payments: *Your watches as a calendar*
    Subscribe to this address in your calendar program:
    `https://watchbell.example.com/calendar/….ics`
    Copy it now: I keep no copy, so I can’t show it again. Whoever has it can read this calendar, so keep it to yourself.  [New address]  [Turn off]
ana: /oncall calendar nights
  only ana, in #payments: I know no schedule “nights”. There are: payments/primary. Try `/oncall calendar payments/primary`.
ana in #leads: /oncall calendar PAYMENTS/Primary
  only ana, in #leads: *payments/primary as a calendar*
    You have an address for it since Mon 2 Mar 10:00 (Europe/Paris). I kept no copy, so I can’t show it again; a new one takes its place.
    You also have an address for your watches.  [New address]  [Turn off]
hal in #general: /oncall calendar <!channel>
  only hal, in #general: I know no schedule “<!channel>”. Try `/oncall calendar` in a team’s channel, or `/oncall calendar team/schedule`.
