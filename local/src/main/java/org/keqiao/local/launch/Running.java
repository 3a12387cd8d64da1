package org.keqiao.local.launch;

import java.time.Clock;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.loading.DemonstrationLoader;
import org.keqiao.local.secret.ServiceKeys;
import org.keqiao.local.secret.ServiceToken;
import org.keqiao.local.secret.SigningKey;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackException;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;

/** A stack that runs, as its commands talk to it. */
record Running(StackFolder folder, PortPlan ports) {

    static Running on(Arguments arguments) {
        StackFolder folder = arguments.folder();
        return StackState.running(folder)
                .map(state -> new Running(folder, state.ports()))
                .orElseThrow(() -> new StackException("No stack runs on " + folder.root() + ". Start it with "
                        + arguments.again("up") + ", or name its folder with --data DIR."));
    }

    JsonClient webAsAdministrator() {
        String token = folder.secrets().administratorToken();
        return new JsonClient(PortPlan.url(ports.web()), () -> token);
    }

    DemonstrationLoader demonstrationLoader(Clock clock) {
        return new DemonstrationLoader(webAsAdministrator(), folder.secrets(), folder.demonstrationMark(), clock);
    }

    JsonClient searchServiceAsLocal(Clock clock) {
        return asLocal("search-service", ports.searchService(), clock);
    }

    JsonClient matchingServiceAsLocal(Clock clock) {
        return asLocal("matching-service", ports.matchingService(), clock);
    }

    private JsonClient asLocal(String service, int port, Clock clock) {
        SigningKey key = folder.keys().key(ServiceKeys.LOCAL);
        ServiceToken token = new ServiceToken(service, "admin");
        return new JsonClient(PortPlan.url(port), () -> token.signedBy(key, clock.instant()));
    }
}
