# The coming days as a picture too: in the asker's zone, with the same in words, and for the channel in the team's.
it is 2026-03-27 10:00 in Europe/Paris
the rota is payments
ben: /oncall schedule 3d
  only ben, in #payments: *Payments*, Fri 27 Mar 05:00 - Mon 30 Mar 05:00
    *primary*
    Fri 27 Mar 04:00 - Sat 28 Mar 04:00  ben
    Sat 28 Mar 04:00 - Sun 29 Mar 03:00  chi
    Sun 29 Mar 03:00 - Mon 30 Mar 03:00  ana
    Mon 30 Mar 03:00 - Tue 31 Mar 03:00  ben
    Times are in your zone, America/New_York.  [Share in channel]
  only ben, in #payments: [On call in Payments, Fri 27 Mar 05:00 - Mon 30 Mar 05:00, times in America/New_York. primary: ben until Sat 28 Mar 04:00, then chi until Sun 29 Mar 03:00, then ana until Mon 30 Mar 03:00, then ben.]
ben presses Share in channel
  only ben, in #payments, edited: Shared in the channel.
  #payments: [On call in Payments, Fri 27 Mar 10:00 - Mon 30 Mar 11:00, times in Europe/Paris. primary: ben until Sat 28 Mar 09:00, then chi until Sun 29 Mar 09:00, then ana until Mon 30 Mar 09:00, then ben.]
    *Payments*, Fri 27 Mar 10:00 - Mon 30 Mar 11:00
    *primary*
    Fri 27 Mar 09:00 - Sat 28 Mar 09:00  ben
    Sat 28 Mar 09:00 - Sun 29 Mar 09:00  chi
    Sun 29 Mar 09:00 - Mon 30 Mar 09:00  ana
    Mon 30 Mar 09:00 - Tue 31 Mar 09:00  ben
    Shared by ben. Times are in the team's zone, Europe/Paris.
