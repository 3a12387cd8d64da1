package org.keqiao.local.launch;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C, SIGTERM and SIGHUP. Java's shutdown hooks can't tell a second Ctrl-C from the first, so the signals themselves
 * are handled; by reflection, for the compiler takes the name of that (supported, jdk.unsupported) class for a warning.
 */
final class Signals {

    private static final int KILLED_BY_CTRL_C = 130;

    private final AtomicBoolean heard = new AtomicBoolean();
    private final Runnable first;

    private Signals(Runnable first) {
        this.first = first;
    }

    /** The second signal ends this process at once, and with it its children. */
    static void onFirst(Runnable action) {
        Signals signals = new Signals(action);
        List.of("INT", "TERM", "HUP").forEach(signals::listen);
    }

    private void listen(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ours = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            hear();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
        } catch (ReflectiveOperationException e) {
            // The JVM's own handling stays: the first signal ends us, and our end ends the children.
            System.err.println("No orderly stop on SIG" + name + ": " + e);
        }
    }

    private void hear() {
        if (heard.compareAndSet(false, true)) {
            first.run();
        } else {
            System.out.println("Stopping at once.");
            Runtime.getRuntime().halt(KILLED_BY_CTRL_C);
        }
    }
}
