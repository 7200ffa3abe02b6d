/**
 * Hibernate Validator as the oracle of groups: what it says of a value in a group, the validator of the type in that group
 * says.
 *
 * <p>Start at {@link GroupsTest}.
 */
@NullMarked
package dev.signet.processor.groups;

import org.jspecify.annotations.NullMarked;
