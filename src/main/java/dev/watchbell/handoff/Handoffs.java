package dev.watchbell.handoff;

import dev.watchbell.handoff.note.Jotting;
import dev.watchbell.handoff.note.Note;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The handoffs: noted on the way, written by who has the watch, accepted by who comes next. */
public final class Handoffs {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Database database;
    private final Rotas rotas;
    private final Drafts drafts;
    private final InstantSource clock;
    private final HandoffStore store;
    private final HandoffVoice voice;
    private final List<BiConsumer<ScheduleId, Instant>> listeners = new ArrayList<>();

    public Handoffs(Database database, Rotas rotas, Drafts drafts, Outbox outbox, People people, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.drafts = drafts;
        this.clock = clock;
        this.store = new HandoffStore(database);
        this.voice = new HandoffVoice(outbox, people);
    }

    /**
     * Has somebody told of each note that is written or edited, in the transaction that keeps it: in which schedule, and when the
     * watch begins that it is for.
     */
    public void whenWritten(BiConsumer<ScheduleId, Instant> listener) {
        listeners.add(listener);
    }

    /** Which watches that person can write a note for now. */
    public List<Watch> watches(PersonId person) {
        Instant now = clock.instant();
        Span lately = new Span(now.minus(Handover.AFTERWARDS), now.plus(MOMENT));
        Map<ScheduleId, List<Shift>> shifts = new LinkedHashMap<>();
        rotas.all()
                .forEach(team -> team.schedules()
                        .forEach((schedule, rota) -> shifts.put(schedule, OnCall.shifts(rota, lately))));
        return Handover.watches(person, shifts, now);
    }

    /** What there is to hand over at the end of one of these. */
    Draft draft(Watch watch) {
        return drafts.of(watch);
    }

    /** The note for who takes the watch then, from the last person before them. */
    public Optional<Note> noteFor(ScheduleId schedule, Instant start) {
        return before(schedule, start)
                .flatMap(shift -> drafts.notes().note(schedule, shift.span().start()));
    }

    /** Who accepted the watch that begins then, and when. */
    public Optional<Acceptance> acceptanceFor(ScheduleId schedule, Instant start) {
        return before(schedule, start)
                .flatMap(shift -> store.acceptance(schedule, shift.span().start()));
    }

    private Optional<Shift> before(ScheduleId schedule, Instant start) {
        return rotas.shifts(schedule, new Span(start.minus(Turnover.AHEAD), start)).stream()
                .filter(shift -> !shift.span().end().isAfter(start))
                .reduce((earlier, later) -> later);
    }

    /**
     * Keeps a line for the handoff at the end of the watch.
     *
     * @param watch the key of one of the person's {@link #watches}
     */
    public HandoffOutcome jot(PersonId by, String watch, String line) {
        String kept = kept(line);
        if (kept.isEmpty()) {
            return new HandoffOutcome.Empty();
        }
        int length = kept.codePointCount(0, kept.length());
        if (length > Jotting.MOST) {
            return new HandoffOutcome.TooLong(length, Jotting.MOST);
        }
        return ofMine(by, watch, mine -> {
            rotas.lock(mine.schedule());
            return drafts.notes().jot(mine, by, kept) ? jotted(mine) : new HandoffOutcome.TooMany(Jotting.MANY);
        });
    }

    /** Has these lines, and no others, kept for the handoff. */
    public HandoffOutcome rejot(PersonId by, String watch, String text) {
        List<String> lines = kept(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Text.cut(line, Jotting.MOST))
                .toList();
        return ofMine(by, watch, mine -> {
            rotas.lock(mine.schedule());
            drafts.notes().rewrite(mine, by, lines);
            return jotted(mine);
        });
    }

    private HandoffOutcome jotted(Watch mine) {
        return new HandoffOutcome.Jotted(
                mine.key().text(), drafts.notes().jottings(mine).size());
    }

    /**
     * Sends the handoff of one of the person's {@link #watches} to who comes next; it takes the place of an earlier one.
     *
     * @param watch its key
     */
    public HandoffOutcome send(PersonId by, String watch, String text) {
        String kept = kept(text);
        int length = kept.codePointCount(0, kept.length());
        if (kept.isEmpty()) {
            return new HandoffOutcome.Empty();
        }
        if (length > Note.MOST) {
            return new HandoffOutcome.TooLong(length, Note.MOST);
        }
        return ofMine(by, watch, mine -> send(mine, new Note(by, kept, now())));
    }

    /** The same with what was sent already, what is typed now, and what was noted on the way. */
    public HandoffOutcome sendTyped(PersonId by, Watch watch, String typed) {
        String text = drafts.of(watch).with(typed);
        return send(by, watch.key().text(), text);
    }

    private HandoffOutcome send(Watch mine, Note note) {
        rotas.lock(mine.schedule());
        Instant now = note.writtenAt();
        drafts.notes().keep(mine, note);
        Draft draft = drafts.of(mine);
        Handoff before = store.of(mine);
        Optional<PersonId> incoming = before.acceptance()
                .map(Acceptance::by)
                .or(() -> draft.turnover()
                        .next()
                        .filter(next -> next.span().end().isAfter(now))
                        .map(Shift::person));
        Handoff sent = before.to(incoming).sentAgain();
        store.save(sent, now);
        voice.sent(sent, draft, now);
        draft.turnover()
                .next()
                .ifPresent(next -> listeners.forEach(
                        listener -> listener.accept(mine.schedule(), next.span().start())));
        return new HandoffOutcome.Sent(sent);
    }

    private HandoffOutcome ofMine(PersonId by, String watch, Function<Watch, HandoffOutcome> deed) {
        return database.inTransaction(() -> watches(by).stream()
                .filter(mine -> mine.key().text().equals(watch))
                .findFirst()
                .map(deed)
                .orElseGet(HandoffOutcome.NotOnCall::new));
    }

    private static String kept(String text) {
        return Text.printable(text).strip();
    }

    private Instant now() {
        return clock.instant();
    }
}
