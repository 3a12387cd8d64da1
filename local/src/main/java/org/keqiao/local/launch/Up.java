package org.keqiao.local.launch;

import java.time.Clock;
import java.util.Optional;
import org.keqiao.local.loading.DemonstrationLoader;
import org.keqiao.local.postgres.PostgresEngine;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.service.Installation;
import org.keqiao.local.stack.Databases;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackException;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackLock;
import org.keqiao.local.stack.StackState;
import org.keqiao.local.stack.StackState.Phase;
import org.keqiao.local.supervision.StopRequest;
import org.keqiao.local.supervision.Supervisor;

/** {@code up}: starts a stack and stays with it until it is told to stop. */
record Up(Arguments arguments, Clock clock) {

    int run() throws InterruptedException {
        arguments.requireNoOperands();
        StackFolder folder = arguments.folder();
        folder.prepare();
        Optional<StackLock> taken = StackLock.take(folder);
        if (taken.isEmpty()) {
            return new RunningAlready(arguments).tell();
        }
        try (StackLock _ = taken.get()) {
            return run(folder, arguments.ports());
        }
    }

    private int run(StackFolder folder, PortPlan ports) throws InterruptedException {
        tidyUpAfterEarlier(folder, ports);
        ports.requireFree();
        Secrets secrets = folder.secrets();
        folder.keys().prepare();
        folder.psqlPasswords().write(new Databases(secrets).psqlPasswords(ports.postgres()));
        StackState state = StackState.begin(folder, ports);
        Console console = new Console(System.out, state);
        StopRequest stop = new StopRequest();
        Signals.onFirst(() -> {
            console.say("Stopping in order; a second Ctrl-C stops at once.");
            stop.request();
        });
        Parts parts = new Parts(folder, ports, secrets, Installation.current(), clock);
        return serve(state, console, stop, new Supervisor(parts.needs(), console, stop, clock));
    }

    /** An earlier launcher may have been killed, and its children may be ending just now. */
    private static void tidyUpAfterEarlier(StackFolder folder, PortPlan ports) throws InterruptedException {
        Optional<StackState> earlier = StackState.read(folder);
        earlier.ifPresent(StackState::awaitEndOfChildren);
        PostgresEngine.endLeftover(folder.engine("postgres"));
        if (earlier.filter(state -> state.phase() != Phase.STOPPED).isPresent()) {
            ports.awaitFree();
        }
    }

    private int serve(StackState state, Console console, StopRequest stop, Supervisor supervisor)
            throws InterruptedException {
        console.say("Keqiao starts in " + arguments.folder().root() + ", ports "
                + state.ports().base() + " to " + state.ports().postgres());
        try {
            supervisor.start();
            if (!stop.isRequested()) {
                attend(state, console, supervisor);
            }
            return 0;
        } catch (StackException e) {
            console.say(e.getMessage());
            console.say("Keqiao can't go on; stopping what runs.");
            return Keqiao.FAILED;
        } finally {
            state.enter(Phase.STOPPING);
            supervisor.stop();
            state.enter(Phase.STOPPED);
            console.say("Everything is stopped. The data stay in "
                    + arguments.folder().root());
        }
    }

    private void attend(StackState state, Console console, Supervisor supervisor) throws InterruptedException {
        Running stack = new Running(arguments.folder(), state.ports());
        DemonstrationLoader loader = stack.demonstrationLoader(clock);
        new Greeting(arguments, state.ports(), console)
                .say(stack.folder().secrets(), arguments.demonstration() || loader.isDone());
        state.enter(Phase.READY);
        boolean load = arguments.demonstration() && !loader.isDone();
        Optional<Thread> loading =
                load ? Optional.of(new DemonstrationLoading(loader, console).begin()) : Optional.empty();
        try {
            supervisor.watch();
        } finally {
            loading.ifPresent(Thread::interrupt);
        }
    }
}
