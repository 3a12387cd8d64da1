package org.keqiao.search.embedding;

/** How the vectors of a text's tokens become the vector of the text. */
enum Pooling {
    /** The vector of the first token. */
    CLS {
        @Override
        float[] pool(float[][] tokens) {
            return tokens[0].clone();
        }
    },
    /** The mean of all tokens' vectors. */
    MEAN {
        @Override
        float[] pool(float[][] tokens) {
            float[] sum = new float[tokens[0].length];
            for (float[] token : tokens) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += token[i];
                }
            }
            return sum;
        }
    };

    abstract float[] pool(float[][] tokens);
}
