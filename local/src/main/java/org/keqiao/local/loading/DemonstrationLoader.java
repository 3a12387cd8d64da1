package org.keqiao.local.loading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.api.ServiceDown;
import org.keqiao.local.demonstration.Account;
import org.keqiao.local.demonstration.Demonstration;
import org.keqiao.local.demonstration.DemonstrationFair;
import org.keqiao.local.demonstration.Histories;
import org.keqiao.local.demonstration.Organisation;
import org.keqiao.local.demonstration.PastIntroduction;
import org.keqiao.local.secret.PrivateFile;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.stack.StackException;

/**
 * Loads the demonstration data once. What is there already is skipped, so a loading that was cut short is simply done
 * again, at the next start if need be.
 */
public final class DemonstrationLoader {

    /** The accounts that the demonstration opens, in the order of interest. */
    public static final List<String> ACCOUNTS = List.of("university", "firm", "coordinator");

    private static final int ATTEMPTS = 10;
    private static final int HISTORIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(6);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final JsonClient web;
    private final Secrets secrets;
    private final LoadingMark mark;
    private final Clock clock;

    /** The client speaks as an administrator. */
    public DemonstrationLoader(JsonClient web, Secrets secrets, PrivateFile mark, Clock clock) {
        this.web = web;
        this.secrets = secrets;
        this.mark = new LoadingMark(mark);
        this.clock = clock;
    }

    public boolean isDone() {
        return mark.isLoaded();
    }

    /** Returns when all is posted; indexing and pairing go on behind. Sits out a web that is down for a while. */
    public void load(Runnable accountsOpened, Consumer<String> say) throws InterruptedException {
        LocalDate day = mark.dayOrBegin(LocalDate.now(clock.withZone(BEIJING)));
        Demonstration demonstration = Demonstration.generate(day);
        for (int attempt = 1; !isDone(); attempt++) {
            try {
                loadOnce(demonstration, day, accountsOpened, say);
                mark.loaded(day);
            } catch (ServiceDown e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                say.accept("Loading the demonstration data was disturbed, trying again soon: " + e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }

    private void loadOnce(Demonstration demonstration, LocalDate day, Runnable accountsOpened, Consumer<String> say)
            throws InterruptedException {
        for (Organisation organisation : demonstration.organisations()) {
            web.post("/api/v1/organisations", Demonstration.jsonLines(List.of(organisation)))
                    .orThrowUnlessThere();
        }
        for (Account account : demonstration.accounts()) {
            open(account);
        }
        accountsOpened.run();
        ImportUpload upload = new ImportUpload(web, say);
        upload.run("results", Demonstration.jsonLines(demonstration.results()));
        upload.run("demands", Demonstration.jsonLines(demonstration.demands()));
        FairLoading fairs = new FairLoading(web, say);
        FairLoading.Loaded toCome = fairs.load(DemonstrationFair.of(demonstration, day));
        for (PastIntroduction history : Histories.of(demonstration, day, HISTORIES)) {
            web.post("/api/v1/introductions/past", Demonstration.jsonLines(List.of(history)))
                    .orThrow();
        }
        fillFairs(demonstration, fairs, toCome, say);
    }

    /** What happens at the fairs is nice to have: the demonstration goes on without what is refused of it. */
    private void fillFairs(
            Demonstration demonstration, FairLoading fairs, FairLoading.Loaded toCome, Consumer<String> say)
            throws InterruptedException {
        LocalDateTime now = LocalDateTime.now(clock.withZone(BEIJING));
        try {
            fairs.agree(toCome);
            new FairDayLoading(web, say, now).run(fairs.load(DemonstrationFair.under(demonstration, now)));
        } catch (StackException e) {
            say.accept("The demonstration's fairs are not complete: " + e.getMessage());
        }
    }

    private void open(Account account) throws InterruptedException {
        ObjectNode request = new ObjectMapper().valueToTree(account);
        request.put("password", secrets.accountPassword(account.username()));
        web.post("/api/v1/accounts", request).orThrowUnlessThere();
    }
}
