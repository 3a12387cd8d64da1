package org.keqiao.local.launch;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;

/** {@code down}: asks a running stack to stop in order, and waits for it. */
record Down(Arguments arguments) {

    private static final long SECONDS_TO_STOP = 120;

    int run() throws InterruptedException {
        arguments.requireNoOperands();
        StackFolder folder = arguments.folder();
        Optional<ProcessHandle> launcher = StackState.running(folder).flatMap(StackState::launcher);
        if (launcher.isEmpty()) {
            System.out.println("Nothing runs on " + folder.root() + ".");
            return 0;
        }
        return stop(launcher.get(), folder);
    }

    private static int stop(ProcessHandle launcher, StackFolder folder) throws InterruptedException {
        System.out.println("Stopping the stack on " + folder.root() + " (pid " + launcher.pid() + ") …");
        long begin = System.nanoTime();
        launcher.destroy();
        try {
            launcher.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            System.err.println("It has not stopped after " + SECONDS_TO_STOP + " s. End it at once with: kill -9 "
                    + launcher.pid() + " (its children end with it)");
            return Keqiao.FAILED;
        }
        System.out.printf("Stopped after %.1f s. The data stay.%n", (System.nanoTime() - begin) / 1e9);
        return 0;
    }
}
