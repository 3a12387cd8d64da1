package org.keqiao.bench.search;

/** A request that the product made of Elasticsearch. */
record Exchange(String method, String pathAndQuery, String contentType, String body) {}
