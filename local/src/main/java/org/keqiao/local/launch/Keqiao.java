package org.keqiao.local.launch;

import java.time.Clock;
import org.keqiao.local.engine.EngineException;
import org.keqiao.local.service.Installation;
import org.keqiao.local.stack.StackException;

/** Where the {@code keqiao} script hands over. */
public final class Keqiao {

    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Keqiao() {}

    public static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            return run(Arguments.parse(Installation.current().home(), words));
        } catch (UsageException e) {
            System.err.println(e.getMessage() + " See ./keqiao help.");
            return MISUSED;
        } catch (StackException | EngineException e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static int run(Arguments arguments) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        return switch (arguments.command()) {
            case "up" -> arguments.detach() ? new Detached(arguments).run() : new Up(arguments, clock).run();
            case "down" -> new Down(arguments).run();
            case "status" -> new Status(arguments, clock).run();
            case "token" -> new Token(arguments).run();
            case "reindex" -> new Reindex(arguments, clock).run();
            case "rematch" -> new Rematch(arguments, clock).run();
            case "replay-ledger" -> new ReplayLedger(arguments, clock).run();
            default -> throw new UsageException("Unknown command " + arguments.command() + ".");
        };
    }
}
