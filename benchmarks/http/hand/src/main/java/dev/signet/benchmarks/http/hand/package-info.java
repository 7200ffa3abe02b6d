/** The refunds service as a good Micronaut programmer writes it: Serde, micronaut-validation, nothing of Signet's. */
package dev.signet.benchmarks.http.hand;
