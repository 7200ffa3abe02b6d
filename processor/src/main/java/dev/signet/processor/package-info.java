/**
 * What javac runs: it reads contracts, judges them and renders what they become.
 *
 * <p>Start at {@link dev.signet.processor.ContractProcessor}, then {@link dev.signet.processor.Pipeline}.
 *
 * <p>Imports: discover, findings, model, rules, targets, targets.authorization, targets.junit,
 * targets.micronaut, targets.openapi, targets.problems, targets.validator, write.
 */
@NullMarked
package dev.signet.processor;

import org.jspecify.annotations.NullMarked;
