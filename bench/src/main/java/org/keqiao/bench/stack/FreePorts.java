package org.keqiao.bench.stack;

import java.util.stream.IntStream;
import org.keqiao.bench.BenchException;
import org.keqiao.local.engine.Ports;
import org.keqiao.local.stack.PortPlan;

/** Looks for ports that nobody has. */
final class FreePorts {

    private static final int FIRST = 18_000;
    private static final int LAST = 28_000;
    private static final int STRIDE = 10;
    private static final int PORTS = 6;

    private FreePorts() {}

    /** Begins somewhere else in every process, so that two that start together seldom choose the same. */
    static PortPlan plan() {
        int shift = (int) (ProcessHandle.current().pid() % ((LAST - FIRST) / STRIDE)) * STRIDE;
        return IntStream.iterate(0, step -> step < LAST - FIRST, step -> step + STRIDE)
                .map(step -> FIRST + (shift + step) % (LAST - FIRST))
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(Ports::isFree))
                .mapToObj(PortPlan::new)
                .findFirst()
                .orElseThrow(() -> new BenchException("No six neighbouring ports of 127.0.0.1 between " + FIRST
                        + " and " + LAST + " are free. End what listens there (ss -ltnp)."));
    }
}
