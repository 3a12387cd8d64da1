package org.keqiao.local.launch;

import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackState;

/** What {@code up} says when a stack already runs on the data folder. */
record RunningAlready(Arguments arguments) {

    /** The exit code: nothing is wrong unless another port was wanted. */
    int tell() {
        StackState state = StackState.running(arguments.folder()).orElse(null);
        if (state == null) {
            System.err.println("Another ./keqiao is just starting or stopping on "
                    + arguments.folder().root() + "; try again in a few seconds.");
            return Keqiao.FAILED;
        }
        System.out.println("Keqiao already runs on " + arguments.folder().root() + " (pid "
                + state.launcher().map(ProcessHandle::pid).orElse(0L) + "): "
                + PortPlan.url(state.ports().web()));
        System.out.println("Look at it:   " + arguments.again("status"));
        System.out.println("Stop it:      " + arguments.again("down"));
        System.out.println("Another one:  ./keqiao up --data DIR --port N");
        boolean otherPort = arguments.port().isPresent()
                && arguments.port().getAsInt() != state.ports().base();
        return otherPort ? Keqiao.FAILED : 0;
    }
}
