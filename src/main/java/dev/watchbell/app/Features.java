package dev.watchbell.app;

import dev.watchbell.away.AwayHandlers;
import dev.watchbell.away.AwayJobs;
import dev.watchbell.away.AwayMessages;
import dev.watchbell.away.Aways;
import dev.watchbell.away.Warnings;
import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.away.leave.LeaveFetch;
import dev.watchbell.away.leave.Reach;
import dev.watchbell.calendar.CalendarHandlers;
import dev.watchbell.calendar.CalendarRoutes;
import dev.watchbell.calendar.Feeds;
import dev.watchbell.check.CheckHandlers;
import dev.watchbell.check.Checks;
import dev.watchbell.digest.DigestJobs;
import dev.watchbell.digest.Digests;
import dev.watchbell.digest.Open;
import dev.watchbell.handoff.Acceptance;
import dev.watchbell.handoff.AcceptanceHandlers;
import dev.watchbell.handoff.Acceptances;
import dev.watchbell.handoff.Drafts;
import dev.watchbell.handoff.HandoffHandlers;
import dev.watchbell.handoff.HandoffJobs;
import dev.watchbell.handoff.Handoffs;
import dev.watchbell.handoff.Turnovers;
import dev.watchbell.handoff.note.Note;
import dev.watchbell.handoff.note.Notes;
import dev.watchbell.handoff.week.MondayWord;
import dev.watchbell.handoff.week.WeekHandlers;
import dev.watchbell.handoff.week.Weeks;
import dev.watchbell.incident.IncidentHandlers;
import dev.watchbell.incident.IncidentJobs;
import dev.watchbell.incident.IncidentOutlets;
import dev.watchbell.incident.Incidents;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.refused.Refusals;
import dev.watchbell.outbox.refused.RefusedHandlers;
import dev.watchbell.outbox.tidy.Tidy;
import dev.watchbell.outbox.tidy.TidyJobs;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.picture.Painter;
import dev.watchbell.reminder.Handed;
import dev.watchbell.reminder.MovedShifts;
import dev.watchbell.reminder.Pings;
import dev.watchbell.reminder.ReminderHandlers;
import dev.watchbell.reminder.ReminderJobs;
import dev.watchbell.reminder.Ways;
import dev.watchbell.reminder.wish.WishHandlers;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Services;
import dev.watchbell.rota.Watch;
import dev.watchbell.rota.ask.LogHandlers;
import dev.watchbell.rota.ask.PictureNames;
import dev.watchbell.rota.ask.RotaHandlers;
import dev.watchbell.rota.ask.ScheduleHandlers;
import dev.watchbell.rota.ask.SchedulePictures;
import dev.watchbell.rota.ask.WhyHandlers;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.rota.edit.EditHandlers;
import dev.watchbell.rota.edit.SetupHandlers;
import dev.watchbell.signs.SignJobs;
import dev.watchbell.slack.ReadingHandlers;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.directory.Directory;
import dev.watchbell.slack.directory.Permalinks;
import dev.watchbell.slack.inbox.Pictures;
import dev.watchbell.slack.message.Offer;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.OpenSwaps;
import dev.watchbell.swap.SwapJobs;
import dev.watchbell.swap.Swaps;
import dev.watchbell.swap.ask.SwapHandlers;
import dev.watchbell.swap.cover.CoverHandlers;
import dev.watchbell.swap.cover.CoverJobs;
import dev.watchbell.swap.cover.Covers;
import dev.watchbell.swap.cover.OpenCovers;
import dev.watchbell.swap.fair.Exchanges;
import dev.watchbell.swap.favour.Favours;
import dev.watchbell.swap.override.OverrideHandlers;
import dev.watchbell.swap.override.Placements;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.sos.Calls;
import dev.watchbell.swap.sos.SosHandlers;
import dev.watchbell.swap.sos.SosJobs;
import dev.watchbell.swap.take.TakeHandlers;
import dev.watchbell.swap.take.Takes;
import dev.watchbell.timer.Timer;
import dev.watchbell.web.Routes;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The register of features: each joins with its commands, its buttons and its bells, and meets the others here alone. */
record Features(
        Database database,
        InstantSource clock,
        Directory directory,
        Permalinks permalinks,
        Outbox outbox,
        Rotas rotas,
        Pictures pictures,
        Reach calendars,
        Optional<URI> publicUrl) {
    /** What others have of them: the command line, and the web server. */
    record Joined(Checks checks, List<Routes> routes) {}

    Joined join(Router router, Timer timer) {
        People people = new People(directory::person);
        directory.listen(router);
        new ReadingHandlers(router, directory::zone, clock).register();
        directory.whenLeft(rotas::left);
        new RotaHandlers(
                        rotas,
                        new Services(database),
                        directory,
                        List.of(SwapHandlers.offer(), CoverHandlers.ask()),
                        clock)
                .register(router);
        new ScheduleHandlers(rotas, drawn(people), outbox, people, clock).register(router);
        Audit audit = new Audit(database);
        new WhyHandlers(rotas, audit, people, clock).register(router);
        new LogHandlers(rotas, audit, people, clock).register(router);
        new SetupHandlers(rotas, outbox, people, clock).register(router);
        new EditHandlers(rotas, outbox, people, clock).register(router);
        Holidays holidays = new Holidays();
        LeaveCalendars leaves = new LeaveCalendars(database, new LeaveFetch(calendars), outbox, people, clock);
        Aways aways = new Aways(database, rotas, leaves, holidays, people, clock);
        swaps(people, new Judge(rotas, people, aways), router, timer);
        Incidents incidents = new Incidents(database, rotas, people, new IncidentOutlets(outbox, permalinks), clock);
        watches(people, incidents, router, timer);
        AwayMessages messages = new AwayMessages(people, coverable());
        new AwayHandlers(aways, leaves, holidays, messages, clock).register(router);
        Warnings warnings = new Warnings(database, rotas, aways, outbox, people, messages);
        new AwayJobs(warnings, leaves, clock).hangUp(timer, rotas);
        new IncidentHandlers(incidents).register(router);
        new IncidentJobs(incidents).hangUp(timer);
        outbox(people, router, timer);
        return new Joined(checks(people, aways, router, timer), List.of(feeds(people, router)));
    }

    private Routes feeds(People people, Router router) {
        Feeds feeds = new Feeds(database, rotas, people, permalinks::to, publicUrl, clock);
        new CalendarHandlers(feeds, people, clock).register(router);
        return new CalendarRoutes(feeds);
    }

    private SchedulePictures drawn(People people) {
        Painter painter = new Painter();
        return new SchedulePictures(new PictureNames(people, painter::knows), painter, pictures);
    }

    private void swaps(People people, Judge judge, Router router, Timer timer) {
        Swaps swaps = new Swaps(database, rotas, outbox, people, judge, clock);
        new SwapHandlers(
                        swaps,
                        new Candidates(rotas, people, clock),
                        new Exchanges(judge, new Favours(rotas, clock), people, clock),
                        people,
                        this::mentioned,
                        clock)
                .register(router);
        new SwapJobs(swaps).hangUp(timer);
        Covers covers = new Covers(database, rotas, outbox, people, judge, clock);
        new CoverHandlers(covers, people, clock).register(router);
        new CoverJobs(covers).hangUp(timer, rotas);
        atOnce(people, judge, router, timer);
    }

    /** What can't wait: the watch that somebody must drop, takes, or is given by a lead. */
    private void atOnce(People people, Judge judge, Router router, Timer timer) {
        Calls calls = new Calls(database, rotas, outbox, people, judge, clock);
        new SosHandlers(calls, people, clock).register(router);
        new SosJobs(calls).hangUp(timer, rotas);
        Takes takes = new Takes(database, rotas, outbox, people, judge, clock);
        new TakeHandlers(takes, rotas, people, clock).register(router);
        Placements placements = new Placements(database, rotas, outbox, people, judge, clock);
        new OverrideHandlers(placements, rotas, people, this::mentioned, clock).register(router);
    }

    /** Handoffs, and the pings that carry them. */
    private void watches(People people, Incidents incidents, Router router, Timer timer) {
        Drafts drafts = new Drafts(rotas, new Notes(database, clock), new ShiftIncidents(incidents)::during);
        Handoffs handoffs = new Handoffs(database, rotas, drafts, outbox, people, clock);
        Acceptances acceptances = new Acceptances(database, rotas, drafts, outbox, people, clock);
        Pings pings = new Pings(
                database,
                new Pings.Needs(
                        rotas,
                        (schedule, start) -> {
                            Optional<Acceptance> accepted = handoffs.acceptanceFor(schedule, start);
                            return new Handed(
                                    handoffs.noteFor(schedule, start).map(Note::text),
                                    accepted.map(Acceptance::by),
                                    accepted.map(Acceptance::at));
                        },
                        outbox,
                        people,
                        new Ways(
                                new Offer<>(watch -> SwapHandlers.offer()),
                                coverable(),
                                new Offer<>(watch -> CoverHandlers.notReady(watch.schedule(), watch.shift())))),
                clock);
        handoffs.whenWritten(pings::handedOver);
        acceptances.whenAccepted(pings::handedOver);
        rotas.whenEdited(new MovedShifts(outbox, people, coverable())::tell);
        Weeks weeks = new Weeks(database);
        new HandoffHandlers(handoffs, new WeekHandlers(weeks, rotas, people, clock), people, clock).register(router);
        new AcceptanceHandlers(acceptances, people, clock).register(router);
        new HandoffJobs(
                        new Turnovers(database, rotas, drafts, outbox, people),
                        new MondayWord(database, rotas, weeks, outbox, people))
                .hangUp(timer, rotas);
        new ReminderHandlers(pings, people, clock).register(router);
        new WishHandlers(pings.wishes(), rotas, pings::wishesChanged).register(router);
        new ReminderJobs(pings).hangUp(timer, rotas);
        new SignJobs(database, rotas, outbox, people).hangUp(timer, rotas);
    }

    private Checks checks(People people, Aways aways, Router router, Timer timer) {
        Checks checks = new Checks(rotas, new Services(database), aways, people);
        new CheckHandlers(checks, people, clock).register(router);
        Open open = new Open(new OpenSwaps(database), new OpenCovers(database, rotas));
        new DigestJobs(new Digests(database, rotas, open, checks, outbox, people)).hangUp(timer);
        return checks;
    }

    private void outbox(People people, Router router, Timer timer) {
        Refusals refusals =
                new Refusals(database, outbox, new WhoCanAct(rotas, people, directory::admins)::about, clock);
        refusals.listen();
        new RefusedHandlers(refusals, directory::admin, people, clock).register(router);
        new TidyJobs(new Tidy(database)).hangUp(timer);
    }

    /** The button that asks for cover of a watch. */
    private static Offer<Watch> coverable() {
        return new Offer<>(watch -> CoverHandlers.ask(watch.schedule(), watch.shift()));
    }

    private Optional<PersonId> mentioned(String written) {
        return directory.find(written) instanceof Directory.Found.One one
                ? Optional.of(one.person().id())
                : Optional.empty();
    }
}
