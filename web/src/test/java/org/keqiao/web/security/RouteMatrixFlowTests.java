package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.link.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Holds every route that the application really maps against {@code routes.txt}, by asking it as everybody. */
@WebFlowTest
class RouteMatrixFlowTests {

    private final Map<String, Route> routes = new TreeMap<>();
    private final List<RouteLine> lines = RouteLine.all();

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Links links;

    @BeforeEach
    void readTheRealRoutes() {
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(Route::of)
                .forEach(route -> routes.put(route.name(), route));
    }

    @Test
    void everyRouteAnswersEverybodyAsDeclared() {
        RouteWorld world = new RouteWorld(client, accounts, jdbc, json, links);
        RouteCaller caller = new RouteCaller(client, accounts, world.people());
        Set<String> declared = lines.stream().map(RouteLine::route).collect(Collectors.toSet());
        List<Route> undeclared = routes.values().stream()
                .filter(route -> !declared.contains(route.name()))
                .toList();
        assertThat(undeclared).as(() -> whatToDo(undeclared, world, caller)).isEmpty();

        Map<String, String> wrong = new LinkedHashMap<>();
        for (RouteLine line : lines) {
            Route route = routes.get(line.route());
            if (route != null) {
                RouteLine found =
                        new RouteLine(line.route(), line.thing(), answers(route, line.thing(), world, caller));
                if (!found.equals(line)) {
                    wrong.put("declared " + line.text(), "answers  " + found.text());
                }
            }
        }
        assertThat(wrong)
                .as("Routes that answer otherwise than routes.txt says")
                .isEmpty();
    }

    @Test
    void noLineTellsOfARouteThatIsGone() {
        assertThat(lines).extracting(RouteLine::route).isSubsetOf(routes.keySet());
        assertThat(lines.stream().map(line -> line.route() + " " + line.thing()))
                .doesNotHaveDuplicates();
    }

    /** What is not everybody's does not exist to strangers, or the route is none of theirs altogether. */
    @Test
    void everyRouteWithAnIdHidesThingsOfOthers() {
        Set<String> withThing = new HashSet<>();
        for (RouteLine line : lines) {
            if (!line.thing().equals("-")) {
                withThing.add(line.route());
            }
            if (!RouteWorld.SHARED.contains(line.thing())) {
                assertThat(line.answers().get(Who.STRANGER)).as(line.text()).isIn(Answer.NOT_FOUND, Answer.FORBIDDEN);
                assertThat(line.answers().get(Who.VISITOR)).as(line.text()).isIn(Answer.NOT_FOUND, Answer.SIGN_IN);
            }
        }
        assertThat(routes.values().stream().filter(Route::hasVariables).map(Route::name))
                .as("Routes with a variable are asked for a real thing")
                .allMatch(withThing::contains);
    }

    private Map<Who, Answer> answers(Route route, String thing, RouteWorld world, RouteCaller caller) {
        Map<Who, Answer> answers = new EnumMap<>(Who.class);
        String path = world.path(route, thing);
        for (Who who : Who.values()) {
            Answer answer = caller.ask(route, path, who);
            answers.put(who, answer);
            if (route.changes() && answer == Answer.OK) {
                path = world.path(route, thing); // the other may be used up
            }
        }
        return answers;
    }

    private String whatToDo(List<Route> undeclared, RouteWorld world, RouteCaller caller) {
        return """
                %d routes have no line in web/src/test/resources/org/keqiao/web/security/routes.txt. Below is how they answer now. \
                Check that this is how they should, then add the lines; a route with a variable needs the name of the thing that \
                it stands for (RouteWorld makes them).

                %s""".formatted(undeclared.size(), proposal(undeclared, world, caller));
    }

    private String proposal(List<Route> undeclared, RouteWorld world, RouteCaller caller) {
        List<String> proposed = new ArrayList<>();
        for (Route route : undeclared) {
            String thing = route.hasVariables() ? RouteWorld.usualThing(route) : "-";
            try {
                proposed.add(new RouteLine(route.name(), thing, answers(route, thing, world, caller)).text());
            } catch (IllegalArgumentException | AssertionError unclear) {
                proposed.add("%-70s %-13s ? %s".formatted(route, thing, unclear.getMessage()));
            }
        }
        return String.join("\n", proposed);
    }
}
