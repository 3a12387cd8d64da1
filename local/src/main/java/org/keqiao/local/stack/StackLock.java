package org.keqiao.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Only one launcher at a time may run on a data folder. The kernel gives the lock back when its holder ends, however it ends. */
public final class StackLock implements AutoCloseable {

    private final FileChannel file;

    private StackLock(FileChannel file) {
        this.file = file;
    }

    /** Empty if another launcher holds it. */
    public static Optional<StackLock> take(StackFolder folder) {
        try {
            FileChannel file = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new StackLock(file));
        } catch (IOException e) {
            throw new StackException("Can't lock the data folder " + folder.root() + ": " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new StackException("Can't unlock the data folder: " + e, e);
        }
    }
}
