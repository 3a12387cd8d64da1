package org.keqiao.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.keqiao.web.account.ActorAccounts;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.standby.StandbyStory;
import org.keqiao.web.imports.ImportStory;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.owndata.OwnDataStory;
import org.keqiao.web.timetable.CoordinatorsDesk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole web application on the real PostgreSQL and Kafka, over HTTP on a free port ({@code @LocalServerPort}). All
 * such tests share one application; a test keeps out of others' way with its own {@link TestAccounts}. Add settings or beans only
 * in this annotation: a test with its own starts the application once more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = WebEngines.class)
@Import({
    ActorAccounts.class,
    TestAccounts.class,
    TestClient.class,
    TestPasswords.class,
    PairingStory.class,
    FairStory.class,
    StandbyStory.class,
    CoordinatorsDesk.class,
    ImportStory.class,
    OwnDataStory.class
})
public @interface WebFlowTest {}
