package org.keqiao.search.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Vectors that one model gave, in a file that only grows: records of the SHA-256 of what was embedded (32 bytes) and the vector (4 bytes a dimension).
 * A record that a killed process left unfinished is cut off. One process uses a file at a time.
 */
final class EmbeddingCache implements AutoCloseable {

    private static final int KEY_BYTES = 32;

    private final int dimensions;
    private final String salt;
    private final FileChannel file;
    private final Map<ByteBuffer, Long> places = new HashMap<>();

    /** @param salt what beside the text a vector depends on: part of every key */
    private EmbeddingCache(FileChannel file, int dimensions, String salt) throws IOException {
        this.file = file;
        this.dimensions = dimensions;
        this.salt = salt;
        readPlaces();
    }

    /** The cache of a model in this folder; nothing when another process uses it. */
    static Optional<EmbeddingCache> open(Path folder, EmbeddingProperties.Model model, int maxTokens) {
        String salt = String.join(
                "\n", model.name(), Integer.toString(maxTokens), model.pooling().name());
        String name = model.name().replaceAll("[^A-Za-z0-9._-]", "_") + "-" + model.dimensions() + ".vectors";
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new EmbeddingCache(file, model.dimensions(), salt));
        } catch (IOException e) {
            throw new UncheckedIOException("keqiao.embedding.cache: can't use the folder " + folder, e);
        }
    }

    private void readPlaces() throws IOException {
        long whole = file.size() / recordBytes() * recordBytes();
        file.truncate(whole);
        for (long place = 0; place < whole; place += recordBytes()) {
            places.put(read(place, KEY_BYTES), place + KEY_BYTES);
        }
    }

    /** The vector of a text, if it is known. */
    @Nullable
    synchronized List<Float> find(String text) {
        Long place = places.get(key(text));
        if (place == null) {
            return null;
        }
        try {
            ByteBuffer stored = read(place, dimensions * Float.BYTES);
            List<Float> vector = new ArrayList<>(dimensions);
            while (stored.hasRemaining()) {
                vector.add(stored.getFloat());
            }
            return vector;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the cache of embeddings", e);
        }
    }

    synchronized void keep(String text, List<Float> vector) {
        ByteBuffer entry = ByteBuffer.allocate(recordBytes());
        ByteBuffer key = key(text);
        entry.put(key.duplicate());
        vector.forEach(entry::putFloat);
        try {
            long place = file.size();
            for (entry.flip(); entry.hasRemaining(); ) {
                file.write(entry, place + entry.position());
            }
            places.put(key, place + KEY_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write the cache of embeddings", e);
        }
    }

    private ByteBuffer read(long place, int bytes) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(bytes);
        while (read.hasRemaining() && file.read(read, place + read.position()) >= 0) {
            // A read may give less than asked for.
        }
        return read.flip();
    }

    private int recordBytes() {
        return KEY_BYTES + dimensions * Float.BYTES;
    }

    private ByteBuffer key(String text) {
        try {
            byte[] embedded = (salt + "\n" + text).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(embedded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
