package dev.watchbell.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The wire between the bot and its database, which can be cut, go silent, or lose the one reply that matters. */
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lose = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean silent;

    Wire(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket bot) {
        try {
            Socket database = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(bot);
            open.add(database);
            Line line = new Line(bot, database);
            thread(line::ask);
            thread(line::answer);
        } catch (IOException away) {
            reset(bot);
        }
    }

    /** Both ways of one connection. */
    private final class Line {
        private final Socket bot;
        private final Socket database;
        private volatile boolean losing;
        private volatile boolean dead;

        Line(Socket bot, Socket database) {
            this.bot = bot;
            this.database = database;
        }

        void ask() {
            carry(bot, database, sent -> {
                if (sent.contains("COMMIT") && lose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    losing = true;
                }
                return true;
            });
        }

        void answer() {
            carry(database, bot, reply -> {
                if (losing) {
                    lost.incrementAndGet();
                }
                return !losing;
            });
        }

        private void carry(Socket from, Socket to, Predicate<String> pass) {
            byte[] some = new byte[65_536];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(some); read >= 0; read = in.read(some)) {
                    dead = dead || silent;
                    if (dead) {
                        continue;
                    }
                    if (!pass.test(new String(some, 0, read, StandardCharsets.ISO_8859_1))) {
                        break;
                    }
                    out.write(some, 0, read);
                    out.flush();
                }
            } catch (IOException cut) {
                // The other way ends as well.
            }
            reset(bot);
            reset(database);
        }
    }

    /** The next commits reach the database, and nobody hears that they did. */
    void loseCommits(int number) {
        lose.set(number);
    }

    int lost() {
        return lost.get();
    }

    /** Resets every connection, in the middle of whatever it carries. */
    void cut() {
        open.forEach(this::reset);
    }

    /** Nothing passes, and nobody is told. */
    void silence() {
        silent = true;
    }

    /** The silent ones stay lost; new ones work. */
    void speak() {
        silent = false;
    }

    private void reset(Socket socket) {
        try {
            open.remove(socket);
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // Then it is closed already.
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        cut();
    }
}
