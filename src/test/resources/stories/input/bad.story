# What can't be understood is answered privately, with what works.
it is 2026-03-02 10:00 in Europe/Paris
ana: /oncall
  only ana, in #payments: No team has a rota yet. `/oncall setup` makes one in a minute; or whoever runs Watchbell keeps it in a file: set `WATCHBELL_ROTA`, and see docs/rota-file.md.
the rota is payments
ana: /oncall swpa @ben
  only ana, in #payments: I don't know `/oncall swpa`. Did you mean `/oncall swap @ben`? `/oncall help` lists what I can do.
ana: /oncall 🔥
  only ana, in #payments: I don't know `/oncall 🔥`. Try `/oncall who payments at tomorrow 18:00`. `/oncall help` lists what I can do.
ana: /oncall swap @nobody
  only ana, in #payments: I don’t know who “@nobody” is. Name a colleague with an @: /oncall swap @colleague
ana: /oncall swap @ana
  only ana, in #payments: You can’t swap with yourself. Name a colleague: /oncall swap @colleague
ana: /oncall swap @eli
  only ana, in #payments: eli isn’t in a team of yours, so there is nothing to swap. You can swap with ben, chi, for example: /oncall swap @ben
eli in #platform: /oncall swap @ben
  only eli, in #platform: You are in no team that I know, so you have no shifts to swap. Who is on call: /oncall who
eli in #platform: /oncall handoff all quiet
  only eli, in #platform: You aren’t on call, and weren’t in the last day, so there is no watch to hand over. Who is on call: /oncall who
ana: /oncall who nowhere
  only ana, in #payments: I know no team “nowhere”. There are: payments. Try `/oncall who` in a team's channel.
ana: /oncall who at 30 february
  only ana, in #payments: I don't understand the time “30 february”. Try `/oncall who at tomorrow 18:00` or `/oncall who at 2026-03-03 09:00`.
ana: /oncall who at tomorrow 18:00
  only ana, in #payments: *Payments*, Tue 3 Mar 18:00
    primary: *ben*
    Times are in your zone, Europe/Paris.
ben in #kitchen: /oncall
  only ben, in #kitchen: *Payments*
    primary: *ana* until Tue 3 Mar 03:00, then ben
    Your next watch: Tue 3 Mar 03:00 - Wed 4 Mar 03:00 · payments/primary, in 23 h
    Times are in your zone, America/New_York.  [Swap a shift]  [Ask for cover]
eli in #platform: /oncall
  only eli, in #platform: *Payments*
    primary: *ana* until Tue 3 Mar 03:00, then ben
    Times are in your zone, America/New_York.  [Swap a shift]  [Ask for cover]
ana: /incident note too early
  only ana, in #payments: No incident is open. `/incident open sev2 checkout is slow` opens one.
ana: /incident open
  ana sees “Open an incident”: What is wrong?
    How bad is it?
ana sends What is wrong? = <!channel> *fire* & <https://example.com|click>
  opens #inc-20260302-channel-fire-https-example-com-click
  invites ana to #inc-20260302-channel-fire-https-example-com-click
  sets the topic of #inc-20260302-channel-fire-https-example-com-click: sev3 · &lt;!channel&gt; *fire* &amp; &lt;https://example.com|click&gt;
  pins a message in #inc-20260302-channel-fire-https-example-com-click
  #payments: *sev3* · <!channel> *fire* & <https://example.com|click> · open since Mon 2 Mar 10:00 Europe/Paris
  #payments, edited: *sev3* · <!channel> *fire* & <https://example.com|click> · open since Mon 2 Mar 10:00 Europe/Paris #inc-20260302-channel-fire-https-example-com-click
  #inc-20260302-channel-fire-https-example-com-click: *sev3* · <!channel> *fire* & <https://example.com|click> · open since Mon 2 Mar 10:00 Europe/Paris
    Opened by ana. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
ana in #inc-20260302-channel-fire-https-example-com-click: /incident note @here look
  only ana, in #inc-20260302-channel-fire-https-example-com-click: Noted.
  #inc-20260302-channel-fire-https-example-com-click: Note by ana: @here look
