/**
 * The processor over interfaces that others wrote and the build fetched: what is read of them, and why the rest is not.
 *
 * <p>Start at {@link dev.signet.processor.corpus.CorpusTest}.
 */
package dev.signet.processor.corpus;
