package org.keqiao.local.supervision;

import java.nio.file.Path;

/** One process of a stack: an engine or a service. */
public interface Part {

    String name();

    /** On 127.0.0.1. */
    int port();

    /** Returns when the part serves; an exception's message is for the person at the terminal. Gives up when interrupted. */
    void start();

    /** Asks the part to end properly and waits for it. Does nothing if it does not run. */
    void stop();

    boolean isRunning();

    /** Of the process that {@link #start} made. */
    long pid();

    Path logFile();
}
