package org.keqiao.local.supervision;

import java.time.Duration;
import java.util.Collection;

/** Hears what happens to the parts, to tell people and to note it. */
public interface Narrator {

    void started(Part part, Duration took);

    void stillStarting(Collection<Part> parts);

    void died(Part part, int restart);

    void failedAgain(Part part, String why);

    void stopping(Part part);

    void stopped(Part part, Duration took);
}
