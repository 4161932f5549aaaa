# What a rule forbids is told with the rule and the shift, and never why somebody is away.
it is 2026-03-02 10:00 in Europe/Paris
the rota is payments
ana: /oncall cover me thu
ben presses Take a part
ben sends Until = 2026-03-05 08:00
chi presses I’ll take it
# chi's rest after Wednesday is too short in the middle of the night, in her own words of time.
chi: /oncall away 2026-03-08 to 2026-03-09 because of a secret
# The bot proposes the fairest partner first.
ana: /oncall swap
ana sends Swap with = chi
ana sends
ben: /oncall swap @chi mine fri theirs sat
ben sends
