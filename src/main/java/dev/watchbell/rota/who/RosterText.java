package dev.watchbell.rota.who;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ask.Duty;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is on call as lines for people, and as JSON for programs; of a person nothing but Slack's id and the name. */
public record RosterText(People people) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line for each schedule; times in the zone of whom it is about, which it names. */
    public String lines(WhoOutcome.Known known) {
        return known.duties().isEmpty()
                ? "There is no schedule yet."
                : known.duties().stream().map(duty -> line(known, duty)).collect(Collectors.joining("\n"));
    }

    private String line(WhoOutcome.Known known, Duty duty) {
        String until = duty.until()
                .map(at -> " until " + Wording.moment(at, known.zone(), known.at()) + " "
                        + known.zone().getId() + ", then " + name(duty.next()))
                .orElse("");
        return duty.schedule() + ": " + name(duty.person()) + until;
    }

    /** {@code {"at", "watches": [{"schedule", "person": {"id", "name"}, "until", "next"}]}}; null for nobody, and for no end in sight. */
    public String json(WhoOutcome.Known known) {
        ObjectNode root = JSON.createObjectNode().put("at", known.at().toString());
        ArrayNode watches = root.putArray("watches");
        known.duties().forEach(duty -> {
            ObjectNode watch =
                    watches.addObject().put("schedule", duty.schedule().toString());
            watch.set("person", person(duty.person()));
            watch.put("until", duty.until().map(Instant::toString).orElse(null));
            watch.set("next", person(duty.next()));
        });
        return root.toString();
    }

    private JsonNode person(Optional<PersonId> person) {
        return person.<JsonNode>map(
                        id -> JSON.createObjectNode().put("id", id.value()).put("name", people.name(id)))
                .orElseGet(JSON::nullNode);
    }

    /** A name can't make a line of its own, nor speak to a terminal. */
    private String name(Optional<PersonId> person) {
        return person.map(people::name)
                .map(name -> name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " "))
                .orElse("nobody");
    }
}
