/**
 * The OpenAPI 3.1 document of a contract, as YAML and as JSON.
 *
 * <p>Start at {@link dev.signet.processor.targets.openapi.OpenApiTarget}; {@link
 * dev.signet.processor.targets.openapi.Document} is the document from top to bottom. Each class renders the object of
 * the specification that it is named after.
 *
 * <p>One sentence governs the folder: the schema of a request accepts exactly what the service accepts.
 *
 * <p>Imports: model, regex, targets.
 */
@NullMarked
package dev.signet.processor.targets.openapi;

import org.jspecify.annotations.NullMarked;
