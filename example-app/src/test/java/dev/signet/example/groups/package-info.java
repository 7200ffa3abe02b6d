/** One record in several groups, over real HTTP: what a new order must be, an old one, and one that is thoroughly checked. */
@NullMarked
package dev.signet.example.groups;

import org.jspecify.annotations.NullMarked;
