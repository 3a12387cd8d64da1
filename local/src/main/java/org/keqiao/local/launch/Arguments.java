package org.keqiao.local.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;

/**
 * What was typed after {@code ./keqiao}.
 *
 * @param command up, down, status, token or reindex
 * @param operands what stands after the command without a dash
 * @param port first port, if one was named
 */
record Arguments(
        String command, List<String> operands, Path data, OptionalInt port, boolean detach, boolean demonstration) {

    static final String DEFAULT_FOLDER = ".keqiao";

    Arguments {
        operands = List.copyOf(operands);
    }

    /** @param home the checkout, in which the data folder is by default */
    static Arguments parse(Path home, String... words) {
        List<String> operands = new ArrayList<>();
        Path data = home.resolve(DEFAULT_FOLDER);
        OptionalInt port = OptionalInt.empty();
        boolean detach = false;
        boolean demonstration = true;
        for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--data" -> data = Path.of(valueOf(word, rest));
                case "--port" -> port = OptionalInt.of(number(valueOf(word, rest)));
                case "--detach" -> detach = true;
                case "--no-demonstration" -> demonstration = false;
                default -> operands.add(operand(word));
            }
        }
        if (operands.isEmpty()) {
            throw new UsageException("A command is missing.");
        }
        return new Arguments(
                operands.getFirst(), operands.subList(1, operands.size()), data, port, detach, demonstration);
    }

    private static String operand(String word) {
        if (word.startsWith("-")) {
            throw new UsageException("Unknown option " + word + ".");
        }
        return word;
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value.");
        }
        return rest.next();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageException("--port needs a number, got " + text + ".");
        }
    }

    StackFolder folder() {
        return new StackFolder(data);
    }

    /** The port that was named, or else the one that this data folder had last time, or else the default. */
    PortPlan ports() {
        int last = StackState.read(folder()).map(state -> state.ports().base()).orElse(PortPlan.DEFAULT_BASE);
        return new PortPlan(port.orElse(last));
    }

    void requireNoOperands() {
        if (!operands.isEmpty()) {
            throw new UsageException(command + " takes no " + operands.getFirst() + ".");
        }
    }

    /** How to write another command for the same stack. */
    String again(String other) {
        Path usual =
                Path.of(System.getProperty("keqiao.home", "")).toAbsolutePath().resolve(DEFAULT_FOLDER);
        boolean isUsual = data.toAbsolutePath().normalize().equals(usual.normalize());
        return "./keqiao " + other + (isUsual ? "" : " --data " + data);
    }
}
