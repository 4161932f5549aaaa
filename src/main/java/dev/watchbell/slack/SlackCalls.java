package dev.watchbell.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls of Slack's Web API: each is answered, or fails as a {@link SlackFailure}; none is repeated here. */
public final class SlackCalls {
    /** Shorter than the fifteen seconds for which the outbox keeps others from saying what is being said. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);
    private static final String UNREADABLE = "unreadable_answer";
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Slack slack;
    private final MethodsClient methods;
    private final OkHttpClient http;
    private final List<Consumer<Called>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean hungUp;

    /**
     * Calls to one workspace.
     *
     * @param api the base of the Web API
     */
    public SlackCalls(URI api, String token) {
        this(api, token, PATIENCE);
    }

    /** @param patience after so long without an answer, there is none */
    SlackCalls(URI api, String token, Duration patience) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString().replaceFirst("/*$", "/"));
        config.setStatsEnabled(false);
        endTheThreadThatStays(config);
        config.setHttpClientCallTimeoutMillis((int) patience.toMillis());
        if (HERE.contains(api.getHost())) {
            config.setProxyUrl(null); // the SDK reads the proxy variables, and knows no NO_PROXY
        }
        // What may have been done is looked for before it is done again, so nothing below us may repeat it.
        this.http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .addInterceptor(this::unlessHungUp)
                .build();
        SlackHttpClient client = new SlackHttpClient(http);
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
        this.methods = slack.methods(token);
    }

    /** Without stats the SDK ends its background threads, but for one, which would stay for each client ever made. */
    private static void endTheThreadThatStays(SlackConfig config) {
        try {
            config.getSCIM2Config().getMetricsDatastore().close();
        } catch (Exception odd) {
            LOG.warn("a thread of the SDK stays", odd);
        }
    }

    /** One call; the SDK's exceptions come from it. */
    @FunctionalInterface
    public interface Call<R> {
        R with(MethodsClient methods) throws IOException, SlackApiException;
    }

    public Slack sdk() {
        return slack;
    }

    /** Whoever waits for an answer gets none, and nobody calls again: we are ending, and Slack is silent. */
    public void hangUp() {
        hungUp = true;
        http.dispatcher().cancelAll();
    }

    /** Asked when the dispatcher knows the call: so each is either seen here, or cancelled there. */
    private Response unlessHungUp(Interceptor.Chain chain) throws IOException {
        if (hungUp) {
            throw new ConnectException("hung up");
        }
        return chain.proceed(chain.request());
    }

    /** Has somebody told of each call, when it is over. */
    public void whenCalled(Consumer<Called> listener) {
        listeners.add(listener);
    }

    public <R extends SlackApiTextResponse> R call(String method, Call<R> call) {
        return told(method, () -> checked(method, call));
    }

    private <R> R told(String method, Supplier<R> work) {
        long begun = System.nanoTime();
        try {
            R result = work.get();
            tell(method, begun, Optional.empty());
            return result;
        } catch (SlackFailure failure) {
            tell(method, begun, Optional.of(failure.trouble()));
            throw failure;
        }
    }

    private void tell(String method, long begun, Optional<Trouble> trouble) {
        Called called = new Called(method, Duration.ofNanos(System.nanoTime() - begun), trouble);
        listeners.forEach(listener -> listener.accept(called));
    }

    private <R extends SlackApiTextResponse> R checked(String method, Call<R> call) {
        @Nullable R response = answer(method, call);
        if (response == null) {
            throw new SlackFailure(method, UNREADABLE, Optional.empty());
        }
        if (!response.isOk()) {
            throw new SlackFailure(method, String.valueOf(response.getError()), Optional.empty());
        }
        return response;
    }

    private <R> @Nullable R answer(String method, Call<R> call) {
        try {
            return call.with(methods);
        } catch (SlackApiException refused) {
            throw failure(method, refused);
        } catch (ConnectException | UnknownHostException away) {
            throw new SlackFailure(method, "no_connection", Optional.empty());
        } catch (IOException lost) {
            throw new SlackFailure(method, "no_answer", Optional.empty());
        } catch (JsonParseException notSlack) {
            throw new SlackFailure(method, UNREADABLE, Optional.empty());
        }
    }

    private static SlackFailure failure(String method, SlackApiException refused) {
        int status = refused.getResponse().code();
        String error = status == OK ? UNREADABLE : "http_" + status;
        return new SlackFailure(method, error, status == TOO_MANY ? retryAfter(refused) : Optional.empty());
    }

    /** Posts to a URL that Slack gave; the URL is a key, and is told to nobody. */
    void send(String url, String json) {
        told("response_url", () -> {
            post(url, json);
            return true;
        });
    }

    private void post(String url, String json) {
        try {
            WebhookResponse answer = slack.send(url, json);
            if (answer.getCode() != OK) {
                throw new SlackFailure("response_url", "http_" + answer.getCode(), Optional.empty());
            }
            if (String.valueOf(answer.getBody()).contains("\"ok\":false")) {
                throw new SlackFailure("response_url", "refused", Optional.empty());
            }
        } catch (IOException lost) {
            throw new SlackFailure("response_url", "no_answer", Optional.empty());
        } catch (IllegalArgumentException notAUrl) {
            throw new SlackFailure("response_url", "invalid_url", Optional.empty());
        }
    }

    /** Posts a file's bytes to a URL that Slack gave for them. */
    void upload(String url, byte[] bytes) {
        told("upload_url", () -> {
            put(url, bytes);
            return true;
        });
    }

    private void put(String url, byte[] bytes) {
        String step = "upload_url";
        try {
            Request request = new Request.Builder()
                    .url(url)
                    .post(RequestBody.create(bytes, MediaType.get("application/octet-stream")))
                    .build();
            try (Response answer = http.newCall(request).execute()) {
                if (answer.code() != OK) {
                    throw new SlackFailure(step, "http_" + answer.code(), Optional.empty());
                }
            }
        } catch (IOException lost) {
            throw new SlackFailure(step, "no_answer", Optional.empty());
        } catch (IllegalArgumentException notAUrl) {
            throw new SlackFailure(step, "invalid_url", Optional.empty());
        }
    }

    private static Optional<Duration> retryAfter(SlackApiException refused) {
        try {
            String seconds = refused.getResponse().header("Retry-After");
            return Optional.of(seconds == null ? Duration.ofSeconds(30) : Duration.ofSeconds(Long.parseLong(seconds)));
        } catch (NumberFormatException notANumber) {
            return Optional.of(Duration.ofSeconds(30));
        }
    }
}
