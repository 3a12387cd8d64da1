package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.link.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens every page that the application really maps, as somebody who may: nobody is shut out (axe), nothing scrolls sideways, one
 * heading says where one is, and the browser reports no error, such as a breach of our policy of contents.
 */
@Tag("drill")
class EveryPageBrowserTests extends BrowserTest {

    private static final List<Who> SIGNED_IN = List.of(Who.MEMBER, Who.MANAGER, Who.COORDINATOR, Who.ADMINISTRATOR);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Links links;

    private final Map<Who, Page> windows = new EnumMap<>(Who.class);
    private final List<String> errors = new ArrayList<>();

    @AfterEach
    void closeWindows() {
        windows.values().forEach(window -> window.context().close());
        windows.clear();
    }

    /** On a phone at night, where least room and contrast is; desks are for the pages' own tests. */
    @Test
    void everyPageIsForEverybody() {
        RouteWorld world = new RouteWorld(client, accounts, jdbc, json, links);
        Map<String, List<String>> faults = new TreeMap<>();
        int pages = 0;
        Map<String, Route> routes = routes();
        for (RouteLine line : RouteLine.all()) {
            Route route = routes.get(line.route());
            if (route == null) {
                continue;
            }
            for (Who reader : readers(line)) {
                Page page = windows.computeIfAbsent(reader, who -> window(who, world));
                String path = world.path(route, line.thing()) + route.query();
                if (isPage(page, path)) {
                    List<String> found = faults(page, path);
                    if (!found.isEmpty()) {
                        faults.put(line.route() + " as " + reader, found);
                    }
                    pages++;
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).isGreaterThan(50);
    }

    /** The first of those signed in who may, and whoever is not, if they may. */
    private static List<Who> readers(RouteLine line) {
        return Stream.concat(
                        SIGNED_IN.stream()
                                .filter(who -> line.answers().get(who) == Answer.OK)
                                .limit(1),
                        Stream.of(Who.VISITOR).filter(who -> line.answers().get(who) == Answer.OK))
                .toList();
    }

    private Page window(Who who, RouteWorld world) {
        Page page = window(390, "zh-CN", ColorScheme.DARK);
        if (who != Who.VISITOR) {
            signIn(page, Objects.requireNonNull(world.people().get(who)));
        }
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    private List<String> faults(Page page, String path) {
        errors.clear();
        page.navigate(path);
        List<String> faults = new ArrayList<>(barriers(page));
        faults.addAll(errors);
        if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
            faults.add("scrolls sideways");
        }
        if (page.locator("h1").count() != 1) {
            faults.add(page.locator("h1").count() + " headings of the first rank");
        }
        return faults;
    }

    /** Neither a file nor a part of a page, and not gone elsewhere. */
    private static boolean isPage(Page page, String path) {
        APIResponse answer = page.request().get(path);
        return answer.status() == 200
                && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                && answer.text().contains("</html>");
    }

    private Map<String, Route> routes() {
        Map<String, Route> routes = new TreeMap<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(Route::of)
                .filter(route -> !route.changes() && !route.isApi() && !route.htmx())
                .filter(route -> Stream.of("/actuator", "/error", "/inbox/events")
                        .noneMatch(start -> route.path().startsWith(start)))
                .forEach(route -> routes.put(route.name(), route));
        return routes;
    }
}
