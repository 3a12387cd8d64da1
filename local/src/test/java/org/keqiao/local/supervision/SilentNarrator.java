package org.keqiao.local.supervision;

import java.time.Duration;
import java.util.Collection;

/** Hears nothing. */
final class SilentNarrator implements Narrator {

    @Override
    public void started(Part part, Duration took) {}

    @Override
    public void stillStarting(Collection<Part> parts) {}

    @Override
    public void died(Part part, int restart) {}

    @Override
    public void failedAgain(Part part, String why) {}

    @Override
    public void stopping(Part part) {}

    @Override
    public void stopped(Part part, Duration took) {}
}
