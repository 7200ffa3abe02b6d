package dev.signet.runtime.sensitive;

/** An exception whose words repeat no value of a request or an answer, whatever caused it. */
public interface ValueFree {}
