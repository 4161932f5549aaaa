package dev.watchbell.handoff;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What who writes a handoff note sees: the modal, and a sentence for each outcome. */
record HandoffMessages(People people, PersonId reader, Instant now) {
    static final String WRITE = "handoff.write";
    static final String WATCH = "watch";
    static final String NOTE = "note";

    /** Asks which watch only where there are several. */
    View write(List<Watch> watches, String soFar) {
        Form form = new Form(WRITE, "Handoff note", "Keep");
        if (watches.size() == 1) {
            form.remembering(watches.get(0).key().text());
        } else {
            form.select(WATCH, "Which watch?", options(watches), Optional.empty());
        }
        return form.paragraph(NOTE, "What must the next person know?", soFar, Note.MOST)
                .view();
    }

    private List<Option> options(List<Watch> watches) {
        return watches.stream()
                .map(watch -> new Option(
                        watch.schedule() + " · " + span(watch), watch.key().text()))
                .toList();
    }

    String sentence(HandoffOutcome outcome) {
        if (outcome instanceof HandoffOutcome.Written written) {
            return written(written);
        }
        if (outcome instanceof HandoffOutcome.TooLong tooLong) {
            return "A note has at most %,d characters, and this one has %,d: please shorten it."
                    .formatted(tooLong.most(), tooLong.length());
        }
        return outcome instanceof HandoffOutcome.Empty
                ? "An empty note says nothing: /oncall handoff the queue is slow, chi looks into it"
                : notOnCall();
    }

    String notOnCall() {
        return "You aren’t on call, and weren’t in the last day, so there is no watch to hand over. "
                + "Who is on call: /oncall who";
    }

    private String written(HandoffOutcome.Written written) {
        Watch watch = written.watch();
        Instant end = watch.shift().span().end();
        String next = written.next()
                .map(person -> Text.plain(Text.cut(people.name(person), 80)))
                .orElse("Who is on call next");
        String schedule = watch.schedule().toString();
        return end.isAfter(now)
                ? "Noted. %s sees it when the watch on %s begins, %s (%s)."
                        .formatted(next, schedule, Wording.moment(end, zone(), now), zone().getId())
                : "Noted. %s finds it in the message with which the watch on %s began.".formatted(next, schedule);
    }

    private String span(Watch watch) {
        return Wording.span(watch.shift().span(), zone(), now);
    }

    private ZoneId zone() {
        return people.zone(reader);
    }
}
