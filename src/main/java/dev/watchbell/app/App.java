package dev.watchbell.app;

import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.away.leave.Reach;
import dev.watchbell.check.Checks;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Services;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.rota.who.Roster;
import dev.watchbell.rota.who.RosterText;
import dev.watchbell.rota.who.WhoRoutes;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.directory.Channels;
import dev.watchbell.slack.directory.Directory;
import dev.watchbell.slack.directory.Permalinks;
import dev.watchbell.slack.inbox.Afterwards;
import dev.watchbell.slack.inbox.Answers;
import dev.watchbell.slack.inbox.Inbox;
import dev.watchbell.slack.inbox.Pictures;
import dev.watchbell.slack.inbox.Reception;
import dev.watchbell.slack.inbox.SlackRoutes;
import dev.watchbell.slack.socket.SocketMode;
import dev.watchbell.store.Database;
import dev.watchbell.timer.Timer;
import dev.watchbell.web.Routes;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole bot, put together by hand; nothing moves until it is started. */
public final class App implements AutoCloseable {
    private final InstantSource clock;
    private final SlackClient slack;
    private final Database database;
    private final Afterwards afterwards = new Afterwards();
    private final Directory directory;
    private final Permalinks permalinks;
    private final Outbox outbox;
    private final Timer timer;
    private final RotaFolder rotas;
    private final Router router = new Router();
    private final Inbox inbox;
    private final Optional<SocketMode> socket;
    private final Optional<SlackRoutes> http;
    private final Features.Joined features;
    private final Roster roster;
    private final Optional<WhoRoutes> who;
    private volatile boolean leaving;

    public App(Settings settings, InstantSource clock) {
        SlackSettings slackSettings = settings.slack();
        this.clock = clock;
        SlackClient bot =
                new SlackClient(slackSettings.api(), slackSettings.bot().value());
        slack = slackSettings
                .admin()
                .map(admin -> bot.editingGroupsAs(slackSettings.api(), admin.value()))
                .orElse(bot);
        database = Database.open(settings.database());
        directory = new Directory(database, slack);
        permalinks = new Permalinks(database, slack);
        outbox = new Outbox(database, slack, clock);
        timer = new Timer(database, clock);
        Rotas schedules = new Rotas(database, clock);
        roster = new Roster(schedules, new Services(database), clock);
        who = settings.who().map(token -> new WhoRoutes(roster, rosterText(), token.value()));
        rotas = new RotaFolder(schedules, new Services(database), directory, new Channels(slack), clock);
        Pictures pictures = new Pictures(slack, database, afterwards);
        Reach calendars = Reach.beside(slackSettings.api());
        features = new Features(
                        database,
                        clock,
                        directory,
                        permalinks,
                        outbox,
                        schedules,
                        pictures,
                        calendars,
                        settings.publicUrl())
                .join(router, timer);
        inbox = new Inbox(database, new Reception(slack, router, new Answers(slack, database, afterwards)), clock);
        timer.add("receipts", now -> {
            inbox.forgetOld();
            return Optional.empty();
        });
        timer.add("people", new Daily(clock.instant(), directory::refresh));
        socket = slackSettings.app().map(token -> new SocketMode(slackSettings.api(), token.value(), inbox));
        http = slackSettings.signing().map(secret -> new SlackRoutes(inbox, secret.value(), clock));
    }

    /** What the bot answers over HTTP. */
    public List<Routes> routes() {
        List<Routes> routes = new ArrayList<>();
        routes.add(new Health(database, outbox, timer, slack.calls(), socket, inbox, () -> !leaving, clock).routes());
        http.ifPresent(routes::add);
        who.ifPresent(routes::add);
        routes.addAll(features.routes());
        return routes;
    }

    /** Which commands and events it takes, as its manifest says. */
    public Router router() {
        return router;
    }

    /** Learns who there is from Slack. */
    public void meet() {
        permalinks.learn();
        directory.refresh();
    }

    /** Makes a rota file true, or each of a folder's. */
    public List<Applied> apply(Path path) {
        return rotas.apply(path).teams();
    }

    /** Rota files, and what the database has of them. */
    RotaFolder rotas() {
        return rotas;
    }

    /** The rotas in the database, held against the rules for good ones. */
    Checks checks() {
        return features.checks();
    }

    /** Who changed who is on call. */
    Audit audit() {
        return new Audit(database);
    }

    /** Who is on call, without Slack. */
    Roster roster() {
        return roster;
    }

    RosterText rosterText() {
        return new RosterText(people());
    }

    /** Whoever the database knows. */
    People people() {
        return new People(directory::person);
    }

    /** Lets it hear, say and wake by itself. */
    public void start() {
        outbox.start();
        timer.start();
        socket.ifPresent(SocketMode::start);
    }

    public Outbox outbox() {
        return outbox;
    }

    public Timer timer() {
        return timer;
    }

    /** Waits until all that people are waiting for has been shown to them. */
    public void settle() {
        afterwards.settle();
    }

    /** Isn't ready for anything new from now on, and goes on as before: load balancers see it, and ask another. */
    public void leave() {
        leaving = true;
    }

    /** Waits for Slack no more: what it was being told goes back into the queue, to be looked for before it is said again. */
    public void hangUp() {
        slack.calls().hangUp();
        socket.ifPresent(one -> one.calls().hangUp());
    }

    /** Hears nothing more, finishes what it has taken, and goes. */
    @Override
    public void close() {
        socket.ifPresent(SocketMode::close);
        timer.close();
        afterwards.close();
        outbox.close();
        database.close();
    }
}
