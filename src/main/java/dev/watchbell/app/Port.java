package dev.watchbell.app;

import dev.watchbell.app.Environment.WrongSetting;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port that nobody else listens on, looked at before anything else is begun. */
final class Port {
    private Port() {}

    /**
     * That port, or any free one for 0.
     *
     * @throws WrongSetting where another program has it
     */
    static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new WrongSetting("WATCHBELL_PORT: another program listens on port " + wanted
                    + "; end it, or choose another port, such as WATCHBELL_PORT=" + (wanted % 65_535 + 1));
        }
    }
}
