package dev.watchbell.playground.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.wire.Credentials;
import dev.watchbell.playground.wire.Faults;
import dev.watchbell.playground.wire.Faults.Fault;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** The address at which a bot calls methods: takes the call, checks the token, answers as Slack does. */
public final class WebApi {
    private static final String CONNECT = "apps.connections.open";

    private final World world;
    private final Credentials credentials;
    private final Faults faults;
    private final Map<String, Method> methods;
    private final Calls calls = new Calls();

    public WebApi(World world, Credentials credentials, Faults faults, Map<String, Method> methods) {
        this.world = world;
        this.credentials = credentials;
        this.faults = faults;
        this.methods = methods;
    }

    public Calls calls() {
        return calls;
    }

    public void answer(Context http) {
        String method = http.pathParam("method");
        faulty(http, method, call -> reply(call, serve(call, method)));
    }

    /** Does that, unless something is planned to go wrong with what goes by that name. */
    public void faulty(Context http, String name, Consumer<Context> deed) {
        Optional<Fault> fault = faults.take(name);
        if (fault.isEmpty()) {
            deed.accept(http);
        } else if (fault.get() instanceof Fault.SwallowReply) {
            deed.accept(http);
            hangUp(http);
        } else if (fault.get() instanceof Fault.Afterwards afterwards) {
            deed.accept(http);
            fail(http, afterwards.fault());
        } else {
            ObjectNode asked = Arguments.of(http).map(Arguments::values).orElseGet(Json::of);
            calls.add(name, asked, Json.of("fault", fault.get().toString()));
            fail(http, fault.get());
        }
    }

    private void fail(Context http, Fault fault) {
        if (fault instanceof Fault.Refuse refuse) {
            reply(http, Json.of("ok", false, "error", refuse.error()));
        } else if (fault instanceof Fault.Broken broken) {
            http.status(broken.status()).result("broken");
        } else if (fault instanceof Fault.Throttle throttle) {
            http.status(429).header("Retry-After", String.valueOf(throttle.retryAfterSeconds()));
            reply(http, Json.of("ok", false, "error", "ratelimited"));
        } else {
            if (fault instanceof Fault.Silence) {
                faults.silence();
            }
            hangUp(http);
        }
    }

    private ObjectNode serve(Context http, String method) {
        Optional<Arguments> arguments = Arguments.of(http);
        if (arguments.isEmpty()) {
            return Json.of("ok", false, "error", "invalid_json");
        }
        Call call = new Call(method, arguments.get().values());
        return world.locked(() -> {
            ObjectNode answer = outcome(call, arguments.get().token()).deepCopy();
            calls.add(method, call.arguments(), answer);
            return answer;
        });
    }

    private ObjectNode outcome(Call call, String token) {
        try {
            Method method = methods.get(call.method());
            if (method == null) {
                throw new Refusal("unknown_method");
            }
            check(call, token);
            ObjectNode answer = Json.of("ok", true);
            answer.setAll(method.answer(call));
            return answer;
        } catch (Refusal refusal) {
            ObjectNode answer = Json.of("ok", false, "error", refusal.error());
            answer.setAll(refusal.more());
            if (!refusal.details().isEmpty()) {
                answer.set("response_metadata", Json.of("messages", Json.strings(refusal.details())));
            }
            return answer;
        }
    }

    private void check(Call call, String token) {
        if (call.method().equals("api.test")) {
            return;
        }
        if (token.isEmpty()) {
            throw new Refusal("not_authed");
        }
        boolean app = token.equals(credentials.appToken());
        if (!app && !token.equals(credentials.botToken())) {
            throw new Refusal("invalid_auth");
        }
        if (app != call.method().equals(CONNECT)) {
            throw new Refusal("not_allowed_token_type");
        }
    }

    private static void reply(Context http, ObjectNode answer) {
        http.contentType("application/json; charset=utf-8").result(Json.write(answer));
    }

    private static void hangUp(Context http) {
        ServletContextRequest.getServletContextRequest(http.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
