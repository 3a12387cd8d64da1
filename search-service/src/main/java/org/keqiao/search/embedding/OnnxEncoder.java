package org.keqiao.search.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One model in memory. Always one text a run: vectors of int8 models change with the rest of a batch. Many threads may call it at a time;
 * each run uses one.
 */
final class OnnxEncoder implements AutoCloseable {

    static {
        // The tokenizer's library otherwise looks for a cloud's metadata service, and downloads natives that it misses.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    private final EmbeddingProperties.Model model;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    OnnxEncoder(EmbeddingProperties.Model model, int maxTokens) {
        this.model = model;
        try (InputStream vocabulary = model.tokenizer().getInputStream();
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary,
                    Map.of("truncation", "true", "padding", "false", "maxLength", Integer.toString(maxTokens)));
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model.file().getContentAsByteArray(), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read embedding model " + model.name(), e);
        } catch (OrtException e) {
            throw new IllegalStateException("Can't load embedding model " + model.name(), e);
        }
    }

    /** The vector of a text, of length 1. */
    List<Float> encode(String text) {
        try {
            return normalised(model.pooling().pool(run(tokenizer.encode(text))));
        } catch (OrtException e) {
            throw new IllegalStateException("Embedding model " + model.name() + " failed", e);
        }
    }

    private float[][] run(Encoding encoding) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {values(encoding, input)}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return ((float[][][]) result.get(0).getValue())[0];
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private long[] values(Encoding encoding, String input) {
        return switch (input) {
            case "input_ids" -> encoding.getIds();
            case "attention_mask" -> encoding.getAttentionMask();
            case "token_type_ids" -> encoding.getTypeIds();
            default ->
                throw new IllegalStateException("Embedding model " + model.name() + " wants unknown input " + input);
        };
    }

    private List<Float> normalised(float[] vector) {
        if (vector.length != model.dimensions()) {
            throw new IllegalStateException("Embedding model " + model.name() + " gives " + vector.length
                    + " dimensions, settings say " + model.dimensions());
        }
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        float length = (float) Math.sqrt(squares);
        List<Float> unit = new ArrayList<>(vector.length);
        for (float value : vector) {
            unit.add(value / length);
        }
        return unit;
    }

    @Override
    public void close() throws OrtException {
        session.close();
        tokenizer.close();
    }
}
