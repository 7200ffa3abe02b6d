@NullMarked
package acme;

import org.jspecify.annotations.NullMarked;
