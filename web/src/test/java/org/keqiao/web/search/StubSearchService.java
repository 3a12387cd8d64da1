package org.keqiao.web.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A small HTTP server in place of search-service, the same one for all tests of this JVM. */
public final class StubSearchService {

    /** One hit with markup in its title, one anonymous hit, counts. */
    public static final String TWO_HITS = """
            {"total": 42, "unfiltered": 58, "page": 0, "size": 20, "tookMillis": 18,
             "hits": [
              {"id": "01932f00-0000-7000-8000-000000000001", "reference": "BJ-R-20261123-0001", "kind": "RESULT",
               "title": [{"text": "硫化物", "marked": false}, {"text": "固态电解质", "marked": true}, {"text": "粉体的公斤级制备", "marked": false}],
               "excerpts": [[{"text": "采用机械化学球磨结合低温退火合成高结晶度", "marked": false}, {"text": "电解质", "marked": true}, {"text": "粉体，室温离子电导率达到 6 mS/cm。", "marked": false}],
                            [{"text": "<script>alert(1)</script> 抑制锂枝晶穿透，降低界面副反应。", "marked": false}]],
               "organisation": {"id": "01932f00-0000-7000-8000-0000000000aa", "name": "燕北材料大学", "kind": "UNIVERSITY"},
               "industries": ["NEW_MATERIALS"], "zone": "HUAIROU", "readiness": 5, "cooperationModes": ["LICENCE"],
               "language": "zh", "publishedAt": "2026-11-20T08:00:00Z", "confirmedAt": null, "score": 0.91},
              {"id": "01932f00-0000-7000-8000-000000000002", "reference": "BJ-D-20261123-0002", "kind": "DEMAND",
               "title": [{"text": "Pouch cells with a stable ", "marked": false}, {"text": "solid electrolyte", "marked": true}],
               "excerpts": [[{"text": "Interface resistance doubles within two hundred cycles.", "marked": false}]],
               "organisation": null, "industries": ["NEW_ENERGY_VEHICLES"], "zone": null, "readiness": null, "cooperationModes": [],
               "language": "en", "publishedAt": "2026-11-21T08:00:00Z", "confirmedAt": "2026-01-05T08:00:00Z", "deadline": "2027-03-31", "score": 0.52}],
             "facets": [
              {"name": "kind", "total": 42, "values": [{"value": "RESULT", "count": 30}, {"value": "DEMAND", "count": 12}]},
              {"name": "industry", "total": 42, "values": [{"value": "NEW_MATERIALS", "count": 28}, {"value": "NEW_ENERGY_VEHICLES", "count": 14}]},
              {"name": "zone", "total": 42, "values": [{"value": "HUAIROU", "count": 17}, {"value": "BDA", "count": 9}]},
              {"name": "readiness", "total": 42, "values": [{"value": "5", "count": 21}, {"value": "6", "count": 8}]},
              {"name": "cooperationMode", "total": 42, "values": [{"value": "LICENCE", "count": 25}]},
              {"name": "ipStatus", "total": 42, "values": [{"value": "GRANTED", "count": 19}]},
              {"name": "organisation", "total": 42, "values": [
                {"value": "01932f00-0000-7000-8000-0000000000aa", "label": "燕北材料大学", "count": 6}]},
              {"name": "confirmedWithin", "total": 42, "values": [
                {"value": "30", "count": 8}, {"value": "90", "count": 20}, {"value": "180", "count": 33}, {"value": "365", "count": 42}]},
              {"name": "language", "total": 42, "values": [{"value": "zh", "count": 35}, {"value": "en", "count": 7}]}]}""";

    public static final String NOTHING = """
            {"total": 0, "unfiltered": 12, "page": 0, "size": 20, "tookMillis": 3, "hits": [], "facets": [
              {"name": "kind", "total": 3, "values": [{"value": "DEMAND", "count": 3}]},
              {"name": "zone", "total": 7, "values": []},
              {"name": "industry", "total": 0, "values": []}]}""";

    /** Found only after a correction. */
    public static final String CORRECTED =
            TWO_HITS.replace("\"tookMillis\"", "\"corrected\": \"固态电解质\", \"tookMillis\"");

    /** A term, an organisation with markup in its name, a listing. */
    public static final String SUGGESTIONS = """
            {"suggestions": [
              {"type": "TERM", "text": "石墨烯", "pieces": [{"text": "石墨烯", "marked": true}], "count": 12},
              {"type": "ORGANISATION", "text": "<b>石墨</b>研究院", "pieces": [{"text": "<b>", "marked": false}, {"text": "石墨", "marked": true},
                {"text": "</b>研究院", "marked": false}], "id": "01932f00-0000-7000-8000-0000000000ab", "count": 3},
              {"type": "LISTING", "text": "高导热石墨烯散热膜", "pieces": [{"text": "高导热", "marked": false}, {"text": "石墨烯", "marked": true},
                {"text": "散热膜", "marked": false}], "id": "01932f00-0000-7000-8000-000000000001", "kind": "RESULT"}]}""";

    private static final StubSearchService SHARED = new StubSearchService();

    private final HttpServer server;
    private final List<HttpExchange> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = TWO_HITS;
    private volatile @Nullable String refused;

    private StubSearchService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static StubSearchService shared() {
        return SHARED;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answers(String json) {
        status = 200;
        refused = null;
        body = json;
    }

    /** Answers 400 to searches whose query has this, until it answers anew. */
    public void refuses(String part) {
        refused = part;
    }

    public void fails() {
        status = 503;
        body = "{}";
    }

    /** The newest request's query, decoded. */
    public String lastQuery() {
        return requests.getLast().getRequestURI().getQuery();
    }

    public String lastAuthorization() {
        return requests.getLast().getRequestHeaders().getFirst("Authorization");
    }

    private boolean isRefused(HttpExchange exchange) {
        String part = refused;
        return part != null && exchange.getRequestURI().getQuery().contains(part);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange);
        boolean suggests = status == 200 && exchange.getRequestURI().getPath().equals("/suggestions");
        byte[] bytes = (suggests ? SUGGESTIONS : body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(isRefused(exchange) ? 400 : status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
