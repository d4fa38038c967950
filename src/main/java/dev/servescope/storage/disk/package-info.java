/**
 * Files as such: bounded reading, saving that never leaves half a file, and sentences for what can
 * go wrong. It knows nothing of what the files hold.
 */
@NullMarked
package dev.servescope.storage.disk;

import org.jspecify.annotations.NullMarked;
