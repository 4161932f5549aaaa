package dev.watchbell.away;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells people early that they are on call while they are away; of each shift once.
 *
 * <p>Whose shifts are to be looked at stands in a table. Whatever may bring a clash about adds a row there, in the transaction that
 * brings it about: a rota that changes, a time away, a calendar.
 */
public final class Warnings {
    private static final int FEW = 100;

    private final Database database;
    private final Rotas rotas;
    private final Aways aways;
    private final Outbox outbox;
    private final People people;
    private final AwayMessages messages;
    private final WarningStore store;

    public Warnings(Database database, Rotas rotas, Aways aways, Outbox outbox, People people, AwayMessages messages) {
        this.database = database;
        this.rotas = rotas;
        this.aways = aways;
        this.outbox = outbox;
        this.people = people;
        this.messages = messages;
        this.store = new WarningStore(database);
    }

    /** Has everybody in that schedule looked at, at the next look. */
    public void lookAgain(ScheduleId schedule, Instant now) {
        store.lookAt(schedule, now);
    }

    /**
     * Warns everybody who is due.
     *
     * @return when to look next
     */
    public Optional<Instant> look(Instant now) {
        if (!store.due(now, FEW).isEmpty()) {
            database.transact(() -> lookAtDue(now));
        }
        return store.next();
    }

    private void lookAtDue(Instant now) {
        List<WarningStore.Look> looks = store.due(now, FEW);
        store.done(looks);
        Set<PersonId> who = people(looks);
        who.forEach(store::done);
        who.forEach(person -> warn(person, rotas.watches(person, EarlyWarning.window(now)), now));
    }

    /** Those of whom anything is known, in one order for all replicas. */
    private Set<PersonId> people(List<WarningStore.Look> looks) {
        Set<PersonId> who = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        for (WarningStore.Look look : looks) {
            look.person().ifPresent(who::add);
            look.schedule()
                    .ifPresent(schedule -> who.addAll(rotas.rota(schedule).people()));
        }
        who.retainAll(aways.people());
        return who;
    }

    private void warn(PersonId person, List<Watch> duties, Instant now) {
        List<Away> away = aways.between(person, EarlyWarning.window(now));
        EarlyWarning warning = EarlyWarning.of(duties, away, store.told(person), now);
        store.lookAt(person, warning.next());
        if (people.active(person)) {
            warning.absences().forEach(clash -> warn(clash, now));
            holidays(person, warning.holidays(), now);
        }
    }

    private void warn(Clash clash, Instant now) {
        if (store.tell(clash.person(), About.all(clash, now), now)) {
            say(clash.person(), clash, Urgency.SOON, messages.absent(clash, now), now);
        }
    }

    private void holidays(PersonId person, List<Clash> holidays, Instant now) {
        List<Clash> told = holidays.stream()
                .filter(clash -> store.tell(person, About.all(clash, now), now))
                .toList();
        if (!told.isEmpty()) {
            say(person, told.get(0), Urgency.LATER, messages.holidays(person, told, now), now);
        }
    }

    /** A new message for what is new, not an edit of an older one, which nobody would see: so the time is in the subject. */
    private void say(PersonId person, Clash clash, Urgency urgency, Message message, Instant now) {
        About about = About.all(clash, now).get(0);
        String what = (about.holiday() ? "holiday/" : "away/") + about.schedule() + "/"
                + about.at().getEpochSecond();
        Subject subject = new Subject(what + "/" + now.getEpochSecond());
        outbox.say(Conversation.with(person), subject, urgency, message);
    }
}
