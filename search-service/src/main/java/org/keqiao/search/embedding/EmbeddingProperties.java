package org.keqiao.search.embedding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Which models embed texts. A model is any BERT-like encoder: its ONNX file and its Hugging Face {@code tokenizer.json}. After a change
 * the index is built anew by itself.
 *
 * @param maxTokens how much of a text a model reads; its cost grows with it
 * @param cache folder that keeps vectors by the hash of their texts, so that a rebuild embeds nothing twice; without it none are kept
 */
@Validated
@ConfigurationProperties("keqiao.embedding")
record EmbeddingProperties(
        @DefaultValue("320") @Min(16) @Max(512) int maxTokens,
        @Nullable Path cache,
        @Valid Model chinese,
        @Valid Model english) {

    /**
     * @param name stored with every vector; change it with the model
     * @param file the ONNX model
     * @param tokenizer {@code tokenizer.json}
     * @param dimensions of its vectors
     * @param queryPrefix instruction before a query, for models that want one
     */
    record Model(
            @NotBlank String name,
            Resource file,
            Resource tokenizer,
            @Min(1) @Max(4096) int dimensions,
            @DefaultValue("CLS") Pooling pooling,
            @DefaultValue("") String queryPrefix) {}
}
