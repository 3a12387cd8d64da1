package org.keqiao.local.service;

import java.util.List;

/** How much the JVM makes of a service's code; three of them start at once, on two cores. */
public enum Compilation {
    /** The quick compiler alone: for a service that people wait for and that has little to compute. */
    QUICK,

    /**
     * The optimising compiler, too: a match costs the services a quarter less once they have run for a minute. Code has to run six times as often as usual for
     * that, and what waits for the optimising compiler isn't profiled, so that the start takes 29 s instead of 40 (25 with the quick one alone).
     */
    THOROUGH;

    List<String> options() {
        return switch (this) {
            case QUICK -> List.of("-XX:TieredStopAtLevel=1");
            case THOROUGH ->
                List.of(
                        "-XX:Tier3DelayOn=0",
                        "-XX:Tier4InvocationThreshold=30000",
                        "-XX:Tier4MinInvocationThreshold=5000",
                        "-XX:Tier4CompileThreshold=50000",
                        "-XX:Tier4BackEdgeThreshold=200000");
        };
    }
}
