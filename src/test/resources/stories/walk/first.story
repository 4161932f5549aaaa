it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall
ana: /oncall swap @ben
ana sends You give = Thu 5 Mar 09:00; You take = Tue 3 Mar 09:00
ben presses Accept
ana: /oncall schedule 1w
it is 2026-03-03 08:00 in Europe/Paris
it is 2026-03-03 09:00 in Europe/Paris
ana presses I have the watch
