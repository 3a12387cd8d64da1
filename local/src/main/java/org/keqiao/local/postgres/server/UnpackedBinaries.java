package org.keqiao.local.postgres.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.local.child.Child;

/**
 * The folder into which the library unpacks the server once. It can't mend an unpacking that was cut short, so we remove
 * the half of it, and we let only one process at a time look.
 */
record UnpackedBinaries(Path folder) {

    static UnpackedBinaries at(Path folder) throws IOException {
        return new UnpackedBinaries(Files.createDirectories(folder));
    }

    AutoCloseable use(Child.Start start) throws Exception {
        try (FileChannel file =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assert lock.isValid();
            removeHalves();
            return start.start();
        }
    }

    private void removeHalves() throws IOException {
        try (Stream<Path> versions = Files.list(folder)) {
            for (Path half : versions.filter(UnpackedBinaries::isHalf).toList()) {
                remove(half);
            }
        }
    }

    /** The library makes {@code .exists} last. */
    private static boolean isHalf(Path version) {
        return Files.isDirectory(version) && !Files.exists(version.resolve(".exists"));
    }

    private static void remove(Path half) throws IOException {
        try (Stream<Path> inside = Files.walk(half)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
