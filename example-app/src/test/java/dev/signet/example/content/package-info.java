/** Content that is not JSON and answers that come later, over real HTTP. */
@NullMarked
package dev.signet.example.content;

import org.jspecify.annotations.NullMarked;
