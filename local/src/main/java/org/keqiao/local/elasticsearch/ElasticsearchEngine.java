package org.keqiao.local.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.keqiao.local.engine.Engine;
import org.keqiao.local.engine.EngineHome;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.engine.JavaCommand;
import org.keqiao.local.engine.Ports;

/** One Elasticsearch node. */
public final class ElasticsearchEngine extends Engine {

    private static final int HEAP_MEGABYTES = 1024;

    public ElasticsearchEngine(EngineSettings settings) {
        super("elasticsearch", settings);
    }

    /** Where its HTTP API is. */
    public URI uri() {
        return URI.create("http://" + address());
    }

    @Override
    protected JavaCommand command() {
        Path home = EngineHome.of("elasticsearch");
        return new JavaCommand(
                settings().heapMegabytesOr(HEAP_MEGABYTES),
                jvmOptions(home),
                "org.keqiao.local.elasticsearch.node.ElasticsearchNode",
                serverSettings(home));
    }

    /** The server must be on the module path; our main class is on the class path beside it. */
    private List<String> jvmOptions(Path home) {
        return List.of(
                "-Xms256m",
                "--module-path=" + home.resolve("lib"),
                "--add-modules=org.elasticsearch.server,jdk.net,jdk.incubator.vector",
                "--enable-native-access=org.apache.lucene.core,org.elasticsearch.nativeaccess",
                "-Dio.netty.noUnsafe=true",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "--class-path=" + home.resolve("boot").resolve("*"));
    }

    private List<String> serverSettings(Path home) {
        return List.of(
                "path.home=" + home,
                "path.data=" + dataFolder(),
                "path.logs=" + temporaryFolder(),
                "cluster.name=keqiao",
                "node.name=keqiao",
                "discovery.type=single-node",
                "network.host=127.0.0.1",
                "http.port=" + port(),
                "transport.port=" + Ports.free(),
                "action.auto_create_index=false");
    }
}
