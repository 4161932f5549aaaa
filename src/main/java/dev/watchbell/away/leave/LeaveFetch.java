package dev.watchbell.away.leave;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/**
 * Gets a calendar from an address that somebody typed, and goes nowhere that they couldn't go themselves.
 *
 * <p>A name is resolved once for each step, all that it resolves to is checked, and the connection is made to what was checked; a
 * redirect is a step of its own.
 */
public final class LeaveFetch {
    /** As it is read, after inflating. */
    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_STEPS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Reach reach;
    private final Dns names;
    private final OkHttpClient client;

    public LeaveFetch(Reach reach) {
        this(reach, Dns.SYSTEM);
    }

    LeaveFetch(Reach reach, Dns names) {
        this.reach = reach;
        this.names = names;
        this.client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .proxy(Proxy.NO_PROXY)
                .build();
    }

    Reach reach() {
        return reach;
    }

    Fetched get(LeaveAddress address) {
        HttpUrl url = HttpUrl.parse(address.value());
        long started = System.nanoTime();
        for (int step = 0; url != null && step < MOST_STEPS; step++) {
            Duration left = PATIENCE.minusNanos(System.nanoTime() - started);
            if (left.isNegative() || left.isZero()) {
                return new Fetched.Failed("it took longer than 10 seconds");
            }
            Step taken = step(url, left);
            if (taken instanceof Step.There there) {
                return there.fetched();
            }
            url = ((Step.Onward) taken).to();
        }
        return new Fetched.Failed("it leads on to too many other addresses");
    }

    /** One request, and whether it led there or on. */
    private sealed interface Step {
        record There(Fetched fetched) implements Step {}

        record Onward(HttpUrl to) implements Step {}
    }

    private Step step(HttpUrl url, Duration left) {
        if (!reach.allows(url.scheme(), url.host())) {
            return failed("it leads to an address that isn't https");
        }
        try {
            List<InetAddress> addresses = checked(url.host());
            OkHttpClient there =
                    client.newBuilder().dns(host -> addresses).callTimeout(left).build();
            try (Response response = there.newCall(request(url)).execute()) {
                return read(url, response);
            }
        } catch (NotPublic inner) {
            return failed("it leads into a private network");
        } catch (UnknownHostException unknown) {
            return failed("there is no such host");
        } catch (IOException failure) {
            return failed("its server couldn't be reached, or broke off");
        }
    }

    /** All or nothing: a name with one private address among its public ones is refused. */
    private List<InetAddress> checked(String host) throws UnknownHostException {
        List<InetAddress> addresses = names.lookup(host);
        if (addresses.isEmpty() || !addresses.stream().allMatch(reach::allows)) {
            throw new NotPublic();
        }
        return List.copyOf(addresses);
    }

    private static Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("Accept", "text/calendar, */*;q=0.1")
                .header("User-Agent", "Watchbell")
                .build();
    }

    private static Step read(HttpUrl url, Response response) throws IOException {
        if (response.isRedirect()) {
            HttpUrl to = response.header("Location") == null ? null : url.resolve(response.header("Location"));
            return to == null ? failed("it leads on to nowhere") : new Step.Onward(to);
        }
        ResponseBody body = response.body();
        if (!response.isSuccessful() || body == null) {
            return failed("its server answered " + response.code());
        }
        BufferedSource source = body.source();
        if (source.request(MOST_BYTES + 1L)) {
            return failed("it has more than 1 MB");
        }
        return new Step.There(new Fetched.Content(source.readString(StandardCharsets.UTF_8)));
    }

    private static Step failed(String why) {
        return new Step.There(new Fetched.Failed(why));
    }

    /** A name that leads to where only the bot can go. */
    private static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;
    }
}
