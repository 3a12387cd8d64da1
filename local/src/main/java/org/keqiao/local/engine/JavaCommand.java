package org.keqiao.local.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.local.child.Child;

/**
 * The command line of a child JVM.
 *
 * @param heapMegabytes upper limit of the heap
 * @param options of the JVM, class path included
 * @param mainClass one that runs a {@link Child}
 * @param arguments of the main class
 */
public record JavaCommand(int heapMegabytes, List<String> options, String mainClass, List<String> arguments) {

    public JavaCommand {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /**
     * The shell only makes the child deaf to the terminal's Ctrl-C and then becomes the child: the parent decides when
     * an engine ends, after the services that use it.
     */
    List<String> line(Path readyFile, Path temporary) {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xmx" + heapMegabytes + "m");
        line.add("-XX:+ExitOnOutOfMemoryError");
        line.add("-Dfile.encoding=UTF-8");
        line.add("-Djava.io.tmpdir=" + temporary);
        line.add("-D" + Child.READY_FILE + "=" + readyFile);
        line.addAll(options);
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }
}
