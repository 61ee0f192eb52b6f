package vn.tinhgon.parts.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Ports that nobody listens on. They lie below those that systems give to outgoing connections, so
 * that none is taken while its server is stopped for a moment, and processes that start beside each
 * other begin to look at different ones.
 */
public final class FreePorts {

    private static final int FIRST = 15_000;
    private static final int COUNT = 17_000;
    private static final int APART = 32;
    private static final AtomicLong LOOKED_AT =
            new AtomicLong(ProcessHandle.current().pid() * APART);

    private FreePorts() {}

    /** All different, also from those taken before. */
    public static List<Integer> take(int count) {
        return IntStream.generate(FreePorts::next)
                .limit(COUNT)
                .filter(FreePorts::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static int next() {
        return FIRST + (int) (LOOKED_AT.getAndIncrement() % COUNT);
    }

    /** A server may listen on this machine's own address or on all: either takes the port. */
    public static boolean isFree(int port) {
        return isFree(InetAddress.getLoopbackAddress(), port)
                && isFree(new InetSocketAddress(port).getAddress(), port);
    }

    private static boolean isFree(InetAddress address, int port) {
        try (var socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