ana: /incident note from elsewhere
  only ana, in #payments: `/incident note` works in an incident's own channel.
    *Open incidents*
    • *sev3* · <!channel> *fire* & <https://example.com|click> · since Mon 2 Mar 10:00 Europe/Paris #inc-20260302-channel-fire-https-example-com-click
ana: /incident open sev2 عطل في الدفع 💥
  opens #inc-20260302
  invites ana to #inc-20260302
  sets the topic of #inc-20260302: sev2 · عطل في الدفع 💥
  pins a message in #inc-20260302
  only ana, in #payments: Opening a channel for *sev2* · عطل في الدفع 💥 · open since Mon 2 Mar 10:00 Europe/Paris.
  #payments: *sev2* · عطل في الدفع 💥 · open since Mon 2 Mar 10:00 Europe/Paris
  #payments, edited: *sev2* · عطل في الدفع 💥 · open since Mon 2 Mar 10:00 Europe/Paris #inc-20260302
  #inc-20260302: *sev2* · عطل في الدفع 💥 · open since Mon 2 Mar 10:00 Europe/Paris
    Opened by ana. On call, and called here: ana.  [Add a note]  [Recap for me]  [Resolve]
ana: /incident
  only ana, in #payments: *Open incidents*
    • *sev3* · <!channel> *fire* & <https://example.com|click> · since Mon 2 Mar 10:00 Europe/Paris #inc-20260302-channel-fire-https-example-com-click
    • *sev2* · عطل في الدفع 💥 · since Mon 2 Mar 10:00 Europe/Paris #inc-20260302
ana: /oncall help
  only ana, in #payments: *What `/oncall` can do*
    • `/oncall` who is on call now and next, and your next watch
    • `/oncall who [@user|team|service] [at <when>]` who is on call, now or then, such as `/oncall who payments at tomorrow 18:00`
    • `/oncall mine` your shifts, in your time zone
    • `/oncall schedule [team] [2w]` the coming shifts, such as `/oncall schedule payments 2w`
    • `/oncall why [at <when>] [for <team>]` why that person: layer, turn, covers, by whom and when, such as `/oncall why at tomorrow 18:00`
    • `/oncall log [team] [2w]` who changed who is on call, and why, such as `/oncall log payments 2w`
    • `/oncall setup` make a team and its first schedule
    • `/oncall edit [team]` change who takes turns, and when; what it moves is shown first, such as `/oncall edit payments`
    • `/oncall swap [@colleague] [mine <when>] [theirs <when>]` offer one of your shifts for a colleague’s, such as `/oncall swap @ben`
    • `/oncall cover [me] [<when>] [because …]` ask your team to take a watch of yours, or a part of it, such as `/oncall cover me tue 14:00-18:00 because of the dentist`
    • `/oncall sos [for <team>] [because …]` you must drop the watch now: people are asked until somebody has it, such as `/oncall sos because of a fever`
    • `/oncall take [<duration>|until <when>] [for <team>]` you take the watch from the person on call, now, such as `/oncall take 2h for payments`
    • `/oncall override [@user] [<window>] [for <team>]` a lead puts somebody on call, such as `/oncall override @ben tomorrow 9:00-18:00`
    • `/oncall handoff [<text> | note <text> | list]` tell the next person on call what they must know; note it on the way, such as `/oncall handoff note the queue is slow, chi looks into it`
    • `/oncall pings [add 2d|mute 1w|mute|mute end|usual]` what you are told of your watches, and when, such as `/oncall pings add 2d`
    • `/oncall away [when]` say when you can’t be on call, such as `/oncall away 24 dec to 2 jan`
    • `/oncall outbox` for admins: what Slack refused or hasn’t taken
    • `/oncall check [team]` what in the rota will hurt somebody, such as `/oncall check payments`
    • `/oncall calendar [schedule]` your watches, or a schedule's, in your calendar program, such as `/oncall calendar primary`
ana: /incident help
  only ana, in #payments: *What `/incident` can do*
    • `/incident` how it stands here, or what is open
    • `/incident open [sev1..sev4] <title>` open one: channel, people, summary, such as `/incident open sev2 checkout is slow`
    • `/incident note <text>` add to its timeline, in its channel, such as `/incident note the queue is full, we drain it`
    • `/incident recap` what happened so far, for you alone
    • `/incident resolve [what mended it]` close it, with the final recap, such as `/incident resolve rolled back to yesterday`
