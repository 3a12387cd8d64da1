package org.keqiao.local.elasticsearch.node;

import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;
import org.keqiao.local.child.Child;

/**
 * Starts the real server without its distribution, whose scripts and modules are not on Maven Central. Every argument is
 * one setting, {@code name=value}; {@code path.home} must hold lib, modules and plugins.
 */
public final class ElasticsearchNode {

    private ElasticsearchNode() {}

    public static void main(String[] arguments) {
        Child.run(() -> start(arguments));
    }

    private static Node start(String[] arguments) throws Exception {
        Settings settings = settings(arguments);
        LogConfigurator.configureESLogging();
        LogConfigurator.configureWithoutConfig(settings);
        Path home = Path.of(settings.get("path.home"));
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), home.resolve("config"), () -> "keqiao");
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(home.resolve("modules"), false),
                PluginsLoader.loadPluginsBundles(home.resolve("plugins"), false),
                Map.of());
        return new Node(environment, plugins).start();
    }

    private static Settings settings(String[] arguments) {
        Settings.Builder settings = Settings.builder();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return settings.build();
    }
}
