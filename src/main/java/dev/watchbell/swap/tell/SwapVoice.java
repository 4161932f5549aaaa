package dev.watchbell.swap.tell;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.slack.message.Message;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.Swap.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said about a swap, to whom: one message to each, which changes as it lives, and a word to those whom an edit wouldn't
 * notify.
 */
public final class SwapVoice {
    private static final Set<State> ANSWERS = Set.of(State.AGREED, State.DECLINED, State.EXPIRED, State.PASSED);

    private final Rotas rotas;
    private final Outbox outbox;
    private final People people;

    public SwapVoice(Rotas rotas, Outbox outbox, People people) {
        this.rotas = rotas;
        this.outbox = outbox;
        this.people = people;
    }

    /** To who is asked, once it is time to ask, and to who offers. */
    public void offered(Swap swap, Instant now) {
        if (swap.timing().asked()) {
            whoIsAsked(swap, now, (to, about, message) -> outbox.say(to, about, Urgency.SOON, message));
        }
        offering(swap)
                .forEach(person ->
                        say(person, about(swap, "proposal"), proposals(now).proposal(swap, person)));
    }

    public void recalled(Swap swap, Instant now) {
        if (swap.proposal().anyone()) {
            say(swap.proposer(), about(swap, "recall"), proposals(now).recall(swap, swap.proposer()));
        } else {
            say(
                    swap.colleague().orElseThrow(),
                    about(swap, "recall"),
                    offers(now).recall(swap));
        }
    }

    public void ended(Swap swap, Instant now) {
        shown(swap, now);
        if (swap.state() == State.AGREED) {
            agreed(swap, now);
        }
        if (ANSWERS.contains(swap.state())) {
            offering(swap)
                    .forEach(person ->
                            say(person, about(swap, "answer"), proposals(now).answered(swap, person)));
        }
    }

    public void undone(Swap swap, PersonId by, Instant now) {
        shown(swap, now);
        teams(swap)
                .forEach(team -> outbox.edit(
                        Conversation.in(team.channel()),
                        about(swap, "agreed"),
                        calls(now).undone(swap, team.zone())));
        Stream.concat(offering(swap), swap.colleague().stream())
                .distinct()
                .filter(person -> !person.equals(by))
                .forEach(person ->
                        say(person, about(swap, "undone"), proposals(now).undone(swap, by, person)));
    }

    private void shown(Swap swap, Instant now) {
        whoIsAsked(swap, now, outbox::edit);
        offering(swap)
                .forEach(person -> outbox.edit(
                        Conversation.with(person),
                        about(swap, "proposal"),
                        proposals(now).proposal(swap, person)));
        if (!swap.proposal().anyone()) {
            swap.colleague()
                    .ifPresent(person -> outbox.edit(
                            Conversation.with(person),
                            about(swap, "recall"),
                            offers(now).recall(swap)));
        }
    }

    /** Who accepted what anyone could has a message of their own, and the team one line; its channel may know already. */
    private void agreed(Swap swap, Instant now) {
        if (swap.proposal().anyone()) {
            say(
                    swap.colleague().orElseThrow(),
                    about(swap, "offer"),
                    offers(now).offer(swap));
        }
        Optional<Conversation> call = call(swap).filter(any -> swap.proposal().anyone());
        for (Team team : teams(swap)) {
            Conversation channel = Conversation.in(team.channel());
            if (!call.equals(Optional.of(channel))) {
                outbox.say(
                        channel, about(swap, "agreed"), Urgency.SOON, calls(now).agreed(swap, team.zone()));
            }
        }
    }

    private interface Way {
        void tell(Conversation to, Subject about, Message message);
    }

    private void whoIsAsked(Swap swap, Instant now, Way way) {
        if (!swap.proposal().anyone()) {
            PersonId colleague = swap.colleague().orElseThrow();
            way.tell(
                    Conversation.with(colleague),
                    about(swap, "offer"),
                    offers(now).offer(swap));
            return;
        }
        team(swap)
                .ifPresent(team -> call(swap)
                        .ifPresent(channel -> way.tell(
                                channel, about(swap, "call"), calls(now).call(swap, team.zone()))));
        if (!swap.open()) {
            swap.colleague()
                    .ifPresent(person -> outbox.edit(
                            Conversation.with(person),
                            about(swap, "offer"),
                            offers(now).offer(swap)));
        }
    }

    /** The team's quieter channel where it has one. */
    private Optional<Conversation> call(Swap swap) {
        return team(swap).map(team -> Conversation.in(team.settings().swaps().orElse(team.channel())));
    }

    private Optional<Team> team(Swap swap) {
        return rotas.team(swap.proposal().given().schedule().team());
    }

    private List<Team> teams(Swap swap) {
        return swap.trade().orElseThrow().legs().stream()
                .map(leg -> leg.schedule().team())
                .distinct()
                .flatMap(team -> rotas.team(team).stream())
                .toList();
    }

    /** Whose shift is offered, and the lead who does it for them. */
    private static Stream<PersonId> offering(Swap swap) {
        return Stream.of(swap.proposer(), swap.proposal().by()).distinct();
    }

    private void say(PersonId person, Subject about, Message message) {
        outbox.say(Conversation.with(person), about, Urgency.SOON, message);
    }

    private OfferMessages offers(Instant now) {
        return new OfferMessages(people, now);
    }

    private ProposalMessages proposals(Instant now) {
        return new ProposalMessages(people, now);
    }

    private CallMessages calls(Instant now) {
        return new CallMessages(people, now);
    }

    private static Subject about(Swap swap, String what) {
        return new Subject("swap/" + swap.id() + "/" + what);
    }
}
