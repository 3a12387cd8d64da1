package org.keqiao.local.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Stands in for a service of ours, whose jars don't exist yet when this module is tested: it says that it is ready. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0].replaceFirst(".*=file:", "")))) {
            settings.load(reader);
        }
        int port = Integer.parseInt(settings.getProperty("server.port"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("{\"message\":\"ready\"}");
    }
}
