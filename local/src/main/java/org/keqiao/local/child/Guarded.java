package org.keqiao.local.child;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs somebody else's main class as a child: {@code Guarded MAIN-CLASS ARGUMENTS…}. When the parent ends, this process
 * ends too, through its shutdown hooks.
 */
public final class Guarded {

    private Guarded() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Runtime.getRuntime().addShutdownHook(new Thread(Child::haltLater, "halt-later"));
        Child.watchParent();
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            System.err.println("Ended by " + e.getCause());
            System.exit(1); // or the watching thread would keep us alive
        }
    }
}
