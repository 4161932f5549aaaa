# ana can't go on. Her secondary dee is asked first, then whoever has day, then everybody, then the lead; chi takes it at last.
it is 2026-03-02 19:00 in Europe/Paris
the rota is payments-sos
ben: /oncall sos
ana: /oncall sos because of a fever
ana: /oncall sos
2 minutes later
1 minutes later
3 minutes later
5 minutes later
5 minutes later
ana presses I have the watch
chi presses I have the watch
ben presses I have the watch
ana: /oncall why
ana: /oncall log
1 minutes later
# A week later the old button is answered kindly.
7 days later
dee presses I have the watch
ana presses Call it off
