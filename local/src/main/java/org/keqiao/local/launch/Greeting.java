package org.keqiao.local.launch;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.local.loading.DemonstrationLoader;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.stack.PortPlan;

/** Says where the page is and how to sign in. */
record Greeting(Arguments arguments, PortPlan ports, Console console) {

    /** Where to go, and as whom. */
    void say(Secrets secrets, boolean demonstration) {
        console.say("Keqiao is up: " + PortPlan.url(ports.web()) + "\n"
                + (demonstration ? demonstrationAccounts(secrets) : line("admin", secrets)) + "\nStop with Ctrl-C or "
                + arguments.again("down") + "; look with " + arguments.again("status"));
    }

    private static String demonstrationAccounts(Secrets secrets) {
        return Stream.concat(DemonstrationLoader.ACCOUNTS.stream(), Stream.of("admin"))
                .map(account -> line(account, secrets))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String account, Secrets secrets) {
        return "  account %-12s password %s".formatted(account, secrets.accountPassword(account));
    }
}
