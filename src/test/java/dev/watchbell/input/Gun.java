package dev.watchbell.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sends shots at a port, and reads the statuses that come back. Any thread may fire. */
final class Gun implements AutoCloseable {
    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] (\\d{3})");
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int MOST_LEFT_OPEN = 48;

    private final int port;
    private final Deque<Socket> leftOpen = new ArrayDeque<>();

    Gun(int port) {
        this.port = port;
    }

    /** All that came back, statuses and bodies; empty where the connection was only closed, or left open. */
    String fire(Shot shot) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        if (shot.manner() == Shot.Manner.LEFT_OPEN) {
            leave(socket, shot.bytes());
            return "";
        }
        try (socket) {
            if (shot.manner() == Shot.Manner.CUT) {
                socket.setSoLinger(true, 0);
                send(socket, shot.bytes());
                return "";
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, shot.bytes());
            if (shot.manner() == Shot.Manner.HALF_CLOSED) {
                closeOurSide(socket);
            }
            return read(socket.getInputStream(), shot);
        }
    }

    static List<Integer> statuses(String answers) {
        return STATUS.matcher(answers)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** A server that has refused already may not want the rest. */
    private static void send(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException refused) {
            // what it has said, if anything, is still to be read
        }
    }

    private static void closeOurSide(Socket socket) {
        try {
            socket.shutdownOutput();
        } catch (IOException refused) {
            // it is closed already
        }
    }

    private static String read(InputStream answer, Shot shot) {
        StringBuilder all = new StringBuilder();
        byte[] some = new byte[8_192];
        try {
            for (int length = answer.read(some); length >= 0; length = answer.read(some)) {
                all.append(new String(some, 0, length, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException silent) {
            if (all.isEmpty()) {
                throw new IllegalStateException(shot.name() + " got neither an answer nor an end", silent);
            }
        } catch (IOException cut) {
            // a server that stops reading cuts what is under way
        }
        return all.toString();
    }

    private void leave(Socket socket, byte[] bytes) throws IOException {
        send(socket, bytes);
        Socket oldest = null;
        synchronized (leftOpen) {
            leftOpen.add(socket);
            if (leftOpen.size() > MOST_LEFT_OPEN) {
                oldest = leftOpen.poll();
            }
        }
        if (oldest != null) {
            oldest.close();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (leftOpen) {
            for (Socket socket : leftOpen) {
                socket.close();
            }
            leftOpen.clear();
        }
    }
}
