package dev.watchbell.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.Reply;
import dev.watchbell.store.Database;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** What comes over a socket, and makes no sense, doesn't cost the socket. */
@OnBothDatabases
class ListenerTest {
    private final AtomicInteger renewed = new AtomicInteger();
    private final WebSocket wire = Mockito.mock(WebSocket.class);
    private final Bot bot;
    private final Envelopes envelopes;
    private final Socket.Listener listener;

    ListenerTest(Database database) {
        bot = new Bot(database).verb("who", command -> Reply.privately("ana"));
        envelopes = new Envelopes(bot.inbox);
        listener = new Socket.Listener(envelopes, socket -> renewed.incrementAndGet());
        Mockito.when(wire.sendText(Mockito.any(), Mockito.anyBoolean()))
                .thenReturn(CompletableFuture.completedFuture(wire));
        listener.onOpen(wire);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void odd_frames_cost_nothing_and_those_with_an_id_are_acknowledged() {
        List<String> odd = List.of(
                "",
                "{'type':null}",
                "{'type':[]}",
                "{'envelope_id':null}",
                "{'envelope_id':'\\ud800','type':'slash_commands','payload':{}}",
                "{'envelope_id':'a','type':null,'payload':{}}",
                "{'envelope_id':'b','type':'events_api'}",
                "{'envelope_id':'c','type':'events_api','payload':{'type':'event_callback','event_id':null,'event':{}}}",
                "{'envelope_id':'d','type':'slash_commands','payload':{'command':'/oncall','text':'who'}}");

        odd.forEach(frame -> listener.onText(wire, frame.replace('\'', '"'), true));
        envelopes.close();

        assertThat(renewed).hasValue(0);
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        "{\"envelope_id\":\"a\"}",
                        "{\"envelope_id\":\"b\"}",
                        "{\"envelope_id\":\"c\"}",
                        "{\"envelope_id\":\"d\"}");
    }

    private List<String> sent() {
        ArgumentCaptor<CharSequence> sent = ArgumentCaptor.forClass(CharSequence.class);
        Mockito.verify(wire, Mockito.atLeastOnce()).sendText(sent.capture(), Mockito.eq(true));
        return sent.getAllValues().stream().map(CharSequence::toString).toList();
    }
}
